import { type FieldName, type PartialAnswers, permanent } from '../domain/application.ts'
import { maskMobile, normaliseMobile } from '../domain/checks.ts'
import { isRealDate } from '../domain/dates.ts'
import { findDivision } from '../domain/divisions.ts'
import { documentCodes } from '../domain/documentCodes.ts'
import { maskIdNumber, normaliseIdNumber } from '../domain/identity.ts'
import { allFields } from '../journey/fields/all.ts'
import { countryName } from './countries.ts'
import { formatDay, formatMonth } from './dates.ts'
import type { Language, Messages } from './messages.ts'
import { type OptionText, say } from './text.ts'

/** What an answer is put in words with. `names`: what the agency calls a bank or an outlet, by its code, which nobody is shown. */
export interface AnswerWords {
  readonly language: Language
  readonly apply: Messages['apply']
  readonly route: Messages['route']
  readonly names?: Readonly<Record<string, string>>
  /** Numbers of documents and telephones in full; masked unless asked for. */
  readonly unmasked?: boolean
}

/** One answer as plain text: for lists, for paper, for files. */
export function answerText(name: FieldName, answers: PartialAnswers, words: AnswerWords): string {
  const { apply, language } = words
  const value = answers[name]
  const { input } = allFields[name]
  // Of what the agency has on record, `null` says that it was not to be looked up.
  const isLeftOut = value === null && input !== 'records'
  if (value === undefined || value === '' || isLeftOut) return apply.notGiven
  const word = typeof value === 'string' ? value : ''
  switch (input) {
    case 'choice':
    case 'way':
      return optionText(name, word, answers, words)
    case 'city':
    case 'county':
      return placeText(word, language)
    case 'country':
      return countryName(word, language)
    case 'idNumber':
      return words.unmasked ? normaliseIdNumber(word) : maskIdNumber(normaliseIdNumber(word))
    case 'mobile':
      return words.unmasked ? normaliseMobile(word) : maskMobile(word)
    case 'date':
    case 'expiry':
      return dateText(word, words)
    case 'bank':
    case 'outlet':
      return own(words.names ?? {}, word) ?? apply.inputs.placeNames.missing
    case 'mobileProof':
      return apply.inputs.proof
    case 'tick':
      return apply.inputs.agreed
    case 'amount':
      return apply.inputs.yuan(word)
    case 'months':
      return (answers.wrongMonths ?? [])
        .map((month) => formatMonth(month, language))
        .join(language === 'en' ? ', ' : '、')
    case 'address':
    case 'documents':
    case 'photo':
    case 'records':
      return wholeText(name, answers, words)
    case 'text':
    case 'line':
    case 'name':
    case 'uscc':
      return word
  }
}

/** Answers that are more than one word; each of these names has an input of its own. */
function wholeText(name: FieldName, answers: PartialAnswers, { apply, language }: AnswerWords): string {
  const { mailAddress, documents, photo, records, forWhom } = answers
  const { inputs } = apply
  if (name === 'mailAddress' && mailAddress) {
    const region = [mailAddress.province, mailAddress.city, mailAddress.county]
    return [...region.map((code) => placeText(code, language)), mailAddress.street].filter(Boolean).join(' ')
  }
  if (name === 'documents' && documents)
    return documentCodes
      .filter((code) => documents[code])
      .map((code) => say(apply.documents[code].label, forWhom))
      .join(language === 'en' ? ', ' : '、')
  if (name === 'photo' && photo)
    return photo === 'later'
      ? inputs.photo.later
      : inputs.photo[photo.source === 'onFile' ? 'onFile' : 'given']
  if (name !== 'records') return apply.notGiven
  if (!records) return inputs.records.skipped
  return inputs.records.summary(
    inputs.records.insurance[records.insurance],
    inputs.records.card[records.card],
  )
}

/** What a table has under a word from outside, which may be one that every object knows (`constructor`). */
const own = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

type Options = Readonly<Record<string, Readonly<Record<string, OptionText>>>>

function optionText(
  name: FieldName,
  value: string,
  answers: PartialAnswers,
  { apply, route }: AnswerWords,
): string {
  const options: Options = { ...route.options, ...apply.options }
  const text = own(options[name] ?? {}, value)
  return text ? say(text.label, answers.forWhom) : value
}

function placeText(code: string, language: Language): string {
  const division = findDivision(code)
  return division ? division[language === 'en' ? 'en' : 'zh'] : code
}

function dateText(date: string, { apply, language }: AnswerWords): string {
  if (date === permanent) return apply.inputs.expiry.permanent
  return isRealDate(date) ? formatDay(date, language) : date
}
