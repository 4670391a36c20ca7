import { useEffect, useEffectEvent, useState } from 'react'

/** A file as the agency holds it: `gone` when it has none under this id any more, undefined when it can't be asked now. */
export type Preview = Blob | 'gone' | undefined

/** The blob of an upload, `undefined` while it is on its way, `'none'` when it can't be had, and `'gone'`. */
export function usePreview(
  preview: (uploadId: string) => Promise<Preview>,
  uploadId: string,
): Blob | 'none' | 'gone' | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly blob: Blob | 'none' | 'gone' }>()
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
