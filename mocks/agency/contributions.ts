import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseStatus } from '../../src/domain/case.ts'
import { isCompleted } from '../../src/domain/completed.ts'
import type { ContributionRecord } from '../../src/domain/contributionRecord.ts'
import { correctableMonths } from '../../src/domain/contributions.ts'
import { checkIdNumber, maskIdNumber, normaliseIdNumber } from '../../src/domain/identity.ts'
import { normaliseName } from '../../src/domain/name.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { careerOf, careerSince, withCorrection } from './careers.ts'
import { caseStatus } from './casePast.ts'
import type { Clock } from './clock.ts'
import { isProven } from './evidence.ts'
import { findTelling, lookUpsOf, objectionOf } from './lookUpLog.ts'
import { noteLookUp } from './lookUps.ts'
import { addMiss, waitAfterMisses } from './misses.ts'
import { findPerson } from './people.ts'
import { findNameOnRecord } from './personRecord.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { CaseRow, Changing, Reading } from './rows.ts'
import { dateOf } from './time.ts'

/** The cases of a person that came to their good end: who the person is was looked at then. */
const completedCases = (tables: Reading, idNumber: string, now: string): CaseRow[] =>
  tables
    .by('cases', 'person', idNumber)
    .flatMap(([, row]) => (isCompleted({ status: caseStatus(row, now) }) ? [row] : []))

/**
 * The mobile numbers on record with a person. One that stands in an application under way is nobody's yet: whoever knows name
 * and number can send one in.
 */
function mobilesOnRecord(tables: Reading, idNumber: string, now: string): readonly string[] {
  const known = findPerson(idNumber, dateOf(now))?.card.mobile
  const given = completedCases(tables, idNumber, now).flatMap(({ answers }) => answers.mobile ?? [])
  return [...(known === undefined ? [] : [known]), ...given]
}

/** What was asked to be corrected in a person's record, the newest first. */
const correctionsOf = (tables: Reading, idNumber: string): CaseRow[] =>
  tables
    .by('cases', 'person', idNumber)
    .flatMap(([, row]) => (procedures[row.kind].changesRecord ? [row] : []))
    .toReversed()

/** The contributions of a person as they stand now, with what was corrected. */
function recordOf(tables: Reading, idNumber: string, now: string): ContributionRecord {
  const corrected = correctionsOf(tables, idNumber).filter((row) => caseStatus(row, now) === 'settled')
  return corrected
    .toReversed()
    .reduce((record, { answers }) => withCorrection(record, answers), originalOf(tables, idNumber, now))
}

/** The contributions of a person: of the demonstration's people those that are told of them, of all others since they registered here. */
function originalOf(tables: Reading, idNumber: string, now: string): ContributionRecord {
  const asOf = dateOf(now)
  const known = findPerson(idNumber, asOf)
  if (known?.record.insurance === 'registered') return careerOf(known.card, asOf)
  const cases = completedCases(tables, idNumber, now)
  const enrolled = cases.find(({ kind }) => procedures[kind].insures)
  const day = enrolled?.events.find(({ type }) => type === 'enrolled')?.at
  if (enrolled && day) return careerSince(enrolled.answers, day.slice(0, 7), asOf)
  const carded = cases.find(({ kind }) => procedures[kind].makesCard)
  return carded ? careerOf(carded.answers, asOf) : { standing: 'none', entries: [] }
}

/** What speaks against correcting a record as it is asked: another mobile number, or months that are not wrong in that way. */
export function recordObjections(tables: Reading, answers: PartialAnswers, now: string): FieldProblem[] {
  const idNumber = normaliseIdNumber(answers.idNumber ?? '')
  if (!mobilesOnRecord(tables, idNumber, now).includes(answers.mobile ?? ''))
    return [objection('mobile', 'mobile.notOnRecord')]
  const { wrongMonths = [], recordFault = 'missing' } = answers
  const record = recordOf(tables, idNumber, now)
  const possible = new Set(correctableMonths(record, recordFault, dateOf(now)).map(({ month }) => month))
  return wrongMonths.every((month) => possible.has(month)) ? [] : [objection('wrongMonths', 'months.differ')]
}

/**
 * A person's contributions, for whoever has the mobile number that is on record with them. Who does not know the name, or has
 * another mobile number, learns nothing but that.
 */
export function lookUpContributions(
  tables: Changing,
  asked: { readonly body: CallOf<'lookUpContributions'>['body']; readonly client: string },
  clock: Pick<Clock, 'now' | 'ms'>,
): Reply<AnswerOf<'lookUpContributions'>> {
  const opened = openRecord(tables, asked, clock)
  if (!opened.ok) return opened
  noteLookUp(tables, { idNumber: opened.value.idNumber, at: clock.now(), why: 'record' })
  return answer(viewOfRecord(tables, opened.value, clock.now()))
}

/** A record that is open, as its person sees it at a time. */
function viewOfRecord(
  tables: Reading,
  { idNumber, name, record }: OpenRecord,
  now: string,
): AnswerOf<'lookUpContributions'> {
  return {
    at: now,
    holder: { name: maskName(name), idMasked: maskIdNumber(idNumber) },
    standing: record.standing,
    entries: record.entries.map((entry) => ({ ...entry, shares: [...entry.shares] })),
    lookUps: lookUpsOf(tables, idNumber, record, now),
    tells: findTelling(tables, idNumber)?.tells ?? false,
    corrections: correctionsOf(tables, idNumber).flatMap((row) => {
      const state = stateOf(caseStatus(row, now))
      return state ? [{ number: row.number, months: row.answers.wrongMonths ?? [], state }] : []
    }),
  }
}

/** A record that is open to whoever asked. */
interface OpenRecord {
  readonly idNumber: string
  readonly name: string
  readonly record: ContributionRecord
}

/** The record of whoever shows whose it is and has its mobile number; a refusal is noted in the log. */
function openRecord(
  tables: Changing,
  { body, client }: { readonly body: CallOf<'lookUpContributions'>['body']; readonly client: string },
  clock: Pick<Clock, 'now' | 'ms'>,
): Reply<OpenRecord> {
  const now = clock.now()
  const problem = checkIdNumber(body.idType, body.idNumber, dateOf(now))
  if (problem) return refuse(422, { errors: [objection('idNumber', problem)] })
  const pause = waitAfterMisses(tables, client, clock.ms())
  if (pause > 0) return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: pause })
  if (!isProven(tables, body.mobileProof)) return refuse(401)
  const idNumber = normaliseIdNumber(body.idNumber)
  const answers: PartialAnswers = { idNumber }
  const name = findNameOnRecord(tables, answers, now)
  const miss = (field: 'name' | 'mobile', code: 'record.mismatch' | 'mobile.notOnRecord') => {
    addMiss(tables, { at: idNumber, client }, clock.ms())
    noteLookUp(tables, { idNumber, at: now, why: 'refused' })
    return refuse(422, { errors: [objection(field, code)] })
  }
  if (name !== undefined && name !== normaliseName(body.name)) return miss('name', 'record.mismatch')
  const record = recordOf(tables, idNumber, now)
  if (record.standing !== 'none' && !mobilesOnRecord(tables, idNumber, now).includes(body.mobileProof.mobile))
    return miss('mobile', 'mobile.notOnRecord')
  return answer({ idNumber, name: normaliseName(body.name), record })
}

/**
 * Does what a person asks about looks at their record: writes down that they do not know one, once for each; or has them told of
 * looks from now on, or no more.
 */
export function actOnRecord(
  tables: Changing,
  asked: { readonly body: CallOf<'actOnRecord'>['body']; readonly client: string },
  clock: Pick<Clock, 'now' | 'ms'>,
): Reply<AnswerOf<'lookUpContributions'>> {
  const opened = openRecord(tables, asked, clock)
  if (!opened.ok) return opened
  const { lookUp, tells, mobileProof } = asked.body
  const { idNumber } = opened.value
  const { mobile } = mobileProof
  const now = clock.now()
  if (lookUp) {
    const look = lookUpsOf(tables, idNumber, opened.value.record, now).find(
      ({ at, why }) => at === lookUp.at && why === lookUp.why,
    )
    if (!look) return refuse(409)
    if (!look.objection) {
      const { at, why } = look
      const serial = tables.nextSeq('lookUps')
      const said = objectionOf(look, { serial, note: lookUp.note.trim(), mobile }, now)
      tables.set('lookUps', `${now}-${serial}`, { idNumber, at, why, objection: said })
    }
  }
  // Said again, it still counts from the first time.
  const id = `telling-${idNumber}`
  const isTold = findTelling(tables, idNumber)?.tells ?? false
  if (tells && !isTold) tables.set('lookUps', id, { idNumber, at: now, why: 'telling', tells, mobile })
  // Whoever is told no more has no number kept for it.
  if (tells === false && isTold) tables.remove('lookUps', id)
  return answer(viewOfRecord(tables, opened.value, now))
}

/** What became of a correction; nothing of one that was taken back. */
function stateOf(status: CaseStatus): 'open' | 'corrected' | 'refused' | undefined {
  if (status === 'withdrawn') return undefined
  if (status === 'settled') return 'corrected'
  return status === 'rejected' ? 'refused' : 'open'
}
