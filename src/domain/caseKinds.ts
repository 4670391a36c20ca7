/**
 * What can be asked of the agency: registration for social insurance, the first card, and that the report of a lost card be lifted.
 * A file of its own: the first question needs no more.
 */
export const caseKinds = ['enrolment', 'card', 'cardFound'] as const
