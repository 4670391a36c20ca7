import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Shot } from '../../scenarios/shots.ts'
import { usePageLanguage } from '../useConsole.ts'
import { Frame, type Outcome } from './Frame.tsx'
import type { FramePool } from './framePool.ts'
import { useTitles } from './titles.ts'
import { wallWords } from './words.ts'

/** Tells a framePool what is in sight; one for the whole wall. */
export type Watch = (element: Element, onSight: (inSight: boolean) => void) => () => void

/** A live thumbnail: only a button to keyboard and screen reader; a skeleton until it is drawn. */
export function Tile({
  shot,
  framePool,
  watch,
  isStop,
  onOpen,
}: {
  readonly shot: Shot
  readonly framePool: FramePool
  readonly watch: Watch
  /** The one tile that Tab leads to; arrow keys lead to the others. */
  readonly isStop: boolean
  readonly onOpen: () => void
}) {
  const words = wallWords(usePageLanguage())
  const { titleOf, lookOf } = useTitles()
  const { id, screen, look } = shot
  const tile = useRef<HTMLLIElement>(null)
  const isAlive = useSyncExternalStore(framePool.subscribe, () => framePool.isAlive(id))
  const [outcome, setOutcome] = useState<Outcome>()
  const [tries, setTries] = useState(0)

  useEffect(() => {
    const element = tile.current
    if (!element) return undefined
    const stop = watch(element, (inSight) => (inSight ? framePool.want(id) : framePool.leave(id)))
    return () => {
      stop()
      framePool.forget(id)
    }
  }, [id, framePool, watch])

  const settle = (next: Outcome) => {
    setOutcome(next)
    framePool.settle(id)
  }
  const again = () => {
    setOutcome(undefined)
    setTries(tries + 1)
    framePool.renew(id)
  }
  const [title, how] = [titleOf(screen), lookOf(shot)]
  // A frame that was taken away has nothing to show: it is drawn anew when it comes back.
  const now = isAlive ? outcome : undefined
  return (
    <li ref={tile} className="wall-tile" data-width={look.width} data-state={now?.kind ?? 'waiting'}>
      <div className="wall-picture">
        {isAlive && <Frame key={tries} shot={shot} title={title} onOutcome={settle} />}
        {!now && <p className="wall-waiting">{isAlive ? words.waiting : ''}</p>}
      </div>
      <button
        type="button"
        className="wall-open"
        data-shot={id}
        tabIndex={isStop ? 0 : -1}
        aria-label={words.open(`${title} · ${how}`)}
        onClick={onOpen}
      />
      <p className="wall-caption" aria-hidden="true">
        <strong>{title}</strong>
        <small>{how}</small>
      </p>
      {now?.kind === 'failed' && (
        <p className="wall-problem">
          {words.failed(now.problem)}{' '}
          <button type="button" onClick={again}>
            {words.again}
          </button>
        </p>
      )}
      {now?.kind === 'shown' && now.path !== now.wanted && (
        <p className="wall-problem">{words.elsewhere(now.path)}</p>
      )}
    </li>
  )
}
