import type { PartialAnswers } from '../../src/domain/application.ts'
import type { RejectionReason, reviewOutcomes } from '../../src/domain/case.ts'
import type { Language } from '../../src/domain/language.ts'

/** What happens to a person's application other than going well. What can be mended happens once. */
export type Fate =
  | 'photoSentBack'
  | 'bankFails'
  | 'productionFails'
  | 'returned'
  | 'overdue'
  | 'askedBack'
  | `rejected:${RejectionReason}`
  | (typeof reviewOutcomes)[number]

/** An invented person: nobody has a number of the county 210199, and no operator had been given 154. */
export interface Person {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly record: {
    /** The name on record; another one than in the answers for a person whose records differ. */
    readonly name: string
    readonly insurance: 'registered' | 'none'
    readonly card: 'none' | 'working'
    readonly photoOnFile: boolean
  }
  readonly fate?: Fate
  /** In which language they apply, and are written to; Chinese where it is not said. */
  readonly language?: Language
  /** Everything a card application asks of this person. */
  readonly card: PartialAnswers
  /** Everything a registration for insurance asks, where the person makes one. */
  readonly enrolment?: PartialAnswers
  /** Everything a correction of the contribution record asks, where something is wrong with it. */
  readonly correction?: PartialAnswers
  /** Everything a complaint about the employer asks, of somebody who has one to make. */
  readonly complaint?: PartialAnswers
  /** Everything a request for the review of a decision asks, of somebody who has one to contest. */
  readonly review?: PartialAnswers
}

/** What the agency has on record: insured and nothing else, unless said otherwise. */
export const onRecord = (name: string, more: Partial<Person['record']> = {}): Person['record'] => ({
  name,
  insurance: 'registered',
  card: 'none',
  photoOnFile: false,
  ...more,
})
