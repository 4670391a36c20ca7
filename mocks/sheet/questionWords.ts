import { forWhoms } from '../../src/domain/choices.ts'
import type { Bilingual } from '../../src/domain/law/articleText.ts'
import { getArticle } from '../../src/domain/law.ts'
import { idTypesFor } from '../../src/domain/person.ts'
import { say } from '../../src/i18n/text.ts'
import { wordQuestion } from '../../src/inputs/wordQuestion.ts'
import type { Journey } from '../../src/journey/types.ts'
import { acceptedBy } from './accepted.ts'
import { wordsOfCondition } from './conditionWords.ts'
import type { SheetQuestion } from './journeySheet.ts'
import type { SheetLanguage, SheetMessages } from './messages.ts'
import { type OptionInWords, optionsInWords, papersOf } from './optionWords.ts'

/** What a person reads of a question, and what a lawyer wants to know of it, in one language. */
export interface QuestionInWords {
  /** The question as it is put; several times where it differs with whom it is about. */
  readonly asked: readonly {
    readonly about: string
    readonly label: string
    readonly hint: string | undefined
  }[]
  /** Who is asked: each condition as "only …"; none: everybody. */
  readonly only: readonly string[]
  readonly accepted: readonly string[]
  readonly options: readonly OptionInWords[]
  /** What is said when it is left open. */
  readonly empty: string
  readonly why: string | undefined
  readonly laws: readonly string[]
}

/** A question in the words of one language. `asOf`: today, ISO date. */
export function questionInWords(
  messages: SheetMessages,
  language: SheetLanguage,
  journey: Journey,
  question: SheetQuestion,
  asOf: string,
): QuestionInWords {
  const { name, input, conditions, laws } = question
  const { apply, route } = messages
  const text = { ...route.fields, ...apply.fields }[name]
  const options =
    input === 'documents'
      ? papersOf(messages, journey, asOf)
      : optionsInWords(messages, language, journey, name)
  return {
    asked: askedOf(messages, language, journey, question),
    only: conditions.map((when) => wordsOfCondition(when)[language]),
    accepted: [
      ...acceptedBy(journey, name, input, asOf).map((each) => each[language]),
      ...(input === 'documents' && options.length === 0 ? [nobodysPapers[language]] : []),
    ],
    options,
    empty:
      name === 'idNumber'
        ? apply.numberRequired('self', apply.idNumbers.residentId.name)
        : say(text.required, undefined),
    why: text.why === undefined ? undefined : say(text.why, undefined),
    laws: laws.map((id) => getArticle(id).citation[language]),
  }
}

/** A registration asks for no file: no paper of it has a provision. The question waits for the first that has. */
const nobodysPapers: Bilingual = {
  zh: '现在没有人要传：没有哪份材料有规定可依',
  en: 'Nobody is asked for any now: no document of it has a provision',
}

const about: Readonly<Record<(typeof forWhoms)[number], Bilingual>> = {
  self: { zh: '自己', en: 'oneself' },
  child: { zh: '孩子', en: 'a child' },
  represented: { zh: '其他成年人', en: 'another adult' },
}

function askedOf(
  messages: SheetMessages,
  language: SheetLanguage,
  journey: Journey,
  { name, step, conditions }: SheetQuestion,
): QuestionInWords['asked'] {
  if (name === 'idNumber')
    return idTypesFor(undefined).map((idType) => {
      const { name: label, hint } = messages.apply.idNumbers[idType]
      return { about: say(messages.apply.options.idType[idType].label, undefined), label, hint }
    })
  // Whom a condition leaves out by that alone is not asked; where it depends on more, anybody may be.
  const asked = forWhoms.filter((forWhom) => conditions.every((when) => when({ forWhom }, '2026-01-01')))
  const found: { who: (typeof forWhoms)[number][]; label: string; hint: string | undefined }[] = []
  for (const who of asked.length > 0 ? asked : forWhoms) {
    const { label, hint } = wordQuestion(messages, journey, step, name, { forWhom: who })
    const same = found.find((one) => one.label === label && one.hint === hint)
    if (same) same.who.push(who)
    else found.push({ who: [who], label, hint })
  }
  return found.map(({ who, label, hint }) => ({
    about:
      found.length > 1 ? who.map((one) => about[one][language]).join(language === 'en' ? ', ' : '、') : '',
    label,
    hint,
  }))
}
