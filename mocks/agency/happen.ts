import { type CardEventType, cardEventTypes, mayHappenToCard } from '../../src/domain/cardEvents.ts'
import { type Actor, type CaseEvent, type CaseEventType, mayHappen } from '../../src/domain/case.ts'
import { advance } from './actions.ts'
import { advanceCard, findCardOf, findCardToChange, pastOfCard } from './cards.ts'
import { pastOf } from './casePast.ts'
import { type Related } from './caseView.ts'
import { keepCase } from './ledger.ts'
import { keepChangedCard } from './personCards.ts'
import type { CaseRow, Changing } from './rows.ts'

/** Whether it happens to the card that came of a case, and not to the case. */
export const isOfCard = (type: CaseEventType | CardEventType): type is CardEventType =>
  cardEventTypes.some((one) => one === type)

/** Whether something may happen now to a case, or to the card that came of it. */
export function mayHappenNow(
  row: CaseRow,
  type: CaseEventType | CardEventType,
  now: string,
  { card: kept }: Pick<Related, 'card'>,
): boolean {
  const past = pastOf(row, now)
  if (!isOfCard(type)) return mayHappen(past, type)
  const card = findCardOf(row, past, kept)
  return card !== undefined && mayHappenToCard(pastOfCard(card, now), type)
}

/** Lets it happen; false if it can't. */
export function letHappen(
  tables: Changing,
  row: CaseRow,
  { type, by }: { readonly type: CaseEventType | CardEventType; readonly by: Actor },
  now: string,
  more: Pick<CaseEvent, 'field' | 'reason'> = {},
): boolean {
  if (isOfCard(type)) {
    const card = findCardToChange(tables, row, pastOf(row, now))
    const next = card && advanceCard(card, type, by, now)
    if (next) keepChangedCard(tables, card, next, now)
    return next !== undefined
  }
  const next = advance(row, type, by, now, more)
  if (next) keepCase(tables, row, next)
  return next !== undefined
}
