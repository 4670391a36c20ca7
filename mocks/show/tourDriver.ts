import { screenOf } from '../console/notes.ts'
import type { DemoState } from '../scenarios/demoState.ts'
import { codeMark, type Doing } from '../scenarios/tour.ts'
import { putScene, readScene, type Scene } from '../scene.ts'
import { actOn, patience, reach, Stuck } from './act.ts'
import { find, isCalled } from './naming.ts'
import { doTourAction } from './tourActions.ts'
import { answered, settled, waitFor } from './waiting.ts'

/** What a player can do to the app and its agency. */
export interface TourDriver {
  /** Does what a step begins with: waits for its screen, answers its question, acts at the console. Gives what to look at. */
  readonly enter: (doing: Doing) => Promise<HTMLElement | undefined>
  /** Does what a step ends with: what is pressed is pressed when one goes on. */
  readonly leave: (doing: Doing) => Promise<void>
  readonly keep: () => Promise<DemoState>
  readonly restore: (state: DemoState) => Promise<void>
}

/** Whether a step leads on only when it is left. */
export const leadsOn = ({ do: what }: Doing): boolean => what === 'press' || what === 'give'

export function createTourDriver(scene: Scene): TourDriver {
  const { app, simulation } = scene
  const isHere = (doing: Extract<Doing, { do: 'see' }>) => () => {
    const heading = document.getElementById('title')?.textContent ?? ''
    return screenOf(app.getPlace()) === doing.screen && (!doing.title || isCalled(heading, doing.title))
      ? true
      : undefined
  }
  /** The code in the newest message, for the mark that stands for it. */
  const fill = async (text: string): Promise<string> => {
    if (text !== codeMark) return text
    const newest = await simulation.store.read((tables) =>
      tables.range('codes', 'sent', { backwards: true, limit: 1 }),
    )
    return newest[0]?.[1].code ?? text
  }
  return {
    enter: async (doing) => {
      switch (doing.do) {
        case 'see':
          if (!(await waitFor(isHere(doing), patience)))
            throw new Stuck('screen', doing.title ?? doing.screen)
          await settled()
          return undefined
        case 'look':
          await answered()
          return reach(doing.at)
        case 'press':
        case 'give':
          return reach(doing.at)
        case 'choose':
        case 'clear':
        case 'select': {
          await actOn(await reach(doing.at), doing)
          return reach(doing.at)
        }
        case 'type':
          await actOn(await reach(doing.at), { ...doing, text: await fill(doing.text) })
          if (doing.text !== codeMark) return reach(doing.at)
          // A code that was right takes its field away.
          await waitFor(() => (find(doing.at) ? undefined : true), patience)
          return find(doing.at)
        default:
          await doTourAction(scene, doing)
          await settled()
          return undefined
      }
    },
    leave: async (doing) => {
      if (doing.do !== 'press' && doing.do !== 'give') return
      await answered()
      await actOn(await reach(doing.at), doing)
    },
    keep: () => readScene(scene, null),
    restore: async (state) => {
      // What is under way would arrive in the moment that is put in its place.
      await answered()
      await putScene(scene, state)
    },
  }
}
