import { describe, expect, test } from 'vitest'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { card } from '../../src/journey/card.ts'
import { checkField } from '../../src/journey/engine.ts'

const asOf = '2026-03-02'
const number = (
  answersSoFar: Parameters<typeof checkField>[3],
  field: 'idNumber' | 'guardianIdNumber',
  value: string,
) => checkField(card, field, { ...answersSoFar, [field]: value }, answersSoFar, asOf)

describe('the age must fit what was said before', () => {
  test.each([
    ['a child of 17', { forWhom: 'child', applicantKind: 'student' }, '20080810', undefined],
    ['a "child" of 18', { forWhom: 'child', applicantKind: 'student' }, '20080301', 'age.notMinor'],
    ['a newborn', { forWhom: 'child', applicantKind: 'newborn' }, '20251201', undefined],
    ['a "newborn" of 8', { forWhom: 'child', applicantKind: 'newborn' }, '20170901', 'age.notNewborn'],
    ['somebody of 16 for themselves', { forWhom: 'self', applicantKind: 'student' }, '20100302', undefined],
    [
      'somebody of 15 for themselves',
      { forWhom: 'self', applicantKind: 'student' },
      '20100303',
      'age.notAdult',
    ],
    [
      'a represented person of 18',
      { forWhom: 'represented', applicantKind: 'flexible' },
      '20080302',
      undefined,
    ],
    [
      'a "represented adult" of 17',
      { forWhom: 'represented', applicantKind: 'flexible' },
      '20080303',
      'age.notAdult',
    ],
  ] as const)('%s: %j born %s → %s', (_, answersSoFar, born, code) => {
    expect(number(answersSoFar, 'idNumber', demoIdNumber(`210199${born}201`))?.code).toBe(code)
  })
})

describe('who acts for somebody else', () => {
  const answersSoFar = { forWhom: 'child', applicantKind: 'student', idNumber: '210199201709012023' } as const

  test.each([
    ['a citizen of full age', '21019919880315201X', undefined],
    ['a resident of Taiwan with a residence permit', demoIdNumber('83000019880315202'), undefined],
    ['a foreigner with a permanent residence card', '921840190001010019', undefined],
    ['the child itself', '210199201709012023', 'idNumber.sameAsApplicant'],
    ['a brother of 17', '210199200808081345', 'idNumber.tooYoungToHelp'],
    ['a number with a slip', '210199198803152011', 'idNumber.checksum'],
  ])('%s: %s → %s', (_, value, code) => {
    expect(number(answersSoFar, 'guardianIdNumber', value)?.code).toBe(code)
  })
})

describe('a document or an authorisation', () => {
  const adult = { forWhom: 'self', applicantKind: 'flexible' } as const

  test.each([
    ['that ends today is still good', '2026-03-02', undefined],
    ['that ended yesterday has passed', '2026-03-01', 'date.past'],
    ['that ends in 41 years is a slip', '2067-03-03', 'date.future'],
    ['that never ends is good', 'permanent', undefined],
  ])('%s: %s → %s', (_, idExpiry, code) => {
    expect(checkField(card, 'idExpiry', { ...adult, idExpiry }, adult, asOf)?.code).toBe(code)
  })
})
