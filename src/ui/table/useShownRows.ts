import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { noRows, rowsInView, showRows } from './shownRows.ts'

/** Rows drawn above and below those in sight, so that a turn of the wheel finds them there. */
const beside = 6
/** Before anything was measured, in CSS pixels. */
const guess = { rowHeight: 44, view: 800 }

/**
 * Which rows are in the document, as the page or the box scrolls. Rows are all of one height, which is measured, so that large text,
 * zoom and a narrow screen need no figures here.
 */
export function useShownRows(
  box: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  count: number,
  active: number,
) {
  const [shown, setShown] = useState(() =>
    showRows(noRows, rowsInView({ top: 0, height: guess.view }, guess.rowHeight, count, beside), -1),
  )
  const [rowHeight, setRowHeight] = useState(guess.rowHeight)

  const update = useCallback(() => {
    const [boxAt, bodyAt] = [box.current?.getBoundingClientRect(), body.current?.getBoundingClientRect()]
    const row = body.current?.querySelector('[data-row]')?.getBoundingClientRect()
    if (!boxAt || !bodyAt) return
    const height = row && row.height > 0 ? row.height : guess.rowHeight
    const top = Math.max(boxAt.top, 0)
    const bottom = Math.min(boxAt.bottom, innerHeight)
    const view = { top: bodyAt.top - top, height: bottom > top ? bottom - top : guess.view }
    // What is in view is known once the table is laid out, and is put right before it is painted.
    // oxlint-disable-next-line react/set-state-in-effect
    setRowHeight(height)
    setShown((before) =>
      showRows(before, rowsInView(view, height, count, beside), active < count ? active : -1),
    )
  }, [box, body, count, active])

  useLayoutEffect(update, [update])
  useEffect(() => {
    // In the same frame: rows that come one frame later are seen as a blank.
    const follow = (event: Event) => {
      if (event.target instanceof Node && event.target.contains(box.current)) flushSync(update)
    }
    const watch = typeof ResizeObserver === 'function' ? new ResizeObserver(update) : undefined
    if (box.current) watch?.observe(box.current)
    document.addEventListener('scroll', follow, { capture: true, passive: true })
    addEventListener('resize', update)
    return () => {
      watch?.disconnect()
      document.removeEventListener('scroll', follow, { capture: true })
      removeEventListener('resize', update)
    }
  }, [box, update])
  return { shown, rowHeight }
}
