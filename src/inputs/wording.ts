import type { FieldName, PartialAnswers } from '../domain/application.ts'
import type { ForWhom } from '../domain/choices.ts'
import { handedToBank } from '../domain/consents.ts'
import { idTypeOf } from '../domain/person.ts'
import type { Messages } from '../i18n/messages.ts'
import { type OptionText, say, type Text } from '../i18n/text.ts'
import type { Journey, JourneyId } from '../journey/types.ts'
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

/** How a question of a step is put to the person whom the answers met so far are about, and what helps to answer it. */
export function wordQuestion(
  { apply, route }: Pick<Messages, 'apply' | 'route'>,
  journey: Journey,
  stepId: string,
  name: FieldName,
  answersSoFar: PartialAnswers,
): { readonly label: string; readonly hint: string | undefined } {
  const who = answersSoFar.forWhom
  const text = {
    ...{ ...route.fields, ...apply.fields }[name],
    ...findStepText(apply.steps, journey.id, stepId)?.labels?.[name],
  }
  if (name === 'bankConsent')
    return {
      label: say(apply.names[name], who),
      hint: apply.bankGets(handedToBank(answersSoFar).map((each) => say(apply.names[each], who))),
    }
  const hint = sayOptional(text.hint, who)
  if (journey.fields[name]?.input === 'tick') return { label: say(apply.names[name], who), hint }
  if (name === 'idNumber') {
    const number = apply.idNumbers[idTypeOf(answersSoFar)]
    return { label: number.name, hint: number.hint }
  }
  return { label: say(text.label, who), hint }
}
