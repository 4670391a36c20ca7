import { useEffect, useState } from 'react'

/** A QR code of a text, drawn as one path; nothing while it is made, or when the text is too long for one. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>()
  useEffect(() => {
    let isCurrent = true
    void import('uqr').then(({ encode }) => {
      if (isCurrent) setModules(encodeOrNothing(encode, text))
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
    <figure className="demo-qr">
      <svg viewBox={`0 0 ${modules.length} ${modules.length}`} role="img" aria-label={label}>
        <rect width="100%" height="100%" fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        <a href={text}>{text.length > 60 ? `${text.slice(0, 60)}…` : text}</a>
      </figcaption>
    </figure>
  )
}

type Encode = typeof import('uqr').encode

function encodeOrNothing(encode: Encode, text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { ecc: 'L', border: 2 }).data
  } catch {
    return undefined // longer than a QR code can be
  }
}
