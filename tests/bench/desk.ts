import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { peopleOn } from '../../mocks/agency/people.ts'
import { workQueues } from '../../mocks/agency/queues.ts'
import type { CaseRow } from '../../mocks/agency/rows.ts'
import { addMinutes, dateOf } from '../../mocks/agency/time.ts'
import { readCase } from '../../mocks/server/caseState.ts'
import { type DeskSearch, readDesk } from '../../mocks/server/deskState.ts'
import { openAgency } from '../../mocks/server/openAgency.ts'

// node tests/bench/desk.ts [--cases 100000] [--times 9]
// What a page of the agency's desk costs as a server (SQLite), in milliseconds of processor time, with so many cases: half of them are done,
// the others came in within the last month.

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '100000' }, times: { type: 'string', default: '9' } },
})
const [count, times] = [Number(values.cases), Number(values.times)]
const minutesOfMonth = 30 * 24 * 60
const folder = mkdtempSync(join(tmpdir(), 'agency-desk-'))
const agency = openAgency(folder, () => undefined)

const { card } = peopleOn(dateOf(agency.clock.now())).find(({ id }) => id === 'employee') ?? {}
const body = JSON.stringify({ answers: card })
const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'bench-key-desk' }
await agency.fetch(
  new Request('https://agency.demo.invalid/v1/card-applications', { method: 'POST', headers, body }),
)
const pattern = await agency.store.read((tables) => tables.all('cases')[0]?.[1])
if (!pattern) throw new Error('nothing was submitted')

/** The pattern, submitted so many minutes earlier. */
const earlier = (row: CaseRow, minutes: number): Pick<CaseRow, 'events' | 'actedAt'> => ({
  events: row.events.map((event) => ({ ...event, at: addMinutes(event.at, -minutes) })),
  actedAt: addMinutes(row.actedAt, -minutes),
})
const step = 1000
for (let from = 1; from < count; from += step)
  await agency.store.change((tables) => {
    for (let i = from; i < Math.min(count, from + step); i += 1) {
      const number = `LN-DEMO-20260101-${String(i).padStart(5, '0')}`
      const minutes = Math.floor(((count - i) / count) * 2 * minutesOfMonth)
      const name = `林演示${i % 1000}`
      tables.set('cases', number, {
        ...pattern,
        ...earlier(pattern, minutes),
        number,
        idNumber: `filled-${i}`,
        answers: { ...pattern.answers, name },
      })
    }
  })

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0
async function measure(name: string, work: () => Promise<unknown>): Promise<void> {
  const taken: number[] = []
  for (let i = 0; i < times; i += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    taken.push((user + system) / 1000)
  }
  console.log(`${name}: ${median(taken).toFixed(1)} ms`)
}

const { queues } = await readDesk(agency, { text: '', status: '', page: null })
console.log(
  `${count} cases; ${Object.entries(queues)
    .map(([queue, n]) => `${queue} ${n}`)
    .join(', ')}`,
)
const searches: readonly (readonly [string, DeskSearch])[] = [
  ['all', { text: '', status: '', page: null }],
  ['all, page 1000', { text: '', status: '', page: '1000' }],
  ...workQueues.map((status) => [status, { text: '', status, page: null }] as const),
  ['not finished', { text: '', status: 'open', page: null }],
  ['collected', { text: '', status: 'collected', page: null }],
  ['card applications not finished', { text: '', status: 'open', kind: 'card', page: null }],
  ['a number', { text: '2026-01-01-04711', status: '', page: null }],
  ['a name', { text: '演示77', status: '', page: null }],
  ['what all have', { text: '2026 林', status: '', page: null }],
]
for (const [name, search] of searches) await measure(name, () => readDesk(agency, search))
await measure('one case, opened from all', () =>
  readCase(agency, 'LN-DEMO-20260101-04711', { text: '', status: '', page: null }, undefined),
)
agency.close()
rmSync(folder, { recursive: true })
