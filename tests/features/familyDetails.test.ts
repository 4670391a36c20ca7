import { expect, test } from 'vitest'
import { detailProblems } from '../../src/features/mycard/eCard/familyDetails.ts'

const relative = { relation: 'spouse', name: '林小舟', birthDate: '', mobile: '15400000001' } as const

test.each([
  ['a passport', 'passport', 'DEMO12345', true],
  ['a foreigner’s card of before 2023', 'foreignPermanentResident', 'USA310000000000', true],
  ['a foreigner’s card as it is now', 'foreignPermanentResident', '911840199001010011', false],
  ['a resident ID card', 'residentId', '210199199001010011', false],
] as const)(
  'of %s the birth date is asked where its number does not say it',
  (_, idType, idNumber, isAsked) => {
    const { birthDate } = detailProblems({ ...relative, idType, idNumber }, '2026-11-29')
    expect(birthDate).toEqual(isAsked ? { code: 'required' } : undefined)
  },
)
