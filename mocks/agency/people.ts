import type { PartialAnswers } from '../../src/domain/application.ts'
import { addDays, addYears } from '../../src/domain/deadlines.ts'
import { demoIdNumber, normaliseIdNumber } from '../../src/domain/identity.ts'
import { mobileOf, reached } from './demoEvidence.ts'
import { onRecord, type Person } from './person.ts'
import { atOutlet, cardOf, correctionOf, enrolmentOf, onTheSpot } from './sampleApplications.ts'
import { complaintOf, reviewOf } from './sampleDisputes.ts'
import { troubledPeopleOn } from './troubledPeople.ts'

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
    ...troubledPeopleOn(asOf, employee),
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
