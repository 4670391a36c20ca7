import { addYears } from './deadlines.ts'
import type { signKinds } from './ledgerEntries.ts'
import type { authorisedActs } from './organisationCodes.ts'

/** Who gives the power: the person, or the guardian of a child. */
export const principalKinds = ['self', 'guardian'] as const

/** That somebody lets an organisation apply for them (Civil Code art. 165: agent, matter, powers, period, signature or seal). */
export interface Authorisation {
  /** The name of who gives the power, and whether it is the person or the guardian. */
  readonly principal: string
  readonly by: (typeof principalKinds)[number]
  /** The name of the organisation. */
  readonly agent: string
  /** What it is about: applying for the social security card. */
  readonly matter: 'card'
  readonly scope: readonly (typeof authorisedActs)[number][]
  /** First and last day, ISO dates. */
  readonly from: string
  readonly until: string
  /** Whoever can't write gives a thumbprint; `mark`: the picture of either, by the id of its upload. */
  readonly sign: (typeof signKinds)[number]
  readonly mark?: string
}

/** Everything that can be wrong with one. */
export const authorisationProblems = [
  'authorisation.principal',
  'authorisation.guardian',
  'authorisation.agent',
  'authorisation.scope',
  'authorisation.period',
  'authorisation.notYet',
  'authorisation.over',
  'authorisation.tooLong',
  'authorisation.mark',
] as const
export type AuthorisationProblem = (typeof authorisationProblems)[number]

/** For how many years it holds at most: a proposal, so that nobody signs for good what is meant for one card. */
export const authorisationYears = 1

/** Who is to give the power, as the application says, and to whom, and the day on which it is used. */
export interface AuthorisationCase {
  readonly forWhom: 'self' | 'child'
  /** Name of the person, and of the guardian where there is one. */
  readonly name: string
  readonly guardianName?: string | undefined
  readonly organisation: string
  readonly asOf: string
}

/** The first thing that is wrong with an authorisation; undefined when the organisation may go by it. */
export function findAuthorisationProblem(
  given: Authorisation,
  { forWhom, name, guardianName, organisation, asOf }: AuthorisationCase,
): AuthorisationProblem | undefined {
  const isChild = forWhom === 'child'
  if (isChild !== (given.by === 'guardian')) return 'authorisation.guardian'
  if (given.principal !== (isChild ? guardianName : name)) return 'authorisation.principal'
  if (given.agent !== organisation) return 'authorisation.agent'
  if (!given.scope.includes('apply')) return 'authorisation.scope'
  if (given.until < given.from) return 'authorisation.period'
  if (given.from > asOf) return 'authorisation.notYet'
  if (given.until < asOf) return 'authorisation.over'
  if (given.until > addYears(given.from, authorisationYears)) return 'authorisation.tooLong'
  // A thumbprint is nothing without its picture; a signature may be on paper.
  return given.sign === 'thumbprint' && given.mark === undefined ? 'authorisation.mark' : undefined
}
