import { describe, expect, test } from 'vitest'
import { appointmentStateAt, isBookable } from '../../src/domain/appointments.ts'
import type { CardEventType } from '../../src/domain/cardEvents.ts'
import {
  bestPlaces,
  canDo,
  type Errand,
  errandsOf,
  errandsWith,
  findWished,
  type Place,
  wishes,
} from '../../src/domain/errands.ts'

type Standing = Parameters<typeof errandsOf>[0]
const standing = (more: Partial<Standing>): Standing => ({
  number: 'LN-1',
  asOf: '2026-11-23',
  status: 'collected',
  answers: { livingPlace: 'liaoning', bank: 'ICBC', outlet: 'o1' },
  card: null,
  ...more,
})
const card = (
  events: readonly CardEventType[],
  state: 'sealed' | 'normal' | 'tempLost' | 'lost' | 'locked' | 'cancelled' = 'normal',
  expires = '2036-11-23',
): Standing['card'] => ({
  state,
  expires,
  events: events.map((type) => ({ type, at: '2026-11-20T10:00', by: 'bank' })),
})
const services = (more: Partial<Standing>) => errandsOf(standing(more)).map(({ service }) => service)

describe('what somebody still has to go somewhere for', () => {
  test.each<[string, Partial<Standing>, readonly string[]]>([
    ['a card that is ready', { status: 'ready' }, ['collect', 'enable', 'activate']],
    [
      'one that is made while one waits',
      {
        status: 'bankOpening',
        answers: { livingPlace: 'liaoning', productionMode: 'instant', bank: 'ICBC', outlet: 'o1' },
      },
      ['collect', 'enable', 'activate'],
    ],
    [
      'one that is made in batch',
      {
        status: 'producing',
        answers: { livingPlace: 'liaoning', productionMode: 'batch', bank: 'ICBC', outlet: 'o1' },
      },
      [],
    ],
    ['a card in hand with nothing on', { card: card(['issued'], 'sealed') }, ['enable', 'activate']],
    ['a card without its financial function', { card: card(['issued', 'socialEnabled']) }, ['activate']],
    ['a card that works', { card: card(['issued', 'socialEnabled', 'financialActivated']) }, []],
    ['a card reported lost for now', { card: card(['issued', 'lossReported'], 'tempLost') }, ['loss']],
    ['a card lost for good', { card: card(['issued'], 'lost') }, ['replace']],
    ['a card whose PIN is locked', { card: card(['issued'], 'locked') }, ['pin']],
    [
      'a card that expires in 60 days',
      { card: card(['issued', 'socialEnabled', 'financialActivated'], 'normal', '2027-01-22') },
      ['replace'],
    ],
    [
      'one that expires in 61',
      { card: card(['issued', 'socialEnabled', 'financialActivated'], 'normal', '2027-01-23') },
      [],
    ],
    ['a card that was cancelled', { card: card(['issued'], 'cancelled') }, []],
    ['a case under review', { status: 'reviewing' }, []],
    [
      'who lives in another province',
      { card: card(['issued']), answers: { livingPlace: 'otherProvince', bank: 'ICBC' } },
      [],
    ],
  ])('%s', (_, more, expected) => {
    expect(services(more)).toEqual(expected)
  })

  test('the card is fetched where it lies, and activated at its bank', () => {
    const [collect, , activate] = errandsOf(standing({ status: 'ready' }))
    expect(collect?.outlet).toBe('o1')
    expect(activate?.bank).toBe('ICBC')
  })
})

const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  kind: 'bank',
  bank: 'ICBC',
  county: '210102',
  services: ['collect', 'activate'],
  stepFree: true,
  appointments: true,
  ...more,
})

describe('the one place for most of it', () => {
  const errands: readonly Errand[] = [
    { service: 'collect', number: '1', outlet: 'o1' },
    { service: 'enable', number: '1' },
    { service: 'activate', number: '1', bank: 'ICBC' },
  ]
  const office = place('office', { kind: 'office', bank: null, services: ['collect', 'enable', 'replace'] })

  test('does the most errands at once', () => {
    const all = place('o1', { services: ['collect', 'enable', 'activate'] })
    expect(bestPlaces(errands, [office, place('o2'), all]).map(({ id }) => id)).toEqual([
      'o1',
      'office',
      'o2',
    ])
  })

  test('of equal ones takes bookings, then has no steps, then is near', () => {
    const equal = [
      place('far', { county: '210181' }),
      place('steps', { stepFree: false }),
      place('walk-in', { appointments: false }),
      place('near'),
    ]
    const [best] = bestPlaces([{ service: 'activate', number: '1', bank: 'ICBC' }], equal)
    expect(best?.id).toBe('far')
    const near = bestPlaces(errands.slice(0, 1).concat(errands.slice(2)), [
      ...equal,
      place('o1', { stepFree: false, appointments: false }),
    ])
    expect(near.map(({ id }) => id)).toEqual(['o1', 'near', 'far', 'steps', 'walk-in'])
  })

  test('is none where nothing of it can be done', () => {
    expect(bestPlaces([{ service: 'pin', number: '1' }], [place('o1')])).toEqual([])
  })

  test('another bank’s outlet does not replace the card, an office does', () => {
    const replace: Errand = { service: 'replace', number: '1', bank: 'ICBC' }
    expect(canDo(replace, place('x', { bank: 'CCB', services: ['replace'] }))).toBe(false)
    expect(canDo(replace, office)).toBe(true)
  })
})

describe('an appointment', () => {
  test('can be booked until half an hour before', () => {
    expect(isBookable('2026-11-23T10:30', '2026-11-23T10:00')).toBe(true)
    expect(isBookable('2026-11-23T10:29', '2026-11-23T10:00')).toBe(false)
    expect(isBookable('2026-11-24T08:30', '2026-11-23T23:59')).toBe(true)
    expect(isBookable('2026-11-22T10:00', '2026-11-23T09:00')).toBe(false)
  })

  test('is missed a quarter of an hour after its end, unless it was kept', () => {
    const booked = { until: '2026-11-23T10:30', isKept: false }
    expect(appointmentStateAt(booked, '2026-11-23T10:44')).toBe('booked')
    expect(appointmentStateAt(booked, '2026-11-23T10:45')).toBe('missed')
    expect(appointmentStateAt({ ...booked, isKept: true }, '2026-11-24T10:45')).toBe('kept')
  })

  test('is what the clerk noted, whatever the clock says; who came that day has kept it', () => {
    const booked = { until: '2026-11-23T10:30', isKept: false }
    expect(appointmentStateAt({ ...booked, noted: 'done' }, '2026-11-23T10:00')).toBe('kept')
    expect(appointmentStateAt({ ...booked, noted: 'missed' }, '2026-11-23T10:00')).toBe('missed')
    expect(appointmentStateAt({ ...booked, noted: 'arrived' }, '2026-11-23T16:00')).toBe('booked')
    expect(appointmentStateAt({ ...booked, noted: 'arrived' }, '2026-11-24T00:00')).toBe('kept')
  })
})

describe('what somebody wants done about a card that asks for nothing', () => {
  test.each([
    ['works', 'normal', ['loss', 'cancel', 'pin']],
    ['is lost for now', 'tempLost', ['loss', 'cancel', 'pin']],
    ['is lost for good already', 'lost', ['cancel']],
    ['was cancelled', 'cancelled', []],
  ] as const)('a card that %s', (_, state, list) => {
    const own = standing({ card: card(['issued'], state) })
    const found = wishes.flatMap((wish) => findWished(own, wish) ?? [])
    expect(found.map(({ service }) => service)).toEqual(list)
  })

  test('without a card there is nothing to want', () => {
    expect(findWished(standing({}), 'cancel')).toBeUndefined()
  })

  test('an appointment is about what it was made for, once each', () => {
    const lost = standing({ card: card(['issued', 'lossReported'], 'tempLost') })
    expect(errandsWith(lost, ['loss', 'cancel']).map(({ service }) => service)).toEqual(['loss', 'cancel'])
    expect(errandsWith(lost, ['activate'])).toEqual([])
  })
})
