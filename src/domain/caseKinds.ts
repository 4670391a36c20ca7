/**
 * What can be asked of the agency: registration for social insurance, the first card, that the report of a lost card be lifted, a
 * new card for an old one, and that an employer be looked into who does not register.
 * A contribution record can be corrected, and what was decided on any of these be reviewed by the government, too. A file of its own: the first question needs no more.
 */
export const caseKinds = [
  'enrolment',
  'card',
  'cardFound',
  'recordCorrection',
  'replacement',
  'complaint',
  'administrativeReview',
] as const
