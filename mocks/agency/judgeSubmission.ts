import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import type { Language } from '../../src/domain/language.ts'
import { walk } from '../../src/journey/engine.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { type Judge, mobileObjections, uploadObjections } from './evidence.ts'
import { issuanceObjections } from './issuance.ts'
import { journeyOf } from './organisationJourneyOf.ts'
import type { HeldBy } from './organisationRows.ts'
import { findPerson } from './people.ts'
import { cardObjections } from './personCards.ts'
import { findNameOnRecord, hasCard, isRegistered } from './personRecord.ts'
import { objection } from './reply.ts'
import type { Reading } from './rows.ts'
import { dateOf } from './time.ts'

export interface Sent {
  readonly kind: CaseKind
  readonly key: string
  /** The request's body as it came. */
  readonly text: string
  readonly answers: PartialAnswers
  readonly contentId?: string | undefined
  /** In which language the person is written to. */
  readonly language?: Language | undefined
  /** What speaks against it that only this kind looks at. */
  readonly judge?: Judge | undefined
  /** The operation that it came by, where it is not the one by which a person asks for it. */
  readonly operation?: 'submitRows' | 'registerRows' | undefined
  /** The help in which it was filled in. */
  readonly help?: { readonly id: string; readonly key: string } | undefined
  /** The organisation that applies for the person, where one does. */
  readonly heldBy?: HeldBy | undefined
}

/** What speaks against a submission: in its answers, or else in what the agency knows. */
export function judge(tables: Reading, sent: Sent, now: string): FieldProblem[] {
  const walked = walk(journeyOf(sent), sent.answers, dateOf(now))
  const objections = walked.steps.flatMap((step) => step.problems)
  if (walked.steps.some((step) => step.state === 'later')) objections.push(objection('photo', 'photo.later'))
  return objections.length > 0 ? objections : findObjections(tables, sent, walked.answers, now)
}

/** What the agency knows better than the person. */
function findObjections(
  tables: Reading,
  { kind, judge: judgeOfKind }: Sent,
  answers: PartialAnswers,
  now: string,
): FieldProblem[] {
  const asOf = dateOf(now)
  const known = findPerson(answers.idNumber ?? '', asOf)
  const found = [...mobileObjections(tables, answers), ...uploadObjections(tables, answers, asOf)]
  const name = findNameOnRecord(tables, answers, now)
  // Who does not know the name learns nothing of what else is on record.
  if (name !== undefined && name !== answers.name) found.push(objection('name', 'record.mismatch'))
  else if (procedures[kind].isOfOthers) return found
  else if (procedures[kind].changesRecord || procedures[kind].contests)
    found.push(...(judgeOfKind?.(tables, answers, now) ?? []))
  else if (procedures[kind].ofCard) found.push(...cardObjections(tables, kind, answers, now))
  else if (known?.record.card === 'working' || hasCard(tables, answers, now))
    found.push(objection('idNumber', 'record.alreadyHasCard'))
  else if (procedures[kind].insures && isRegistered(tables, answers, now))
    found.push(objection('idNumber', 'record.alreadyRegistered'))
  return [...found, ...issuanceObjections(kind, answers)]
}
