/**
 * How long the agency keeps what belongs to no case, or uses it, in days: a rule of the simulated agency, since no statute says so. What a
 * case holds is kept by law (SIL art. 74; 社会保险业务档案管理规定（试行）, order 3 of 2009: for good or at least 10, 30, 50 or 100
 * years, by the kind of paper, from 1 January after it was made).
 */
export const keptDays = {
  /** A file that no case uses. */
  unusedFile: 1,
  /** A code that proved nothing. */
  unusedCode: 1,
  /** A proof of a mobile number, and the key under which something was submitted. */
  proof: 180,
  /** The key of any other write. */
  write: 30,
  /** An invitation to decide on one’s own phone, after its last day. */
  invitation: 8,
  /** An application that is filled in together with a helper, after the last day of the help. */
  help: 8,
  /** Who booked a time without a case, after it. */
  visit: 30,
  /**
   * How long the former mobile number of a case hears of what could turn the card aside: enough for somebody whose case was taken
   * over, and no longer, for a number that was given up is soon somebody else's.
   */
  formerMobileTold: 30,
} as const

/** For how many minutes a try that led nowhere counts against whoever guesses; it is removed with the next one. */
export const missMinutes = 10
