import type { AnswerOf } from '../../src/api/contract.ts'
import type { FileContent } from '../../src/api/operation.ts'
import { maxFileBytes, uploadTypes } from '../../src/domain/uploads.ts'
import { isDemoUpload } from '../scenarios/people.ts'
import { usedUploads } from './evidence.ts'
import { fingerprintOfBytes } from './random.ts'
import { answer, type Reply, refuse } from './reply.ts'
import { samplePictures } from './samplePictures.ts'
import type { Store } from './store.ts'

/** Keeps a file. Sent again it changes nothing; another file can't take its place under the same id. */
export async function putUpload(
  store: Store,
  uploadId: string,
  { bytes, type }: FileContent,
): Promise<Reply<AnswerOf<'putUpload'>>> {
  if (!uploadTypes.some((known) => known === type)) return refuse(415)
  if (bytes.byteLength > maxFileBytes) return refuse(413)
  if (bytes.byteLength === 0) return refuse(400)
  const fingerprint = fingerprintOfBytes(bytes)
  const held = await store.read((tables) => tables.get('files', uploadId))
  if (held && held.fingerprint !== fingerprint) return refuse(409)
  if (!held) await store.putFile(uploadId, bytes)
  return store.change((tables) => {
    const now = tables.get('files', uploadId)
    if (now && now.fingerprint !== fingerprint) return refuse(409)
    tables.set('files', uploadId, { type, bytes: bytes.byteLength, fingerprint })
    return answer({ uploadId, type, bytes: bytes.byteLength })
  })
}

export async function getUpload(store: Store, uploadId: string): Promise<Reply<FileContent>> {
  if (isDemoUpload(uploadId)) {
    const picture = samplePictures[uploadId.endsWith('-photo') ? 'photo' : 'document']
    return answer({
      bytes: Uint8Array.from(atob(picture), (char) => char.charCodeAt(0)).buffer,
      type: 'image/png',
    })
  }
  const row = await store.read((tables) => tables.get('files', uploadId))
  const bytes = row && (await store.findFile(uploadId))
  return bytes ? answer({ bytes, type: row.type }) : refuse(404)
}

/** Removes a file, unless a case needs it. What is not there counts as removed. */
export async function deleteUpload(store: Store, uploadId: string): Promise<Reply<undefined>> {
  const reply = await store.change((tables): Reply<undefined> => {
    const used = tables.all('cases').some(([, row]) => usedUploads(row.answers).includes(uploadId))
    if (used || isDemoUpload(uploadId)) return refuse(409)
    tables.remove('files', uploadId)
    return answer(undefined)
  })
  if (reply.ok) await store.removeFile(uploadId)
  return reply
}
