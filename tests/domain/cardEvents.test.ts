import { describe, expect, test } from 'vitest'
import {
  type CardEventType,
  type CardStatus,
  cardEventTypes,
  cardStateOf,
  cardStatuses,
  cardStatusOf,
  cardTransitions,
  lightsOf,
  mayHappenToCard,
} from '../../src/domain/cardEvents.ts'

const eventsOf = (...types: CardEventType[]) => types.map((type) => ({ type }))

/** A way to every status. */
const ways: { readonly [S in CardStatus | 'new']: readonly CardEventType[] } = {
  new: [],
  sealed: ['issued'],
  normal: ['issued', 'socialEnabled'],
  tempLost: ['issued', 'socialEnabled', 'lossReported'],
  lost: ['issued', 'socialEnabled', 'lossConfirmed'],
  locked: ['issued', 'socialEnabled', 'locked'],
  cancelled: ['issued', 'cancelled'],
}

/** Written out by status, the other way round than the table under test. */
const allowed: { readonly [S in CardStatus | 'new']: readonly CardEventType[] } = {
  new: ['issued'],
  sealed: ['socialEnabled', 'financialActivated', 'lossReported', 'lossConfirmed', 'replaced', 'cancelled'],
  normal: [
    'financialActivated',
    'eCardIssued',
    'lossReported',
    'lossConfirmed',
    'locked',
    'replaced',
    'cancelled',
  ],
  tempLost: ['lossReportUndone', 'lossReportLapsed', 'found', 'lossConfirmed', 'replaced', 'cancelled'],
  lost: ['replaced', 'cancelled'],
  locked: [
    'financialActivated',
    'eCardIssued',
    'lossReported',
    'lossConfirmed',
    'unlocked',
    'replaced',
    'cancelled',
  ],
  cancelled: [],
}

const statuses = ['new', ...cardStatuses] as const

describe('what may happen to a card', () => {
  test.each(statuses)('the way to "%s" consists of steps that are allowed and leads there', (status) => {
    const events: { type: CardEventType }[] = []
    for (const type of ways[status]) {
      expect([type, mayHappenToCard(events, type)]).toEqual([type, true])
      events.push({ type })
    }
    expect(cardStatusOf(events)).toBe(status)
  })

  const pairs = statuses.flatMap((status) => cardEventTypes.map((type) => ({ status, type })))
  test.each(pairs)('from "$status", "$type" is allowed or refused as the table says', ({ status, type }) => {
    expect(mayHappenToCard(eventsOf(...ways[status]), type)).toBe(allowed[status].includes(type))
  })

  test('every status can be reached and every event can happen somewhere', () => {
    const reached = new Set<string>(cardEventTypes.map((type) => cardTransitions[type].to))
    expect(cardStatuses.filter((status) => !reached.has(status))).toEqual([])
    expect(cardEventTypes.filter((type) => cardTransitions[type].from.length === 0)).toEqual([])
  })
})

describe('the two functions of the card', () => {
  test('a card just collected has neither: it is sealed, and both may follow', () => {
    expect(lightsOf(eventsOf('issued'))).toEqual({ social: false, financial: false })
    expect(mayHappenToCard(eventsOf('issued'), 'socialEnabled')).toBe(true)
    expect(mayHappenToCard(eventsOf('issued'), 'financialActivated')).toBe(true)
  })

  test('sealed means that the social function is not on, whatever the bank did', () => {
    const events = eventsOf('issued', 'financialActivated')
    expect(cardStateOf(events, null, '2026-03-20')).toBe('sealed')
    expect(lightsOf(events)).toEqual({ social: false, financial: true })
    expect(mayHappenToCard(events, 'socialEnabled')).toBe(true)
    expect(cardStateOf(eventsOf('issued', 'socialEnabled'), null, '2026-03-20')).toBe('normal')
  })

  test.each([
    ['financialActivated', 'socialEnabled'],
    ['socialEnabled', 'financialActivated'],
  ] as const)('%s, then %s: both are on, and neither is switched on twice', (first, second) => {
    const events = eventsOf('issued', first, second)
    expect(lightsOf(events)).toEqual({ social: true, financial: true })
    expect(mayHappenToCard(events, first)).toBe(false)
    expect(mayHappenToCard(events, second)).toBe(false)
  })
})

describe('a card that was reported lost for now', () => {
  test.each(['sealed', 'normal', 'locked'] as const)(
    'that was %s is so again when it is found, when the report is undone, and when it lapses',
    (status) => {
      for (const end of ['found', 'lossReportUndone', 'lossReportLapsed'] as const)
        expect(cardStatusOf(eventsOf(...ways[status], 'lossReported', end))).toBe(status)
    },
  )

  test('keeps what was switched on, and nothing is switched on meanwhile', () => {
    const events = eventsOf('issued', 'socialEnabled', 'lossReported')
    expect(lightsOf(events).social).toBe(true)
    expect(mayHappenToCard(events, 'financialActivated')).toBe(false)
  })
})

describe('the day a card expires', () => {
  const inUse = eventsOf('issued', 'socialEnabled', 'financialActivated')

  test('it is valid on the day it bears, and expired after it', () => {
    expect(cardStateOf(inUse, '2036-03-20', '2036-03-20')).toBe('normal')
    expect(cardStateOf(inUse, '2036-03-20', '2036-03-21')).toBe('expired')
  })

  test.each(['tempLost', 'lost', 'locked', 'cancelled'] as const)(
    'one that is %s is told as that',
    (status) => {
      expect(cardStateOf(eventsOf(...ways[status]), '2036-03-20', '2036-03-21')).toBe(status)
    },
  )
})
