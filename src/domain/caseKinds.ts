/**
 * A case is either a registration for social insurance or an application for the card. A file of its own: the first question
 * needs no more.
 */
export const caseKinds = ['enrolment', 'card'] as const
