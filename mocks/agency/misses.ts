import type { Changing, Reading } from './rows.ts'

const pauseMs = 10 * 60_000

/** A try that led nowhere: at what, and whose. */
interface Miss {
  readonly at: string
  readonly client: string
}

const isRecent = (time: number, ms: number): boolean => Math.abs(ms - time) < pauseMs

/** How often within ten minutes somebody missed here, whoever it was. `ms`: the agency's now. */
export const missesAt = (tables: Reading, at: string, ms: number): number =>
  tables.all('misses').filter(([, miss]) => miss.at === at && isRecent(miss.time, ms)).length

const missesOfClient = 20

/** For how many seconds a client has to wait who missed too often, wherever it was; 0: not at all. */
export function waitAfterMisses(tables: Reading, client: string, ms: number): number {
  const times = tables
    .all('misses')
    .flatMap(([, miss]) => (miss.client === client && isRecent(miss.time, ms) ? [miss.time] : []))
  if (times.length < missesOfClient) return 0
  return Math.max(1, Math.ceil((Math.min(...times) + pauseMs - ms) / 1000))
}

/** Writes a miss down, and forgets those that count no more. */
export function addMiss(tables: Changing, miss: Miss, ms: number): void {
  const rows = tables.all('misses')
  for (const [id, { time }] of rows) if (!isRecent(time, ms)) tables.remove('misses', id)
  tables.set('misses', `${ms}-${rows.length}-${miss.at}`, { ...miss, time: ms })
}
