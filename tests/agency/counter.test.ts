import { afterEach, describe, expect, test } from 'vitest'
import { createClock, createHandClock, nextWorkingDay } from '../../mocks/agency/clock.ts'
import { actAtCounter, counterActsOf } from '../../mocks/agency/counter.ts'
import { findNextEvent } from '../../mocks/agency/planned.ts'
import { momentOf } from '../../mocks/agency/time.ts'
import { judgeLines, monday, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

describe('the counter', () => {
  test('offers only what the table of transitions allows now', async () => {
    const { submit, clock, store } = openTestAgency()
    const receipt = await submit('card', person('newborn').card)
    const offered = () =>
      store.read((tables) => {
        const row = tables.get('cases', receipt.number)
        return row ? counterActsOf(row, clock.now()) : []
      })
    expect(await offered()).toEqual([])
    expect(await actAtCounter(store, receipt.number, 'handOver', clock.now())).toBe(false)
    clock.moveTo('2026-10-19T10:00')
    expect(await offered()).toEqual(['handOver'])
    await actAtCounter(store, receipt.number, 'handOver', clock.now())
    expect(await offered()).toEqual(['enableAtCounter', 'activate', 'confirmLoss', 'cancelCard'])
  })

  test('enters in the register who handed a card over and when, with what the timetable did before, once', async () => {
    const { submit, clock, store, actOnCard } = openTestAgency()
    const entries = () =>
      store.read((tables) =>
        tables
          .range('ledger', 'batch', {})
          .map(([, row]) => ('entry' in row ? [] : [row.seq, row.batch, row.type, row.caseNumber])),
      )
    const [collected, posted] = [
      await submit('card', person('newborn').card),
      await submit('card', person('employee').card),
    ]
    clock.moveTo('2026-10-19T10:00')
    expect(await entries()).toEqual([])
    await actAtCounter(store, collected.number, 'handOver', clock.now())
    await actAtCounter(store, collected.number, 'activate', clock.now())
    await actAtCounter(store, collected.number, 'handOver', clock.now())
    expect(await entries()).toEqual([[1, 'bank-2026-10-19', 'collected', collected.number]])
    await actAtCounter(store, posted.number, 'deliver', clock.now())
    clock.moveTo('2026-10-20T10:00')
    await actOnCard(posted, 'enableSocial')
    const ofPosted = (await entries()).filter(([, , , number]) => number === posted.number)
    expect(ofPosted.map(([, batch, type]) => `${batch} ${type}`).toSorted()).toEqual([
      expect.stringMatching(/^bank-2026-10-\d\d posted$/),
      'courier-2026-10-19 collected',
      'resident-2026-10-20 socialEnabled',
    ])
  })

  test('knows when the next thing happens, and nothing when all is said', async () => {
    const { submit, clock, store } = openTestAgency()
    const next = () => store.read((tables) => findNextEvent(tables, clock.now()))
    expect(await next()).toBeUndefined()
    await submit('card', person('flexible').card)
    for (let at = await next(); at !== undefined; at = await next()) clock.moveTo(at)
    expect(clock.now()).toBe('2026-09-21T10:45')
  })
})

describe('the clock', () => {
  test.each([
    // Thursday; Friday at the same hour
    ['2026-11-26T14:20', '2026-11-27T14:20'],
    // at night: when the office has begun its day
    ['2026-11-26T00:38', '2026-11-27T10:00'],
    ['2026-11-26T22:15', '2026-11-27T22:15'],
    // Saturday: Monday
    ['2026-11-28T08:00', '2026-11-30T10:00'],
  ])('turned on by a working day from %s is at %s', (from, to) => {
    expect(nextWorkingDay(createHandClock(from))).toBe(to)
  })

  test('turned on by a working day shows that day’s work, whatever the hour of the demonstration', async () => {
    for (const hour of ['00:38', '07:00', '09:29', '12:00', '23:59']) {
      const { submit, clock, statusAt } = openTestAgency(`2026-11-26T${hour}`)
      const receipt = await submit('enrolment', person('flexible', '2026-11-26').enrolment ?? {})
      expect(await statusAt(receipt, nextWorkingDay(clock))).toBe('reviewing')
    }
  })

  test.each([9e11 * 24, 8.64e15, Number.MAX_VALUE, -9e14])(
    'an offset that leads out of its years (%s ms) counts as none: it tells the device’s time',
    (offset) => {
      const clock = createClock({ load: () => offset, save: () => {} }, () => momentOf(monday))
      expect([clock.now(), clock.ms()]).toEqual([monday, momentOf(monday)])
    },
  )

  test('turned back does not undo what was done: a case stays where the last act left it', async () => {
    const { submit, clock, see, statusAt, act } = openTestAgency('2027-01-04T10:00')
    const receipt = await submit('card', { ...person('newborn', '2027-01-04').card })
    clock.moveTo(monday)
    expect(await see(receipt)).toMatchObject({ status: 'submitted', asOf: '2027-01-04' })
    await statusAt(receipt, '2027-01-05T12:00')
    await act(receipt, 'withdraw')
    expect(await statusAt(receipt, monday)).toBe('withdrawn')
  })
})
