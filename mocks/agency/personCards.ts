import type { PartialAnswers } from '../../src/domain/application.ts'
import { type CardEventType, cardStatusOf } from '../../src/domain/cardEvents.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { normaliseIdNumber } from '../../src/domain/identity.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { advanceCard, findCardToChange, pastOfCard } from './cards.ts'
import { pastOf } from './caseView.ts'
import { keepCard } from './ledger.ts'
import { objection } from './reply.ts'
import type { CardRow, CaseRow, Changing, Reading } from './rows.ts'

/** A card in somebody's hands, and the case that it came of. */
interface HeldCard {
  readonly madeBy: CaseRow
  readonly card: CardRow
}

const idOf = (answers: PartialAnswers): string => normaliseIdNumber(answers.idNumber ?? '')

export const casesOf = (tables: Reading, idNumber: string): CaseRow[] =>
  tables.by('cases', 'person', idNumber).map(([, row]) => row)

/** The cards that a person has had, the oldest first. */
export function cardsOf(tables: Reading, idNumber: string, now: string): HeldCard[] {
  return casesOf(tables, idNumber).flatMap((madeBy) => {
    const card = findCardToChange(tables, madeBy, pastOf(madeBy, now))
    return card ? [{ madeBy, card }] : []
  })
}

/** The card that a person has now: the newest one that is not cancelled. */
export function findCurrentCard(tables: Reading, answers: PartialAnswers, now: string): HeldCard | undefined {
  return cardsOf(tables, idOf(answers), now).findLast(
    ({ card }) => cardStatusOf(pastOfCard(card, now)) !== 'cancelled',
  )
}

/** A card of the person to which this can happen now, and how it is after that; undefined where there is none. */
function findChangedCard(
  tables: Reading,
  type: CardEventType,
  answers: PartialAnswers,
  now: string,
): { readonly card: CardRow; readonly next: CardRow } | undefined {
  for (const { card } of cardsOf(tables, idOf(answers), now)) {
    const next = advanceCard(card, type, 'agency', now)
    if (next) return { card, next }
  }
  return undefined
}

/**
 * What speaks against changing the card that somebody has. Who does not answer at the mobile number that the agency has with it, as a
 * thief does not, learns no more than that.
 */
export function cardObjections(
  tables: Reading,
  kind: CaseKind,
  answers: PartialAnswers,
  now: string,
): FieldProblem[] {
  const held = findCurrentCard(tables, answers, now)
  if (held && held.madeBy.answers.mobile !== answers.mobile)
    return [objection('mobile', 'mobile.notOnRecord')]
  const { changesCard } = procedures[kind]
  const isPossible = changesCard && findChangedCard(tables, changesCard, answers, now)
  return isPossible ? [] : [objection('idNumber', 'card.notTempLost')]
}

/** Lets happen to the person's card what such a case is about; nothing where it changes none. */
export function changeCard(tables: Changing, kind: CaseKind, answers: PartialAnswers, now: string): void {
  const { changesCard } = procedures[kind]
  const changed = changesCard && findChangedCard(tables, changesCard, answers, now)
  if (changed) keepCard(tables, changed.card, changed.next)
}
