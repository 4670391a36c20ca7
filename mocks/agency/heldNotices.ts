import type { NoticeView } from '../../src/api/schemas.ts'
import { type CaseEvent, statusOf } from '../../src/domain/case.ts'
import { remindedUntil } from './heldReminders.ts'
import { smsOf } from './notices.ts'
import { heldReminder } from './organisationNotices.ts'
import type { CaseRow } from './rows.ts'

/** What a person was written to be reminded of the card that lies with an organisation, the oldest first. @param past what lies behind. */
export function heldNotices(
  row: Pick<CaseRow, 'number' | 'heldBy'>,
  past: readonly CaseEvent[],
  now: string,
): NoticeView[] {
  const { heldBy } = row
  if (!heldBy) return []
  const { title, body } = heldReminder(heldBy)
  // Where the case has gone on otherwise, only what was written before counts.
  const times = statusOf(past) === 'withEmployer' ? remindedUntil(row, now) : (heldBy.reminded ?? [])
  return times.map((at, i) => ({ id: `${row.number}-held-${i}`, at, title, body, sms: smsOf(body) }))
}
