import { useCallback } from 'react'

interface BlobImageProps {
  readonly blob: Blob
  readonly alt: string
  readonly className?: string
}

/** A picture that exists only in memory; its address is released with it. */
export function BlobImage({ blob, alt, className }: BlobImageProps) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(blob)
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [blob],
  )
  return <img ref={show} alt={alt} className={className} />
}
