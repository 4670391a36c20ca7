import type { RosterColumn } from './columns.ts'

/** That the person of a row may decide on their own phone: once, and until a day. Kept in the row, and nowhere else. */
export interface Invitation {
  /** By which the agency and the answer name it; random, so that it says nothing of anybody. */
  readonly id: string
  /** Only with it an answer can be written or read; it leaves the device in the link alone. */
  readonly secret: string
  /** The half of the key that the agency gives to whoever knows the person's number; none where it could not be told. */
  readonly share?: string
  /** When it was made, `YYYY-MM-DDTHH:mm` in China. */
  readonly at: string
  /** The last day on which it can be answered, ISO date. */
  readonly until: string
}

/** That the person has said no, or that something about them is wrong. Over with their decision, or with the next invitation. */
export interface Declined {
  readonly at: string
  readonly says: 'refused' | 'objected'
  /** What is wrong. */
  readonly columns?: readonly RosterColumn[]
}

/** An answer on its way: of which invitation, and the closed text. */
export interface ReplyText {
  readonly id: string
  readonly sealed: string
}
