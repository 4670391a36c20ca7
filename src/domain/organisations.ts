import { normaliseUscc } from './checks.ts'
import { addWorkingDays } from './deadlines.ts'
import type { LawId } from './law.ts'
import type { organisationKinds } from './organisationCodes.ts'

/** A kind of organisation that applies for others. */
export type OrganisationKind = (typeof organisationKinds)[number]

/** What an organisation of a kind may do, and must. */
export interface OrganisationRules {
  /** Registers its people for insurance before it applies for their cards, within 30 days (Social Insurance Law art. 58). */
  readonly insuresFirst: boolean
  /** Whom it applies for: people who decide themselves, and children, for whom a guardian does (Civil Code art. 19, 20). The usual one first. */
  readonly appliesFor: readonly ('self' | 'child')[]
  /** Whether somebody comes to a person who can't come themselves. */
  readonly visitsHomes: boolean
  /** Whether its people are listed by class. */
  readonly listsClasses: boolean
  /** The article that forbids keeping a card back, where one speaks of such an organisation. */
  readonly withholding: LawId | null
}

/** What differs between the three kinds. */
export const organisationRules: { readonly [K in OrganisationKind]: OrganisationRules } = {
  employer: {
    insuresFirst: true,
    appliesFor: ['self'],
    visitsHomes: false,
    listsClasses: false,
    // Of migrant workers' cards with their wages on them; the fine is in art. 54.
    withholding: 'wageRegulations.31',
  },
  village: {
    insuresFirst: false,
    appliesFor: ['self', 'child'],
    visitsHomes: true,
    listsClasses: false,
    withholding: null,
  },
  school: {
    insuresFirst: false,
    appliesFor: ['child', 'self'],
    visitsHomes: false,
    listsClasses: true,
    withholding: null,
  },
}

/**
 * Within how many working days a card that came in is to be handed out. A proposal of this demonstration and no law: other provinces
 * ask for five, nothing is published for Liaoning.
 */
export const handOutWorkingDays = 5

/** The last day on which a card is handed out in time. @param receivedOn the day on which it came in, ISO date. */
export const handOutDue = (receivedOn: string): string => addWorkingDays(receivedOn, handOutWorkingDays)

/** Whether a card has been lying there for too long on a day (both ISO dates). */
export const isHandOutOverdue = (receivedOn: string, asOf: string): boolean => asOf > handOutDue(receivedOn)

/** How often the person hears that their card still lies there. */
const handOutReminderCount = 3

/**
 * The days (ISO) on which the person is reminded of a card that nobody has handed to them: the working day after the last one in time, and
 * again after as many working days, three times in all. A proposal, as the limit is.
 */
export const handOutReminders = (receivedOn: string): readonly string[] =>
  Array.from({ length: handOutReminderCount }, (_, n) =>
    addWorkingDays(receivedOn, handOutWorkingDays * (n + 1) + 1),
  )

/** How long an operator stays signed in at most, in hours. */
export const sessionHours = 12

/** The code of an organisation as it is compared: its unified social credit code, or the number that the agency gave it. */
export const normaliseOrganisationCode = (raw: string): string => normaliseUscc(raw)

/** How many people can be asked about at once, rows submitted, entries made, lines read. */
export const organisationLimits = { people: 500, rows: 20, entries: 100, page: 1000 } as const
