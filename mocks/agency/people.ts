import { type Answers, type PartialAnswers, permanent } from '../../src/domain/application.ts'
import type { CaseKind, RejectionReason, reviewOutcomes } from '../../src/domain/case.ts'
import { addDays, addYears } from '../../src/domain/deadlines.ts'
import { needsPhoto, uploadsFor } from '../../src/domain/documents.ts'
import { demoIdNumber, normaliseIdNumber } from '../../src/domain/identity.ts'
import type { UploadRef } from '../../src/domain/uploads.ts'
import { complaintOf, reviewOf } from './sampleDisputes.ts'

/** What happens to a person's application other than going well. What can be mended happens once. */
export type Fate =
  | 'photoSentBack'
  | 'bankFails'
  | 'productionFails'
  | 'returned'
  | 'overdue'
  | 'askedBack'
  | `rejected:${RejectionReason}`
  | (typeof reviewOutcomes)[number]

/** An invented person: nobody has a number of the county 210199, and no operator had been given 154. */
export interface Person {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly record: {
    /** The name on record; another one than in the answers for a person whose records differ. */
    readonly name: string
    readonly insurance: 'registered' | 'none'
    readonly card: 'none' | 'working'
    readonly photoOnFile: boolean
  }
  readonly fate?: Fate
  /** Everything a card application asks of this person. */
  readonly card: PartialAnswers
  /** Everything a registration for insurance asks, where the person makes one. */
  readonly enrolment?: PartialAnswers
  /** Everything a correction of the contribution record asks, where something is wrong with it. */
  readonly correction?: PartialAnswers
  /** Everything a complaint about the employer asks, of somebody who has one to make. */
  readonly complaint?: PartialAnswers
  /** Everything a request for the review of a decision asks, of somebody who has one to contest. */
  readonly review?: PartialAnswers
}

const demoProof = (mobile: string): string => `demo-proof-${mobile}`
/**
 * The proof of a mobile number that one of these people has shown beforehand, so that tests and samples need no text message;
 * undefined for every other number. It lets an application in, and opens no case.
 */
export const findDemoProof = (mobile: string): string | undefined =>
  /^154000000\d\d$/.test(mobile) ? demoProof(mobile) : undefined
/** Files of these people that the agency already has. */
export const isDemoUpload = (uploadId: string): boolean => uploadId.startsWith('demo-upload-')

const mobileOf = (serial: number): string => `154000000${String(serial).padStart(2, '0')}`

/** The answers to the contact questions; `serial` (two digits) tells the numbers apart. */
export function reached(serial: number): PartialAnswers {
  const mobile = mobileOf(serial)
  return { mobile, mobileProof: { mobile, proof: demoProof(mobile) } }
}

/** A card made in batch and collected at the first outlet that a bank has in a city's first county. */
export const atOutlet = (city: string, county: string, bank: string): PartialAnswers => ({
  city,
  bank,
  productionMode: 'batch',
  delivery: 'outlet',
  outlet: `${county}-${bank}-1`,
})
const onTheSpot = (city: string, county: string, bank: string): PartialAnswers => ({
  ...atOutlet(city, county, bank),
  productionMode: 'instant',
})

const base = {
  forWhom: 'self',
  insuredPlace: 'liaoning',
  livingPlace: 'liaoning',
  cardInHand: 'none',
  idType: 'residentId',
  idExpiry: permanent,
  records: null,
} as const satisfies PartialAnswers

function papers(purpose: CaseKind, answers: PartialAnswers, asOf: string): Answers['documents'] {
  const files: Record<string, UploadRef> = {}
  for (const code of uploadsFor(purpose, answers, asOf))
    files[code] = { uploadId: `demo-upload-${code}`, name: `${code}.jpg`, type: 'image/jpeg', bytes: 180_000 }
  return files
}

/** A card application with its papers, photo, consents and declaration. */
export function cardOf(answers: PartialAnswers, asOf: string): PartialAnswers {
  const full = { ...base, ...answers }
  const consents = { bankConsent: true, courierConsent: true, childConsent: true, declared: true } as const
  return {
    ...full,
    ...consents,
    documents: papers('card', full, asOf),
    ...(needsPhoto(full, asOf)
      ? {
          photo: { uploadId: 'demo-upload-photo', bytes: 28_000, source: 'file', takenOk: true },
          photoConsent: true,
        }
      : {}),
  }
}

/** A registration for insurance with its papers, consent and declaration. */
export function enrolmentOf(answers: PartialAnswers, asOf: string): PartialAnswers {
  const full = { ...base, insuredPlace: 'notYet', ...answers } as const
  return {
    ...full,
    childConsent: true,
    enrolmentDeclared: true,
    documents: papers('enrolment', full, asOf),
  }
}

/** That a month was left out, at the employer of the months before and after it. */
function correctionOf(answers: PartialAnswers, asOf: string): PartialAnswers {
  const full: PartialAnswers = {
    idType: 'residentId',
    ...answers,
    recordFault: 'missing',
    wrongMonths: ['2024-11'],
    employerName: '沈阳示例软件有限公司',
    rightBase: '6480',
  }
  return { ...full, documents: papers('recordCorrection', full, asOf), declared: true }
}

/** What the agency has on record: insured and nothing else, unless said otherwise. */
export const onRecord = (name: string, more: Partial<Person['record']> = {}): Person['record'] => ({
  name,
  insurance: 'registered',
  card: 'none',
  photoOnFile: false,
  ...more,
})

const adultNumber = (serial: number): string =>
  demoIdNumber(`210199198${serial % 10}0315${String(300 + serial)}`)

/** A person whose application takes a turn: an adult in Shenyang who collects the card at an outlet. */
function inTrouble(
  serial: number,
  id: string,
  title: Person['title'],
  name: string,
  asOf: string,
  more: Partial<Pick<Person, 'fate' | 'record'>> & { readonly answers?: PartialAnswers } = {},
): Person {
  const { answers, ...rest } = more
  const who = { applicantKind: 'flexible', name, idNumber: adultNumber(serial), ...reached(serial) } as const
  return {
    id,
    title,
    record: onRecord(name),
    card: cardOf({ ...who, ...atOutlet('210100', '210102', 'ICBC'), ...answers }, asOf),
    ...rest,
  }
}

const zhEn = (zh: string, en: string) => ({ zh, en })

/** The people of the demonstration on a day (ISO): the newborn stays a newborn, authorisations stay valid. */
export function peopleOn(asOf: string): readonly Person[] {
  const flexible = {
    applicantKind: 'flexible',
    name: '林小舟',
    idNumber: '21019919880315201X',
    county: '210102',
    scheme: 'both',
    ...reached(1),
  } as const
  const born = `${addDays(asOf, -75).slice(0, 8)}02`
  const newborn = {
    forWhom: 'child',
    applicantKind: 'newborn',
    idType: 'householdRegister',
    name: '苏一诺',
    idNumber: demoIdNumber(`210199${born.replaceAll('-', '')}203`),
    guardianRelation: 'mother',
    guardianName: '苏晚晴',
    guardianIdNumber: demoIdNumber('21019919940612226'),
    county: '210202',
    ...reached(2),
  } as const
  const employee = {
    applicantKind: 'employee',
    livingPlace: 'otherProvince',
    name: '赵明远',
    idNumber: demoIdNumber('21019919910820331'),
    city: '210100',
    bank: 'ICBC',
    productionMode: 'batch',
    delivery: 'post',
    recipientName: '赵明远',
    mailAddress: {
      province: '440000',
      city: '深圳市',
      county: '南山区',
      street: '示例大道1号演示小区2栋301室',
    },
    ...reached(3),
    recipientMobile: mobileOf(3),
  } as const
  const taiwanese = {
    applicantKind: 'hkMoTw',
    idType: 'twPass',
    name: '陈以安',
    idNumber: '00000012',
    idExpiry: addYears(asOf, 3),
    birthDate: '1988-05-20',
    sex: 'male',
    ...reached(4),
    ...onTheSpot('210300', '210302', 'BOC'),
  } as const
  // Every number beginning with 830000 can be somebody's: only a birth date of long ago makes it nobody's.
  const permitHolder = {
    applicantKind: 'hkMoTw',
    idType: 'hkMoTwResidencePermit',
    name: '林予安',
    idNumber: '830000190512120036',
    idExpiry: addYears(asOf, 4),
    ...reached(13),
    ...onTheSpot('210200', '210202', 'BOC'),
  } as const
  const retiree = {
    forWhom: 'represented',
    applicantKind: 'retiree',
    name: '孙桂兰',
    idNumber: '210199195504101067',
    agentRelation: 'child',
    agentName: '孙立行',
    agentIdNumber: demoIdNumber('21019919800101311'),
    authorisedUntil: addYears(asOf, 1),
    ...reached(5),
    ...atOutlet('210100', '210102', 'CCB'),
  } as const
  return [
    {
      id: 'flexible',
      title: zhEn(
        '沈阳的灵活就业人员：先参保，再当场办卡',
        'Flexible worker in Shenyang: registers, then a card on the spot',
      ),
      record: onRecord(flexible.name, { insurance: 'none' }),
      card: cardOf({ ...flexible, ...onTheSpot('210100', '210102', 'ICBC') }, asOf),
      enrolment: enrolmentOf({ ...flexible, city: '210100' }, asOf),
    },
    {
      id: 'newborn',
      title: zhEn('大连的妈妈给新生儿办卡', 'Mother in Dalian, for her newborn'),
      record: onRecord(newborn.name, { insurance: 'none' }),
      card: cardOf({ ...newborn, ...atOutlet('210200', '210202', 'DLB') }, asOf),
      enrolment: enrolmentOf({ ...newborn, city: '210200' }, asOf),
    },
    {
      id: 'employee',
      title: zhEn('住在广东的沈阳职工：邮寄', 'Employee insured in Shenyang, living in Guangdong: by post'),
      record: onRecord(employee.name, { photoOnFile: true }),
      card: cardOf(employee, asOf),
      correction: correctionOf({ name: employee.name, idNumber: employee.idNumber, ...reached(3) }, asOf),
      complaint: complaintOf(employee, asOf),
      review: reviewOf(employee, asOf),
    },
    {
      id: 'taiwanese',
      title: zhEn('鞍山的台湾居民：当场办卡', 'Taiwan resident in Anshan: a card on the spot'),
      record: onRecord(taiwanese.name),
      card: cardOf(taiwanese, asOf),
    },
    {
      id: 'taiwanPermit',
      title: zhEn(
        '大连的台湾居民：用居住证，当场办卡（出生年份是编的）',
        'Taiwan resident in Dalian with a residence permit: on the spot (the year of birth is invented)',
      ),
      record: onRecord(permitHolder.name),
      card: cardOf(permitHolder, asOf),
    },
    {
      id: 'retiree',
      title: zhEn(
        '儿子替退休母亲办卡：照片被退回一次',
        'A son for his retired mother: the photo is sent back once',
      ),
      record: onRecord(retiree.name),
      fate: 'photoSentBack',
      card: cardOf(retiree, asOf),
    },
    inTrouble(
      6,
      'rejected',
      zhEn('审核不通过：姓名与公安信息不一致', 'Rejected: the name differs from the police record'),
      '周子衿',
      asOf,
      {
        fate: 'rejected:nameOrNumberDiffers',
      },
    ),
    inTrouble(
      7,
      'bankFails',
      zhEn('银行开户失败一次', 'The bank cannot open the account, once'),
      '吴念真',
      asOf,
      {
        fate: 'bankFails',
      },
    ),
    inTrouble(8, 'overdue', zhEn('超过承诺时限', 'Later than promised'), '郑听澜', asOf, { fate: 'overdue' }),
    inTrouble(
      9,
      'alreadyHasCard',
      zhEn('省内已有社保卡', 'Has a card in the province already'),
      '王若谷',
      asOf,
      {
        record: onRecord('王若谷', { card: 'working', photoOnFile: true }),
      },
    ),
    inTrouble(10, 'mismatch', zhEn('姓名与登记不一致', 'The name is not the one on record'), '冯知秋', asOf, {
      record: onRecord('冯知求'),
    }),
    inTrouble(11, 'productionFails', zhEn('制卡失败一次', 'Production fails once'), '褚云起', asOf, {
      fate: 'productionFails',
    }),
    inTrouble(12, 'returned', zhEn('邮件被退回一次', 'The letter comes back once'), '卫长风', asOf, {
      fate: 'returned',
      answers: {
        ...employee,
        applicantKind: 'flexible',
        name: '卫长风',
        idNumber: adultNumber(12),
        recipientName: '卫长风',
        ...reached(12),
        recipientMobile: mobileOf(12),
      },
    }),
  ]
}

/** The invented person with this number, on a day (ISO). */
export function findPerson(idNumber: string, asOf: string): Person | undefined {
  const wanted = normaliseIdNumber(idNumber)
  return peopleOn(asOf).find((person) => person.card.idNumber === wanted)
}

/** What the one of them said who has a card from before this agency's time. */
export const cardHolderOn = (asOf: string): PartialAnswers =>
  peopleOn(asOf).find(({ record }) => record.card === 'working')?.card ?? {}
