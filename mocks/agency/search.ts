import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import { matterOf } from '../../src/domain/case.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { Changing } from './store.ts'

const pauseMs = 10 * 60_000
const missesAllowed = 5

/**
 * Finds a case by its number, or the newest by that of its matter, and the birth date; five misses for one number within ten
 * minutes look like guessing, and are stopped. Who looks for another number is not kept waiting: many people share one agency.
 */
export function searchCase(
  tables: Changing,
  { number, birthDate }: CallOf<'searchCase'>['body'],
  ms: number,
): Reply<AnswerOf<'searchCase'>> {
  const wanted = number.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  const isRecent = (at: number): boolean => Math.abs(ms - at) < pauseMs
  const misses = tables
    .all('misses')
    .flatMap(([, miss]) => (miss.number === wanted && isRecent(miss.at) ? [miss.at] : []))
  if (misses.length >= missesAllowed)
    return refuse(429, { retryAfter: Math.max(1, Math.ceil((Math.min(...misses) + pauseMs - ms) / 1000)) })
  // The number of a matter leads to what is newest of it.
  const rows = tables
    .all('cases')
    .flatMap(([id, row]) => (id === wanted || matterOf(id) === wanted ? [row] : []))
  const row = rows.findLast((one) => one.birthDate === birthDate)
  if (row) return answer({ number: row.number, accessKey: row.accessKey })
  for (const [id, { at }] of tables.all('misses')) if (!isRecent(at)) tables.remove('misses', id)
  tables.set('misses', `${wanted}-${ms}-${misses.length}`, { number: wanted, at: ms })
  return refuse(404)
}
