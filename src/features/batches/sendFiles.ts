import { getClient } from '../../api/client.ts'
import { randomId } from '../../api/randomId.ts'
import type { FrozenRow } from '../../journey/batches/outbox.ts'
import type { PhotoToSend } from '../../journey/batches/rowToSend.ts'
import { markKey } from '../../journey/roster/markKey.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'

/** The bytes of a picture that is kept as base64, with or without what a data address has before it. */
export function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64.slice(base64.indexOf(',') + 1))
  return Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0).buffer
}

/** What kind of picture base64 holds: a signature is drawn as PNG, photos are JPEG. */
const typeOf = (base64: string): string =>
  base64.slice(base64.indexOf(',') + 1).startsWith('iVBORw0KGgo') ? 'image/png' : 'image/jpeg'

/**
 * Sends the pictures that a row names and that lie on this device: its photo, under the key of the row, and what its person signed.
 * One that is there no more is not sent: the agency says then that it is missing.
 */
export function createFileSender(readPhoto: (key: string) => Promise<string | undefined>) {
  const sent = new Set<string>()
  const send = async (uploadId: string, key: string, signal: AbortSignal): Promise<void> => {
    if (sent.has(uploadId)) return
    const kept = await readPhoto(key)
    if (kept === undefined) return
    const body = { bytes: bytesOf(kept), type: typeOf(kept) }
    await getClient().call('putUpload', { params: { uploadId }, body, signal }, { tries: 1 })
    sent.add(uploadId)
  }
  return async (
    { key, answers: { photo }, authorisation }: FrozenRow,
    signal: AbortSignal,
  ): Promise<void> => {
    if (photo && photo !== 'later') await send(photo.uploadId, key, signal)
    if (authorisation?.mark !== undefined) await send(authorisation.mark, markKey(key), signal)
  }
}

/** The photo of a row as it is sent, under a new id; undefined where none lies on this device. */
export const photoToSend =
  ({ readPhoto }: Pick<RosterStore, 'readPhoto'>) =>
  async ({ key }: { readonly key: string }): Promise<PhotoToSend | undefined> => {
    const photo = await readPhoto(key)
    return photo === undefined ? undefined : { uploadId: randomId(), bytes: bytesOf(photo).byteLength }
  }
