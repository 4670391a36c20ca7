import { problemTypes } from '../../src/api/operation.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { operationOf } from '../../src/api/submitOperations.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { differingAnswers, isOfTheMatter } from '../../src/domain/receiptAnswers.ts'
import { walk } from '../../src/journey/engine.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { dropReopenings, followReview } from './contests.ts'
import { type Judge, mobileObjections, noteUploads, uploadObjections, usedUploads } from './evidence.ts'
import { issuanceObjections, settledFor } from './issuance.ts'
import { openCase } from './openCase.ts'
import { findPerson } from './people.ts'
import { cardObjections, changeCard } from './personCards.ts'
import { casesOf } from './personCases.ts'
import { findNameOnRecord, findOpenCase, hasCard, idOf, isRegistered } from './personRecord.ts'
import { fingerprintOf } from './random.ts'
import { findReceipt, findTaken, isUnreadable, receiptOf } from './receipts.ts'
import { askTogether } from './replay.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { Changing, Reading } from './rows.ts'
import { dateOf, momentOf } from './time.ts'

interface Sent {
  readonly kind: CaseKind
  readonly key: string
  /** The request's body as it came. */
  readonly text: string
  readonly answers: PartialAnswers
  readonly contentId?: string | undefined
  /** What speaks against it that only this kind looks at. */
  readonly judge?: Judge | undefined
}

/**
 * Takes a submission or says why not. Key and case are written together or not at all; a refusal is not remembered, so that
 * the mended answers can come under the same key.
 */
export function submit(tables: Changing, sent: Sent, now: string): Reply<Receipt> {
  const operation = operationOf[sent.kind]
  askTogether([
    () => tables.get('keys', sent.key),
    () => casesOf(tables, idOf(sent.answers)),
    () => tables.nextSeq('cases'),
    () => mobileObjections(tables, sent.answers),
    ...usedUploads(sent.answers).map((id) => () => tables.get('files', id)),
  ])
  const fingerprint = fingerprintOf(sent.text)
  const earlier = tables.get('keys', sent.key)
  if (earlier && (earlier.operation !== operation || earlier.fingerprint !== fingerprint))
    return refuse(422, { type: problemTypes.keyReused, ...differencesFrom(tables, sent, now) })
  const known = findReceipt(tables, sent.key, now)
  if (known) return answer(known)
  // The case that came of it lies there and can't be read: nobody may say that there is none.
  if (earlier && isUnreadable(tables, earlier))
    return refuse(409, { type: problemTypes.running, retryAfter: 60 })

  const walked = walk(procedureJourneys[sent.kind], sent.answers, dateOf(now))
  const objections = walked.steps.flatMap((step) => step.problems)
  const withoutLater = walked.steps.some((step) => step.state === 'later')
    ? [objection('photo', 'photo.later')]
    : []
  if (objections.length + withoutLater.length > 0)
    return refuse(422, { errors: [...objections, ...withoutLater] })
  const found = findObjections(tables, sent, walked.answers, now)
  if (found.length > 0) return refuse(422, { errors: found })
  const open = findOpenCase(tables, sent.kind, walked.answers, now)
  if (open) return refuse(409, { errors: [objection('idNumber', 'record.inProgress')] })

  const row = openCase(tables, sent.kind, settledFor(sent.kind, walked.answers), now)
  changeCard(tables, sent.kind, walked.answers, now)
  const { contentId } = sent
  const taken = { number: row.number, ...(contentId ? { contentId } : {}) }
  tables.set('cases', row.number, row)
  if (procedures[sent.kind].contests) followReview(tables, row, now)
  else dropReopenings(tables, row, now)
  noteUploads(tables, {}, row.answers, momentOf(now))
  tables.set('keys', sent.key, { operation, fingerprint, status: 201, body: taken, at: momentOf(now) })
  return answer({ ...receiptOf(row, now), ...taken })
}

/** In what a body differs from the one that was committed under its key; nothing where they are of different kinds. */
function differencesFrom(tables: Reading, sent: Sent, now: string): { readonly differs?: FieldName[] } {
  const row = findTaken(tables, sent.key)?.row
  if (row?.kind !== sent.kind) return {}
  const { answers } = walk(procedureJourneys[sent.kind], sent.answers, dateOf(now))
  const differs = differingAnswers(row.answers, settledFor(sent.kind, answers))
  return { differs: differs.filter(isOfTheMatter) }
}

/** What the agency knows better than the person. */
function findObjections(
  tables: Reading,
  { kind, judge }: Sent,
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
    found.push(...(judge?.(tables, answers, now) ?? []))
  else if (procedures[kind].ofCard) found.push(...cardObjections(tables, kind, answers, now))
  else if (known?.record.card === 'working' || hasCard(tables, answers, now))
    found.push(objection('idNumber', 'record.alreadyHasCard'))
  else if (procedures[kind].insures && isRegistered(tables, answers, now))
    found.push(objection('idNumber', 'record.alreadyRegistered'))
  return [...found, ...issuanceObjections(kind, answers)]
}
