import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CardEventType,
  cardEventTypes,
  cardStatusOf,
  hasECard,
  mayHappenToCard,
} from '../../src/domain/cardEvents.ts'
import { type ECardState, eCardStateOf, eCardStates } from '../../src/domain/eCard.ts'
import { carriedState, consentNeeded, isInOrder } from '../../src/domain/familyCards.ts'

const eventsOf = (...types: CardEventType[]) => types.map((type) => ({ type }))
const issued = ['issued', 'socialEnabled', 'eCardIssued'] as const

describe('an e-card', () => {
  test.each<[string, readonly CardEventType[], ECardState | undefined]>([
    ['there is none before it is opened', ['issued', 'socialEnabled'], undefined],
    ['works over a card that works', issued, 'works'],
    [
      'works while the PIN of the card is locked: it has a password of its own',
      [...issued, 'locked'],
      'works',
    ],
    ['needs consent while the card is lost for now', [...issued, 'lossReported'], 'byConsent'],
    ['works again once the report has lapsed', [...issued, 'lossReported', 'lossReportLapsed'], 'works'],
    ['is suspended by a loss for good', [...issued, 'lossConfirmed'], 'suspended'],
    ['ends with the card', [...issued, 'cancelled'], 'ended'],
    ['ends as another card takes its place', [...issued, 'replaced'], 'ended'],
    ['is gone once it was given up', [...issued, 'eCardEnded'], undefined],
    ['can be opened again', [...issued, 'eCardEnded', 'eCardIssued'], 'works'],
  ])('%s', (_, types, state) => {
    expect(eCardStateOf(eventsOf(...types))).toBe(state)
  })

  test.each<[string, readonly CardEventType[]]>([
    ['a sealed card', ['issued']],
    ['a card that is lost for now', ['issued', 'socialEnabled', 'lossReported']],
    ['a card that is cancelled', ['issued', 'socialEnabled', 'cancelled']],
    ['a card that has one', issued],
  ])('is not opened on %s', (_, types) => {
    expect(mayHappenToCard(eventsOf(...types), 'eCardIssued')).toBe(false)
  })

  test('whatever happens to a card, none works over one that does not, and none that was never opened', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...cardEventTypes), { maxLength: 40 }), (wanted) => {
        const events: { type: CardEventType }[] = []
        for (const type of ['issued' as const, ...wanted])
          if (mayHappenToCard(events, type)) events.push({ type })
        const works = eCardStateOf(events) === 'works'
        expect(!works || ['normal', 'locked'].includes(cardStatusOf(events))).toBe(true)
        expect(!works || hasECard(events)).toBe(true)
      }),
    )
  })
})

describe('a family card', () => {
  test('can do no more than the relative’s own card and the holder’s e-card allow', () => {
    for (const holder of [...eCardStates, undefined])
      for (const relative of eCardStates) {
        const state = carriedState(holder, relative)
        expect(state === 'works').toBe(holder === 'works' && relative === 'works')
        expect(state === 'ended').toBe(holder === undefined || holder === 'ended' || relative === 'ended')
      }
  })

  test('of a child is agreed to by a guardian until the day of the fourteenth birthday', () => {
    expect(consentNeeded('2012-11-30', '2026-11-29')).toBe('guardian')
    expect(consentNeeded('2012-11-29', '2026-11-29')).toBe('own')
    expect(consentNeeded('1948-05-20', '2026-11-29')).toBe('own')
  })

  test.each([
    ['child', '1988-03-15', '2020-01-01', true],
    ['child', '1988-03-15', '1960-01-01', false],
    ['parent', '1988-03-15', '1960-01-01', true],
    ['parent', '1988-03-15', '1988-03-15', false],
    ['grandparent', '1988-03-15', '1990-01-01', false],
    ['spouse', '1988-03-15', '1960-01-01', true],
    ['child', '', '1960-01-01', true],
  ] as const)('a %s of somebody born on %s may be born on %s: %s', (relation, holder, born, fits) => {
    expect(isInOrder(relation, holder, born)).toBe(fits)
  })
})
