import type { CallOf } from '../../src/api/contract.ts'
import type { Records } from '../../src/api/schemas.ts'
import { normaliseName } from '../../src/domain/checks.ts'
import { checkIdNumber, normaliseIdNumber } from '../../src/domain/identity.ts'
import { findPerson } from '../scenarios/people.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { Reading } from './store.ts'
import { findOpenCase, hasCard, isEnrolled } from './submissions.ts'
import { dateOf } from './time.ts'

/** What is on record: of the demonstration's people what is told of them, of everybody else what they did here. */
export function lookUp(tables: Reading, asked: CallOf<'lookUpRecords'>['body'], now: string): Reply<Records> {
  const asOf = dateOf(now)
  const problem = checkIdNumber(asked.idType, asked.idNumber, asOf)
  if (problem) return refuse(422, { errors: [objection('idNumber', problem)] })
  const answers = { idNumber: normaliseIdNumber(asked.idNumber) }
  const known = findPerson(answers.idNumber, asOf)
  const mismatch = known !== undefined && known.record.name !== normaliseName(asked.name)
  // Who does not know the name learns nothing about the person.
  if (mismatch)
    return answer({ insurance: 'none', card: 'none', mismatch, photoOnFile: false, caseNumber: null })
  const enrolling = findOpenCase(tables, 'enrolment', answers, now)
  const applying = findOpenCase(tables, 'card', answers, now)
  const registered = known?.record.insurance === 'registered' || isEnrolled(tables, answers, now)
  const card = hasCard(tables, answers, now) ? 'working' : applying ? 'inProgress' : known?.record.card
  return answer({
    insurance: registered ? 'registered' : enrolling ? 'inProgress' : 'none',
    card: card ?? 'none',
    mismatch,
    photoOnFile: known?.record.photoOnFile ?? false,
    caseNumber: (applying ?? enrolling)?.number ?? null,
  })
}
