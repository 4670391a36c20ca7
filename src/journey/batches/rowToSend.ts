import type { Consent } from '../../domain/consents.ts'
import { organisationRules } from '../../domain/organisations.ts'
import { type AnswersSetting, answersOfRow } from '../../domain/roster/answers.ts'
import { decisionOf } from '../../domain/roster/decide.ts'
import { findDecision, type RosterDecision } from '../../domain/roster/decision.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { walk } from '../engine.ts'
import { organisationCard } from '../organisationCard.ts'
import type { FieldProblem } from '../types.ts'
import type { FrozenApplication } from './outbox.ts'

/** The photo of a row that lies on this device, as it is sent: under an id of ours. */
export interface PhotoToSend {
  readonly uploadId: string
  readonly bytes: number
}

/** What a row lacks so that it can't be sent: nothing decided, or these answers. */
export type Unsendable =
  | { readonly kind: 'undecided' }
  /** Organisations of this kind do not apply for such people: an employer for a child. */
  | { readonly kind: 'unfit' }
  | { readonly kind: 'missing'; readonly problems: readonly FieldProblem[] }

/**
 * A row of the roster as it goes to the agency, or what it lacks. It is judged by the journey that the agency judges it by.
 * @param photo the photo, where the row has one.
 */
export function rowToSend(
  row: RosterRow,
  setting: AnswersSetting,
  photo: PhotoToSend | undefined,
): FrozenApplication | Unsendable {
  const decision = findDecision(row)
  if (!decision) return { kind: 'undecided' }
  const picture = photo && { ...photo, source: 'file' as const, takenOk: row.photo?.fit ?? false }
  const answers = answersOfRow(row, decision, setting, picture)
  const whom = answers.forWhom === 'child' ? 'child' : 'self'
  if (!organisationRules[setting.kind].appliesFor.includes(whom)) return { kind: 'unfit' }
  const walked = walk(organisationCard, answers, setting.asOf)
  const problems = walked.steps.flatMap((step) => step.problems)
  if (problems.length > 0) return { kind: 'missing', problems }
  const { authorisation, at, on } = decision
  return { key: row.key, answers: walked.answers, authorisation, consent: { at, on } }
}

/** Whether a row can go. */
export const isSendable = (found: FrozenApplication | Unsendable): found is FrozenApplication =>
  'authorisation' in found

/** What is said on paper: that the person, or the guardian of a child, has signed it on this day. */
export interface OnPaper {
  /** The name of the organisation. */
  readonly agent: string
  /** The code of the bank that is written there. */
  readonly bank: string
  /** Now, `YYYY-MM-DDTHH:mm` in China. */
  readonly at: string
}

/** What the journey asks to be consented to. */
const consents: readonly Consent[] = ['photoConsent', 'bankConsent', 'childConsent']

/** The decision of somebody who has signed on paper, which the organisation keeps: power for one year from today on. */
export function decisionOnPaper(
  row: RosterRow,
  { agent, bank, at }: OnPaper,
  setting: AnswersSetting,
): RosterDecision {
  const isChild = answersOfRow(row, undefined, setting, undefined).forWhom === 'child'
  return decisionOf(row, { bank, consents, sign: 'signature' }, { at, on: 'paper', isChild, agent })
}
