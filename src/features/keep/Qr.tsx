import { useEffect, useState } from 'react'

interface QrProps {
  readonly text: string
  readonly alt: string
  /** What the link is called that leads where the code leads. */
  readonly label: string
}

/** A QR code as one path, and the link in it for those who can't scan. Its drawing is loaded when one is wanted. */
export function Qr({ text, alt, label }: QrProps) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>()
  useEffect(() => {
    let isCurrent = true
    void import('uqr').then(({ encode }) => {
      if (isCurrent) setModules(encode(text, { ecc: 'L', border: 3 }).data)
    })
    return () => {
      isCurrent = false
    }
  }, [text])
  if (!modules) return null
  const path = modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <figure className="keep-qr">
      <svg viewBox={`0 0 ${modules.length} ${modules.length}`} role="img" aria-label={alt}>
        <rect width="100%" height="100%" fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        <a href={text}>{label}</a>
      </figcaption>
    </figure>
  )
}
