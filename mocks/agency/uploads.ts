import type { AnswerOf } from '../../src/api/contract.ts'
import { type FileContent, problemTypes } from '../../src/api/operation.ts'
import { maxFileBytes, uploadTypes } from '../../src/domain/uploads.ts'
import { isDemoUpload } from './demoEvidence.ts'
import type { FileRow } from './keptRows.ts'
import { isUnused } from './pruning.ts'
import { fingerprintOfBytes } from './random.ts'
import { askTogether } from './replay.ts'
import { answer, type Reply, refuse } from './reply.ts'
import { unusedFor } from './retention.ts'
import type { Changing, Reading } from './rows.ts'
import type { Store } from './store.ts'

/** What one client may have here at a time that no case uses: several households' papers, and no more. */
const mostFiles = 60
const mostBytes = 150 * 1024 * 1024

/** Does something at the agency; its own clock tells how long a file has been lying about. */
type Change = <T>(work: (tables: Changing) => T) => Promise<T>

/** What is put: the file, by whom (`client`) and when (`ms`, by the agency's clock). */
interface Put extends FileContent {
  readonly uploadId: string
  readonly client: string
  readonly ms: number
}

/** Why a file can't be kept under this id: another one lies there, or the client has too many that nothing uses. */
function findRefusal(
  tables: Reading,
  uploadId: string,
  row: FileRow & { readonly client: string },
  ms: number,
): Reply<never> | undefined {
  const held = tables.get('files', uploadId)
  if (held) return held.fingerprint === row.fingerprint && held.type === row.type ? undefined : refuse(409)
  const ofClient = tables.by('files', 'client', row.client)
  askTogether(
    ofClient.map(
      ([id]) =>
        () =>
          isUnused(tables, id),
    ),
  )
  const unused = ofClient.filter(([id]) => isUnused(tables, id))
  const bytes = unused.reduce((sum, [, file]) => sum + file.bytes, row.bytes)
  if (unused.length < mostFiles && bytes <= mostBytes) return undefined
  const oldest = Math.min(...unused.map(([, { at = ms }]) => at))
  const retryAfter = Math.max(1, Math.ceil((oldest + unusedFor - ms) / 1000))
  return refuse(429, { type: problemTypes.tooManyUploads, retryAfter })
}

/**
 * Keeps a file, for a day if no case comes to use it. Sent again it changes nothing; another file, or the same one as another
 * type, can't take its place under the same id.
 */
export async function putUpload(
  store: Store,
  change: Change,
  { uploadId, bytes, type, client, ms }: Put,
): Promise<Reply<AnswerOf<'putUpload'>>> {
  if (!uploadTypes.some((known) => known === type)) return refuse(415)
  if (bytes.byteLength > maxFileBytes) return refuse(413)
  if (bytes.byteLength === 0) return refuse(400)
  const row = { type, bytes: bytes.byteLength, fingerprint: fingerprintOfBytes(bytes), at: ms, client }
  const kept = answer({ uploadId, type, bytes: bytes.byteLength })
  // The bytes are kept before the row that speaks of them, and after what nobody needs has made room.
  const first = await change((tables) => ({
    refusal: findRefusal(tables, uploadId, row, ms),
    isHeld: tables.get('files', uploadId) !== undefined,
  }))
  if (first.refusal) return first.refusal
  if (first.isHeld) return kept
  await store.putFile(uploadId, bytes)
  return change((tables) => {
    const refusal = findRefusal(tables, uploadId, row, ms)
    if (refusal) return refusal
    if (!tables.get('files', uploadId)) tables.set('files', uploadId, row)
    return kept
  })
}

export async function getUpload(store: Store, uploadId: string): Promise<Reply<FileContent>> {
  if (isDemoUpload(uploadId)) {
    // Most people never see one, so the first screens don't bring them.
    const { samplePictures } = await import('./samplePictures.ts')
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
    if (!isUnused(tables, uploadId) || isDemoUpload(uploadId)) return refuse(409)
    if (tables.get('files', uploadId)) tables.remove('files', uploadId)
    return answer(undefined)
  })
  if (reply.ok) await store.removeFile(uploadId)
  return reply
}
