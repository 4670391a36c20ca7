import './present.css'
import { stateOf } from '../console/link.ts'
import type { Session } from '../console/session.ts'
import type { Tour } from '../scenarios/tour.ts'
import { drawOver } from './layer.tsx'
import { Presenter } from './Presenter.tsx'
import { createPlayer } from './player.ts'
import { createTourDriver } from './tourDriver.ts'

let leave: (() => void) | undefined

/**
 * Shows a tour, from the moment it begins at; the console's undo brings back what was before. Gives what is wrong with that
 * moment, if it can't be put in place.
 */
export async function present(
  session: Session,
  tour: Tour,
  on: { readonly begun: () => void; readonly left: () => void },
): Promise<string | undefined> {
  const start = await stateOf(tour.start)
  if (!start.ok) return start.problem
  leave?.()
  on.begun()
  await session.put(start.value)
  const player = createPlayer(tour.steps, start.value, createTourDriver(session.scene))
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
  leave = () => {
    leave = undefined
    classList.remove('demo-showing')
    take()
  }
  await player.next()
  return undefined
}
