import { useEffect, useRef } from 'react'
import { type Box, everyFrame, isSameBox, partOf } from './box.ts'

/** How far the light reaches around what it is on, in CSS pixels. */
const around = 8

/** A light on one thing, with the rest dimmed. It is only light: whatever lies under it can be used. */
export function Spotlight({ lit }: { readonly lit: HTMLElement | undefined }) {
  const light = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!lit) return undefined
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const row = lit instanceof HTMLInputElement ? (lit.closest('label') ?? lit) : lit
    row.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    let last: Box | undefined
    return everyFrame(() => {
      const box = partOf(lit)
      if (!light.current || (last && isSameBox(box, last))) return
      last = box
      const { style } = light.current
      light.current.hidden = !box
      if (!box) return
      style.left = `${box.left - around}px`
      style.top = `${box.top - around}px`
      style.width = `${box.width + 2 * around}px`
      style.height = `${box.height + 2 * around}px`
    })
  }, [lit])
  return lit ? <div className="demo-light" ref={light} hidden /> : null
}
