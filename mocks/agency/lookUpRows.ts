import type { LookUp, ObjectionOutcome } from '../../src/domain/contributionRecord.ts'

/**
 * A line of the log of who looked at what is on record of a person, or tried to; or, with an `objection`, that its person does
 * not know a look, be it noted here or told by a case, a card or a declaration.
 */
export interface LookUpRow {
  readonly idNumber: string
  /** `YYYY-MM-DDTHH:mm` */
  readonly at: string
  readonly why: LookUp['why']
  readonly objection?: ObjectionRow
}

/** What its person said of a look that they do not know. What is answered by itself has a time that has not come yet. */
export interface ObjectionRow {
  readonly number: string
  readonly at: string
  /** Empty where nothing was added. */
  readonly note: string
  /** The number on record, to which the answer is sent. */
  readonly mobile: string
  readonly due: string
  readonly answer: { readonly at: string; readonly outcome: ObjectionOutcome }
}

/** That somebody has said whether they are told of looks, and at which number; it stands with the log. */
export interface TellingRow {
  readonly idNumber: string
  readonly at: string
  readonly why: 'telling'
  readonly tells: boolean
  readonly mobile: string
}
