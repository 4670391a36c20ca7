import { problemTypes } from '../../src/api/operation.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { isSubmitOperation, operationOf } from '../../src/api/submitOperations.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { normaliseIdNumber } from '../../src/domain/identity.ts'
import { findBirthDateOf } from '../../src/domain/person.ts'
import { differingAnswers, isOfTheMatter, receiptAnswers } from '../../src/domain/receiptAnswers.ts'
import { walk } from '../../src/journey/engine.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { findProceduresBefore, procedures } from '../../src/procedures/procedures.ts'
import { caseStatus, isOpen, pastOf } from './caseView.ts'
import { keptAnswers } from './consents.ts'
import { dropReopenings, followReview } from './contests.ts'
import { type Judge, mobileObjections, noteUploads, uploadObjections, usedUploads } from './evidence.ts'
import { issuanceObjections, settledFor } from './issuance.ts'
import { findPerson } from './people.ts'
import { cardObjections, changeCard, findCurrentCard } from './personCards.ts'
import { casesOf } from './personCases.ts'
import { fingerprintOf, randomKey } from './random.ts'
import { askTogether } from './replay.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { CaseRow, Changing, KeyRow, Reading } from './rows.ts'
import { dateOf, momentOf } from './time.ts'
import { dueOf, planAhead } from './timetable.ts'

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

/** The receipt of the submission that was committed under a key, with where its case stands now. */
export function findReceipt(tables: Reading, key: string, now: string): Receipt | undefined {
  const found = findTaken(tables, key)
  return found && { ...receiptOf(found.row, now), ...found.taken }
}

const isUnreadable = (tables: Reading, { body }: KeyRow): boolean =>
  tables.isTaken('cases', (body as Pick<Receipt, 'number'>).number)

/** What was committed under a key, and the case that came of it. */
function findTaken(tables: Reading, key: string) {
  const row = tables.get('keys', key)
  if (!row || !isSubmitOperation(row.operation)) return undefined
  // Only `submit` writes rows of these operations; before there were content ids it wrote the whole receipt.
  const { number, contentId } = row.body as Pick<Receipt, 'number' | 'contentId'>
  const found = tables.get('cases', number)
  return found && { row: found, taken: { number, ...(contentId ? { contentId } : {}) } }
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

const idOf = (answers: PartialAnswers): string => normaliseIdNumber(answers.idNumber ?? '')

/**
 * The name that is on record with a number: of the demonstration's people theirs, of everybody else that of their newest case
 * here that was neither refused nor taken back.
 */
export function findNameOnRecord(tables: Reading, answers: PartialAnswers, now: string): string | undefined {
  const known = findPerson(idOf(answers), dateOf(now))
  if (known) return known.record.name
  return casesOf(tables, idOf(answers)).findLast(
    (row) => !['rejected', 'withdrawn'].includes(caseStatus(row, now)),
  )?.answers.name
}

/** Whether the person has a card that came of an earlier application, and is not cancelled. */
export const hasCard = (tables: Reading, answers: PartialAnswers, now: string): boolean =>
  findCurrentCard(tables, answers, now) !== undefined

/** One person, one open case of a kind; what was decided is contested case by case (行政复议法 art. 22). */
export function findOpenCase(
  tables: Reading,
  kind: CaseKind,
  answers: PartialAnswers,
  now: string,
): CaseRow | undefined {
  return casesOf(tables, idOf(answers)).find(
    (row) =>
      row.kind === kind &&
      row.answers.contestedCase === answers.contestedCase &&
      isOpen(caseStatus(row, now)),
  )
}

/** Whether somebody is on record as insured: from before, or because a registration here was completed. */
export function isRegistered(tables: Reading, answers: PartialAnswers, now: string): boolean {
  if (findPerson(idOf(answers), dateOf(now))?.record.insurance === 'registered') return true
  return casesOf(tables, idOf(answers)).some((row) => caseStatus(row, now) === 'enrolled')
}

/** The case that one of this kind goes on from, as a card from a registration: the newest that is under way or was completed. */
const findBefore = (tables: Reading, kind: CaseKind, idNumber: string, now: string): CaseRow | undefined => {
  const before = findProceduresBefore(kind)
  return casesOf(tables, idNumber).findLast((row) => {
    const status = caseStatus(row, now)
    return before.includes(row.kind) && (isOpen(status) || status === 'enrolled')
  })
}

/** The next free number of a matter; none where all are taken. */
const nextOf = (tables: Reading, { number }: CaseRow): string | undefined =>
  [2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${number}-${n}`).find((one) => !tables.isTaken('cases', one))

/** The next serial of a day. Where rows were lost, their number alone would lead to one that has been given. */
function freeSerial(tables: Reading, day: string): string {
  for (let next = tables.nextSeq('cases'); ; next += 1) {
    const serial = String(next).padStart(4, '0')
    if (!tables.isTaken('cases', `LN-DEMO-${day}-${serial}`)) return serial
  }
}

function openCase(tables: Reading, kind: CaseKind, answers: PartialAnswers, now: string): CaseRow {
  const day = dateOf(now).replaceAll('-', '')
  const serial = freeSerial(tables, day)
  const before = findBefore(tables, kind, idOf(answers), now)
  const fate = findPerson(answers.idNumber ?? '', dateOf(now))?.fate
  const submitted = { type: 'submitted', at: now, by: 'resident' } as const
  const atOnce = procedures[kind].isSettledAtOnce ? (['accepted', 'settled'] as const) : []
  const happened = [submitted, ...atOnce.map((type) => ({ type, at: now, by: 'agency' }) as const)]
  const course = { kind, answers, happened, ...(fate ? { fate } : {}) }
  return {
    number: (before && nextOf(tables, before)) ?? `LN-DEMO-${day}-${serial}`,
    kind,
    accessKey: randomKey(),
    idNumber: idOf(answers),
    birthDate: findBirthDateOf(answers) ?? '',
    answers,
    events: [...happened, ...planAhead(course, now)],
    actedAt: now,
    cardNumber: `L${dateOf(now).slice(0, 4)}${serial}`,
    ...(fate ? { fate } : {}),
  }
}

/** What the person was told when the case was opened, and how it stands. */
export function receiptOf(row: CaseRow, now: string): Receipt {
  const due = dueOf({ ...row, happened: row.events.slice(0, 1) })
  return {
    number: row.number,
    kind: row.kind,
    submittedAt: row.events[0]?.at ?? row.actedAt,
    due: due.on,
    dueIsLaw: due.isLaw,
    accessKey: row.accessKey,
    status: caseStatus(row, now),
    answers: receiptAnswers(keptAnswers(row, pastOf(row, now))),
  }
}
