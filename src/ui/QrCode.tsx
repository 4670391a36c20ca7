import { useEffect, useState } from 'react'

/**
 * A QR code of a text, drawn as one path; its empty square while it is made, nothing when the text is longer than a code can hold. What
 * draws it is loaded when one is wanted. `border` is the quiet zone in modules.
 */
export function QrCode({
  text,
  label,
  border,
}: {
  readonly text: string
  readonly label: string
  readonly border: number
}) {
  const [modules, setModules] = useState<Modules | 'tooLong'>()
  useEffect(() => {
    let isCurrent = true
    void import('uqr').then(({ encode }) => {
      if (isCurrent) setModules(encodeIfShort(encode, text, border))
    })
    return () => {
      isCurrent = false
    }
  }, [text, border])
  if (modules === 'tooLong') return null
  if (!modules) return <svg viewBox="0 0 1 1" aria-hidden="true" />
  const path = modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg viewBox={`0 0 ${modules.length} ${modules.length}`} role="img" aria-label={label}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

type Modules = readonly (readonly boolean[])[]
type Encode = typeof import('uqr').encode

function encodeIfShort(encode: Encode, text: string, border: number): Modules | 'tooLong' {
  try {
    return encode(text, { ecc: 'L', border }).data
  } catch {
    return 'tooLong'
  }
}
