import { describe, expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import { caseStatuses } from '../../src/domain/case.ts'
import { consents, consentsIn, handedToBank } from '../../src/domain/consents.ts'
import { effectOfWithdrawing, type WithdrawalEffect } from '../../src/domain/consentWithdrawal.ts'
import { card } from '../../src/journey/card.ts'
import { walk } from '../../src/journey/engine.ts'

const asOf = '2026-09-21'

describe('what the bank gets', () => {
  test('names what was asked of this person, and nothing that was not', () => {
    for (const person of peopleOn(asOf)) {
      const { answers, steps } = walk(card, person.card, asOf)
      const asked = new Set(steps.flatMap(({ fields }) => fields))
      const handed = handedToBank(answers)
      expect(handed).toEqual(expect.arrayContaining(['name', 'idNumber', 'mobile']))
      expect(handed.filter((name) => !asked.has(name))).toEqual([])
      expect(handed, 'an address is asked for post only, and goes to the courier').not.toContain(
        'mailAddress',
      )
    }
  })

  test('is the usual of a case whose answers only the agency has', () => {
    expect(handedToBank({ forWhom: 'self', bank: 'ICBC' })).toContain('idNumber')
  })
})

describe('withdrawing a consent', () => {
  test('knows the consents that the journey asks for', () => {
    const asked = card.steps.find(({ id }) => id === 'check')?.asks.slice(0, -1) ?? []
    expect(asked.map((ask) => (typeof ask === 'string' ? ask : ask.field))).toEqual([...consents])
    expect(consentsIn({ bankConsent: true, declared: true })).toEqual(['bankConsent'])
  })

  test.each([
    ['photoConsent', 'reviewing', ['withdraw', 'withdrawConsent'], 'stops'],
    ['bankConsent', 'producing', ['withdrawConsent'], 'noFurtherUse'],
    ['childConsent', 'enrolled', ['withdrawConsent'], 'noFurtherUse'],
    ['courierConsent', 'reviewing', ['withdraw', 'withdrawConsent'], 'otherWay'],
    ['courierConsent', 'producing', ['withdrawConsent'], 'otherWay'],
    ['courierConsent', 'returned', ['withdrawConsent'], 'otherWay'],
    ['courierConsent', 'posted', ['withdrawConsent'], 'tooLate'],
    ['courierConsent', 'collected', ['withdrawConsent'], 'noFurtherUse'],
  ] as const)('%s, while %s: what follows is what is still to come', (consent, status, actions, effect) => {
    expect(effectOfWithdrawing(consent, { status, actions })).toBe(effect)
  })

  test('the courier’s: another way until the card is on its way or somewhere else, and without further use once it is collected', () => {
    const statusesOf = (effect: WithdrawalEffect) =>
      caseStatuses.filter((status) => {
        const seen = { status, actions: ['withdrawConsent'] } as const
        return effectOfWithdrawing('courierConsent', seen) === effect
      })
    expect(statusesOf('otherWay')).toEqual([
      'submitted',
      'accepted',
      'reviewing',
      'needsCorrection',
      'bankOpening',
      'bankFailed',
      'producing',
      'productionFailed',
      'returned',
    ])
    expect(statusesOf('noFurtherUse')).toEqual(['collected'])
    expect(statusesOf('tooLate')).toEqual([
      'rejected',
      'enrolled',
      'settled',
      'ready',
      'posted',
      'withEmployer',
      'withdrawn',
    ])
  })

  test('is not offered where the agency does not offer it, nor of a status that nobody here knows', () => {
    expect(effectOfWithdrawing('bankConsent', { status: 'collected', actions: [] })).toBe('tooLate')
    expect(effectOfWithdrawing('courierConsent', { status: 'unknown', actions: ['withdrawConsent'] })).toBe(
      'tooLate',
    )
  })
})
