import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { uploadQuery } from '../../api/uploads.ts'

/** Fetches a file that was uploaded, for showing it again; undefined when it can't be had. */
export function useUploadPreview(): (uploadId: string) => Promise<Blob | undefined> {
  const queries = useQueryClient()
  return useCallback(
    async (uploadId) => {
      try {
        const { bytes, type } = await queries.fetchQuery(uploadQuery(uploadId))
        return new Blob([bytes], { type })
      } catch {
        // Only the picture is missing; the answer is there, and the input says that it can't be shown.
        return undefined
      }
    },
    [queries],
  )
}
