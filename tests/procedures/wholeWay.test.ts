import { describe, expect, test } from 'vitest'
import type { SeenCase } from '../../src/domain/seenCase.ts'
import { nextActOf } from '../../src/procedures/nextAct.ts'
import { situationOf } from '../../src/procedures/situation.ts'
import { type SeenOnWay, type StageOnWay, wholeWayOf } from '../../src/procedures/wholeWay.ts'
import { seenCase, waysTo } from './waysOfCases.ts'

const numbered = (seen: SeenCase, number = 'LN-DEMO-20260302-0001'): SeenOnWay => ({ ...seen, number })
const registration = (status: Parameters<typeof seenCase>[0], more: Partial<SeenCase> = {}) =>
  numbered(seenCase(status, { kind: 'enrolment', ...more }))
const signs = { done: '✓', spared: '–', current: '●', future: '○' } as const
/** ✓ done, – not needed, ● current, ○ to come. */
const line = (way: readonly StageOnWay[]): string =>
  way.map(({ stage, state }) => signs[state] + stage).join(' ')
const lineOf = (...seen: readonly SeenOnWay[]): string => line(wholeWayOf({ seen }))

describe('the whole way', () => {
  test('with nothing begun stands at its beginning', () => {
    expect(lineOf()).toBe('●check ○enrol ○notice ○apply ○follow ○collect ○use ○inUse')
  })

  test('of somebody who fills in the card stands there, with all before it behind', () => {
    expect(line(wholeWayOf({ seen: [registration('enrolled')], filling: 'apply' }))).toBe(
      '✓check ✓enrol ✓notice ●apply ○follow ○collect ○use ○inUse',
    )
  })

  test.each([
    ['reviewing', '✓check ✓enrol ●notice ○apply ○follow ○collect ○use ○inUse'],
    ['enrolled', '✓check ✓enrol ✓notice ●apply ○follow ○collect ○use ○inUse'],
    ['rejected', '✓check ●enrol ○notice ○apply ○follow ○collect ○use ○inUse'],
  ] as const)('of a registration that is %s', (status, expected) => {
    expect(lineOf(registration(status))).toBe(expected)
  })

  test.each([
    ['submitted', '✓check –enrol –notice ✓apply ●follow ○collect ○use ○inUse'],
    ['producing', '✓check –enrol –notice ✓apply ●follow ○collect ○use ○inUse'],
    ['ready', '✓check –enrol –notice ✓apply ✓follow ●collect ○use ○inUse'],
    ['collected', '✓check –enrol –notice ✓apply ✓follow ✓collect ●use ○inUse'],
    ['enabled', '✓check –enrol –notice ✓apply ✓follow ✓collect ●use ○inUse'],
    ['active', '✓check –enrol –notice ✓apply ✓follow ✓collect ✓use ●inUse'],
    ['withdrawn', '✓check –enrol –notice ●apply ○follow ○collect ○use ○inUse'],
    ['unknown', '✓check –enrol –notice ✓apply ●follow ○collect ○use ○inUse'],
  ] as const)('of a card that is %s: who was insured already had no need to register', (status, expected) => {
    expect(lineOf(numbered(seenCase(status)))).toBe(expected)
  })

  test('of a registration with the card that came of it is one, each stage with its day and its case', () => {
    const card = numbered(seenCase('active', { cardExpires: '2036-03-06' }), 'LN-DEMO-20260302-0001-2')
    const way = wholeWayOf({ seen: [registration('enrolled', { followedBy: card.number }), card] })
    expect(way.map(({ stage, on, number }) => [stage, on, number?.slice(-2)])).toEqual([
      ['check', undefined, undefined],
      ['enrol', '2026-03-02', '01'],
      ['notice', '2026-03-05', '01'],
      ['apply', '2026-03-02', '-2'],
      ['follow', '2026-03-07', '-2'],
      ['collect', '2026-03-08', '-2'],
      ['use', '2026-03-10', '-2'],
      ['inUse', undefined, '-2'],
    ])
    expect(way.at(-1)?.until).toBe('2036-03-06')
  })

  test('goes on where the card that followed is not on this device', () => {
    expect(lineOf(registration('enrolled', { followedBy: 'LN-DEMO-20260302-0001-2' }))).toContain(
      '✓apply ●follow',
    )
  })

  test('says how long what is to come takes: 30 days, 10 working days, and an estimate', () => {
    const clocks = wholeWayOf({ seen: [] }).flatMap(({ stage, clock }) => (clock ? [[stage, clock]] : []))
    expect(clocks).toEqual([
      ['enrol', { kind: 'law', law: 'socialInsuranceLaw.58', days: 30, unit: 'days' }],
      ['notice', { kind: 'law', law: 'agencyRegulations.6', days: 10, unit: 'workingDays' }],
      ['follow', expect.objectContaining({ kind: 'estimate' })],
    ])
  })

  test('no stage that is still ahead has a day, whatever happened before', () => {
    const types = [...waysTo.returned, 'productionStarted'] as const
    const way = wholeWayOf({ seen: [numbered(seenCase('producing', { types }))] })
    expect(way.filter(({ state }) => state === 'future' || state === 'current').map(({ on }) => on)).toEqual(
      way.filter(({ state }) => state === 'future' || state === 'current').map(() => undefined),
    )
  })
})

describe('the next thing to do', () => {
  test.each([
    ['reviewing', 'look', '/cases/N'],
    ['needsCorrection', 'correct', '/cases/N/do/correct'],
    ['bankFailed', 'chooseBank', '/cases/N/do/chooseBank'],
    ['returned', 'changeDelivery', '/cases/N/do/changeDelivery'],
    ['ready', 'visit', '/cases/N/appointment'],
    ['collected', 'enable', '/cases/N/card'],
    ['enabled', 'activate', '/cases/N/card'],
    ['active', 'use', '/uses'],
    ['rejected', 'why', '/cases/N'],
  ] as const)('while a card is %s: %s', (status, act, to) => {
    expect(nextActOf(situationOf(seenCase(status)), 'N')).toEqual({ act, to })
  })
})
