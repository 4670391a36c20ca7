import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import { say } from '../../src/i18n/text.ts'
import { findStepText, optionsIn } from '../../src/inputs/wording.ts'
import { wordQuestion } from '../../src/inputs/wordQuestion.ts'
import { findField, walk } from '../../src/journey/engine.ts'
import { isRouteStep } from '../../src/journey/route.ts'
import type { Journey, WalkedStep } from '../../src/journey/types.ts'
import type { SheetLanguage, SheetMessages } from './messages.ts'
import { giving, perMinute, press } from './speeds.ts'

/** How many seconds it takes to read a text: characters in Chinese, words in English. */
function reading(language: SheetLanguage, text: string): number {
  const count = (text.match(language === 'zh' ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}]+/gu) ?? []).length
  return (count * 60) / perMinute[language]
}

/** How long an answer is to give: characters of a text, files of the papers. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return 'street' in value ? String(value.street).length : Object.keys(value).length
}

/**
 * How many seconds a person takes for the pages of a journey after the first six questions, or for those: the words of each page are
 * read, each answer is given, and what was answered is read over before it is submitted.
 * @param answers what the person answers; @param asOf today, ISO date
 */
export function secondsOf(
  messages: SheetMessages,
  language: SheetLanguage,
  journey: Journey,
  answers: PartialAnswers,
  asOf: string,
): { readonly first: number; readonly own: number } {
  const walked = walk(journey, answers, asOf)
  const sum = (steps: readonly WalkedStep[]) =>
    steps.reduce((all, step) => all + secondsOfPage(messages, language, journey, step, walked.answers), 0)
  const review = walked.steps
    .flatMap(({ fields }) => fields)
    .reduce((all, name) => all + reading(language, reviewed(messages, name, walked.answers)), 0)
  return {
    first: sum(walked.steps.filter(({ id }) => isRouteStep(id))),
    own: sum(walked.steps.filter(({ id }) => !isRouteStep(id))) + review,
  }
}

function secondsOfPage(
  messages: SheetMessages,
  language: SheetLanguage,
  journey: Journey,
  step: WalkedStep,
  answers: PartialAnswers,
): number {
  const who = answers.forWhom
  const titled = findStepText(messages.apply.steps, journey.id, step.id)
  const head = titled ? [say(titled.title, who), titled.lead ? say(titled.lead, who) : ''] : []
  const texts = { ...messages.route.options, ...messages.apply.options }
  const asked = step.fields.flatMap((name) => {
    const { options } = findField(journey, name)
    const { label, hint } = wordQuestion(messages, journey, step.id, name, answers)
    const choices = options ? optionsIn(texts, name, options(answers), who) : []
    return [label, hint ?? '', ...choices.flatMap((one) => [one.label, one.hint ?? ''])]
  })
  const given = step.fields.reduce(
    (all, name) => all + giving[findField(journey, name).input](lengthOf(answers[name])),
    0,
  )
  return reading(language, [...head, ...asked].join(' ')) + given + press
}

/** An answer as it is read over: what it is called, and what was said. */
function reviewed({ apply, route }: SheetMessages, name: FieldName, answers: PartialAnswers): string {
  const value = answers[name]
  const table: {
    readonly [name: string]: { readonly [value: string]: { label: Parameters<typeof say>[0] } }
  } = {
    ...route.options,
    ...apply.options,
  }
  const chosen = typeof value === 'string' ? table[name]?.[value] : undefined
  const said = chosen ? say(chosen.label, answers.forWhom) : typeof value === 'string' ? value : ''
  return `${say(apply.names[name], answers.forWhom)} ${said}`
}
