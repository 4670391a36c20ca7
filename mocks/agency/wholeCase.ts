import type { CaseView } from '../../src/api/schemas.ts'
import { withAppointment } from './appointments.ts'
import { withFamily } from './family.ts'
import type { Reading } from './rows.ts'

/** A case with what stands in other rows: the time that is booked for it, and whose e-cards its holder carries along. */
export const wholeCase = (tables: Reading, view: CaseView, now: string): CaseView =>
  withFamily(tables, withAppointment(tables, view, now), now)
