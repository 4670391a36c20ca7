import type { CallOf } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import type { Records } from '../../src/api/schemas.ts'
import { checkIdNumber, normaliseIdNumber } from '../../src/domain/identity.ts'
import { normaliseName } from '../../src/domain/name.ts'
import type { Clock } from './clock.ts'
import { isProven } from './evidence.ts'
import { noteLookUp } from './lookUps.ts'
import { addMiss, waitAfterMisses } from './misses.ts'
import { findPerson } from './people.ts'
import { findNameOnRecord, findOpenCase, hasCard, isRegistered } from './personRecord.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { Changing } from './rows.ts'
import { dateOf } from './time.ts'

/**
 * What is on record: of the demonstration's people what is told of them, of everybody else what they did here. Who does not
 * know the name learns nothing about the person, and nobody gets the number of a case who has not proven its mobile number.
 */
export function lookUp(
  tables: Changing,
  { body: asked, client }: { readonly body: CallOf<'lookUpRecords'>['body']; readonly client: string },
  clock: Pick<Clock, 'now' | 'ms'>,
): Reply<Records> {
  const now = clock.now()
  const asOf = dateOf(now)
  const problem = checkIdNumber(asked.idType, asked.idNumber, asOf)
  if (problem) return refuse(422, { errors: [objection('idNumber', problem)] })
  const pause = waitAfterMisses(tables, client, clock.ms())
  if (pause > 0) return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: pause })
  const answers = { idNumber: normaliseIdNumber(asked.idNumber) }
  const name = findNameOnRecord(tables, answers, now)
  const mismatch = name !== undefined && name !== normaliseName(asked.name)
  if (mismatch) {
    addMiss(tables, { at: answers.idNumber, client }, clock.ms())
    noteLookUp(tables, { idNumber: answers.idNumber, at: now, why: 'refused' })
    return answer({ insurance: 'none', card: 'none', mismatch, photoOnFile: false, caseNumber: null })
  }
  noteLookUp(tables, { idNumber: answers.idNumber, at: now, why: 'application' })
  const known = findPerson(answers.idNumber, asOf)
  const enrolling = findOpenCase(tables, 'enrolment', answers, now)
  const applying = findOpenCase(tables, 'card', answers, now)
  const registered = isRegistered(tables, answers, now)
  const card = hasCard(tables, answers, now) ? 'working' : applying ? 'inProgress' : known?.record.card
  const open = applying ?? enrolling
  const { mobileProof } = asked
  const isTheirs = mobileProof?.mobile === open?.answers.mobile && isProven(tables, mobileProof)
  return answer({
    insurance: registered ? 'registered' : enrolling ? 'inProgress' : 'none',
    card: card ?? 'none',
    mismatch,
    photoOnFile: known?.record.photoOnFile ?? false,
    caseNumber: isTheirs ? (open?.number ?? null) : null,
  })
}
