import { putUpload } from '../../api/uploads.ts'
import type { CarriedFile } from './readFile.ts'

/** Gives the agency photo and documents under the ids they had. One that it has already stays as it is. Rejects when it can't. */
export async function sendFiles(files: readonly CarriedFile[]): Promise<void> {
  const { signal } = new AbortController()
  for (const { id, type, bytes } of files) await putUpload({ id, type, bytes: bytes.buffer, signal })
}
