import { beforeEach, describe, expect, test } from 'vitest'
import { countQueues, listCases } from '../../mocks/agency/caseList.ts'
import { caseStatus, isOpen, pastOf } from '../../mocks/agency/casePast.ts'
import { dueOf } from '../../mocks/agency/due.ts'
import { createMemoryDevice } from '../../mocks/agency/memoryDevice.ts'
import { type Queue, workQueues } from '../../mocks/agency/queues.ts'
import type { CaseRow } from '../../mocks/agency/rows.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { addMinutes } from '../../mocks/agency/time.ts'
import { type CaseEvent, caseStatuses, findOpenReminder, transitions } from '../../src/domain/case.ts'
import { monday, openTestAgency, person, type TestAgency } from './testAgency.ts'

let agency: TestAgency
beforeEach(() => {
  agency = openTestAgency()
})

const listed = (queue: Queue, now = agency.clock.now()) =>
  agency.store.read((tables) =>
    listCases(tables, { queue, page: null }, now).items.map(({ number }) => number),
  )
const found = (text: string, kind?: CaseRow['kind']) =>
  agency.store.read((tables) =>
    listCases(tables, { text, page: null, ...(kind ? { kind } : {}) }, agency.clock.now()).items.map(
      ({ number }) => number,
    ),
  )

/** Lets something happen to a case, and nothing else from then on but what is planned here. */
async function write(number: string, events: readonly CaseEvent[], actedAt: string): Promise<void> {
  await agency.store.change((tables) => {
    const row = tables.get('cases', number)
    if (row) tables.set('cases', number, { ...row, events, actedAt })
  })
}

/** What a queue holds, said of one case by its events alone. */
const belongs: {
  readonly [Q in Exclude<Queue, (typeof caseStatuses)[number]>]: (row: CaseRow, now: string) => boolean
} = {
  all: () => true,
  open: (row, now) => isOpen(caseStatus(row, now)),
  new: (row, now) => lastStep(row, now) === 'submitted',
  corrected: (row, now) => lastStep(row, now) === 'corrected',
  reminded: (row, now) => findOpenReminder(pastOf(row, now)) !== undefined,
  overdue: (row, now) =>
    transitions.reminded.from.includes(caseStatus(row, now)) &&
    dueOf({ ...row, happened: pastOf(row, now) }).on < (now < row.actedAt ? row.actedAt : now).slice(0, 10),
}
const lastStep = (row: CaseRow, now: string) =>
  pastOf(row, now).findLast(({ type }) => transitions[type].to !== 'same')?.type

describe('the queues of the desk', () => {
  test('hold at every moment what the events of each case say, however the clock is turned', async () => {
    const cases = [
      ['enrolment', person('flexible').enrolment ?? {}],
      ['card', person('employee').card],
      ['card', person('retiree').card],
      ['complaint', person('employee').complaint ?? {}],
    ] as const
    const receipts = []
    for (const [kind, answers] of cases) receipts.push(await agency.submit(kind, answers))
    const [first = { number: '' }, second = { number: '' }, third = { number: '' }, fourth = { number: '' }] =
      receipts
    const came = { type: 'submitted', at: monday, by: 'resident' } as const
    // Asked back, corrected, asked back once more; and one that nobody sees to, of which somebody reminds.
    await write(
      first.number,
      [
        came,
        { type: 'correctionAsked', at: '2026-09-21T11:00', by: 'agency', field: 'name' },
        { type: 'corrected', at: '2026-09-22T09:00', by: 'resident' },
        { type: 'accepted', at: '2026-09-23T09:00', by: 'agency' },
        { type: 'correctionAsked', at: '2026-09-24T09:00', by: 'agency', field: 'name' },
        { type: 'corrected', at: '2026-09-28T09:00', by: 'resident' },
      ],
      '2026-09-22T09:00',
    )
    await write(
      second.number,
      [
        came,
        { type: 'reminded', at: '2026-12-01T10:00', by: 'resident' },
        { type: 'reminderAnswered', at: '2026-12-03T10:00', by: 'agency' },
        { type: 'accepted', at: '2026-12-08T10:00', by: 'agency' },
        { type: 'reviewStarted', at: '2026-12-08T10:00', by: 'agency' },
        { type: 'settled', at: '2026-12-10T10:00', by: 'agency' },
      ],
      monday,
    )
    await write(third.number, [came], '2027-03-01T10:00')
    const bank = { type: 'bankAsked', at: '2026-09-22T09:00', by: 'agency' } as const
    await write(
      fourth.number,
      [came, { ...came, type: 'accepted' }, { ...came, type: 'reviewStarted' }, bank],
      monday,
    )
    const rows = await agency.store.read((tables) => tables.all('cases').map(([, row]) => row))
    const times = new Set(rows.flatMap(({ events, actedAt }) => [...events.map(({ at }) => at), actedAt]))
    const met = new Set<Queue>()
    for (const now of [...times].flatMap((at) => [addMinutes(at, -1), at, addMinutes(at, 60 * 24)])) {
      const counts = await agency.store.read((tables) => countQueues(tables, now))
      for (const queue of [...caseStatuses, ...workQueues, 'open', 'all'] as const) {
        const own = Object.hasOwn(belongs, queue) ? belongs[queue as keyof typeof belongs] : undefined
        const meant = rows.filter((row) => (own ? own(row, now) : caseStatus(row, now) === queue))
        if (meant.length > 0) met.add(queue)
        expect([now, queue, await listed(queue, now)]).toEqual([
          now,
          queue,
          meant.map(({ number }) => number).toReversed(),
        ])
        expect({ [queue]: meant.length, ...counts }).toMatchObject({ [queue]: meant.length })
      }
    }
    expect(workQueues.filter((queue) => !met.has(queue))).toEqual([])
  })

  test('find a case by the beginning of its number, its day, its serial or a part of the name, as it is written or typed', async () => {
    const { number } = await agency.submit('card', person('employee').card)
    const { number: other } = await agency.submit('enrolment', person('flexible').enrolment ?? {})
    const name = person('employee').card.name ?? ''
    for (const text of [
      number,
      number.toLowerCase(),
      number.replaceAll('-', ''),
      number.slice(-4),
      name,
      name.slice(1),
      `${name.slice(0, 1)} ${number.slice(-4)}`,
    ])
      expect([text, await found(text)]).toEqual([text, [number]])
    expect(await found(number.slice(0, -4))).toEqual([other, number])
    expect(await found('20260921')).toEqual([other, number])
    expect(await found('', 'enrolment')).toEqual([other])
    expect(await found(name, 'enrolment')).toEqual([])
    for (const text of ['zzz', '9999', '%', '*', '\u{10ffff}', '/'])
      expect([text, await found(text)]).toEqual([text, []])
  })

  test('read the rows of the page that is shown and no others, beside two thousand other cases', async () => {
    const device = createMemoryDevice()
    let [rows, keys] = [0, 0]
    const store = createStore(async () => ({
      ...device,
      read: (work) =>
        device.read((shelf) =>
          work({
            ...shelf,
            at: (table, seqs) => ((rows += seqs.length), shelf.at(table, seqs)),
            list: () => {
              throw new Error('a list is read of its page alone')
            },
            keys: () => ((keys += 1), []),
            seqs: () => ((keys += 1), []),
          }),
        ),
    }))
    agency = openTestAgency(monday, store)
    const { number } = await agency.submit('card', person('employee').card)
    await store.change((tables) => {
      const row = tables.get('cases', number)
      if (!row) throw new Error('the case is there')
      for (let i = 0; i < 2000; i += 1) tables.set('cases', `N-${i}`, { ...row, number: `N-${i}` })
    })
    for (const search of [
      { page: '3' },
      { queue: 'new', page: '40' },
      { text: '2026 1', page: null },
      { kind: 'card', queue: 'open', page: '2' },
    ] as const) {
      rows = 0
      const shown = await store.read((tables) => listCases(tables, search, monday))
      expect([search, rows, keys]).toEqual([search, shown.items.length, 0])
    }
    rows = 0
    expect(await store.read((tables) => countQueues(tables, monday))).toMatchObject({ new: 2001, overdue: 0 })
    expect(rows).toBe(0)
  })
})
