import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isComposing } from '../../../src/ui/composition.ts'
import type { Shot } from '../../scenarios/shots.ts'
import { linkMark, writeLink } from '../link.ts'
import { copyLink } from '../ToolBar.tsx'
import { usePageLanguage, useSession } from '../useConsole.ts'
import { Frame, type Outcome } from './Frame.tsx'
import { useTitles } from './titles.ts'
import { useFit } from './useFit.ts'
import { useStart } from './useStart.ts'
import { wallWords } from './words.ts'

/** One screen at its own size, to be used; the arrow keys lead to its neighbours. */
export function Opened({
  shot,
  back,
  onStep,
  onClose,
}: {
  readonly shot: Shot
  /** Where closing leads, where that is not the wall. */
  readonly back?: string
  /** To the one before (-1) or after; undefined where there is none. */
  readonly onStep: (by: -1 | 1) => (() => void) | undefined
  readonly onClose: () => void
}) {
  const words = wallWords(usePageLanguage())
  const session = useSession()
  const { start, at } = useStart()
  const { titleOf, lookOf } = useTitles()
  const [seen, setSeen] = useState<{ readonly id: string; readonly outcome: Outcome }>()
  const outcome = seen?.id === shot.id ? seen.outcome : undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const stand = useFit(shot.look.width)
  useEffect(() => heading.current?.focus(), [])

  const packed = () => writeLink(shot.screen.play(at, { look: shot.look, latency: [80, 250] }))
  const take = async () => session.openLink(await packed())
  const copy = () =>
    copyLink(
      session,
      packed().then((text) => start + linkMark + text),
    )
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'ArrowLeft') onStep(-1)?.()
    if (event.key === 'ArrowRight') onStep(1)?.()
  }
  const [before, after] = [onStep(-1), onStep(1)]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys work wherever the focus is in it
    <section className="wall-opened" aria-labelledby="wall-title" onKeyDown={onKeyDown}>
      <div className="demo-row">
        <button type="button" onClick={onClose}>
          {back ?? words.back}
        </button>
        <button type="button" disabled={!before} onClick={before}>
          {words.previous}
        </button>
        <button type="button" disabled={!after} onClick={after}>
          {words.next}
        </button>
        <button type="button" onClick={() => void take()}>
          {words.take}
        </button>
        <button type="button" onClick={() => void copy()}>
          {words.link}
        </button>
      </div>
      <h3 id="wall-title" ref={heading} tabIndex={-1}>
        {titleOf(shot.screen)} · {lookOf(shot)}
      </h3>
      <output>
        {outcome?.kind === 'failed'
          ? words.failed(outcome.problem)
          : outcome && outcome.path !== outcome.wanted
            ? words.elsewhere(outcome.path)
            : outcome
              ? words.live
              : words.waiting}
      </output>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by the keyboard */}
      <div ref={stand} className="wall-stand" data-width={shot.look.width} tabIndex={0}>
        <Frame
          key={shot.id}
          shot={shot}
          title={titleOf(shot.screen)}
          live
          onOutcome={(next) => setSeen({ id: shot.id, outcome: next })}
          onEscape={onClose}
        />
      </div>
    </section>
  )
}
