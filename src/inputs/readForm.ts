import type { FieldName, PartialAnswers } from '../domain/application.ts'
import type { Journey } from '../journey/types.ts'
import type { InputDefinition, InputDefinitions } from './inputDefinitions.ts'

type AnyInput = InputDefinition<Exclude<PartialAnswers[FieldName], undefined>>

/**
 * The kind that a field is put in, seen as one that takes any answer. Field tables tie name, input and answer together; a
 * name known only at run time can't carry that tie, so this is the one place that widens it.
 */
export function getInputDefinition(
  inputs: Partial<InputDefinitions>,
  journey: Journey,
  name: FieldName,
): AnyInput {
  const input = journey.fields[name]?.input
  const kind = input && inputs[input]
  if (!kind) throw new Error(`no input for ${name}`)
  return kind as unknown as AnyInput
}

/**
 * The answers as the form holds them: also what the browser filled in, or what was picked before the script was there. An optional
 * question that was left empty is answered with `null`.
 */
export function readForm(
  form: HTMLFormElement,
  fields: readonly FieldName[],
  journey: Journey,
  inputs: Partial<InputDefinitions>,
): PartialAnswers {
  const data = new FormData(form)
  const found: [FieldName, unknown][] = []
  for (const name of fields) {
    const { read } = getInputDefinition(inputs, journey, name)
    const value = read && (read(data, name) ?? (journey.fields[name]?.optional ? null : undefined))
    if (value !== undefined) found.push([name, value])
  }
  // Each value was read by the kind that its own field names.
  return Object.fromEntries(found) as PartialAnswers
}

/** The answers of a step, cleaned the way its fields say. */
export function normalised(
  journey: Journey,
  fields: readonly FieldName[],
  answers: PartialAnswers,
): PartialAnswers {
  const clean: [FieldName, unknown][] = []
  for (const name of fields) {
    const value = answers[name]
    const normalise = journey.fields[name]?.normalise
    // A field's own normalise takes the field's own answers.
    if (value !== undefined && value !== null && normalise)
      clean.push([name, (normalise as (v: unknown) => unknown)(value)])
  }
  return Object.fromEntries(clean) as PartialAnswers
}
