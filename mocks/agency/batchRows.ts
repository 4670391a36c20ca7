import { problemTypes } from '../../src/api/operation.ts'
import type {
  RegistrationRowSent,
  RowAnswer,
  RowProblem,
  RowSent,
} from '../../src/api/organisationSchemas.ts'
import { findAuthorisationProblem } from '../../src/domain/authorisation.ts'
import { organisationRules } from '../../src/domain/organisations.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { isDemoUpload } from './demoEvidence.ts'
import { judge, type Sent } from './judgeSubmission.ts'
import type { HeldBy } from './organisationRows.ts'
import { findPerson } from './people.ts'
import { findOpenCase, idOf, isRegistered } from './personRecord.ts'
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
    operation: 'submitRows',
    heldBy: {
      ...heldByOf(key, batch, session),
      authorisation: sent.authorisation,
      confirmed: sent.consent,
    },
  }
  const own = tables.isTaken('keys', key) ? [] : findProblems(tables, sent, session, now)
  return take(tables, asCase, own, session, now)
}

/** Registers an employee for insurance, as anybody; the same row again gives the same case. Only employers do (Social Insurance Law art. 58). */
export function registerRow(
  tables: Changing,
  sent: RegistrationRowSent,
  batch: string,
  session: Session,
  now: string,
): RowAnswer {
  const { key, answers } = sent
  const mayRegister = organisationRules[session.organisation.kind].insuresFirst
  // Whom an employer employs is of age to work, and speaks for themselves.
  const isFit = mayRegister && (answers.forWhom ?? 'self') === 'self'
  const asCase: Sent = {
    kind: 'enrolment',
    key,
    text: JSON.stringify(sent),
    answers,
    operation: 'registerRows',
    heldBy: heldByOf(key, batch, session),
  }
  return take(tables, asCase, isFit ? [] : [{ field: 'forWhom', code: 'kind.unfit' }], session, now)
}

/** Opens the case of a row, or says what is wrong with it. @param own what only an organisation can do wrong. */
function take(
  tables: Changing,
  asCase: Sent,
  own: readonly RowProblem[],
  session: Session,
  now: string,
): RowAnswer {
  const { key, operation } = asCase
  if (own.length > 0) return { key, problems: [...own, ...judge(tables, asCase, now).map(flat)] }
  const reply = submit(tables, asCase, now)
  if (reply.ok) return { key, number: reply.value.number }
  const { problem } = reply
  // Something else was taken under this key: it was changed after its answer had got lost.
  const taken = problem.type === problemTypes.keyReused ? tables.get('keys', key) : undefined
  if (taken && taken.operation === operation) {
    // Only `submit` writes rows of these operations.
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

function heldByOf(key: string, batch: string, session: Session): HeldBy {
  const { code, kind, name, nameEn } = session.organisation
  return {
    code,
    kind,
    name,
    nameEn,
    batch,
    key,
    operator: session.operator.name,
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
  const known = findPerson(idOf(answers), dateOf(now)) ?? findOpenCase(tables, 'enrolment', answers, now)
  if (rules.insuresFirst && known && !isRegistered(tables, answers, now))
    found.push({ field: 'idNumber', code: 'insurance.first' })
  return found
}
