import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { type AnswerWords, answerText } from '../i18n/answerText.ts'
import type { Messages } from '../i18n/messages.ts'
import { say } from '../i18n/text.ts'
import { card } from '../journey/card.ts'
import { employment } from '../journey/employment.ts'
import { enrolment } from '../journey/enrolment.ts'
import { type Section, sections } from '../journey/types.ts'

/** Every question in the order it is asked, and the part of the way it belongs to. */
const asked: ReadonlyMap<FieldName, Section> = new Map(
  [card, enrolment, employment]
    .toReversed()
    .flatMap((journey) => journey.steps)
    .flatMap((step) =>
      step.asks.map((ask) => [typeof ask === 'string' ? ask : ask.field, step.section] as const),
    ),
)

/** The questions that have an answer here, part by part. */
function namesIn(answers: PartialAnswers): readonly FieldName[] {
  return sections.flatMap((section) =>
    [...asked].flatMap(([name, of]) => (of === section && answers[name] !== undefined ? [name] : [])),
  )
}

export interface AnswerPart {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly text: string }[]
}

/** Answers to be read, part by part: what was asked, and what was said. */
export function listAnswers(
  answers: PartialAnswers,
  words: AnswerWords,
  wizard: Messages['wizard'],
): AnswerPart[] {
  const names = namesIn(answers)
  return sections.flatMap((section) => {
    const rows = names
      .filter((name) => asked.get(name) === section)
      .map((name) => ({ label: nameOf(name, answers, words), text: answerText(name, answers, words) }))
    return rows.length > 0 ? [{ title: wizard.sections[section], rows }] : []
  })
}

/** What an answer is called: a noun. */
export const nameOf = (name: FieldName, answers: PartialAnswers, { apply }: AnswerWords): string =>
  say(apply.names[name], answers.forWhom)

export interface Difference {
  readonly name: FieldName
  readonly here: string
  readonly there: string
}

/** Where two sets of answers differ, as it reads; `nothing` for an answer that is missing. */
export function compareAnswers(
  here: PartialAnswers,
  there: PartialAnswers,
  words: AnswerWords,
  nothing: string,
): Difference[] {
  return namesIn({ ...here, ...there }).flatMap((name) => {
    if (JSON.stringify(here[name]) === JSON.stringify(there[name])) return []
    const read = (answers: PartialAnswers, unmasked: boolean) =>
      answers[name] === undefined ? nothing : answerText(name, answers, { ...words, unmasked })
    // Two numbers that look the same behind their masks have to be seen whole to be told apart.
    const unmasked = read(here, false) === read(there, false)
    return [{ name, here: read(here, unmasked), there: read(there, unmasked) }]
  })
}
