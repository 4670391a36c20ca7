import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { handedToBank } from '../domain/consents.ts'
import { idTypeOf } from '../domain/person.ts'
import type { Messages } from '../i18n/messages.ts'
import { say } from '../i18n/text.ts'
import type { Journey } from '../journey/types.ts'
import { findStepText, sayOptional } from './wording.ts'

// Apart from wording.ts, which comes with the first question and knows nothing of documents and banks.

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
