import { isRealDate } from './dates.ts'
import { addYears, lastDayOfPeriod } from './deadlines.ts'

/**
 * Whether the 60 days have passed in which a review can be asked for, counted from the day on which one learned of the decision. Then
 * it has to be said what kept one from it (行政复议法 art. 20). ISO dates; of what is no date, as while it is typed, nothing is known.
 */
export const isPastReview = (decisionDay: string, asOf: string): boolean =>
  isRealDate(decisionDay) && asOf > lastDayOfPeriod(decisionDay, 60)

/** The first day of which a decision can still be reviewed: five years back (行政复议法 art. 21). */
export const firstReviewable = (asOf: string): string => addYears(asOf, -5)
