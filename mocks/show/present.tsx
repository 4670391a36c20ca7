import './present.css'
import { stateOf } from '../console/link.ts'
import type { Session } from '../console/session.ts'
import type { DemoState } from '../scenarios/demoState.ts'
import type { Tour } from '../scenarios/tour.ts'
import { drawOver } from './layer.tsx'
import { Presenter } from './Presenter.tsx'
import { createPlayer, type Player } from './player.ts'
import { createTourDriver } from './tourDriver.ts'
import { findUnderWay, keepUnderWay } from './underWay.ts'

let leave: (() => void) | undefined

/** What happens around a show. */
interface Around {
  readonly begun: () => void
  readonly left: () => void
}

/**
 * Shows a tour, from the moment it begins at; the console's undo brings back what was before. Gives what is wrong with that
 * moment, if it can't be put in place.
 */
export async function present(session: Session, tour: Tour, on: Around): Promise<string | undefined> {
  const start = await stateOf(tour.start)
  if (!start.ok) return start.problem
  const player = await begin(session, tour, { start: start.value, now: start.value, at: -1 }, on)
  await player.next()
  return undefined
}

/** Goes on with the show that was under way when the page was loaded anew, at its step; where there was none, does nothing. */
export async function resumeShow(session: Session, on: Around): Promise<void> {
  const found = findUnderWay()
  const start = found && (await stateOf(found.tour.start))
  if (!found || !start?.ok) return keepUnderWay(undefined)
  const moments = { start: start.value, now: found.state, at: found.at }
  const player = await begin(session, found.tour, moments, on)
  await player.resume()
}

async function begin(
  session: Session,
  tour: Tour,
  { start, now, at }: { readonly start: DemoState; readonly now: DemoState; readonly at: number },
  on: Around,
): Promise<Player> {
  leave?.()
  on.begun()
  await session.put(now)
  const driver = createTourDriver(session.scene)
  const player = createPlayer(tour.steps, start, driver, at)
  const { classList } = document.documentElement
  const take = drawOver(
    session,
    <Presenter
      player={player}
      onLeave={() => {
        leave?.()
        on.left()
      }}
    />,
  )
  classList.add('demo-showing')
  let isOver = false
  const unhear = player.subscribe(() => {
    const standing = player.get()
    if (standing.busy || standing.stuck) return
    void driver.keep().then((state) => {
      if (!isOver && player.get() === standing) keepUnderWay({ tour, at: standing.at, state })
    })
  })
  leave = () => {
    leave = undefined
    isOver = true
    unhear()
    keepUnderWay(undefined)
    classList.remove('demo-showing')
    take()
  }
  return player
}
