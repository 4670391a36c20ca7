import { addDays, addYears } from '../../src/domain/deadlines.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { reached } from '../agency/demoEvidence.ts'
import { onRecord, type Person } from '../agency/person.ts'
import { atOutlet, cardOf, enrolmentOf } from '../agency/sampleApplications.ts'

const shenyang = atOutlet('210100', '210102', 'ICBC')
const dalian = atOutlet('210200', '210202', 'DLB')
const anshan = atOutlet('210300', '210302', 'BOC')

const helper = (relation: 'child' | 'parent', name: string, id: string, asOf: string) =>
  ({
    forWhom: 'represented',
    agentRelation: relation,
    agentName: name,
    agentIdNumber: demoIdNumber(id),
    authorisedUntil: addYears(asOf, 1),
  }) as const

const guardian = (name: string, id: string) =>
  ({
    forWhom: 'child',
    guardianRelation: 'father',
    guardianName: name,
    guardianIdNumber: demoIdNumber(id),
  }) as const

/** A birth date in a number: `years` old on the day, and a hundred days more. */
const bornDigits = (years: number, asOf: string): string =>
  addDays(addYears(asOf, -years), -100).replaceAll('-', '')

const invented = (id: string, card: Person['card'], enrolment?: Person['card']): Person => ({
  id,
  title: { zh: card.name ?? '', en: card.name ?? '' },
  record: onRecord(card.name ?? ''),
  card,
  ...(enrolment ? { enrolment } : {}),
})

/** People whom the agency knows nothing of beforehand: they exist only in scenarios, and cost the service nothing. */
export function walkOns(asOf: string): readonly Person[] {
  const old = {
    ...helper('child', '何建国', '21019919700505411', asOf),
    applicantKind: 'resident',
    idType: 'residentId',
    name: '何玉珍',
    idNumber: demoIdNumber(`210199${bornDigits(80, asOf)}042`),
    county: '210102',
    ...reached(31),
  } as const
  const small = {
    ...guardian('罗志远', '21019919900303413'),
    // Under school age, as the questions have it: the same as a newborn.
    applicantKind: 'newborn',
    idType: 'householdRegister',
    name: '罗小满',
    idNumber: demoIdNumber(`210199${bornDigits(3, asOf)}044`),
    county: '210202',
    ...reached(32),
  } as const
  const student = {
    applicantKind: 'student',
    idType: 'residentId',
    name: '唐思远',
    idNumber: demoIdNumber(`210199${bornDigits(19, asOf)}045`),
    county: '210102',
    ...reached(33),
  } as const
  const shop = {
    applicantKind: 'selfEmployed',
    name: '马兰芝',
    idNumber: demoIdNumber('21019919850616048'),
    county: '210102',
    scheme: 'both',
    businessUscc: '92210102MA0DEM0137',
    ...reached(34),
  } as const
  const villager = {
    applicantKind: 'resident',
    idType: 'residentId',
    name: '高铁山',
    idNumber: demoIdNumber('21019919720808051'),
    county: '210302',
    scheme: 'pension',
    ...reached(35),
  } as const
  const hongkong = {
    applicantKind: 'hkMoTw',
    idType: 'hkMoPass',
    idExpiry: addYears(asOf, 4),
    birthDate: '1990-01-15',
    sex: 'female',
    name: '李嘉敏',
    idNumber: 'H00000012',
    ...reached(36),
  } as const
  const german = {
    applicantKind: 'foreigner',
    idType: 'passport',
    idExpiry: addYears(asOf, 6),
    birthDate: '1987-09-09',
    sex: 'male',
    nationality: 'DEU',
    name: 'Max Mustermann',
    idNumber: 'DEMO0012',
    ...reached(37),
  } as const
  return [
    invented('elder', cardOf({ ...old, ...shenyang }, asOf)),
    invented(
      'toddler',
      cardOf({ ...small, ...dalian }, asOf),
      enrolmentOf({ ...small, city: '210200' }, asOf),
    ),
    invented('student', cardOf({ ...student, ...shenyang }, asOf)),
    invented('shop', cardOf({ ...shop, ...shenyang }, asOf), enrolmentOf({ ...shop, city: '210100' }, asOf)),
    invented(
      'villager',
      cardOf({ ...villager, ...anshan }, asOf),
      enrolmentOf({ ...villager, city: '210300' }, asOf),
    ),
    invented('hongkong', cardOf({ ...hongkong, ...shenyang }, asOf)),
    {
      ...invented('german', cardOf({ ...german, ...dalian, bank: 'ICBC', outlet: '210202-ICBC-1' }, asOf)),
      language: 'en',
    },
  ]
}
