import { describe, expect, test } from 'vitest'
import { deliveries, livingPlaces, productionModes } from '../../src/domain/choices.ts'
import {
  deliveriesFor,
  deliveryOf,
  effortOf,
  needsOutlet,
  productionModeOf,
  productionModesFor,
} from '../../src/domain/issuance.ts'

const adult = { forWhom: 'self', applicantKind: 'flexible', livingPlace: 'liaoning' } as const

describe('how the card is made', () => {
  test('an adult in Liaoning can have it on the spot or in batch', () => {
    expect(productionModesFor(adult)).toEqual(['instant', 'batch'])
  })

  test.each([
    ['a child’s card', { ...adult, forWhom: 'child' as const }],
    ['a card that is sent to another province', { ...adult, livingPlace: 'otherProvince' as const }],
    ['a card for somebody abroad', { ...adult, livingPlace: 'abroad' as const }],
  ])('%s is made in batch, and nobody is asked', (_, answersSoFar) => {
    expect(productionModesFor(answersSoFar)).toEqual(['batch'])
    expect(productionModeOf(answersSoFar)).toBe('batch')
  })

  test('where there is a choice, only the choice counts', () => {
    expect(productionModeOf(adult)).toBeUndefined()
    expect(productionModeOf({ ...adult, productionMode: 'instant' })).toBe('instant')
  })
})

describe('how the card reaches the person', () => {
  test('a card made on the spot is taken along, whatever was chosen before', () => {
    const answersSoFar = { ...adult, productionMode: 'instant', delivery: 'office' } as const
    expect(deliveriesFor(answersSoFar)).toEqual(['outlet'])
    expect(deliveryOf(answersSoFar)).toBe('outlet')
    expect(needsOutlet(answersSoFar)).toBe(true)
  })

  test('post is offered to people living in another province, and to nobody else', () => {
    for (const livingPlace of livingPlaces)
      expect(deliveriesFor({ ...adult, livingPlace, productionMode: 'batch' }).includes('post')).toBe(
        livingPlace === 'otherProvince',
      )
  })

  test('an employer hands out only the cards of its own staff in Liaoning', () => {
    const employee = { ...adult, applicantKind: 'employee', productionMode: 'batch' } as const
    expect(deliveriesFor(employee)).toContain('employer')
    expect(deliveriesFor({ ...employee, forWhom: 'represented' })).not.toContain('employer')
    expect(deliveriesFor({ ...employee, livingPlace: 'otherProvince' })).not.toContain('employer')
    expect(deliveriesFor({ ...adult, productionMode: 'batch' })).not.toContain('employer')
  })

  test.each([
    ['outlet', true],
    ['office', true],
    ['post', false],
    ['employer', false],
  ] as const)('delivery by %s needs a place to collect: %s', (delivery, needed) => {
    expect(needsOutlet({ ...adult, productionMode: 'batch', delivery })).toBe(needed)
  })
})

describe('what a way costs', () => {
  test('every way takes at least one trip, and only the courier is paid', () => {
    for (const mode of productionModes)
      for (const delivery of deliveries) {
        const effort = effortOf(mode, delivery)
        expect(effort.trips).toBeGreaterThanOrEqual(1)
        expect(effort.courierFee).toBe(mode === 'batch' && delivery === 'post')
      }
  })

  test('the same day is the quickest, the post is slower than collecting', () => {
    expect(effortOf('instant', 'outlet').days).toBe(0)
    expect(effortOf('batch', 'post').days).toBeGreaterThan(effortOf('batch', 'outlet').days)
  })
})
