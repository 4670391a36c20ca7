import { missMinutes } from '../../src/domain/retention.ts'
import { randomKey } from './random.ts'
import type { Changing, Reading } from './rows.ts'

const pauseMs = missMinutes * 60_000

/** A try that led nowhere: at what, and whose. */
interface Miss {
  readonly at: string
  readonly client: string
}

const isRecent = (time: number, ms: number): boolean => Math.abs(ms - time) < pauseMs

/** How often within ten minutes somebody missed here, whoever it was. `ms`: the agency's now. */
export const missesAt = (tables: Reading, at: string, ms: number): number =>
  tables.by('misses', 'at', at).filter(([, { time }]) => isRecent(time, ms)).length

const missesOfClient = 20

/** For how many seconds a client has to wait who missed too often, wherever it was; 0: not at all. */
export function waitAfterMisses(tables: Reading, client: string, ms: number): number {
  const times = tables
    .by('misses', 'client', client)
    .flatMap(([, { time }]) => (isRecent(time, ms) ? [time] : []))
  if (times.length < missesOfClient) return 0
  return Math.max(1, Math.ceil((Math.min(...times) + pauseMs - ms) / 1000))
}

/** Writes a miss down, and forgets those that count no more. */
export function addMiss(tables: Changing, miss: Miss, ms: number): void {
  const past = tables.range('misses', 'time', { before: ms - pauseMs + 1 })
  const ahead = tables.range('misses', 'time', { from: ms + pauseMs })
  for (const [id] of [...past, ...ahead]) tables.remove('misses', id)
  tables.set('misses', `${ms}-${randomKey()}`, { ...miss, time: ms })
}
