import { handOutReminders } from '../../src/domain/organisations.ts'
import type { CaseRow } from './rows.ts'
import { dateOf } from './time.ts'

/** The person is written to at this hour. */
const hour = '10:00'

type Held = Pick<CaseRow, 'heldBy'>

/** When the person is reminded of the card that lies with the organisation, so long as it is not handed out. */
function planned({ heldBy }: Held): string[] {
  if (heldBy?.card?.state !== 'kept') return []
  const { since, keptSince = since } = heldBy.card
  return (
    handOutReminders(dateOf(keptSince))
      .map((day) => `${day}T${hour}`)
      // While it was entered as gone nobody was reminded of it.
      .filter((at) => at > since)
  )
}

/** The times of all reminders, those that lie ahead among them: by which the row is found. */
export const reminderTimes = (row: Held): string[] => [...(row.heldBy?.reminded ?? []), ...planned(row)]

/** When the person was reminded until now. Those stay when the card is handed out. */
export const remindedUntil = (row: Held, now: string): string[] =>
  reminderTimes(row).filter((at) => at <= now)
