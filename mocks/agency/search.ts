import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { Changing } from './store.ts'

const pauseMs = 10 * 60_000
const missesAllowed = 5

/** Finds a case by its number and the birth date; five misses within ten minutes look like guessing, and are stopped. */
export function searchCase(
  tables: Changing,
  { number, birthDate }: CallOf<'searchCase'>['body'],
  ms: number,
): Reply<AnswerOf<'searchCase'>> {
  const misses = tables.all('misses').filter(([, { at }]) => Math.abs(ms - at) < pauseMs)
  const oldest = Math.min(...misses.map(([, { at }]) => at))
  if (misses.length >= missesAllowed)
    return refuse(429, { retryAfter: Math.max(1, Math.ceil((oldest + pauseMs - ms) / 1000)) })
  const wanted = number.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const row = tables.get('cases', wanted)
  if (row?.birthDate === birthDate) return answer({ number: wanted, accessKey: row.accessKey })
  tables.set('misses', `${ms}-${misses.length}`, { at: ms })
  return refuse(404)
}
