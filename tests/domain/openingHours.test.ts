import { describe, expect, test } from 'vitest'
import { type OpeningHours, openStateAt, slotsOn, spansOn } from '../../src/domain/openingHours.ts'

const weekdays = [1, 2, 3, 4, 5]
const office: OpeningHours = {
  weekly: [
    { days: weekdays, from: '13:00', to: '16:30' },
    { days: weekdays, from: '08:30', to: '11:30' },
    { days: [6], from: '09:00', to: '12:00' },
  ],
  holidays: 'closed',
  closed: [{ date: '2026-12-18' }],
}
const machine: OpeningHours = {
  weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
  holidays: 'open',
  closed: [],
}

describe('on which hours of a day a place is open', () => {
  test.each([
    ['2026-11-27', ['08:30–11:30', '13:00–16:30'], 'a Friday, the earlier hours first'],
    ['2026-11-28', ['09:00–12:00'], 'a Saturday'],
    ['2026-11-29', [], 'a Sunday'],
    ['2026-10-01', [], 'National Day, a Thursday'],
    ['2026-10-03', [], 'a Saturday within the holiday'],
    ['2026-10-10', ['08:30–11:30', '13:00–16:30'], 'a Saturday worked in its place'],
    ['2026-09-20', ['08:30–11:30', '13:00–16:30'], 'a Sunday worked instead'],
    ['2026-12-18', [], 'a day on which this city closes'],
  ])('%s: %j, %s', (date, hours) => {
    expect(spansOn(office, date).map(({ from, to }) => `${from}–${to}`)).toEqual(hours)
  })

  test('a machine takes no holidays', () => {
    expect(spansOn(machine, '2026-10-01')).toEqual([{ from: '00:00', to: '24:00' }])
  })
})

describe('open now, or when next', () => {
  test.each([
    ['2026-11-27T08:30', { kind: 'open', until: '11:30' }],
    ['2026-11-27T11:30', { kind: 'closed', next: { date: '2026-11-27', from: '13:00' } }],
    ['2026-11-27T08:29', { kind: 'closed', next: { date: '2026-11-27', from: '08:30' } }],
    ['2026-11-28T12:00', { kind: 'closed', next: { date: '2026-11-30', from: '08:30' } }],
    ['2026-09-30T17:00', { kind: 'closed', next: { date: '2026-10-08', from: '08:30' } }],
    ['2026-12-17T16:30', { kind: 'closed', next: { date: '2026-12-19', from: '09:00' } }],
  ])('%s: %j', (time, state) => {
    expect(openStateAt(office, time)).toEqual(state)
  })

  test('a machine in a hall is open day and night', () => {
    expect(openStateAt(machine, '2026-10-01T03:00')).toEqual({ kind: 'open', until: '24:00' })
  })

  test('a place that opens on no day has no next opening', () => {
    expect(openStateAt({ ...office, weekly: [] }, '2026-11-27T10:00')).toEqual({
      kind: 'closed',
      next: undefined,
    })
  })
})

describe('the appointments of a day', () => {
  test('each end before the place closes, the break left out', () => {
    expect(slotsOn(office, '2026-11-27', 60)).toEqual(['08:30', '09:30', '10:30', '13:00', '14:00', '15:00'])
    expect(slotsOn(office, '2026-11-28', 45)).toEqual(['09:00', '09:45', '10:30', '11:15'])
  })

  test('there are none on a day on which it is closed', () => {
    expect(slotsOn(office, '2026-11-29', 30)).toEqual([])
  })
})
