import { queryOptions } from '@tanstack/react-query'
import type { UploadFn } from '../domain/uploads.ts'
import { getClient } from './client.ts'
import { noteSent } from './sentUploads.ts'
import { markSending } from './unusedUploads.ts'

/**
 * Sends a file under an id of ours; sending it again changes nothing.
 * `fetch` does not tell how far an upload has come, so that `onProgress` hears only the truth: 0 at the start, 1 when the
 * agency has confirmed it. Show it as an indeterminate bar.
 */
export const putUpload: UploadFn = async ({ id, bytes, type, onProgress, signal }) => {
  noteSent(id)
  markSending(id, true)
  onProgress?.(0)
  try {
    await getClient().call('putUpload', { params: { uploadId: id }, body: { bytes, type }, signal })
  } finally {
    markSending(id, false)
  }
  onProgress?.(1)
}

/** A file as the agency holds it. */
export const uploadQuery = (uploadId: string) =>
  queryOptions({
    queryKey: ['upload', uploadId],
    queryFn: ({ signal }) => getClient().call('getUpload', { params: { uploadId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/**
 * Sends the picture of a signature or thumbprint under an id of ours; sending it again changes nothing. Nothing here removes it, as it
 * would the file of a draft: it lies with the entry that it goes with.
 */
export async function putMark(
  id: string,
  bytes: ArrayBuffer,
  type: 'image/png' | 'image/jpeg',
): Promise<void> {
  await getClient().call('putUpload', { params: { uploadId: id }, body: { bytes, type } })
}
