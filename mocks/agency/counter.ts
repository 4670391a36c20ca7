import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { Actor, CaseEventType, CaseStatus } from '../../src/domain/case.ts'
import { caseStatus } from './casePast.ts'
import { type Related } from './caseView.ts'
import { letHappen, mayHappenNow } from './happen.ts'
import type { CaseRow } from './rows.ts'
import type { Store } from './store.ts'

/** What only somebody at a counter or a door can do; at the demo desk a person does it for them. */
export const counterActs = [
  'handOver',
  'deliver',
  'sendBack',
  'employerHandsOver',
  'enableAtCounter',
  'activate',
  'liftLoss',
  'confirmLoss',
  'resetPin',
  'cancelCard',
] as const
export type CounterAct = (typeof counterActs)[number]

/** Who does it, and what then happens. */
export const counterTable: Record<
  CounterAct,
  { readonly type: CaseEventType | CardEventType; readonly by: Actor; readonly from?: CaseStatus }
> = {
  handOver: { type: 'collected', by: 'bank', from: 'ready' },
  deliver: { type: 'collected', by: 'courier', from: 'posted' },
  sendBack: { type: 'returned', by: 'courier' },
  employerHandsOver: { type: 'collected', by: 'employer', from: 'withEmployer' },
  enableAtCounter: { type: 'socialEnabled', by: 'agency' },
  activate: { type: 'financialActivated', by: 'bank' },
  liftLoss: { type: 'found', by: 'agency' },
  confirmLoss: { type: 'lossConfirmed', by: 'agency' },
  resetPin: { type: 'unlocked', by: 'agency' },
  cancelCard: { type: 'cancelled', by: 'agency' },
}

/** What others can do on a case, or with the card that came of it, now, by the tables of transitions. */
export function counterActsOf(row: CaseRow, now: string, related: Pick<Related, 'card'> = {}): CounterAct[] {
  const status = caseStatus(row, now)
  return counterActs.filter((id) => {
    const { type, from } = counterTable[id]
    // An organisation with a ledger enters there what it hands out.
    if (id === 'employerHandsOver' && row.heldBy) return false
    return mayHappenNow(row, type, now, related) && (from === undefined || from === status)
  })
}

/** Does it; false if it cannot be done now. */
export function actAtCounter(store: Store, number: string, id: CounterAct, now: string): Promise<boolean> {
  return store.change((tables) => {
    const row = tables.get('cases', number)
    const card = row && tables.get('cards', row.cardNumber)
    if (!row || !counterActsOf(row, now, card ? { card } : {}).includes(id)) return false
    return letHappen(tables, row, counterTable[id], now)
  })
}
