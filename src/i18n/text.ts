import type { ForWhom } from '../domain/choices.ts'

/** A sentence that may change with the person it is about: oneself, one's child, somebody one represents. */
export type Text = string | ((who: ForWhom) => string)

/** How one question is worded. */
export interface FieldText {
  readonly label: Text
  readonly hint?: Text
  /** The sentence when it was left open: says what to do. */
  readonly required: Text
  /** Why it is asked; the article follows from the domain. */
  readonly why?: Text
}

/** A choice's options, by value. */
export type OptionText = { readonly label: Text; readonly hint?: Text }

/** The words for this person. */
export function say(text: Text, who: ForWhom | undefined): string {
  return typeof text === 'string' ? text : text(who ?? 'self')
}
