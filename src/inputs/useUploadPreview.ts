import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { AgencyError } from '../api/AgencyError.ts'
import { uploadQuery } from '../api/uploads.ts'
import type { Preview } from './uploads/usePreview.ts'

/** Fetches a file that was uploaded, for showing it again. */
export function useUploadPreview(): (uploadId: string) => Promise<Preview> {
  const queries = useQueryClient()
  return useCallback(
    async (uploadId) => {
      try {
        const { bytes, type } = await queries.fetchQuery(uploadQuery(uploadId))
        return new Blob([bytes], { type })
      } catch (error) {
        if (error instanceof AgencyError && error.kind === 'refused' && error.status === 404) return 'gone'
        // Only the picture is missing; the answer is there, and the input says that it can't be shown.
        return undefined
      }
    },
    [queries],
  )
}
