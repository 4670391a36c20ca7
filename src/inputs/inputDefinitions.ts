import type { ComponentType, ReactNode } from 'react'
import type { AnswerChanges, FieldName, PartialAnswers } from '../domain/application.ts'
import type { Input, InputValues, JourneyId } from '../journey/types.ts'
import type { ControlIds } from '../ui/Form.tsx'

/** A value that can be chosen, in words. */
export interface WordedOption {
  readonly value: string
  readonly label: string
  readonly hint?: ReactNode
}

/**
 * What every input gets. Inputs are uncontrolled: `value` is what they begin with, `onChange` hears every change, and whether
 * it was chosen among answers that are offered because of what is wrong.
 */
export interface EditProps<V> {
  readonly journeyId: JourneyId
  readonly name: FieldName
  readonly ids: ControlIds
  readonly value: V | undefined
  readonly onChange: (value: V | undefined, how?: 'chosen') => void
  /** The answers met before this one, and today. */
  readonly answersSoFar: PartialAnswers
  readonly asOf: string
  /** Of a choice: what there is to choose. */
  readonly options: readonly WordedOption[]
  /** Data of the person at the keyboard: the browser may fill it in. */
  readonly own: boolean
}

/** The same of an input that may answer another question of the page along with its own. */
export interface JointEditProps<V> extends EditProps<V> {
  readonly onAnswers: (given: AnswerChanges, how?: 'chosen') => void
}

/** One way to put a question. */
export interface InputDefinition<V> {
  readonly Edit: ComponentType<JointEditProps<V>>
  /** Several controls under one question: a fieldset with a legend. */
  readonly group: boolean
  /** Draws itself from `value` each time, so that an answer from elsewhere needs no new one. */
  readonly controlled?: true
  /** Reads the answer as the form holds it, for what was typed or picked before the script was there. */
  readonly read?: (form: FormData, name: FieldName) => V | undefined
}

/** What every answer is shown with, for looking over. */
export interface ShowProps<V> {
  readonly name: FieldName
  readonly value: V
  /** All answers it stands among. */
  readonly answers: PartialAnswers
}

export type InputDefinitions = { readonly [I in Input]: InputDefinition<InputValues[I]> }

/** Reads one text of a form; an empty one is no answer. */
export function readText(form: FormData, name: string): string | undefined {
  const entry = form.get(name)
  return typeof entry === 'string' && entry !== '' ? entry : undefined
}
