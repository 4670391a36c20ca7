import { useEffect, useEffectEvent, useState } from 'react'

/** The blob of an upload, `undefined` while it is on its way and `'none'` when it can't be had. */
export function usePreview(
  preview: (uploadId: string) => Promise<Blob | undefined>,
  uploadId: string,
): Blob | 'none' | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly blob: Blob | 'none' }>()
  const get = useEffectEvent(preview)
  useEffect(() => {
    let current = true
    const look = async () => {
      const blob = await get(uploadId).catch(() => undefined)
      if (current) setFound({ id: uploadId, blob: blob ?? 'none' })
    }
    void look()
    return () => {
      current = false
    }
  }, [uploadId])
  return found?.id === uploadId ? found.blob : undefined
}
