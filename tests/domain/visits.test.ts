import { describe, expect, test } from 'vitest'
import { whatToBring } from '../../src/domain/visits.ts'

describe('what to take along', () => {
  test.each([
    ['self', ['holderId', 'caseNumber']],
    ['child', ['holderId', 'helperId', 'caseNumber']],
    ['represented', ['holderId', 'helperId', 'authorisation', 'caseNumber']],
  ] as const)('to collect a card for %s is this person’s case only', (forWhom, list) => {
    expect(whatToBring('collect', forWhom)).toEqual(list)
  })

  test('to the bank is the card, and the phone that gets the bank’s code', () => {
    expect(whatToBring('activate', 'self')).toEqual(['holderId', 'card', 'mobile'])
  })

  test('to renew it is the old card', () => {
    expect(whatToBring('renew', 'child')).toEqual(['holderId', 'helperId', 'card'])
  })

  test('an agency that does not say whose card it is means the person’s own', () => {
    expect(whatToBring('renew', undefined)).toEqual(whatToBring('renew', 'self'))
  })
})
