import { type Authorisation, authorisationYears } from '../authorisation.ts'
import type { Consent } from '../consents.ts'
import { addDays, addYears } from '../deadlines.ts'
import type { signKinds } from '../ledgerEntries.ts'
import { authorisedActs } from '../organisationCodes.ts'
import type { RosterDecision } from './decision.ts'
import { isStillToCome, type RosterProblem, type RosterRow } from './row.ts'

/** What a person has chosen and signed, or the guardian of a child. */
export interface Chosen {
  /** The code of the bank. */
  readonly bank: string
  readonly consents: readonly Consent[]
  /** Whether the card is to be brought home; undefined where the organisation does not offer it. */
  readonly homeVisit?: boolean | undefined
  readonly sign: (typeof signKinds)[number]
  /** The id under which the picture of the signature or thumbprint will be sent. */
  readonly mark?: string | undefined
}

/** Where and when it was decided, and whom it gives power. */
export interface Deciding {
  /** `YYYY-MM-DDTHH:mm` in China. */
  readonly at: string
  readonly on: RosterDecision['on']
  readonly isChild: boolean
  /** The name of the organisation. */
  readonly agent: string
}

/** First and last day of a power that is given on a day (ISO dates): the longest that the service takes. */
export const authorisationPeriod = (day: string): { readonly from: string; readonly until: string } => ({
  from: day,
  until: addDays(addYears(day, authorisationYears), -1),
})

/**
 * The decision of the person of a row: bank, consents, and the power in writing with principal, agent, matter, scope, period and
 * signature (Civil Code art. 165). It names whom it is about: under another name or number it holds no more.
 */
export function decisionOf(
  { cells: { name = '', idNumber = '', guardianName = '' } }: RosterRow,
  { bank, consents, sign, mark }: Chosen,
  { at, on, isChild, agent }: Deciding,
): RosterDecision {
  const authorisation: Authorisation = {
    principal: isChild ? guardianName : name,
    by: isChild ? 'guardian' : 'self',
    agent,
    matter: 'card',
    scope: authorisedActs,
    ...authorisationPeriod(at.slice(0, 10)),
    sign,
    ...(mark === undefined ? {} : { mark }),
  }
  return { at, on, name, idNumber, bank, consents, authorisation }
}

/**
 * The row with a decision, and with what follows from it for its cells: that the guardian agrees, and whether the card is brought home.
 * An invitation is used up by it. The row as it was where it is about somebody else by now, or was submitted.
 */
export function withDecision(
  row: RosterRow,
  decision: RosterDecision,
  homeVisit: boolean | undefined,
): RosterRow {
  const isOther = row.cells.name !== decision.name || row.cells.idNumber !== decision.idNumber
  if (isOther || row.submitted !== undefined) return row
  const { invitation: _, declined: __, ...rest } = row
  const { homeVisit: before, ...others } = row.cells
  const isBrought = homeVisit ?? before === 'yes'
  const cells = {
    ...others,
    ...(isBrought ? { homeVisit: 'yes' } : {}),
    ...(decision.authorisation.by === 'guardian' ? { guardianConsent: 'yes' } : {}),
  }
  const problems = cells.guardianConsent === 'yes' ? row.problems.filter(isNoConsent) : row.problems
  return { ...rest, cells, problems, decision }
}

const isNoConsent = ({ column }: RosterProblem): boolean => column !== 'guardianConsent'

/** What has to be mended before a person can be asked: all that is wrong, but for the bank, which they choose themselves. */
export const beforeDeciding = (problems: readonly RosterProblem[]): readonly RosterProblem[] =>
  problems.filter((problem) => problem.column !== 'bank' && !isStillToCome(problem))
