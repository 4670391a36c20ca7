import { useEffect, useRef, useState } from 'react'
import { useSession } from '../console/useConsole.ts'
import type { Note } from '../scenarios/note.ts'
import { type Box, boxOf, everyFrame, isSameBox } from './box.ts'
import { find } from './naming.ts'
import { usePersistedList, useScreen, useShowTexts } from './useShow.ts'

/** The notes of the screen that is shown, as numbered pins beside what they are about. */
export function Pins() {
  const { notes: t } = useShowTexts()
  const all = usePersistedList(useSession().notes)
  const screen = useScreen()
  const here = all.flatMap((note, index) => (note.screen === screen ? [{ note, number: index + 1 }] : []))
  return (
    <section aria-label={t.onScreen}>
      {here.map(({ note, number }, index) => (
        <Pin key={note.id} note={note} number={number} row={index} />
      ))}
    </section>
  )
}

/** Half a pin, in CSS pixels: so far it stays from the edges of the page. */
const reach = 32

/** One pin; `row`: where it stands when it is about the whole screen. */
function Pin({ note, number, row }: { readonly note: Note; readonly number: number; readonly row: number }) {
  const { notes: t } = useShowTexts()
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const [isMissing, setMissing] = useState(false)
  const { at } = note
  useEffect(() => {
    let element: HTMLElement | undefined
    let last: Box | undefined
    let turn = 0
    return everyFrame(() => {
      // Names are looked up now and then, the place of what was found before every frame.
      if (at && !element?.isConnected && turn++ % 20 === 0) element = find(at)
      const box = element?.isConnected ? boxOf(element) : undefined
      setMissing(at !== undefined && !box)
      if (!place.current || (last && isSameBox(box, last))) return
      last = box
      const { style } = place.current
      const x = box && Math.min(Math.max(box.left + box.width, reach), innerWidth - reach)
      style.insetInlineStart = x === undefined ? '' : `${x + scrollX}px`
      style.insetBlockStart = box ? `${Math.max(box.top + scrollY, reach)}px` : ''
      place.current.dataset['loose'] = String(!box)
      place.current.dataset['side'] = x !== undefined && x < innerWidth / 2 ? 'start' : 'end'
    })
  }, [at])
  useEffect(() => place.current?.style.setProperty('--demo-pin', String(row)), [row])
  return (
    <div className="demo-pin" ref={place} data-loose="true">
      <button type="button" aria-expanded={open} aria-label={t.pin(number)} onClick={() => setOpen(!open)}>
        {number}
      </button>
      {open && (
        <div className="demo-pin-text">
          <p>{note.text}</p>
          {isMissing && <small>{t.notHere}</small>}
          <button type="button" onClick={() => setOpen(false)}>
            {t.close}
          </button>
        </div>
      )}
    </div>
  )
}
