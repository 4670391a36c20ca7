import { useEffect, useRef } from 'react'
import { dateOf } from '../../agency/time.ts'
import { usePageLanguage } from '../useConsole.ts'
import type { Picture } from './pictures.ts'
import { useTitles } from './titles.ts'
import { useStart } from './useStart.ts'
import { wallWords } from './words.ts'

/** The contact sheet: pictures with captions, and nothing else when it is printed. */
export function Sheet({
  pictures,
  onClose,
}: {
  readonly pictures: readonly Picture[]
  readonly onClose: () => void
}) {
  const words = wallWords(usePageLanguage())
  const { titleOf, lookOf } = useTitles()
  const { at } = useStart()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <section className="wall-sheet" aria-labelledby="wall-sheet-title">
      <div className="demo-row wall-sheet-tools">
        <button ref={button} type="button" onClick={() => print()}>
          {words.printNow}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <h3 id="wall-sheet-title">{words.sheet}</h3>
      <p>{words.sheetNote(pictures.length, dateOf(at))}</p>
      <div className="wall-prints">
        {pictures.map(({ shot, address }) => (
          <figure key={shot.id} data-width={shot.look.width}>
            <img src={address} alt="" />
            <figcaption>
              <strong>{titleOf(shot.screen)}</strong>
              <small>{lookOf(shot)}</small>
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  )
}
