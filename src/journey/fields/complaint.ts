import { checkLine, checkNote, checkUscc, normaliseUscc } from '../../domain/checks.ts'
import { complaintWishes } from '../../domain/choices.ts'
import { checkComplaintDay } from '../../domain/complaint.ts'
import { fold } from '../../domain/fold.ts'
import type { FieldTable } from '../types.ts'
import { enrolmentFields } from './enrolment.ts'

/** Complaining about an employer: which one, what it said, what is wanted. */
export const complaintFields = {
  employerName: { input: 'line', normalise: fold, check: checkLine },
  employerUscc: { input: 'uscc', optional: true, normalise: normaliseUscc, check: checkUscc },
  employerSaid: { input: 'text', optional: true, normalise: fold, check: checkNote },
  complaintWish: { input: 'choice', options: () => complaintWishes },
} as const satisfies Partial<FieldTable>

/** The first day of work of somebody who complains: until the employer's last day there is nothing to complain of. */
export const overdueFirstDay = {
  ...enrolmentFields.firstWorkDay,
  check: (value, answersSoFar, asOf) =>
    enrolmentFields.firstWorkDay.check(value, answersSoFar, asOf) ?? checkComplaintDay(value, asOf),
} as const satisfies FieldTable['firstWorkDay']
