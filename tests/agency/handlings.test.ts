import { beforeEach, describe, expect, test } from 'vitest'
import { actAsClerk } from '../../mocks/agency/clerk.ts'
import { clerkName, type DeskClerk, deskClerks } from '../../mocks/agency/deskClerks.ts'
import {
  type Handling,
  handle,
  handlingOf,
  isUnopened,
  longestDeskNote,
} from '../../mocks/agency/handlings.ts'
import { peopleOn } from '../../mocks/agency/people.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { reachEverything } from '../api/everyAnswer.ts'
import { monday, openTestAgency, person, type TestAgency } from './testAgency.ts'

let open: TestAgency
let first: Receipt
let second: Receipt
beforeEach(async () => {
  open = openTestAgency()
  first = await open.submit('card', person('employee').card)
  second = await open.submit('card', person('retiree').card)
})

const does = (clerk: DeskClerk, what: Handling | 'open', { number }: Receipt = first) =>
  handle(open.store, number, clerk, what === 'open' ? { do: what } : what, open.clock.now())
const read = ({ number }: Receipt = first) => open.store.read((tables) => handlingOf(tables, number))
const holderOf = async (receipt: Receipt = first) => (await read(receipt)).holder?.clerk
const isNew = ({ number }: Receipt = first) =>
  open.store.read((tables) => {
    const row = tables.get('cases', number)
    return row && isUnopened(row, handlingOf(tables, number), open.clock.now())
  })
const decides = (clerk: DeskClerk | undefined, act: 'accept' | 'review') =>
  actAsClerk(open.store, first.number, act, open.clock.now(), {}, clerk)

describe('a case at the desk', () => {
  test('is unopened until a clerk opens it, and again when the applicant has done something since', async () => {
    expect([await isNew(), await isNew(second)]).toEqual([true, true])
    await does('zhou', 'open')
    expect([await isNew(), await isNew(second)]).toEqual([false, true])
    await open.act(first, 'changeDelivery', { delivery: 'outlet', outlet: '210102-ICBC-1' })
    expect(await isNew()).toBe(true)
    await does('chen', 'open')
    expect(await isNew()).toBe(false)
  })

  test('does not become unopened by what the agency itself does', async () => {
    await does('zhou', 'open')
    await decides('zhou', 'accept')
    expect(await isNew()).toBe(false)
  })

  test('belongs to who opened it, until they open another one', async () => {
    await does('zhou', 'open')
    expect(await holderOf()).toBe('zhou')
    await does('chen', 'open')
    expect(await holderOf()).toBe('zhou')
    await does('zhou', 'open', second)
    expect([await holderOf(), await holderOf(second)]).toEqual([undefined, 'zhou'])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['took it over', () => does('zhou', { do: 'takeOver' })],
    ['wrote a note', () => does('zhou', { do: 'note', text: '已电话核实' })],
    ['decided something', () => decides('zhou', 'accept')],
  ])('stays with who %s, also while they look at another one', async (_, keeps) => {
    await does('zhou', 'open')
    await keeps()
    await does('zhou', 'open', second)
    expect([await holderOf(), await holderOf(second)]).toEqual(['zhou', 'zhou'])
  })

  test('is decided by nobody else while somebody has it', async () => {
    await does('zhou', 'open')
    expect(await decides('chen', 'accept')).toBe(false)
    expect((await open.see(first)).status).toBe('submitted')
    await does('chen', { do: 'takeOver' })
    expect(await decides('zhou', 'accept')).toBe(false)
    expect(await decides('chen', 'accept')).toBe(true)
    expect((await read()).entries).toEqual([
      { at: monday, by: 'chen', type: 'takenOver', other: 'zhou' },
      { at: monday, by: 'chen', type: 'acted', act: 'accept' },
    ])
  })

  test('is given to another clerk, or put back, only by who has it', async () => {
    await does('zhou', 'open')
    expect(await does('chen', { do: 'giveTo', to: 'sun' })).toBe('notYours')
    expect(await does('chen', { do: 'giveBack' })).toBe('notYours')
    expect(await does('zhou', { do: 'giveTo', to: 'sun' })).toBeUndefined()
    expect(await holderOf()).toBe('sun')
    expect(await does('sun', { do: 'giveBack' })).toBeUndefined()
    expect(await holderOf()).toBeUndefined()
    expect((await read()).entries.map(({ type, by }) => [type, by])).toEqual([
      ['givenTo', 'zhou'],
      ['givenBack', 'sun'],
    ])
  })

  test('two clerks who open it at the same moment are told apart: one has it', async () => {
    await Promise.all([does('zhou', 'open'), does('chen', 'open')])
    expect(await holderOf()).toBe('zhou')
    await Promise.all([decides('zhou', 'accept'), decides('chen', 'accept')])
    expect((await read()).entries).toHaveLength(1)
  })

  test('has notes of a certain length, and says what is wrong with others', async () => {
    const note = (text: string) => does('zhou', { do: 'note', text })
    expect(await note(' \n ')).toBe('empty')
    expect(await note('𠮷'.repeat(longestDeskNote + 1))).toBe('tooLong')
    expect((await read()).entries).toEqual([])
    expect(await note(`${'𠮷'.repeat(longestDeskNote)} `)).toBeUndefined()
    expect(await handle(open.store, 'LN-DEMO-20260921-9999', 'zhou', { do: 'open' }, monday)).toBe('noCase')
  })

  test('is there again with all of that after the agency was opened anew', async () => {
    await does('zhou', { do: 'note', text: '复核' })
    const again = openTestAgency(monday, open.store)
    const row = await again.store.read((tables) => tables.get('handlings', first.number))
    expect(row?.entries).toHaveLength(1)
  })
})

test('no clerk of the desk is called like a person of the demonstration', () => {
  const people = new Set(peopleOn('2026-09-21').map(({ record }) => record.name))
  expect(deskClerks.filter((one) => people.has(clerkName(one).zh))).toEqual([])
})

describe('what the desk notes for itself', () => {
  test('stands in no answer of the contract', async () => {
    const mark = 'INTERNAL-7f3a'
    const inner = openTestAgency().store
    const marked: typeof inner = {
      ...inner,
      change: (work) =>
        inner.change((tables) => {
          const value = work(tables)
          for (const [number, row] of tables.all('cases'))
            if (!tables.get('handlings', number))
              tables.set('handlings', number, {
                number,
                seen: 1,
                holder: { clerk: 'zhou', since: row.actedAt, isKept: true },
                entries: [{ at: row.actedAt, by: 'zhou', type: 'note', text: mark }],
              })
          return value
        }),
    }
    const answers: string[] = []
    const whole = openTestAgency(monday, marked, async (_, response) => {
      answers.push(await response.text())
    })
    await reachEverything(whole)
    const noted = await inner.read((tables) => tables.all('handlings').length)
    expect([noted > 5, answers.length > 100]).toEqual([true, true])
    const { zh, en } = clerkName('zhou')
    for (const word of [mark, zh, en, 'handlings', 'holder":{"clerk'])
      expect([word, answers.filter((text) => text.includes(word))]).toEqual([word, []])
  })
})
