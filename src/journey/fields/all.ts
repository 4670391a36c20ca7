import type { FieldTable } from '../types.ts'
import { administrativeReviewFields } from './administrativeReview.ts'
import { cardFields } from './card.ts'
import { complaintFields } from './complaint.ts'
import { enrolmentFields } from './enrolment.ts'
import { personFields } from './person.ts'
import { recordCorrectionFields } from './recordCorrection.ts'
import { replacementFields } from './replacement.ts'
import { routeFields } from './route.ts'

/** Every field of every journey. */
export const allFields: FieldTable = {
  ...routeFields,
  ...personFields,
  ...recordCorrectionFields,
  ...enrolmentFields,
  ...cardFields,
  ...complaintFields,
  ...administrativeReviewFields,
  ...replacementFields,
}
