import { findNewest } from '../agency/caseList.ts'
import { actAsClerk } from '../agency/clerk.ts'
import { hourLater, nextWorkingDay } from '../agency/clock.ts'
import { makeNewestLate } from '../agency/late.ts'
import { findNextEvent } from '../agency/planned.ts'
import { dateOf } from '../agency/time.ts'
import { namedDatesOf } from '../console/dates.ts'
import { stateOf } from '../console/link.ts'
import { demoVersion } from '../scenarios/demoState.ts'
import { type NamedDate, namedDates, type TourAction, type Turn } from '../scenarios/tour.ts'
import { putScene, type Scene } from '../scene.ts'
import { Stuck } from './act.ts'

/** Does at the console what somebody did there. Rejects with `Stuck` where it can't be done now. */
export async function doTourAction(scene: Scene, action: TourAction): Promise<void> {
  const { clock, store, announce } = scene.simulation
  switch (action.do) {
    case 'scenario': {
      const { language, elder, theme } = scene.app.getPreferences()
      const state = await stateOf({ v: demoVersion, o: { scenario: action.id, at: action.at }, d: {} })
      if (!state.ok) throw new Stuck('refused', state.problem)
      return putScene(scene, { ...state.value, look: { language, elder, theme } })
    }
    case 'state': {
      const state = await stateOf(action.to)
      if (!state.ok) throw new Stuck('refused', state.problem)
      return putScene(scene, state.value)
    }
    case 'clock':
      await turn(scene, action.to)
      break
    case 'clerk': {
      const row = await store.read((tables) => findNewest(tables, action.case))
      const said = {
        ...(action.field ? { field: action.field } : {}),
        ...(action.reason ? { reason: action.reason } : {}),
      }
      if (!row || !(await actAsClerk(store, row.number, action.act, clock.now(), said)))
        throw new Stuck('refused', action.act)
    }
  }
  announce()
}

const isNamed = (to: Turn): to is NamedDate => namedDates.some((name) => name === to)

async function turn({ simulation: { clock, store }, app }: Scene, to: Turn): Promise<void> {
  if (to === 'real') return clock.reset()
  if (to === 'hour') return clock.moveTo(hourLater(clock))
  if (to === 'workingDay') return clock.moveTo(nextWorkingDay(clock))
  const now = clock.now()
  const { answers } = app.store.getState().draft
  const time = await store.read((tables) => {
    if (to === 'nextEvent') return findNextEvent(tables, now)
    return isNamed(to) ? namedDatesOf(findNewest(tables), now, dateOf(clock.realNow()), answers)[to] : to
  })
  if (time === undefined) throw new Stuck('refused')
  if (to === 'overdue') await makeNewestLate(store, now)
  clock.moveTo(time)
}
