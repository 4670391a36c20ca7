import { problemTypes } from '../../src/api/operation.ts'
import type { RowAnswer, RowProblem, RowSent } from '../../src/api/organisationSchemas.ts'
import { findAuthorisationProblem } from '../../src/domain/authorisation.ts'
import { organisationRules } from '../../src/domain/organisations.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { isDemoUpload } from './demoEvidence.ts'
import { judge, type Sent } from './judgeSubmission.ts'
import type { HeldBy } from './organisationRows.ts'
import { findPerson } from './people.ts'
import { idOf, isRegistered } from './personRecord.ts'
import type { Changing, Reading } from './rows.ts'
import type { Session } from './sessions.ts'
import { submit } from './submissions.ts'
import { dateOf } from './time.ts'

/** Applies for the card of one person, as for anybody's; the same row again gives the same case. */
export function submitRow(
  tables: Changing,
  sent: RowSent,
  batch: string,
  session: Session,
  now: string,
): RowAnswer {
  const { key, answers } = sent
  const asCase: Sent = {
    kind: 'card',
    key,
    text: JSON.stringify(sent),
    answers,
    heldBy: heldByOf(sent, batch, session),
  }
  const own = tables.isTaken('keys', key) ? [] : findProblems(tables, sent, session, now)
  if (own.length > 0) return { key, problems: [...own, ...judge(tables, asCase, now).map(flat)] }
  const reply = submit(tables, asCase, now)
  if (reply.ok) return { key, number: reply.value.number }
  const { problem } = reply
  // Something else was taken under this key: it was changed after its answer had got lost.
  const taken = problem.type === problemTypes.keyReused ? tables.get('keys', key) : undefined
  if (taken?.operation === 'submitRows') {
    // Only `submit` writes rows of this operation.
    const { number } = taken.body as { readonly number: string }
    return tables.get('cases', number)?.heldBy?.code === session.organisation.code
      ? { key, number, differs: true }
      : { key, problems: [{ field: 'key', code: 'unknown' }] }
  }
  const problems = (problem.errors ?? []).map(flat)
  return { key, problems: problems.length > 0 ? problems : [{ field: 'key', code: 'unknown' }] }
}

const flat = ({ field, problem }: { readonly field: string; readonly problem: Problem }): RowProblem => ({
  field,
  ...problem,
})

function heldByOf({ key, authorisation, consent }: RowSent, batch: string, session: Session): HeldBy {
  const { code, kind, name, nameEn } = session.organisation
  return {
    code,
    kind,
    name,
    nameEn,
    batch,
    key,
    operator: session.operator.name,
    authorisation,
    confirmed: consent,
  }
}

/** What only an organisation can do wrong: whom it may apply for, by which power, and what comes before. */
function findProblems(
  tables: Reading,
  { answers, authorisation, consent }: RowSent,
  { organisation }: Session,
  now: string,
): RowProblem[] {
  const rules = organisationRules[organisation.kind]
  const { forWhom = 'self', name = '', guardianName } = answers
  if (forWhom === 'represented' || !rules.appliesFor.includes(forWhom))
    return [{ field: 'forWhom', code: 'kind.unfit' }]
  const found: RowProblem[] = []
  const code = findAuthorisationProblem(authorisation, {
    forWhom,
    name,
    guardianName,
    organisation: organisation.name,
    asOf: dateOf(now),
  })
  const { mark } = authorisation
  // What was signed has to be here: a power that names a picture is nothing without it.
  const isMarkHere = mark === undefined || isDemoUpload(mark) || tables.get('files', mark) !== undefined
  if (code) found.push({ field: 'authorisation', code })
  else if (!isMarkHere) found.push({ field: 'authorisation', code: 'authorisation.mark' })
  if (consent.at > now) found.push({ field: 'consent', code: 'confirmation.ahead' })
  const known = findPerson(idOf(answers), dateOf(now))
  if (rules.insuresFirst && known && !isRegistered(tables, answers, now))
    found.push({ field: 'idNumber', code: 'insurance.first' })
  return found
}
