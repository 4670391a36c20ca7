import type { PartialAnswers } from '../../src/domain/application.ts'
import { renewalOf } from '../../src/domain/card.ts'
import { type CardEventType, cardStatusOf } from '../../src/domain/cardEvents.ts'
import { type CaseKind, isOver } from '../../src/domain/case.ts'
import { normaliseIdNumber } from '../../src/domain/identity.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { advanceCard, findCardToChange, pastOfCard } from './cards.ts'
import { caseStatus, pastOf } from './casePast.ts'
import { keepCard } from './ledger.ts'
import { findPerson } from './people.ts'
import { casesOf } from './personCases.ts'
import { objection } from './reply.ts'
import type { CardRow, CaseRow, Changing, Reading } from './rows.ts'
import { takeOver } from './takeOver.ts'
import { dateOf } from './time.ts'

/** A card in somebody's hands, and the case that it came of. */
interface HeldCard {
  readonly madeBy: CaseRow
  readonly card: CardRow
}

const idOf = (answers: PartialAnswers): string => normaliseIdNumber(answers.idNumber ?? '')

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
 * What speaks against asking for something about the card that somebody has. Who does not answer at the mobile number that the
 * agency has with it, as a thief does not, learns no more than that.
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
  const { ofCard, isSettledAtOnce } = procedures[kind]
  const event = ofCard?.(answers)
  if (isSettledAtOnce)
    return event && findChangedCard(tables, event, answers, now)
      ? []
      : [objection('idNumber', 'card.notTempLost')]
  // Who has a card from before this agency's time is on record with it.
  const isOnRecord = findPerson(idOf(answers), dateOf(now))?.record.card === 'working'
  if (!held && !isOnRecord) return [objection('idNumber', 'card.none')]
  const expires = held?.card.expires
  const isEarly = expires && renewalOf(expires, dateOf(now)).kind === 'later'
  return isEarly && answers.replacementReason === 'expiring'
    ? [objection('replacementReason', 'card.notExpiring')]
    : []
}

/** Lets happen to the person's card what follows at once from such a case; nothing where it has happened, or nothing follows. */
export function changeCard(tables: Changing, kind: CaseKind, answers: PartialAnswers, now: string): void {
  const event = procedures[kind].ofCard?.(answers)
  const changed = event && findChangedCard(tables, event, answers, now)
  if (changed) keepCard(tables, changed.card, changed.next)
}

/**
 * Keeps a card to which something has happened now. As its social function is enabled, every other card of the person stops
 * working, and what stands with it goes on with this one: nobody ever has two that do.
 */
export function keepChangedCard(tables: Changing, before: CardRow, after: CardRow, now: string): void {
  keepCard(tables, before, after)
  if (pastOfCard(after, now).at(-1)?.type !== 'socialEnabled') return
  let heir = after
  for (const { card } of cardsOf(tables, after.idNumber, now)) {
    const retired = card.number === after.number ? undefined : advanceCard(card, 'replaced', 'agency', now)
    if (!retired) continue
    const { old, next } = takeOver(retired, heir, retired.actedAt)
    keepCard(tables, card, old)
    keepCard(tables, heir, next)
    heir = next
  }
}

/** The newest application by which a card is being replaced, or was; undefined where there is none. */
export function findReplacement(tables: Reading, madeBy: CaseRow, now: string): string | undefined {
  const theirs = casesOf(tables, madeBy.idNumber)
  const later = theirs.slice(theirs.findIndex(({ number }) => number === madeBy.number) + 1)
  return later.findLast(({ kind, ...row }) => {
    const { makesCard, ofCard } = procedures[kind]
    return makesCard && ofCard && !isOver({ status: caseStatus({ kind, ...row }, now) })
  })?.number
}
