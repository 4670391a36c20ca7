import type { CaseKind } from '../domain/case.ts'
import { administrativeReview } from '../journey/administrativeReview.ts'
import { card } from '../journey/card.ts'
import { cardFound } from '../journey/cardFound.ts'
import { complaint } from '../journey/complaint.ts'
import { enrolment } from '../journey/enrolment.ts'
import { recordCorrection } from '../journey/recordCorrection.ts'
import { replacement } from '../journey/replacement.ts'
import type { Journey } from '../journey/types.ts'

/** The questions of each procedure. Apart from the table of procedures, for they are loaded only where they are asked. */
export const procedureJourneys: { readonly [K in CaseKind]: Journey } = {
  enrolment,
  card,
  cardFound,
  recordCorrection,
  complaint,
  replacement,
  administrativeReview,
}
