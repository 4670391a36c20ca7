import { getClient } from '../../api/client.ts'
import type { FrozenRow } from '../../journey/batches/outbox.ts'

/** The bytes of a picture that is kept as base64, with or without what a data address has before it. */
export function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64.slice(base64.indexOf(',') + 1))
  return Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer
}

/**
 * Sends the photo that a row names, which lies on this device under the key of the row. One that is there no more is not sent: the agency
 * says then that it is missing.
 */
export function createFileSender(readPhoto: (key: string) => Promise<string | undefined>) {
  const sent = new Set<string>()
  return async ({ key, answers: { photo } }: FrozenRow, signal: AbortSignal): Promise<void> => {
    if (!photo || photo === 'later' || sent.has(photo.uploadId)) return
    const kept = await readPhoto(key)
    if (kept === undefined) return
    const body = { bytes: bytesOf(kept), type: 'image/jpeg' }
    await getClient().call('putUpload', { params: { uploadId: photo.uploadId }, body, signal }, { tries: 1 })
    sent.add(photo.uploadId)
  }
}
