import { describe, expect, test } from 'vitest'
import { applicantKindsFor } from '../../src/domain/applicants.ts'
import { type PartialAnswers } from '../../src/domain/application.ts'
import { forWhoms, insurancePlaces } from '../../src/domain/choices.ts'
import { documentsFor, optionalUploadsFor, uploadsFor } from '../../src/domain/documents.ts'
import { getArticle, lawIds } from '../../src/domain/law.ts'
import { idTypesFor } from '../../src/domain/person.ts'

const asOf = '2026-03-02'
const listed = (answersSoFar: PartialAnswers) => documentsFor(answersSoFar, asOf).map(({ code }) => code)
const insured = { insuredPlace: 'liaoning', livingPlace: 'liaoning', cardInHand: 'none' } as const

const idCard = ['idCardFront', 'idCardBack'] as const

describe('for the card of an insured person', () => {
  test.each<[string, PartialAnswers, string[]]>([
    ['an employee', { forWhom: 'self', applicantKind: 'employee' }, [...idCard, 'photo']],
    ['a flexible worker', { forWhom: 'self', applicantKind: 'flexible' }, [...idCard, 'photo']],
    ['a self-employed person', { forWhom: 'self', applicantKind: 'selfEmployed' }, [...idCard, 'photo']],
    ['a resident', { forWhom: 'self', applicantKind: 'resident' }, [...idCard, 'photo']],
    [
      'a resident with the household register',
      { forWhom: 'self', applicantKind: 'resident', idType: 'householdRegister' },
      ['householdRegister', 'photo'],
    ],
    ['a retiree', { forWhom: 'self', applicantKind: 'retiree' }, [...idCard, 'photo']],
    ['a student', { forWhom: 'self', applicantKind: 'student' }, [...idCard, 'photo']],
    [
      'a resident of Hong Kong, Macao or Taiwan',
      { forWhom: 'self', applicantKind: 'hkMoTw' },
      ['hkMoTwDocument', 'photo'],
    ],
    ['a foreigner', { forWhom: 'self', applicantKind: 'foreigner' }, ['foreignDocument', 'photo']],
    [
      'a newborn',
      { forWhom: 'child', applicantKind: 'newborn' },
      ['householdRegister', 'guardianId', 'birthCertificate'],
    ],
    [
      'a pupil with an ID card',
      { forWhom: 'child', applicantKind: 'student', idType: 'residentId' },
      [...idCard, 'photo', 'guardianId', 'birthCertificate'],
    ],
    [
      'a pupil with the household register',
      { forWhom: 'child', applicantKind: 'student', idType: 'householdRegister' },
      ['householdRegister', 'photo', 'guardianId', 'birthCertificate'],
    ],
    [
      'a child from Hong Kong, Macao or Taiwan',
      { forWhom: 'child', applicantKind: 'hkMoTw' },
      ['hkMoTwDocument', 'photo', 'guardianId', 'birthCertificate'],
    ],
    [
      'a foreign child',
      { forWhom: 'child', applicantKind: 'foreigner' },
      ['foreignDocument', 'photo', 'guardianId', 'birthCertificate'],
    ],
    [
      'a represented retiree',
      { forWhom: 'represented', applicantKind: 'retiree' },
      [...idCard, 'photo', 'agentId', 'authorisation'],
    ],
    [
      'a represented foreigner',
      { forWhom: 'represented', applicantKind: 'foreigner' },
      ['foreignDocument', 'photo', 'agentId', 'authorisation'],
    ],
  ])('%s brings this and nothing else', (_, answersSoFar, expected) => {
    expect(listed({ ...insured, ...answersSoFar })).toEqual(expected)
  })
})

describe('registering for insurance asks, besides an identity document,', () => {
  test.each<[string, PartialAnswers, string[]]>([
    ['an employee for nothing: the employer registers', { applicantKind: 'employee' }, []],
    [
      'a resident whose household register is in Liaoning for nothing',
      { applicantKind: 'resident', idNumber: '21019919880315201X' },
      [],
    ],
    ['a self-employed person for the licence', { applicantKind: 'selfEmployed' }, ['businessLicence']],
    ['a newborn for nothing', { applicantKind: 'newborn', forWhom: 'child' }, []],
    [
      'a flexible worker registered in another province for the residence permit',
      { applicantKind: 'flexible', idNumber: '110101190001010015', household: 'otherProvince' },
      ['residenceProof'],
    ],
    [
      'who has moved the household register to Liaoning for nothing',
      { applicantKind: 'flexible', idNumber: '110101190001010015', household: 'liaoning' },
      [],
    ],
    [
      'who lives elsewhere for nothing: the household register is the tie',
      { applicantKind: 'flexible', livingPlace: 'otherProvince' },
      [],
    ],
    ['an employed person from Taiwan for the contract', { applicantKind: 'hkMoTw' }, ['labourContract']],
    ['an employed foreigner for the work permit', { applicantKind: 'foreigner' }, ['workPermit']],
    ['a foreign child for nothing', { applicantKind: 'foreigner', forWhom: 'child' }, []],
  ])('%s', (_, answersSoFar, expected) => {
    const all = documentsFor(
      { forWhom: 'self', livingPlace: 'liaoning', insuredPlace: 'notYet', ...answersSoFar },
      asOf,
    )
    expect(all.filter(({ purpose }) => purpose === 'enrolment').map(({ code }) => code)).toEqual(expected)
  })

  test('while it is not known where the household register is, the residence permit is a condition and not counted', () => {
    const answersSoFar = {
      forWhom: 'self',
      applicantKind: 'flexible',
      insuredPlace: 'notYet',
      livingPlace: 'liaoning',
    } as const
    const permit = (more: PartialAnswers) =>
      documentsFor({ ...answersSoFar, ...more }, asOf).find(({ code }) => code === 'residenceProof')
    expect(permit({})).toMatchObject({ onlyIf: 'householdElsewhere', upload: false })
    const known = permit({ household: 'otherProvince' })
    expect(known).toMatchObject({ onlyIf: 'cityAsks', upload: false })
  })

  test('licence and residence permit are asked for by no provision: only where the city has a rule of its own', () => {
    const trader = { forWhom: 'self', applicantKind: 'selfEmployed', insuredPlace: 'notYet' } as const
    expect(documentsFor(trader, asOf).find(({ code }) => code === 'businessLicence')).toMatchObject({
      onlyIf: 'cityAsks',
      upload: false,
    })
    expect(
      uploadsFor('enrolment', { ...trader, livingPlace: 'liaoning', household: 'otherProvince' }, asOf),
    ).toEqual([])
  })

  test('what only an employed person has is never needed to send the form', () => {
    for (const applicantKind of ['hkMoTw', 'foreigner'] as const)
      expect(
        uploadsFor('enrolment', { forWhom: 'self', applicantKind, insuredPlace: 'notYet' }, asOf),
      ).toEqual([])
  })
})

describe('the birth certificate', () => {
  const certificate = (answersSoFar: PartialAnswers) =>
    documentsFor({ ...insured, forWhom: 'child', ...answersSoFar }, asOf).find(
      ({ code }) => code === 'birthCertificate',
    )

  test('is needed only if the household register does not show the relation', () => {
    for (const answersSoFar of [{ applicantKind: 'newborn' }, { applicantKind: 'student' }] as const)
      expect(certificate(answersSoFar)).toMatchObject({ onlyIf: 'relationNotShown', upload: false })
    const register = { applicantKind: 'student', idType: 'householdRegister' } as const
    const child = { ...insured, forWhom: 'child', ...register } as const
    expect(uploadsFor('card', child, asOf)).not.toContain('birthCertificate')
    expect(optionalUploadsFor('card', child, asOf)).toEqual(['birthCertificate'])
  })

  test.each([
    { applicantKind: 'student', idType: 'residentId' },
    { applicantKind: 'hkMoTw', idType: 'twPass' },
    { applicantKind: 'foreigner', idType: 'passport' },
  ] as const)('is needed beside a document that never shows it ($idType)', (answersSoFar) => {
    expect(certificate(answersSoFar)).toMatchObject({ upload: true })
    expect(certificate(answersSoFar)).not.toHaveProperty('onlyIf')
  })
})

describe('the photo', () => {
  test.each([
    ['a newborn', '210199202405202033', false],
    ['a child the day before turning seven', '210199201903032027', false],
    ['a child on its seventh birthday', '210199201903022021', true],
    ['a pupil', '210199201709012023', true],
  ])('of %s', (_, idNumber, needed) => {
    const answersSoFar: PartialAnswers = {
      ...insured,
      forWhom: 'child',
      applicantKind: 'student',
      idType: 'householdRegister',
      idNumber,
    }
    expect(listed(answersSoFar).includes('photo')).toBe(needed)
  })

  test('is made on the way, never sent as a paper', () => {
    const documents = documentsFor({ ...insured, applicantKind: 'employee' }, asOf)
    expect(documents.find(({ code }) => code === 'photo')?.upload).toBe(false)
  })
})

test.each([
  ['under 8 is represented', '2019-03-02', 'civilCode.20'],
  ['on its eighth birthday acts with the guardian', '2018-03-02', 'civilCode.19'],
])('a child %s', (_, birthDate, law) => {
  const answersSoFar: PartialAnswers = {
    ...insured,
    forWhom: 'child',
    applicantKind: 'foreigner',
    idType: 'passport',
    birthDate,
  }
  expect(documentsFor(answersSoFar, asOf).find(({ code }) => code === 'guardianId')?.law).toBe(law)
})

describe('whoever it is,', () => {
  const everybody: PartialAnswers[] = forWhoms.flatMap((forWhom) =>
    applicantKindsFor(forWhom).flatMap((applicantKind) =>
      idTypesFor(applicantKind).flatMap((idType) =>
        insurancePlaces.map((insuredPlace) => ({ ...insured, forWhom, applicantKind, idType, insuredPlace })),
      ),
    ),
  )

  test('nothing is asked without a provision that this service can show', () => {
    for (const { law } of everybody.flatMap((answersSoFar) => documentsFor(answersSoFar, asOf))) {
      expect(lawIds).toContain(law)
      expect(getArticle(law).plain.zh).not.toBe('')
    }
  })

  test('no document is asked twice', () => {
    for (const answersSoFar of everybody)
      expect(new Set(listed(answersSoFar)).size).toBe(listed(answersSoFar).length)
  })

  test('an adult who acts alone brings nobody else’s papers', () => {
    for (const answersSoFar of everybody.filter(({ forWhom }) => forWhom === 'self'))
      for (const code of ['guardianId', 'agentId', 'authorisation', 'birthCertificate'] as const)
        expect(listed(answersSoFar)).not.toContain(code)
  })

  test('who has somebody act brings that person’s ID', () => {
    for (const answersSoFar of everybody) {
      expect(listed(answersSoFar).includes('guardianId')).toBe(answersSoFar.forWhom === 'child')
      expect(listed(answersSoFar).includes('agentId')).toBe(answersSoFar.forWhom === 'represented')
    }
  })
})
