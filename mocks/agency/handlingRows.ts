import type { DeskClerk } from './deskClerks.ts'

/** Who has a case open, since when. `isKept`: also while they look at another one. */
export interface Holder {
  readonly clerk: DeskClerk
  readonly since: string
  readonly isKept: boolean
}

/** Something that a clerk did or wrote down for the desk alone. */
export type DeskEntry = { readonly at: string; readonly by: DeskClerk } & (
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'takenOver' | 'givenTo'; readonly other: DeskClerk }
  | { readonly type: 'givenBack' }
  /** `act`: an act of the desk (clerk.ts). */
  | { readonly type: 'acted'; readonly act: string }
)

/**
 * How the desk handles a case (经办记录), by the number of the case: for the desk alone. Nothing of it stands in an answer of the contract, and
 * it is kept as long as its case.
 */
export interface HandlingRow {
  readonly number: string
  /** How much of what the applicant did had been seen when the case was last opened. */
  readonly seen: number
  readonly holder?: Holder
  /** The oldest first. */
  readonly entries: readonly DeskEntry[]
}
