import { type RefObject, useEffect, useRef } from 'react'

/** Says to the styles of an element, as `--wall-scale`, how much of its own size something of this width may have in it. */
export function useFit(width: number): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const fit = () =>
      element.style.setProperty('--wall-scale', String(Math.min(1, element.clientWidth / width)))
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  return place
}
