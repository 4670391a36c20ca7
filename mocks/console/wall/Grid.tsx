import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Shot } from '../../scenarios/shots.ts'
import { usePageLanguage } from '../useConsole.ts'
import { createFramePool } from './framePool.ts'
import { nextTile } from './nextTile.ts'
import { Tile, type Watch } from './Tile.tsx'
import { useWatch } from './useWatch.ts'
import { wallWords } from './words.ts'

/** So many tiles at first, and so many more whenever the end comes into sight. */
const batch = 60
/** What a phone and what a desk can bear. */
const mostAlive = () => (matchMedia('(min-width: 60rem)').matches ? 40 : 10)
const atOnce = 3

/** The thumbnails, stage by stage. One tab stop; arrow keys, Home and End move within. */
export function Grid({
  shots,
  stop,
  onOpen,
}: {
  readonly shots: readonly Shot[]
  /** The tile that was open last: Tab leads there. */
  readonly stop: string | undefined
  readonly onOpen: (index: number) => void
}) {
  const words = wallWords(usePageLanguage())
  const [framePool] = useState(() => createFramePool(mostAlive(), atOnce))
  // Other shots begin from the top; those that stay keep their frames.
  const [grown, setGrown] = useState({ of: shots, limit: batch })
  const limit = grown.of === shots ? grown.limit : batch
  const [focused, setFocused] = useState(stop)
  const watch = useWatch()
  const shown = shots.slice(0, limit)
  const tabStop = shown.some(({ id }) => id === focused) ? focused : shown[0]?.id

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.wall-open')]
    const from = buttons.findIndex((button) => button === document.activeElement)
    const to = from < 0 ? undefined : nextTile(buttons, from, event.key)
    if (!to) return
    event.preventDefault()
    setFocused(to.dataset['shot'])
    to.focus()
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move among the buttons in it */}
      <ul className="wall-grid" onKeyDown={onKeyDown}>
        {shown.map((shot, i) => {
          const { stage } = shot.screen
          return (
            <Fragment key={shot.id}>
              {shown[i - 1]?.screen.stage !== stage && (
                <li className="wall-stage">
                  <h3>{words.stages[stage]}</h3>
                </li>
              )}
              <Tile
                shot={shot}
                framePool={framePool}
                watch={watch}
                isStop={shot.id === tabStop}
                onOpen={() => onOpen(i)}
              />
            </Fragment>
          )
        })}
      </ul>
      {shots.length > limit && (
        <More watch={watch} onMore={() => setGrown({ of: shots, limit: limit + batch })}>
          {words.more(shots.length - limit)}
        </More>
      )}
    </>
  )
}

/** Brings more of itself when it comes into sight, or is pressed. */
function More(props: { readonly watch: Watch; readonly onMore: () => void; readonly children: string }) {
  const { watch, onMore, children } = props
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const element = button.current
    return element ? watch(element, (inSight) => inSight && onMore()) : undefined
  })
  return (
    <button ref={button} type="button" className="wall-more" onClick={onMore}>
      {children}
    </button>
  )
}
