import type { CaseView, NoticeView } from '../../src/api/schemas.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CardEvent } from '../../src/domain/cardEvents.ts'
import { type CaseEvent, isOver } from '../../src/domain/case.ts'
import { consents, consentsIn } from '../../src/domain/consents.ts'
import { maskIdNumber } from '../../src/domain/identity.ts'
import { languageAt } from '../../src/domain/language.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import type { ResidentAction } from '../../src/domain/residentActions.ts'
import { actionsOf } from '../../src/procedures/actionsOf.ts'
import { cardTime, findCardOf, pastOfCard, viewOfCard } from './cards.ts'
import { caseStatus, caseTime, isOpen, pastOf } from './casePast.ts'
import { isConsentActPossible, withdrawnConsents } from './consents.ts'
import type { Course } from './course.ts'
import { dueOf } from './due.ts'
import { enteredByOf } from './enteredBy.ts'
import { heldByOf } from './heldCard.ts'
import { correctionDueOf, undoDueOf } from './lastDays.ts'
import type { CardRow, CaseRow } from './rows.ts'
import { dateOf } from './time.ts'

const courseOf = (row: CaseRow, now: string): Course => ({ ...row, happened: pastOf(row, now) })

/** What a person's other cases mean for one of them. */
export interface Related {
  /** Of a registration: the number of the card application that came of it. */
  readonly followedBy?: string
  /** Whether another case of the kind is under way or came to a good end. */
  readonly isReplaced?: boolean
  /** The application by which the card that came of it is being replaced, or was. */
  readonly replacement?: string
  /** The number of the review of what was decided on it. */
  readonly contestedIn?: string
  /** The number of a review of the same that was withdrawn. */
  readonly withdrawnReview?: string
  /** The row of the card that came of it, once there is one. */
  readonly card?: CardRow
}

/**
 * What the resident may do now. Where no photo was asked for, under seven years of age, there is none to change; a withdrawal is
 * undone in time, and while nothing else has come in place of the case; a consent, while there is one that allows it.
 */
export function actionsFor(row: CaseRow, now: string, related: Related = {}): ResidentAction[] {
  const past = pastOf(row, now)
  return actionsOf(row.kind, past).filter((action) => {
    if (action === 'changePhoto') return row.answers.photo !== undefined
    const today = dateOf(caseTime(row, now))
    if (action === 'undoWithdrawal') return !related.isReplaced && today <= (undoDueOf(past) ?? '')
    // From when on depends on how long others waited: reminders.ts.
    if (action === 'remind') return false
    if (action === 'withdrawConsent' || action === 'restoreConsent')
      return consents.some((consent) => isConsentActPossible(row, past, today, { action, consent }))
    return true
  })
}

/** What the agency has written of a case and its card, the newest first. */
export type NoticesOf = (
  row: Pick<CaseRow, 'kind' | 'number' | 'answers' | 'formerMobiles' | 'heldBy' | 'language'>,
  events: readonly CaseEvent[],
  ofCard: readonly CardEvent[],
  uses?: CardRow['uses'],
  /** Until when what comes by the clock alone is written. */
  now?: string,
) => NoticeView[]

/**
 * A case as its holder may see it: nothing that identifies the person, only what they chose. The notices come from outside, for their
 * texts are loaded only where somebody reads them.
 */
export function viewOf(
  row: CaseRow,
  now: string,
  related: Related = {},
  noticesOf: NoticesOf = () => [],
): CaseView {
  const events = pastOf(row, now)
  const status = caseStatus(row, now)
  const actions = actionsFor(row, now, related)
  const { followedBy, contestedIn, withdrawnReview } = related
  const asked = events.findLast((e) => e.type === 'correctionAsked')
  const card = findCardOf(row, events, related.card)
  const time = card ? cardTime(card, caseTime(row, now)) : caseTime(row, now)
  return {
    number: row.number,
    kind: row.kind,
    asOf: dateOf(time),
    language: languageAt(row.language, events, now),
    status,
    events: [...events],
    actions,
    ...(status === 'enrolled' && followedBy ? { followedBy } : {}),
    ...(contestedIn ? { contestedIn } : {}),
    ...(withdrawnReview ? { withdrawnReview } : {}),
    consents: isOver({ status }) ? [] : consentsIn(row.answers),
    withdrawnConsents: withdrawnConsents(row, events, dateOf(caseTime(row, now))),
    due: isOpen(status) ? dueOf(courseOf(row, now)) : null,
    correctBy: asked && status === 'needsCorrection' ? correctionDueOf(asked) : null,
    undoUntil: actions.includes('undoWithdrawal') ? (undoDueOf(events) ?? null) : null,
    changeUntil: changeUntil(row, actions, caseTime(row, now)),
    holder: {
      name: maskName(row.answers.name ?? ''),
      idMasked: maskIdNumber(row.idNumber),
      birthYear: row.birthDate.slice(0, 4),
    },
    answers: chosen(row.answers),
    ...heldByOf(row, now),
    ...enteredByOf(row),
    card: card ? viewOfCard(card, time, related.replacement) : null,
    notices: noticesOf(row, events, card ? pastOfCard(card, time) : [], card?.uses, now),
  }
}

/** Until production begins delivery and photo can be changed. */
function changeUntil(row: CaseRow, actions: readonly ResidentAction[], now: string): string | null {
  if (!actions.includes('changePhoto') && !actions.includes('changeDelivery')) return null
  return row.events.find((e) => e.type === 'productionStarted' && e.at > now)?.at ?? null
}

const shown = [
  'forWhom',
  'applicantKind',
  'idType',
  'livingPlace',
  'city',
  'county',
  'decidedBy',
  'contestedCase',
  'bank',
  'productionMode',
  'delivery',
  'outlet',
] as const

const chosen = (answers: PartialAnswers): CaseView['answers'] =>
  Object.fromEntries(shown.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])))
