import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { reusableAnswers } from '../domain/receiptAnswers.ts'
import { type FactSource, hasOldPhoto } from './factOffers.ts'
import type { Journey } from './types.ts'

/** What becomes of the answers of one application in the next one. */
export interface TakeOver {
  /** What has to be answered anew. */
  readonly anew?: readonly FieldName[]
  /** What was submitted as the answers to other questions, where they are asked so. */
  readonly as?: (submitted: PartialAnswers) => PartialAnswers
  /** What is known without asking. */
  readonly given?: PartialAnswers
}

/**
 * The answers that a new application begins with: of those that were submitted what it asks itself, but for what is said anew with
 * every application, what has to be given anew in this one, and a photo that is too old.
 * @param asOf today as the agency says it, ISO date.
 */
export function takeOver(
  source: FactSource,
  journey: Journey,
  { anew = [], given = {}, as = (submitted) => submitted }: TakeOver,
  asOf: string,
): PartialAnswers {
  const known = Object.entries(reusableAnswers(as(source.answers))).filter(
    ([name]) =>
      asksFor(journey, name) &&
      !anew.some((one) => one === name) &&
      !(name === 'photo' && hasOldPhoto(source, asOf)),
  )
  return { ...Object.fromEntries(known), ...given }
}

/** Whether a journey has a question of this name, whoever it is asked. */
export const asksFor = ({ steps }: Journey, name: string): boolean =>
  steps.some(({ asks }) => asks.some((ask) => (typeof ask === 'string' ? ask : ask.field) === name))
