import type { CaseView } from '../../src/api/schemas.ts'
import { withAppointment } from './appointments.ts'
import { withElsewhere } from './elsewhere.ts'
import { withFamily } from './family.ts'
import { withLookUpNotices } from './lookUpNotices.ts'
import { withReminder } from './reminders.ts'
import type { Reading } from './rows.ts'
import { withWaits } from './waits.ts'

/** A case with what stands in other rows: the time that is booked for it, whose e-cards its holder carries along, where treatment was filed, what was told of looks at the record, how long others waited, and whether the agency can be reminded. */
export const wholeCase = (tables: Reading, view: CaseView, now: string): CaseView =>
  withReminder(
    withWaits(
      tables,
      withLookUpNotices(
        tables,
        withElsewhere(tables, withFamily(tables, withAppointment(tables, view, now), now)),
        now,
      ),
      now,
    ),
  )
