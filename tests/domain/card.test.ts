import { describe, expect, test } from 'vitest'
import { findBestBranch, livesElsewhere, renewalOf, stepsLeft } from '../../src/domain/card.ts'

describe('renewal', () => {
  const expires = '2036-03-20'
  test.each([
    ['2036-01-19', { kind: 'later', from: '2036-01-20' }, 'the day before the 60 days'],
    ['2036-01-20', { kind: 'open', days: 60 }, 'the sixtieth day before'],
    ['2036-03-20', { kind: 'open', days: 0 }, 'the last day'],
    ['2036-03-21', { kind: 'expired' }, 'the day after'],
  ] as const)('on %s it is %o: %s', (asOf, expected, _why) => {
    expect(renewalOf(expires, asOf)).toEqual(expected)
  })
})

describe('a card in hand', () => {
  test('each function that is off is one step', () => {
    expect(stepsLeft({ social: false, financial: false })).toBe(2)
    expect(stepsLeft({ social: true, financial: false })).toBe(1)
    expect(stepsLeft({ social: true, financial: true })).toBe(0)
  })
})

const branch = (id: string, bank: string | null, county: string, enables: boolean) => ({
  id,
  bank,
  county,
  services: enables ? (['collect', 'enable'] as const) : (['collect'] as const),
})

describe('the best next trip', () => {
  const branches = [
    branch('far', 'A', '210103', true),
    branch('near', 'A', '210102', false),
    branch('other bank', 'B', '210102', true),
    branch('office', null, '210102', true),
  ]
  const on = { social: true, financial: false }

  test('who lives in another province goes to a branch there', () => {
    expect(livesElsewhere({ livingPlace: 'otherProvince', delivery: 'outlet' })).toBe(true)
    expect(livesElsewhere({ livingPlace: 'liaoning', delivery: 'post' })).toBe(false)
    expect(livesElsewhere({ livingPlace: 'abroad', delivery: 'outlet' }), 'there is no branch abroad').toBe(
      false,
    )
    expect(livesElsewhere({ delivery: 'post' })).toBe(true)
    expect(livesElsewhere({})).toBe(false)
  })

  test('is the branch where the card was collected', () => {
    expect(findBestBranch(branches, { bank: 'A', collectedAt: 'near', lights: on })?.id).toBe('near')
  })

  test('is a branch of the same bank near the office where the card was collected', () => {
    expect(findBestBranch(branches, { bank: 'A', collectedAt: 'office', lights: on })?.id).toBe('near')
  })

  test('is a branch that does both while both are off', () => {
    const off = { social: false, financial: false }
    expect(findBestBranch(branches, { bank: 'A', collectedAt: 'near', lights: off })?.id).toBe('far')
  })

  test('is never another bank', () => {
    expect(findBestBranch(branches, { bank: 'C', collectedAt: 'near', lights: on })).toBeUndefined()
  })
})
