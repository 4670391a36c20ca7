import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { findOutlets } from '../../mocks/agency/outlets.ts'
import { loadCity } from '../../mocks/cities/cities.ts'
import type { Outlet } from '../../src/api/outletSchemas.ts'
import { findPlaces, readWish } from '../../src/features/offices/findPlaces.ts'
import { layOut, mapSize } from '../../src/features/offices/mapLayout.ts'

let shenyang: readonly Outlet[] = []
beforeAll(async () => {
  await loadCity('210100')
  shenyang = findOutlets('210100') ?? []
})

const wishOf = (search: string) => readWish(new URLSearchParams(search), undefined)
const tuesday = '2026-03-10T10:00'
const sunday = '2026-03-08T10:00'

describe('what is looked for', () => {
  test('stands in the address; what is no word of the service is not looked for', () => {
    expect(wishOf('city=210100&county=210103&service=collect&language=ko&open=1&stepFree=1')).toEqual({
      city: '210100',
      county: '210103',
      service: 'collect',
      language: 'ko',
      isOpen: true,
      isStepFree: true,
    })
    expect(wishOf('city=110100&county=210103&service=dance&language=xx')).toEqual({
      city: undefined,
      county: undefined,
      service: undefined,
      language: undefined,
      isOpen: false,
      isStepFree: false,
    })
  })

  test('is in the city of the draft where no other is named, and a county of another city is none', () => {
    expect(readWish(new URLSearchParams('county=210103'), '210200')).toMatchObject({
      city: '210200',
      county: undefined,
    })
    expect(readWish(new URLSearchParams('city=210100'), '210200').city).toBe('210100')
  })
})

describe('places', () => {
  const ids = (search: string, now = tuesday) =>
    findPlaces(shenyang, wishOf(search), now, undefined).map(({ outlet }) => outlet)

  test('suit all that was asked for', () => {
    const found = ids('city=210100&county=210102&service=enable&stepFree=1&language=en')
    expect(found.length).toBeGreaterThan(0)
    for (const { county, services, stepFree, languages } of found) {
      expect([county, stepFree]).toEqual(['210102', true])
      expect(services).toContain('enable')
      expect(languages).toContain('en')
    }
    expect(ids('city=210100')).toHaveLength(shenyang.length)
  })

  test('that are open now are those that are: on a Sunday the machines', () => {
    const open = ids('city=210100&open=1', sunday)
    expect(new Set(open.map(({ kind }) => kind))).toEqual(new Set(['kiosk']))
    expect(ids('city=210100&open=1', tuesday).length).toBeGreaterThan(open.length)
  })

  test('that are open stand before those that are closed', () => {
    const states = findPlaces(shenyang, wishOf('city=210100'), sunday, undefined).map(
      ({ state }) => state.kind,
    )
    expect(states).toEqual(states.toSorted().toReversed())
  })

  test('stand by their distance where that is known', () => {
    const here = { lat: 42.74, lon: 123.36 }
    const found = findPlaces(shenyang, wishOf('city=210100'), tuesday, here)
    const distances = found.map(({ distance = Infinity }) => distance)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(found[0]?.outlet.county).toBe('210123')
  })
})

describe('the sketch map', () => {
  const place = fc.record({
    lat: fc.double({ min: 38.7, max: 43.5, noNaN: true }),
    lon: fc.double({ min: 118.8, max: 125.8, noNaN: true }),
  })

  test('shows every place within its edges, and no two upon each other', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 11 }), fc.boolean(), (places, isOne) => {
        const points = layOut(isOne ? places.map(() => places[0] ?? { lat: 41, lon: 122 }) : places)
        const { width, height, margin, apart } = mapSize
        for (const [i, a] of points.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(margin - 1e-6)
          expect(a.x).toBeLessThanOrEqual(width - margin + 1e-6)
          expect(a.y).toBeGreaterThanOrEqual(margin - 1e-6)
          expect(a.y).toBeLessThanOrEqual(height - margin + 1e-6)
          // Two numbers can be told apart as long as their circles do not cover each other's middle.
          for (const b of points.slice(i + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(apart / 2)
        }
      }),
    )
  })

  test('has north above and east on the right', () => {
    const [north, south, east] = layOut([
      { lat: 42, lon: 122 },
      { lat: 41, lon: 122 },
      { lat: 41.5, lon: 124 },
    ])
    expect(north?.y).toBeLessThan(south?.y ?? 0)
    expect(east?.x).toBeGreaterThan(north?.x ?? 0)
  })
})
