import { beforeAll, describe, expect, test } from 'vitest'
import { findBanks, findOutlets } from '../../mocks/agency/outlets.ts'
import { keepCity, loadCity } from '../../mocks/cities/cities.ts'
import { cities } from '../../src/domain/divisions.ts'

beforeAll(async () => {
  for (const { code } of cities) await loadCity(code)
})

const days = Array.from({ length: 14 }, (_, i) => `2026-11-${String(10 + i)}`)

describe('banks and outlets', () => {
  test('are the same banks every day, in an order that is another every day', () => {
    const orders = days.map((day) => findBanks('210100', day)?.map((bank) => bank.code) ?? [])
    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(3)
    for (const order of orders) expect(order.toSorted()).toEqual(orders[0]?.toSorted())
    expect(findBanks('210100', '2026-11-23')).toEqual(findBanks('210100', '2026-11-23'))
  })

  test('favour none: over a year every bank is first about as often as the others', () => {
    const first = new Map<string, number>()
    for (let day = 0; day < 365; day += 1) {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
      const code = findBanks('210500', date)?.[0]?.code ?? ''
      first.set(code, (first.get(code) ?? 0) + 1)
    }
    const counts = [...first.values()]
    expect(counts).toHaveLength(6)
    expect(Math.min(...counts)).toBeGreaterThan(365 / 6 / 2)
    expect(Math.max(...counts)).toBeLessThan((365 / 6) * 1.6)
  })

  test('are there in all 14 cities, with as many outlets as each bank says', () => {
    for (const { code } of cities) {
      const outlets = findOutlets(code) ?? []
      for (const bank of findBanks(code, '2026-11-23') ?? []) {
        const own = findOutlets(code, bank.code) ?? []
        expect(own.length).toBeGreaterThan(0)
        expect(own).toHaveLength(bank.outlets)
        expect(own.some((outlet) => outlet.instant)).toBe(bank.instant)
      }
      expect(outlets.some((outlet) => outlet.kind === 'office')).toBe(true)
    }
    expect(findBanks('110100', '2026-11-23')).toBeUndefined()
    expect(findOutlets('219900')).toBeUndefined()
  })

  test('differ from city to city: how many outlets a bank has, which banks, and when offices are open', () => {
    const all = cities.map(({ code }) => ({
      counts: (findBanks(code, '2026-11-23') ?? []).map(({ outlets }) => outlets),
      banks: (findBanks(code, '2026-11-23') ?? [])
        .map((bank) => bank.code)
        .toSorted()
        .join(),
      hours: (findOutlets(code) ?? []).find(({ kind }) => kind === 'office')?.hours.zh,
    }))
    for (const { counts } of all) expect(new Set(counts).size).toBeGreaterThan(1)
    expect(new Set(all.map(({ banks }) => banks)).size).toBeGreaterThan(4)
    expect(new Set(all.map(({ hours }) => hours)).size).toBeGreaterThan(2)
  })

  const weekdays = [1, 2, 3, 4, 5]
  test.each([
    [
      '周一至周五 9:00–12:00、13:00–16:30，法定节假日除外',
      'Monday to Friday 9:00–12:00, 13:00–16:30, closed on public holidays',
      'closed',
      [
        { days: weekdays, from: '09:00', to: '12:00' },
        { days: weekdays, from: '13:00', to: '16:30' },
      ],
    ],
    [
      '周一至周五 8:30–17:00，周六 9:00–12:00，法定节假日除外',
      'Monday to Friday 8:30–17:00; Saturday 9:00–12:00, closed on public holidays',
      'closed',
      [
        { days: weekdays, from: '08:30', to: '17:00' },
        { days: [6], from: '09:00', to: '12:00' },
      ],
    ],
    [
      '周六、周日 10:00–15:00',
      'Saturday and Sunday 10:00–15:00',
      'open',
      [{ days: [6, 7], from: '10:00', to: '15:00' }],
    ],
    [
      '每天 7:00–20:00',
      'Every day 7:00–20:00',
      'open',
      [{ days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '20:00' }],
    ],
    ['全天24小时', 'Day and night', 'open', [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }]],
  ])('say when they are open: %s, %s', (zh, en, holidays, weekly) => {
    const closed = ['2026-10-01']
    const place = { id: 'one', bank: null, hours: 'usual', appointments: null }
    keepCity({
      city: 'made up',
      closed,
      banks: [],
      hours: { usual: { weekly, holidays } },
      places: [place, { ...place, appointments: {} }],
    })
    const [outlet, booking] = findOutlets('made up') ?? []
    expect(outlet?.hours).toEqual({ zh, en })
    expect(outlet?.opening).toEqual({ weekly, holidays, closed })
    expect([outlet?.appointments, booking?.appointments]).toEqual([false, true])
  })

  test('say that they are samples, in both languages, and their numbers are nobody’s', () => {
    for (const outlet of cities.flatMap(({ code }) => findOutlets(code) ?? [])) {
      expect(outlet.name.zh).toMatch(/示例/)
      expect(outlet.name.en).toMatch(/sample/)
      expect(outlet.address.zh).toMatch(/演示/)
      expect(outlet.address.en).toMatch(/demo/)
      // No local number in China begins with 0.
      expect(outlet.phone).toMatch(/^(12333|0\d{2,3}-0\d{6,7})$/)
    }
  })

  test.each([
    ['210102-office', '周一至周五 8:30–17:00，周六 9:00–12:00，法定节假日除外'],
    ['210302-office', '周一至周五 8:30–11:30、13:00–16:30，法定节假日除外'],
    ['210102-kiosk-1', '全天24小时'],
  ])('%s tells its hours in words', (id, hours) => {
    const outlets = [...(findOutlets('210100') ?? []), ...(findOutlets('210300') ?? [])]
    expect(outlets.find((outlet) => outlet.id === id)?.hours.zh).toBe(hours)
  })
})
