import type { FieldName } from '../domain/application.ts'
import type { ForWhom } from '../domain/choices.ts'
import { type OptionText, say, type Text } from '../i18n/text.ts'
import type { JourneyId } from '../journey/types.ts'
import type { WordedOption } from './inputDefinitions.ts'

export const sayOptional = (text: Text | undefined, who: ForWhom | undefined): string | undefined =>
  text === undefined ? undefined : say(text, who)

/** What is said of a step besides the labels of its questions, if anything: by its journey and its name, or by its name alone. */
export const findStepText = <T>(
  steps: Readonly<Record<string, T>>,
  journey: JourneyId,
  id: string,
): T | undefined => steps[`${journey}/${id}`] ?? steps[id]

type OptionTable = { readonly [name: string]: { readonly [value: string]: OptionText } }

/** What there is to choose, in words. `table` has one entry per field that is a choice. */
export function optionsIn(
  table: OptionTable,
  name: FieldName,
  values: readonly string[],
  who: ForWhom | undefined,
): readonly (WordedOption & { readonly hint?: string | undefined })[] {
  return values.flatMap((value) => {
    const text = table[name]?.[value]
    return text ? [{ value, label: say(text.label, who), hint: sayOptional(text.hint, who) }] : []
  })
}
