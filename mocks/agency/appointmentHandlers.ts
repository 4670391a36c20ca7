import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { cityOfOutlet } from '../../src/domain/outlets.ts'
import { loadOnce } from '../../src/foundation/loadOnce.ts'
import { loadCity } from '../cities/cities.ts'
import { viewOf } from './caseView.ts'
import type { Clock } from './clock.ts'
import { loadNotices, loadWholeCase } from './loadCase.ts'
import { findOpenedCase } from './openedCase.ts'
import { relatedTo } from './related.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { CaseRow, Changing } from './rows.ts'
import type { Store } from './store.ts'

/** Loaded with the first case that is looked at, or the first place where one can book. */
const loadBooking = loadOnce(() => import('./bookAppointment.ts'))
type Booking = Awaited<ReturnType<typeof loadBooking>>

/** The operations about appointments. */
export function appointmentHandlers(setting: { readonly store: Store; readonly clock: Clock }) {
  const { store, clock } = setting

  /** Changes the appointment of a case, and shows the case as it is then. */
  const change = async (
    asked: Pick<CallOf<'cancelAppointment'>, 'params' | 'accessKey'>,
    outlet: string | undefined,
    work: (booking: Booking, tables: Changing, row: CaseRow) => Reply<undefined>,
  ): Promise<Reply<CaseView>> => {
    const [{ noticesOf }, booking, { wholeCase }] = await Promise.all([
      loadNotices(),
      loadBooking(),
      loadWholeCase(),
    ])
    if (outlet !== undefined) await loadCity(cityOfOutlet(outlet))
    return store.change((tables) => {
      const row = findOpenedCase(tables, asked.params.number, asked.accessKey)
      if (!row) return refuse(401)
      const reply = work(booking, tables, row)
      if (!reply.ok) return reply
      const now = clock.now()
      const view = viewOf(row, now, relatedTo(tables, row, now), noticesOf)
      return answer(wholeCase(tables, view, now))
    })
  }

  return {
    listSlots: async ({ params }: CallOf<'listSlots'>): Promise<Reply<AnswerOf<'listSlots'>>> => {
      const { listSlots } = await loadBooking()
      await loadCity(cityOfOutlet(params.outlet))
      const slots = await store.read((tables) => listSlots(tables, params.outlet, clock.now()))
      return slots ? answer(slots) : refuse(404)
    },
    bookAppointment: (asked: CallOf<'bookAppointment'>) =>
      change(asked, asked.body.outlet, ({ bookAppointment }, tables, row) =>
        bookAppointment(tables, row, asked.body, clock.now()),
      ),
    cancelAppointment: (asked: CallOf<'cancelAppointment'>) =>
      change(asked, undefined, ({ cancelAppointment }, tables, row) =>
        cancelAppointment(tables, row.number, clock.now()),
      ),
  }
}
