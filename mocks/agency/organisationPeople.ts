import type { RegistrationRowSent, RowSent } from '../../src/api/organisationSchemas.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { addDays, addYears } from '../../src/domain/deadlines.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import type { Organisation } from './organisations.ts'
import { cardOf } from './sampleApplications.ts'

// Invented people of the organisations: nobody has a number of the county 210199, and no operator had been given 154.

const surnames = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗']
const givenNames = [
  '志强',
  '秀兰',
  '建华',
  '丽娟',
  '国庆',
  '雅琴',
  '文博',
  '欣怡',
  '海燕',
  '子轩',
  '玉梅',
  '宏伟',
]

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''
const two = (n: number): string => String(n).padStart(2, '0')

/** The birth date of the `n`-th: adults of all ages, villagers old, pupils small. @param asOf ISO date. */
function birthOf({ kind }: Organisation, n: number, asOf: string): string {
  const year = Number(asOf.slice(0, 4))
  const age = kind === 'school' ? 7 + (n % 6) : kind === 'village' ? 58 + (n % 30) : 22 + (n % 34)
  return `${year - age - 1}${two(1 + (n % 12))}${two(1 + ((n * 7) % 28))}`
}

/** Everything that a card application asks of the `n`-th person of an organisation, from 0 on. @param asOf ISO date. */
export function answersOf(organisation: Organisation, n: number, asOf: string): PartialAnswers {
  const serial = organisation.code.slice(-1)
  const isPupil = organisation.kind === 'school'
  const name = `${pick(surnames, n * 3 + Number(serial))}${pick(givenNames, n)}`
  const born = birthOf(organisation, n, asOf)
  const idNumber = demoIdNumber(
    `210199${born}${String((n * 2 + Number(serial) * 200) % 1000).padStart(3, '0')}`,
  )
  const banks = { '210100': 'ICBC', '210200': 'DLB', '210500': 'CCB' } as const
  const bank = Object.entries(banks).find(([city]) => city === organisation.city)?.[1] ?? 'ICBC'
  const guardian = {
    forWhom: 'child',
    guardianRelation: 'mother',
    guardianName: `${pick(surnames, n + 5)}${pick(givenNames, n + 1)}`,
    guardianIdNumber: demoIdNumber(
      `2101991990${two(1 + (n % 12))}15${String(200 + 2 * (n % 300)).padStart(3, '0')}`,
    ),
  } as const
  const kinds = { employer: 'employee', village: 'resident', school: 'student' } as const
  return cardOf(
    {
      applicantKind: kinds[organisation.kind],
      name,
      idNumber,
      city: organisation.city,
      bank,
      mobile: `1540${serial}${String(n).padStart(6, '0')}`,
      ...(isPupil ? guardian : {}),
    },
    asOf,
  )
}

/** The same as a row that an operator submits, confirmed and signed for on the day (ISO) at nine. */
export function rowOfPerson(organisation: Organisation, n: number, asOf: string): RowSent {
  const answers = answersOf(organisation, n, asOf)
  const isChild = answers.forWhom === 'child'
  return {
    key: `row-${organisation.code}-${n}`,
    answers,
    authorisation: {
      principal: (isChild ? answers.guardianName : answers.name) ?? '',
      by: isChild ? 'guardian' : 'self',
      agent: organisation.name,
      matter: 'card',
      scope: ['apply', 'correct', 'receiveCard'],
      from: addDays(asOf, -3),
      until: addDays(addYears(asOf, 1), -10),
      sign: 'signature',
    },
    consent: { at: `${asOf}T09:00`, on: 'clerkDevice' },
  }
}

/** The same as a registration by the employer. @param firstWorkDay ISO date. */
export function registrationOfPerson(
  organisation: Organisation,
  n: number,
  firstWorkDay: string,
  asOf: string,
): RegistrationRowSent {
  const { applicantKind, idType, name, idNumber, city, mobile } = answersOf(organisation, n, asOf)
  const known = { applicantKind, idType, name, idNumber, city, mobile }
  return {
    key: `reg-${organisation.code}-${n}`,
    answers: {
      forWhom: 'self',
      insuredPlace: 'notYet',
      livingPlace: 'liaoning',
      cardInHand: 'none',
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
      firstWorkDay,
      enrolmentDeclared: true,
    },
  }
}
