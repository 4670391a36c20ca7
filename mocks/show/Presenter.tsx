import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { usePageLanguage } from '../console/useConsole.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { captionOf } from './captions.ts'
import { keyOf, type ShowKey } from './keys.ts'
import type { Player } from './player.ts'
import { Spotlight } from './Spotlight.tsx'
import { leadsOn } from './tourDriver.ts'
import { useShowTexts } from './useShow.ts'

/** A tour as it is shown: the app as it is, a light on what it is about, and what there is to say about it. */
export function Presenter({ player, onLeave }: { readonly player: Player; readonly onLeave: () => void }) {
  const { show: t } = useShowTexts()
  const language = usePageLanguage()
  const { step, number, count, lit, busy, stuck, isLast } = useSyncExternalStore(player.subscribe, player.get)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => bar.current?.focus({ preventScroll: true }), [])

  const [isDark, setDark] = useState(false)
  const next = () => (isLast && !stuck && !busy ? onLeave() : void player.next())
  const acts = { next, back: () => void player.back(), first: () => void player.first() }
  /** Whatever is pressed while the screen is dark, first brings it back. */
  const does = (key: ShowKey) => {
    if (key === 'stay') return
    if (key === 'leave') onLeave()
    else if (isDark || key === 'dark') setDark(!isDark)
    else acts[key]()
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = keyOf(event)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      does(act)
    }
    // Whoever presses by hand what the light is on goes on as well: the app has heard it first.
    const onClick = ({ target, isTrusted }: MouseEvent) => {
      if (isTrusted && leadsOn(step.doing) && target instanceof Node && lit?.contains(target))
        setTimeout(() => void player.pressed())
    }
    addEventListener('keydown', onKey, true)
    addEventListener('click', onClick)
    return () => {
      removeEventListener('keydown', onKey, true)
      removeEventListener('click', onClick)
    }
  })
  const said = captionOf(step, language)
  return (
    <>
      <Spotlight lit={lit} />
      {isDark && (
        <button type="button" className="demo-dark" onClick={() => setDark(false)}>
          {t.dark}
        </button>
      )}
      <section
        className="demo-show"
        aria-label={t.title}
        aria-describedby="demo-keys"
        tabIndex={-1}
        ref={bar}
      >
        <span id="demo-keys" hidden>
          {t.keys}
        </span>
        {/* What is tapped is the whole of it, as on a stage; the button beside it says so to everybody. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div className="demo-said" onClick={next}>
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form */}
          <p role="status" aria-atomic="true">
            <span className="demo-count">{t.progress(number, count)}</span> {said}
          </p>
          {stuck && (
            <p role="alert">
              {t.stuck[stuck.why](inLanguage(stuck.what, language))} {t.again}
            </p>
          )}
        </div>
        <div className="demo-steps">
          <button type="button" disabled={number === 1} onClick={acts.back}>
            {t.back}
          </button>
          <button type="button" className="demo-on" aria-busy={busy} onClick={next}>
            {isLast && !stuck ? t.end : t.next}
          </button>
          <button type="button" className="demo-leave" aria-label={t.leave} onClick={onLeave}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      </section>
    </>
  )
}
