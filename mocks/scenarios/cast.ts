import { addDays, addYears } from '../../src/domain/deadlines.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { atOutlet, cardOf, enrolmentOf, onRecord, type Person, peopleOn, reached } from '../agency/people.ts'

/** Somebody of the cast, with a title short enough for a table. */
export interface Player {
  readonly person: Person
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
}

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
function walkOns(asOf: string): readonly Person[] {
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
    invented('german', cardOf({ ...german, ...dalian, bank: 'ICBC', outlet: '210202-ICBC-1' }, asOf)),
  ]
}

const titles: Readonly<Record<string, Player['title']>> = {
  flexible: { zh: '灵活就业，沈阳', en: 'Flexible worker, Shenyang' },
  newborn: { zh: '新生儿，妈妈代办', en: 'Newborn, by the mother' },
  employee: { zh: '职工，住广东', en: 'Employee, lives in Guangdong' },
  taiwanese: { zh: '台湾居民，鞍山', en: 'Taiwan resident, Anshan' },
  taiwanPermit: { zh: '台湾居民，居住证', en: 'Taiwan, residence permit' },
  retiree: { zh: '退休，儿子代办', en: 'Retired, by the son' },
  elder: { zh: '80 岁，家人代办', en: 'Aged 80, by family' },
  toddler: { zh: '3 岁，爸爸代办', en: 'Aged 3, by the father' },
  student: { zh: '大学生', en: 'Student' },
  shop: { zh: '个体工商户', en: 'Shop owner' },
  villager: { zh: '村民，城乡居民', en: 'Villager, residents’ scheme' },
  hongkong: { zh: '香港居民', en: 'Hong Kong resident' },
  german: { zh: '外国人，护照', en: 'Foreigner with a passport' },
  alreadyHasCard: { zh: '省内已有卡', en: 'Has a card already' },
  mismatch: { zh: '姓名与登记不一致', en: 'Name differs from the record' },
}

/** Everybody there are scenarios for, as they are on a day (ISO). */
export function castOn(asOf: string): readonly Player[] {
  const everybody = [...peopleOn(asOf), ...walkOns(asOf)]
  return Object.entries(titles).flatMap(([id, title]) => {
    const person = everybody.find((one) => one.id === id)
    return person ? [{ person, title, name: person.card.name ?? '' }] : []
  })
}
