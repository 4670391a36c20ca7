// What is on record of a person's contributions (个人权益记录). What follows from it is in contributions.ts.

/** The five social insurances (社会保险法 art. 2). */
export const insurances = ['pension', 'medical', 'unemployment', 'injury', 'maternity'] as const
export type Insurance = (typeof insurances)[number]

/** How one insurance stands for a month: paid and posted; declared by the employer and not paid; not posted yet. */
export const contributionStates = ['paid', 'owed', 'pending'] as const
export type ContributionState = (typeof contributionStates)[number]

/** Whether contributions go on being paid, have ended, or a pension is drawn; `none`: nothing is on record. */
export const standings = ['none', 'paying', 'ended', 'drawing'] as const
export type Standing = (typeof standings)[number]

/** What is on record of one month; of a whole year (`YYYY`) where it is paid at once, as residents do. */
export interface Contribution {
  readonly period: string
  /** The employer that declares and pays; null: the person pays alone. */
  readonly payer: string | null
  /** Yuan a month that contributions are reckoned from; null where a fixed sum is paid. */
  readonly base: number | null
  readonly shares: readonly {
    readonly insurance: Insurance
    readonly state: ContributionState
    /** What the person pays of it, in fen (0.01 yuan). */
    readonly own: number
  }[]
}

export interface ContributionRecord {
  readonly standing: Standing
  /** Oldest first. */
  readonly entries: readonly Contribution[]
}

/**
 * Who looks at a record, and for what. `holder` has shown the mobile number on record; `somebody` knew name and number of the
 * document, or only the number (`refused`), and was shown no contributions.
 */
export const lookUpActors = ['holder', 'somebody', 'agency', 'employer'] as const
export const lookUpReasons = ['record', 'application', 'refused', 'review', 'counter', 'declaration'] as const

/** For how many years the log is kept. No law sets it: 演示数据，以当地公布为准. */
export const lookUpsKeptYears = 3

/** One line of the log that the agency keeps of who looked at a person's record. */
export interface LookUp {
  /** `YYYY-MM-DDTHH:mm` */
  readonly at: string
  readonly by: (typeof lookUpActors)[number]
  readonly why: (typeof lookUpReasons)[number]
  /** That its person does not know it, and what the agency has found out. */
  readonly objection?: LookUpObjection
}

/** What the agency finds out about a look that its person does not know: it was allowed, or it was not (个人信息保护法 art. 44, 50). */
export const objectionOutcomes = ['allowed', 'notAllowed'] as const
export type ObjectionOutcome = (typeof objectionOutcomes)[number]

/** An objection to a look: its own number, until when it is answered at the latest (ISO date), and how it stands. */
export interface LookUpObjection {
  readonly number: string
  readonly due: string
  readonly state: 'open' | ObjectionOutcome
  /** Of one that is answered: when, `YYYY-MM-DDTHH:mm`. */
  readonly answeredAt?: string
}
