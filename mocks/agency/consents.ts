import type { CaseView } from '../../src/api/schemas.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import { type CaseEvent, findWithdrawals, statusOf } from '../../src/domain/case.ts'
import { type Consent, consents, consentsIn } from '../../src/domain/consents.ts'
import {
  effectOfWithdrawing,
  isWithdrawable,
  type WithdrawalEffect,
} from '../../src/domain/consentWithdrawal.ts'
import { addWorkingDays } from '../../src/domain/deadlines.ts'
import type { ResidentAction } from '../../src/domain/residentActions.ts'
import { actionsOf } from '../../src/procedures/actionsOf.ts'
import type { CaseRow } from './rows.ts'
import { dateOf, onWorkingDay } from './time.ts'

type Kept = Pick<CaseRow, 'kind' | 'answers'>

/** What follows from withdrawing each consent that stands, after what has happened to the case. */
export function withdrawalEffects(
  { kind, answers }: Kept,
  past: readonly CaseEvent[],
): ReadonlyMap<Consent, WithdrawalEffect> {
  const status = statusOf(past)
  const seen = { status: status === 'new' ? 'submitted' : status, actions: actionsOf(kind, past) }
  return new Map(consentsIn(answers).map((consent) => [consent, effectOfWithdrawing(consent, seen)]))
}

/** Whether the data is still there to be used again: an address that is not posted to went at once, with the way of delivery. */
const isDataThere = ({ answers }: Pick<CaseRow, 'answers'>, consent: Consent): boolean =>
  consent !== 'courierConsent' || answers.delivery === 'post'

/** The last day on which a withdrawal of consent can be undone: the next working day, by the simulated agency's own rule. */
const undoDueOf = ({ at }: CaseEvent): string => addWorkingDays(dateOf(at), 1)

/** Whoever has the data stops using it as soon as the withdrawal can't be undone any more. */
export function processingStops(
  row: Pick<CaseRow, 'answers'>,
  past: readonly CaseEvent[],
): readonly CaseEvent[] {
  return findWithdrawals(past)
    .filter(({ consent }) => isDataThere(row, consent))
    .map(({ consent, at }) => ({
      type: 'processingStopped',
      at: onWorkingDay(at, 2, '09:00'),
      by: consent === 'bankConsent' ? 'bank' : 'agency',
      consent,
    }))
}

/** The consents that do not stand any more: since when, and until which day that can be undone; null where it can't be. */
export function withdrawnConsents(
  row: Kept,
  past: readonly CaseEvent[],
  today: string,
): NonNullable<CaseView['withdrawnConsents']> {
  const pending = findWithdrawals(past)
  const canRestore = actionsOf(row.kind, past).includes('restoreConsent')
  return consents.flatMap((consent) => {
    const event = past.findLast((each) => each.type === 'consentWithdrawn' && each.consent === consent)
    if (!event || row.answers[consent]) return []
    const isOpen = canRestore && isDataThere(row, consent) && pending.some((each) => each.consent === consent)
    const due = undoDueOf(event)
    return [{ consent, at: event.at, undoUntil: isOpen && today <= due ? due : null }]
  })
}

/** Whether a consent can be withdrawn, or given back, now. */
export function isConsentActPossible(
  row: Kept,
  past: readonly CaseEvent[],
  today: string,
  { action, consent }: { readonly action: ResidentAction; readonly consent: Consent },
): boolean {
  if (action === 'restoreConsent')
    return withdrawnConsents(row, past, today).some((each) => each.consent === consent && each.undoUntil)
  const effect = withdrawalEffects(row, past).get(consent)
  return effect !== undefined && isWithdrawable(effect)
}

/** The answers after a consent was withdrawn or given back. */
export function withConsent(
  answers: PartialAnswers,
  action: ResidentAction,
  consent: Consent | undefined,
): PartialAnswers {
  if (consent === undefined) return answers
  const { [consent]: _, ...rest } = answers
  return action === 'restoreConsent' ? { ...rest, [consent]: true } : rest
}

const ofCourier: ReadonlySet<string> = new Set([
  'recipientName',
  'recipientMobile',
  'mailAddress',
] satisfies FieldName[])

/** What the agency still gives out of the answers: an address whose use was stopped is deleted. */
export function keptAnswers(
  { answers }: Pick<CaseRow, 'answers'>,
  past: readonly CaseEvent[],
): PartialAnswers {
  const isDeleted = past.some(
    (each) => each.type === 'processingStopped' && each.consent === 'courierConsent',
  )
  if (!isDeleted || answers.courierConsent) return answers
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !ofCourier.has(name)))
}
