import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { findPerson } from './people.ts'
import { casesOf } from './personCases.ts'
import { findNameOnRecord, findOpenCase, hasCard, idOf, isRegistered } from './personRecord.ts'
import { askTogether } from './replay.ts'
import type { Reading } from './rows.ts'
import { dateOf } from './time.ts'

type Checked = AnswerOf<'checkPeople'>['people'][number]

/** What is on record of people whom an organisation wants to apply for: what decides whether it can, and no more. */
export function checkPeople(
  tables: Reading,
  people: CallOf<'checkPeople'>['body']['people'],
  code: string,
  now: string,
): Checked[] {
  askTogether(people.map((person) => () => casesOf(tables, idOf(person))))
  return people.map((person) => checkPerson(tables, person, code, now))
}

function checkPerson(
  tables: Reading,
  person: { readonly name: string; readonly idNumber: string },
  code: string,
  now: string,
): Checked {
  const onRecord = findNameOnRecord(tables, person, now)
  // Who does not know the name learns nothing of what else is on record.
  if (onRecord !== undefined && onRecord !== person.name)
    return { differs: true, card: 'unknown', insurance: 'unknown' }
  const known = findPerson(idOf(person), dateOf(now))
  const open = findOpenCase(tables, 'card', person, now)
  const has = known?.record.card === 'working' || hasCard(tables, person, now)
  return {
    differs: false,
    card: has ? 'has' : open ? 'inProgress' : 'none',
    insurance: insuranceOf(tables, person, now),
    ...(open?.heldBy?.code === code ? { batch: open.heldBy.batch } : {}),
  }
}

/** How it stands with somebody's insurance. Of whom the agency knows nothing, nothing is said. */
function insuranceOf(tables: Reading, person: PartialAnswers, now: string): Checked['insurance'] {
  if (isRegistered(tables, person, now)) return 'registered'
  if (findOpenCase(tables, 'enrolment', person, now)) return 'inProgress'
  return findPerson(idOf(person), dateOf(now)) ? 'none' : 'unknown'
}
