import { afterEach, describe, expect, test } from 'vitest'
import { actAtCounter, counterActsOf, findNextEvent } from '../../mocks/agency/counter.ts'
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
    expect(await offered()).toEqual(['enableAtCounter', 'activate'])
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
