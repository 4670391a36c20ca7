import { type Actor, type CaseEventType, type CaseStatus, mayHappen } from '../../src/domain/case.ts'
import { advance } from './actions.ts'
import { caseStatus, caseTime, pastOf } from './caseView.ts'
import type { CaseRow, Reading } from './rows.ts'
import type { Store } from './store.ts'

/** What only somebody at a counter or a door can do; at the demo desk a person does it for them. */
export const counterActs = [
  'handOver',
  'deliver',
  'sendBack',
  'employerHandsOver',
  'enableAtCounter',
  'activate',
] as const
export type CounterAct = (typeof counterActs)[number]

/** Who does it, and what then happens. */
export const counterTable: Record<
  CounterAct,
  { readonly type: CaseEventType; readonly by: Actor; readonly from?: CaseStatus }
> = {
  handOver: { type: 'collected', by: 'bank', from: 'ready' },
  deliver: { type: 'collected', by: 'courier', from: 'posted' },
  sendBack: { type: 'returned', by: 'courier' },
  employerHandsOver: { type: 'collected', by: 'employer', from: 'withEmployer' },
  enableAtCounter: { type: 'socialEnabled', by: 'agency' },
  activate: { type: 'financialActivated', by: 'bank' },
}

/** What others can do on a case now, by the table of transitions. */
export function counterActsOf(row: CaseRow, now: string): CounterAct[] {
  const past = pastOf(row, now)
  const status = caseStatus(row, now)
  return counterActs.filter((id) => {
    const { type, from } = counterTable[id]
    return mayHappen(past, type) && (from === undefined || from === status)
  })
}

/** Does it; false if it cannot be done now. */
export function actAtCounter(store: Store, number: string, id: CounterAct, now: string): Promise<boolean> {
  return store.change((tables) => {
    const row = tables.get('cases', number)
    if (!row || !counterActsOf(row, now).includes(id)) return false
    const next = advance(row, counterTable[id].type, counterTable[id].by, now)
    if (next) tables.set('cases', number, next)
    return next !== undefined
  })
}

/** When the next planned thing happens to any case; undefined when nothing is planned. */
export function findNextEvent(tables: Reading, now: string): string | undefined {
  const times = tables.all('cases').flatMap(([, row]) => {
    const from = caseTime(row, now)
    return row.events.flatMap(({ at }) => (at > from ? [at] : []))
  })
  return times.sort()[0]
}
