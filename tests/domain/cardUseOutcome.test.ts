import { describe, expect, test } from 'vitest'
import { cardStates } from '../../src/domain/cardEvents.ts'
import { type CardUseOutcome, cardUseOutcomes, carriers } from '../../src/domain/uses/cardUseCodes.ts'
import { outcomeOf, type Presented } from '../../src/domain/uses/outcomeOf.ts'

const both = { social: true, financial: true }
const at = { half: 'social', carrier: 'card', state: 'open', consent: false } as const satisfies Presented
const hospital = at
const hospitalByPhone = { ...at, carrier: 'eCard' } as const
const bus = { ...at, half: 'financial' } as const
const subsidy = { ...at, half: 'financial', carrier: 'account' } as const

describe('a card of which both functions are enabled', () => {
  test.each<
    [string, (typeof cardStates)[number], CardUseOutcome, CardUseOutcome, CardUseOutcome, CardUseOutcome]
  >([
    // state, hospital by card, hospital by e-card, bus, subsidy
    ['works', 'normal', 'accepted', 'accepted', 'accepted', 'accepted'],
    ['is lost for now', 'tempLost', 'reportedLost', 'consentMissing', 'reportedLost', 'accepted'],
    ['is lost for good', 'lost', 'lost', 'lost', 'lost', 'lost'],
    ['is locked', 'locked', 'locked', 'accepted', 'accepted', 'accepted'],
    ['has expired', 'expired', 'accepted', 'accepted', 'expired', 'expired'],
    ['is cancelled', 'cancelled', 'cancelled', 'cancelled', 'cancelled', 'cancelled'],
  ])('that %s', (_, state, byCard, byECard, onBus, paid) => {
    const card = { state, lights: both, eCard: true }
    expect([hospital, hospitalByPhone, bus, subsidy].map((what) => outcomeOf(card, what))).toEqual([
      byCard,
      byECard,
      onBus,
      paid,
    ])
  })
})

describe('a card that is not enabled, or in half', () => {
  test.each<[string, boolean, boolean, CardUseOutcome, CardUseOutcome, CardUseOutcome]>([
    ['sealed', false, false, 'socialOff', 'financialOff', 'financialOff'],
    ['the social half', true, false, 'accepted', 'financialOff', 'financialOff'],
    ['the financial half', false, true, 'socialOff', 'accepted', 'accepted'],
  ])('%s', (_, social, financial, atHospital, onBus, paid) => {
    const card = { state: social ? 'normal' : 'sealed', lights: { social, financial }, eCard: false } as const
    expect([hospital, bus, subsidy].map((what) => outcomeOf(card, what))).toEqual([atHospital, onBus, paid])
  })
})

test('the e-card goes on with consent while the card is lost for now, and with none the card', () => {
  const card = { state: 'tempLost', lights: both, eCard: true } as const
  expect(outcomeOf(card, { ...hospitalByPhone, consent: true })).toBe('accepted')
  expect(outcomeOf(card, { ...hospital, consent: true })).toBe('reportedLost')
})

test('an e-card that was never opened is refused, whatever the card, which is taken', () => {
  const card = { state: 'normal', lights: both, eCard: false } as const
  expect(outcomeOf(card, hospitalByPhone)).toBe('eCardOff')
  expect(outcomeOf(card, hospital)).toBe('accepted')
})

test('a place that has not begun takes no card, one that has begun in part does', () => {
  const card = { state: 'normal', lights: both, eCard: true } as const
  expect(outcomeOf(card, { ...bus, state: 'local' })).toBe('notHere')
  expect(outcomeOf(card, { ...bus, state: 'partly' })).toBe('accepted')
})

test('nothing is accepted by a half that is off, nor by a card that is lost for good or cancelled; each reason can be had', () => {
  // The last is no reason of the card: the hospital elsewhere says it of treatment that was not filed.
  const seen = new Set<CardUseOutcome>(['notFiled'])
  for (const state of cardStates)
    for (const social of [true, false])
      for (const financial of [true, false])
        for (const half of ['social', 'financial'] as const)
          for (const carrier of carriers)
            for (const eCard of [true, false])
              for (const consent of [true, false])
                for (const place of ['open', 'local'] as const) {
                  const lights = { social, financial }
                  const outcome = outcomeOf(
                    { state, lights, eCard },
                    { half, carrier, state: place, consent },
                  )
                  seen.add(outcome)
                  const isThere = carrier !== 'eCard' || eCard
                  const isAlive = state !== 'lost' && state !== 'cancelled'
                  expect(
                    (lights[half] && place === 'open' && isThere && isAlive) || outcome !== 'accepted',
                  ).toBe(true)
                }
  expect([...seen].sort()).toEqual([...cardUseOutcomes].sort())
})
