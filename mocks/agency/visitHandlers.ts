import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import { cityOfOutlet } from '../../src/domain/outlets.ts'
import { loadOnce } from '../../src/foundation/loadOnce.ts'
import { loadCity } from '../cities/cities.ts'
import type { Clock } from './clock.ts'
import type { Asked } from './handlers.ts'
import { once } from './once.ts'
import { type Reply, refuse } from './reply.ts'
import type { Changing } from './rows.ts'
import type { Store } from './store.ts'

/** Loaded with the first time that is booked or looked at without a case. */
const loadVisits = loadOnce(() => import('./visits.ts'))
type Visits = Awaited<ReturnType<typeof loadVisits>>
type Visit = AnswerOf<'getVisit'>
type Opened = NonNullable<ReturnType<Visits['findOpened']>>

/** The operations about times that are booked without a case. `change`: after what nobody needs any more has made room. */
export function visitHandlers(setting: {
  readonly store: Store
  readonly clock: Clock
  readonly change: <T>(work: (tables: Changing) => T) => Promise<T>
}) {
  const { store, clock, change } = setting

  /** Does something with the visit that a key opens. */
  const withOpened = async (
    { params, accessKey }: CallOf<'getVisit'>,
    work: (visits: Visits, tables: Changing, row: Opened) => Reply<Visit>,
  ): Promise<Reply<Visit>> => {
    const visits = await loadVisits()
    return store.change((tables) => {
      const row = visits.findOpened(tables, params.number, accessKey)
      return row ? work(visits, tables, row) : refuse(401)
    })
  }

  return {
    bookVisit: async (asked: Asked<'bookVisit'>) => {
      const { bookVisit } = await loadVisits()
      await loadCity(cityOfOutlet(asked.body.outlet))
      return change((tables) =>
        once(tables, 'bookVisit', asked, clock.ms(), () => bookVisit(tables, asked, clock.now())),
      )
    },
    findVisit: async (asked: Asked<'findVisit'>) => {
      const { findVisit } = await loadVisits()
      return store.change((tables) =>
        once(tables, 'findVisit', asked, clock.ms(), () =>
          findVisit(tables, asked, { now: clock.now(), ms: clock.ms() }),
        ),
      )
    },
    getVisit: async ({ params, accessKey }: CallOf<'getVisit'>): Promise<Reply<Visit>> => {
      const { findOpened, viewOfVisit } = await loadVisits()
      return store.read((tables) => {
        const row = findOpened(tables, params.number, accessKey)
        return row ? { ok: true, value: viewOfVisit(tables, row, clock.now()) } : refuse(401)
      })
    },
    moveVisit: async (asked: CallOf<'moveVisit'>) => {
      await loadCity(cityOfOutlet(asked.body.outlet))
      return withOpened(asked, ({ moveVisit }, tables, row) =>
        moveVisit(tables, row, asked.body, clock.now()),
      )
    },
    cancelVisit: (asked: CallOf<'cancelVisit'>) =>
      withOpened(asked, ({ cancelVisit }, tables, row) => cancelVisit(tables, row, clock.now())),
  }
}
