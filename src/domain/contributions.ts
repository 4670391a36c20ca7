import {
  type Contribution,
  type ContributionRecord,
  type ContributionState,
  type Insurance,
  insurances,
  type LookUp,
  type ObjectionOutcome,
} from './contributionRecord.ts'

// What a record of contributions says. Months are `YYYY-MM`.

/** Why months are missing from a record: each leads to something else to do. Where most can be done comes first. */
export const gapReasons = ['notRecorded', 'owed', 'unpaid', 'notPosted', 'betweenJobs'] as const
export type GapReason = (typeof gapReasons)[number]

/** Months in a row that are not paid, for one reason. */
export interface Gap {
  readonly from: string
  readonly to: string
  readonly reason: GapReason
}

/** The month after (`n` months after) one. */
export function addMonths(month: string, n: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** All months from one to another, both included. */
export function monthsFrom(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}

/** The months of a period: itself, or the twelve of a year. */
export const monthsOf = (period: string): string[] =>
  period.length === 4 ? monthsFrom(`${period}-01`, `${period}-12`) : [period]

/** How an insurance stands in each month that is on record, and who pays; where two entries speak of one month, that it was paid. */
export function statesByMonth(entries: readonly Contribution[], insurance: Insurance) {
  const states = new Map<string, { readonly state: ContributionState; readonly payer: string | null }>()
  for (const { period, payer, shares } of entries) {
    const state = shares.find((share) => share.insurance === insurance)?.state
    if (!state) continue
    for (const month of monthsOf(period))
      if (states.get(month)?.state !== 'paid') states.set(month, { state, payer })
  }
  return states
}

/**
 * The months that count towards an insurance (累计缴费): each that was paid, once, however many paid for it; what an employer
 * owes counts when it has paid (社会保险法 art. 16, 63). Four years and three months with two months owed are 49.
 */
export const countMonths = (entries: readonly Contribution[], insurance: Insurance): number =>
  [...statesByMonth(entries, insurance).values()].filter(({ state }) => state === 'paid').length

/** Months as years and months: 49 are four years and one month. */
export const asYears = (months: number): { readonly years: number; readonly months: number } => ({
  years: Math.floor(months / 12),
  months: months % 12,
})

/** The last month that was paid; undefined where none was. */
export function findLastPaid(entries: readonly Contribution[], insurance: Insurance): string | undefined {
  const paid = [...statesByMonth(entries, insurance)].flatMap(([month, { state }]) =>
    state === 'paid' ? [month] : [],
  )
  return paid.sort().at(-1)
}

/** The insurances that are on record at all. */
export const insurancesIn = (entries: readonly Contribution[]): Insurance[] =>
  insurances.filter((each) =>
    entries.some(({ shares }) => shares.some(({ insurance }) => insurance === each)),
  )

/**
 * The months without a payment between the first on record and now (the last, where nothing more is to come), and why. A month
 * that is missing between two of one employer was most likely left out; between two employers somebody was not insured.
 * @param asOf today, ISO date
 */
export function findGaps(
  { standing, entries }: ContributionRecord,
  insurance: Insurance,
  asOf: string,
): Gap[] {
  const states = statesByMonth(entries, insurance)
  const known = [...states.keys()].sort()
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return []
  const end = standing === 'paying' ? asOf.slice(0, 7) : last
  const gaps: Gap[] = []
  for (const month of monthsFrom(first, end)) {
    const here = states.get(month)
    if (here?.state === 'paid') continue
    const reason = here ? (here.state === 'owed' ? 'owed' : 'notPosted') : whyMissing(month)
    const before = gaps.at(-1)
    if (before?.reason === reason && addMonths(before.to, 1) === month)
      gaps[gaps.length - 1] = { ...before, to: month }
    else gaps.push({ from: month, to: month, reason })
  }
  return gaps

  function whyMissing(month: string): GapReason {
    const earlier = known.findLast((each) => each < month)
    const later = known.find((each) => each > month)
    const payers = [earlier, later].map((each) => each && states.get(each)?.payer)
    if (later === undefined) return payers[0] === null ? 'unpaid' : 'betweenJobs'
    if (payers[0] !== payers[1]) return 'betweenJobs'
    return payers[0] === null ? 'unpaid' : 'notRecorded'
  }
}

/**
 * How many months of pension contributions a monthly pension takes for somebody who retires in a year: 180 (社会保险法 art.
 * 16), from 2030 on six more each year, up to 240 (全国人大常委会关于实施渐进式延迟法定退休年龄的决定, 2024-09-13, art. 2).
 * 2029: 180; 2030: 186; 2039 and later: 240.
 */
export const pensionMonthsNeeded = (retiresIn: number): number =>
  Math.min(240, 180 + 6 * Math.max(0, retiresIn - 2029))

/**
 * For how many months unemployment benefit can be drawn at most after so many paid months: 12 from one year on, 18 from five,
 * 24 from ten (社会保险法 art. 45, 46). 11: 0; 12: 12; 60: 18; 120: 24.
 */
export function unemploymentMonths(paid: number): number {
  if (paid < 12) return 0
  if (paid < 60) return 12
  return paid < 120 ? 18 : 24
}

/**
 * The months that can be wrong in a way, the newest first, each with what is on record of it: to have been left out, a month has to
 * be missing; to be wrong or somebody else's, it has to be there, paid by an employer. What an employer owes is no mistake of the
 * record.
 * @param asOf today, ISO date
 */
export function correctableMonths(
  record: ContributionRecord,
  fault: 'missing' | 'base' | 'notMine',
  asOf: string,
): readonly { readonly month: string; readonly entry?: Contribution }[] {
  if (fault === 'missing') {
    const [main] = insurancesIn(record.entries)
    const gaps = main ? findGaps(record, main, asOf) : []
    return gaps
      .filter(({ reason }) => reason !== 'owed' && reason !== 'notPosted')
      .flatMap(({ from, to }) => monthsFrom(from, to))
      .toReversed()
      .map((month) => ({ month }))
  }
  return record.entries
    .filter(({ payer, shares }) => payer !== null && shares.every(({ state }) => state !== 'pending'))
    .toReversed()
    .map((entry) => ({ month: entry.period, entry }))
}

/** In how many working days it is answered at the latest. No law sets it: 演示数据，以当地公布为准. */
export const objectionWorkingDays = 15

/**
 * What the agency finds out where nobody at the desk decides otherwise. Who reviews a case, serves at a counter or declares wages
 * does so by law, and who has confirmed the mobile number counts as its person; whoever only typed in name or number was not let in.
 * That somebody tried `refused` is not allowed; that an employer declared (`declaration`) is.
 */
export const findingOf = ({ why }: Pick<LookUp, 'why'>): ObjectionOutcome =>
  why === 'application' || why === 'refused' ? 'notAllowed' : 'allowed'
