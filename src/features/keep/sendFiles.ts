import { putUpload } from '../../api/uploads.ts'
import type { PreparedFile } from './prepareCarried.ts'

/** Gives the agency photo and documents under their new ids; sending them again changes nothing. Rejects when it can't. */
export async function sendFiles(files: readonly PreparedFile[]): Promise<void> {
  const { signal } = new AbortController()
  for (const { sendAs, type, bytes } of files)
    await putUpload({ id: sendAs, type, bytes: bytes.buffer, signal })
}
