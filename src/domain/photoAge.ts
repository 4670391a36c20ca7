import { isRealDate } from './dates.ts'
import { addMonths } from './periods.ts'

/** A card photo is to be taken within so many months (近期照片; so say the photo rules that are published). */
const recentMonths = 6

/**
 * Whether a photo can be used for a card that is asked for today; one that nobody knows the age of can't.
 * @param takenBy a day on which it was there already, as the one on which it was submitted, ISO date.
 * @param asOf today as the agency says it, ISO date.
 */
export const isRecentPhoto = (takenBy: string | undefined, asOf: string): boolean =>
  takenBy !== undefined && isRealDate(takenBy) && asOf <= addMonths(takenBy, recentMonths)
