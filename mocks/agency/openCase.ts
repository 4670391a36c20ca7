import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import type { Language } from '../../src/domain/language.ts'
import { findBirthDateOf } from '../../src/domain/person.ts'
import { findProceduresBefore, procedures } from '../../src/procedures/procedures.ts'
import { caseStatus, isOpen } from './casePast.ts'
import type { EnteredByRow } from './helpRows.ts'
import type { HeldBy } from './organisationRows.ts'
import { findPerson } from './people.ts'
import { casesOf } from './personCases.ts'
import { idOf } from './personRecord.ts'
import { randomKey } from './random.ts'
import type { CaseRow, Reading } from './rows.ts'
import { dateOf } from './time.ts'
import { planAhead } from './timetable.ts'

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

/** The case that a submission opens, with a number and a key of its own, and all that is planned for it. It is not kept yet. */
export function openCase(
  tables: Reading,
  kind: CaseKind,
  answers: PartialAnswers,
  now: string,
  {
    heldBy,
    enteredBy,
    language,
  }: {
    readonly heldBy?: HeldBy | undefined
    readonly enteredBy?: EnteredByRow | undefined
    readonly language?: Language | undefined
  } = {},
): CaseRow {
  const day = dateOf(now).replaceAll('-', '')
  const serial = freeSerial(tables, day)
  const before = findBefore(tables, kind, idOf(answers), now)
  const fate = findPerson(answers.idNumber ?? '', dateOf(now))?.fate
  const submitted = { type: 'submitted', at: now, by: heldBy ? 'employer' : 'resident' } as const
  const atOnce = procedures[kind].isSettledAtOnce ? (['accepted', 'settled'] as const) : []
  const happened = [submitted, ...atOnce.map((type) => ({ type, at: now, by: 'agency' }) as const)]
  const ofOrganisation = heldBy ? { heldBy } : {}
  const course = { kind, answers, happened, ...(fate ? { fate } : {}), ...ofOrganisation }
  return {
    number: (before && nextOf(tables, before)) ?? `LN-DEMO-${day}-${serial}`,
    kind,
    accessKey: randomKey(),
    idNumber: idOf(answers),
    birthDate: findBirthDateOf(answers) ?? '',
    answers,
    events: [...happened, ...planAhead(course, now)],
    actedAt: now,
    ...(language ? { language } : {}),
    cardNumber: `L${dateOf(now).slice(0, 4)}${serial}`,
    ...(fate ? { fate } : {}),
    ...ofOrganisation,
    ...(enteredBy ? { enteredBy } : {}),
  }
}
