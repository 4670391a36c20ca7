import { addDays } from '../deadlines.ts'
import { findDivision } from '../divisions.ts'
import { addMonths } from '../periods.ts'
import type { ElsewhereReason } from './elsewhereCodes.ts'

// Treatment away from where one is insured (异地就医备案). Who may file, and for how long: 医保发〔2022〕22号; what a city adds to that is
// published by it.

/** For so many months a filing holds that is not for living there; the ministry asks for six at least. */
export const filedMonths = 6
/** So many days ahead it may begin. The demonstration’s own rule. */
const daysAhead = 90

/** One filing; days are ISO dates. */
export interface ElsewhereFiling {
  /** Where: a province, or within Liaoning a city (GB/T 2260). */
  readonly place: string
  readonly reason: ElsewhereReason
  readonly from: string
  /** The last day on which it holds; null until it is ended. */
  readonly until: string | null
  /** The day on which its holder has ended it, from which it holds no more. */
  readonly endedOn?: string
}

/** The last day of a filing that begins on one; null where it holds until it is ended. */
export const filedUntil = (reason: ElsewhereReason, from: string): string | null =>
  reason === 'living' ? null : addDays(addMonths(from, filedMonths), -1)

/** On which days a filing may begin that is made on one: from that day to the last one. */
export const filingDays = (asOf: string) => ({ first: asOf, last: addDays(asOf, daysAhead) })

/** How a filing stands on a day: it is still to begin, it holds, or it is over. */
export function filingStanding(
  { from, until, endedOn }: Pick<ElsewhereFiling, 'from' | 'until' | 'endedOn'>,
  asOf: string,
): 'ahead' | 'holds' | 'over' {
  if (endedOn !== undefined || (until !== null && asOf > until)) return 'over'
  return asOf < from ? 'ahead' : 'holds'
}

/** Whether a filing still holds, or is still to begin, on a day (ISO date). @param filing as the agency keeps it: `endedAt`, once it was ended. */
export const isFilingOpen = (
  { endedAt, ...filing }: Pick<ElsewhereFiling, 'from' | 'until'> & { readonly endedAt?: string },
  asOf: string,
): boolean => endedAt === undefined && filingStanding(filing, asOf) !== 'over'

/** Whether it is a place to file for, for somebody insured in a city of Liaoning: another one of these, or another province. */
export const isElsewhere = (place: string, insuredIn: string | undefined): boolean =>
  findDivision(place) !== undefined && place.endsWith('00') && place !== '210000' && place !== insuredIn

/**
 * Whether the insurance settles at once what somebody is treated for at a place. It does where a filing for that place holds; emergency
 * treatment counts as filed (急诊抢救视同已备案); where one is insured, nothing has to be filed.
 */
export const settlesAtOnce = (
  { place, emergency }: { readonly place: string; readonly emergency: boolean },
  filings: readonly ElsewhereFiling[],
  insuredIn: string | undefined,
  asOf: string,
): boolean =>
  emergency ||
  place === insuredIn ||
  filings.some((filing) => filing.place === place && filingStanding(filing, asOf) === 'holds')
