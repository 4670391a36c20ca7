import { describe, expect, test } from 'vitest'
import { applicantKindsFor } from '../../src/domain/applicants.ts'
import { applicantKinds, forWhoms } from '../../src/domain/choices.ts'
import {
  findAgeOf,
  findBirthDateOf,
  findSexOf,
  idTypeOf,
  idTypesFor,
  numberIsMute,
} from '../../src/domain/person.ts'

describe('who can be what', () => {
  test.each(forWhoms.map((w) => [w]))(
    'everybody asked for by "%s" can be of some kind, each once',
    (forWhom) => {
      const kinds = applicantKindsFor(forWhom)
      expect(kinds.length).toBeGreaterThan(0)
      expect(new Set(kinds).size).toBe(kinds.length)
    },
  )

  test('every kind of applicant can be reached', () => {
    expect(new Set(forWhoms.flatMap(applicantKindsFor))).toEqual(new Set(applicantKinds))
  })

  test('nobody is a newborn for themselves, and no child is an employee', () => {
    expect(applicantKindsFor('self')).not.toContain('newborn')
    expect(applicantKindsFor('child')).not.toContain('employee')
  })
})

describe('the document a person uses', () => {
  test('every kind of applicant has one', () => {
    for (const kind of applicantKinds) expect(idTypesFor(kind).length).toBeGreaterThan(0)
  })

  test('an adult citizen is not asked which: it is the resident ID card', () => {
    expect(idTypeOf({ applicantKind: 'employee' })).toBe('residentId')
  })

  test('an answer from an abandoned branch does not count where there is no choice', () => {
    expect(idTypeOf({ applicantKind: 'employee', idType: 'passport' })).toBe('residentId')
  })
})

describe('birth date and sex', () => {
  test('come from a citizen number', () => {
    const answersSoFar = { applicantKind: 'flexible', idNumber: '21019919880315201X' } as const
    expect(findBirthDateOf(answersSoFar)).toBe('1988-03-15')
    expect(findSexOf(answersSoFar)).toBe('male')
    expect(findAgeOf(answersSoFar, '2026-03-14')).toBe(37)
    expect(findAgeOf(answersSoFar, '2026-03-15')).toBe(38)
  })

  test('come from the answers where the number is mute', () => {
    const answersSoFar = {
      applicantKind: 'foreigner',
      idType: 'passport',
      idNumber: 'DEMO12345',
      birthDate: '1990-01-02',
      sex: 'female',
    } as const
    expect(findBirthDateOf(answersSoFar)).toBe('1990-01-02')
    expect(findSexOf(answersSoFar)).toBe('female')
  })

  test.each([
    ['hkMoTw', 'hkMoTwResidencePermit', '810000190001010018', false],
    ['hkMoTw', 'hkMoPass', 'H00000012', true],
    ['hkMoTw', 'twPass', '00000012', true],
    ['foreigner', 'passport', 'DEMO12345', true],
    ['foreigner', 'foreignPermanentResident', '921840190001010019', false],
    ['foreigner', 'foreignPermanentResident', 'DEU210001010114', true],
  ] as const)('are asked of a %s with %s %s: %s', (applicantKind, idType, idNumber, asked) => {
    expect(numberIsMute({ applicantKind, idType, idNumber })).toBe(asked)
  })
})
