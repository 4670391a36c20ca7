import { describe, expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import { consents, consentsIn, effectOfWithdrawing, handedToBank } from '../../src/domain/consents.ts'
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
    const asked = card.steps.find(({ id }) => id === 'consents')?.asks ?? []
    expect(asked.map((ask) => (typeof ask === 'string' ? ask : ask.field))).toEqual([...consents])
    expect(consentsIn({ bankConsent: true, declared: true })).toEqual(['bankConsent'])
  })

  test('ends an application that can still be withdrawn, and changes nothing of what is done', () => {
    expect(effectOfWithdrawing('photoConsent', ['withdraw', 'changePhoto'])).toBe('stops')
    expect(effectOfWithdrawing('bankConsent', [])).toBe('past')
    expect(effectOfWithdrawing('courierConsent', ['withdraw', 'changeDelivery'])).toBe('otherWay')
    expect(effectOfWithdrawing('courierConsent', ['enableSocial'])).toBe('past')
  })
})
