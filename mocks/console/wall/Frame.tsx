import { useEffect, useEffectEvent, useRef } from 'react'
import { heights, type Shot } from '../../scenarios/shots.ts'
import { createPlayer } from './player.ts'
import { useStart } from './useStart.ts'

/** How a frame has come out: `path` is where it is, `problem` why there is nothing to see. */
export type Outcome =
  | { readonly kind: 'shown'; readonly path: string; readonly wanted: string }
  | { readonly kind: 'failed'; readonly problem: string }

/** The app in a frame, showing a shot. Unless it is live, neither keyboard nor screen reader gets into it. */
export function Frame(props: {
  readonly shot: Shot
  readonly title: string
  readonly live?: boolean
  readonly onOutcome: (outcome: Outcome) => void
  readonly onEscape?: () => void
}) {
  const { shot, title, live = false } = props
  const { start, at } = useStart()
  const frame = useRef<HTMLIFrameElement>(null)
  const tell = useEffectEvent(props.onOutcome)
  const escape = useEffectEvent(() => props.onEscape?.())
  const { width } = shot.look
  const play = useEffectEvent(() => shot.screen.play(at, { look: shot.look, latency: [0, 0] }))

  // Once: a frame has its shot's id for a key, and the same shot made anew is no reason to ask again.
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    let isOver = false
    const player = createPlayer(element, escape)
    const state = play()
    player.show(state, live).then(
      ({ path }) => isOver || tell({ kind: 'shown', path, wanted: state.path }),
      (error: unknown) =>
        isOver || tell({ kind: 'failed', problem: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isOver = true
      player.close()
    }
  }, [live])

  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- our own app, on an island of its own; a sandbox would take its scripts away
    <iframe
      ref={frame}
      name="demo-frame"
      title={title}
      src={start}
      width={width}
      height={heights[width]}
      inert={!live}
      {...(live ? {} : { 'aria-hidden': true, tabIndex: -1 })}
    />
  )
}
