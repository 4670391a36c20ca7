import type { LookUp, ObjectionOutcome } from '../../src/domain/contributionRecord.ts'
import { actorOf } from './lookUpLog.ts'
import type { ObjectionRow } from './lookUpRows.ts'
import type { Paging } from './rows.ts'
import type { Store } from './store.ts'

/** An objection to a look that waits for an answer, as the desk sees it. */
export interface DeskObjection {
  readonly id: string
  readonly look: Pick<LookUp, 'at' | 'by' | 'why'>
  readonly objection: ObjectionRow
}

const mostShown = 20

/** The objections that nobody has answered yet, the newest first; twenty at most. */
export function listObjections(tables: Paging, now: string): readonly DeskObjection[] {
  return tables
    .range('lookUps', 'due', { backwards: true, limit: 20 * mostShown })
    .flatMap(([id, row]): DeskObjection[] => {
      if (row.why === 'telling' || !row.objection || row.objection.answer.at <= now) return []
      const { at, why, objection } = row
      return [{ id, look: { at, by: actorOf[why], why }, objection }]
    })
    .slice(0, mostShown)
}

/** Answers an objection at the desk; false where that was done already. */
export function answerObjection(
  store: Store,
  id: string,
  outcome: ObjectionOutcome,
  now: string,
): Promise<boolean> {
  return store.change((tables) => {
    const row = tables.get('lookUps', id)
    if (!row || row.why === 'telling' || !row.objection || row.objection.answer.at <= now) return false
    tables.set('lookUps', id, { ...row, objection: { ...row.objection, answer: { at: now, outcome } } })
    return true
  })
}
