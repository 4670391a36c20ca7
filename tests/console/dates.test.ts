import { describe, expect, test } from 'vitest'
import { viewOf } from '../../mocks/agency/caseView.ts'
import { makeNewestLate } from '../../mocks/agency/late.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { namedDatesOf } from '../../mocks/console/dates.ts'
import { findPlayed } from '../../mocks/scenarios/play.ts'
import { deadlineOf } from '../../src/procedures/situation.ts'

const look = { language: 'zh-CN', elder: false, theme: 'system' } as const
const today = '2026-09-21'

function datesIn(scenario: string) {
  const state = findPlayed(scenario, `${today}T10:00`, { look, latency: [0, 0] })
  if (!state) throw new Error('no scenario')
  return namedDatesOf(state.cases.at(-1), state.now, today, state.draft?.answers)
}

describe('the named days', () => {
  test('of a submitted application: card made, overdue after what was promised, and its life from its production on', () => {
    const dates = datesIn('flexible/submitted')
    expect(Object.keys(dates).sort()).toEqual(['cardReady', 'expiring', 'overdue', 'thirtyDays', 'yearTen'])
    const { cardReady = '', overdue = '', expiring = '', yearTen = '' } = dates
    expect(cardReady > `${today}T10:00`).toBe(true)
    expect(cardReady < overdue).toBe(true)
    expect(expiring.slice(0, 4)).toBe('2036')
    // Sixty days and the day on which it is not valid any more.
    expect((Date.parse(yearTen) - Date.parse(expiring)) / 86_400_000).toBe(61)
  })

  test('of a registration: its legal limit of ten working days, no card', () => {
    const dates = datesIn('flexible/enrolSent')
    // 22, 23, 24, 28, 29, 30 September, 8, 9, 10 (a working Saturday), 12 October; then it is late.
    expect(dates.overdue).toBe('2026-10-13T10:00')
    expect(dates).not.toHaveProperty('cardReady')
  })

  test.each([
    ['flexible/instant', 'made while one waits'],
    ['flexible/ready', 'ready'],
    ['flexible/photoBack', 'waiting for the person'],
    ['flexible/withdrawn', 'withdrawn'],
  ])('of %s: none on which it is overdue, it is %s', (scenario) => {
    expect(datesIn(scenario)).not.toHaveProperty('overdue')
  })

  test.each(['submitted', 'enrolSent', 'producing', 'posted'])(
    'of %s: on the day it is overdue nothing has come of it, and it says so',
    async (situation) => {
      const state = findPlayed(`flexible/${situation}`, `${today}T10:00`, { look, latency: [0, 0] })
      const row = state?.cases.at(-1)
      if (!state || !row) throw new Error('no case')
      const { overdue } = namedDatesOf(row, state.now, today)
      const store = createStore()
      await store.change((tables) => tables.set('cases', row.number, row))
      await makeNewestLate(store, state.now)
      const late = await store.read((tables) => tables.get('cases', row.number))
      if (!late || !overdue) throw new Error('never late')
      expect(deadlineOf(viewOf(late, overdue)).kind).toBe('overdue')
    },
  )

  test('without a case: the limit of 30 days and year ten from today', () => {
    expect(namedDatesOf(undefined, `${today}T10:00`, today)).toEqual({
      thirtyDays: '2026-10-21T10:00',
      yearTen: '2036-09-21T10:00',
    })
  })

  test('count the 30 days of an employer from the first day of work, once that is known', () => {
    expect(namedDatesOf(undefined, `${today}T10:00`, today, { firstWorkDay: '2026-03-02' }).thirtyDays).toBe(
      '2026-04-01T10:00',
    )
    expect(namedDatesOf(undefined, `${today}T10:00`, today, { firstWorkDay: '2026-09-01' }).thirtyDays).toBe(
      '2026-10-08T10:00',
    )
    expect(namedDatesOf(undefined, `${today}T10:00`, today, { firstWorkDay: '2026-9-' }).thirtyDays).toBe(
      '2026-10-21T10:00',
    )
  })
})
