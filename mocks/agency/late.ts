import { addWorkingDays } from '../../src/domain/deadlines.ts'
import { deadlineOf } from '../../src/procedures/situation.ts'
import { findNewest } from './caseList.ts'
import { caseTime, pastOf } from './casePast.ts'
import { viewOf } from './caseView.ts'
import type { CaseRow } from './rows.ts'
import type { Store } from './store.ts'
import { planAhead } from './timetable.ts'

/**
 * A case of which nothing comes in time, and when (`YYYY-MM-DDTHH:mm`) that shows: the first working day after what was
 * promised. Undefined where nobody but the person has to act, where it is done while they wait, and where it is done already.
 */
export function findLate(
  row: CaseRow,
  now: string,
): { readonly row: CaseRow; readonly at: string } | undefined {
  const { due } = viewOf(row, now)
  if (!due) return undefined
  const happened = pastOf(row, now)
  const course = { ...row, fate: 'overdue', happened } as const
  const late = { ...row, fate: course.fate, events: [...happened, ...planAhead(course, caseTime(row, now))] }
  const at = `${addWorkingDays(due.on, 1)}T10:00`
  return deadlineOf(viewOf(late, at)).kind === 'overdue' ? { row: late, at } : undefined
}

/** Sees to it that nothing comes in time of the newest case, where that is possible. */
export async function makeNewestLate(store: Store, now: string): Promise<void> {
  const number = await store.read((tables) => findNewest(tables)?.number)
  if (number === undefined) return
  await store.change((tables) => {
    const newest = tables.get('cases', number)
    const late = newest && findLate(newest, now)?.row
    if (late) tables.set('cases', late.number, late)
  })
}
