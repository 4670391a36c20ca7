import type { FieldName, Partly } from '../../src/domain/application.ts'
import type { ForWhom } from '../../src/domain/choices.ts'
import { idTypeOf } from '../../src/domain/person.ts'
import { catalogues } from '../../src/i18n/catalogues.ts'
import { type Language, type Messages, type Namespace } from '../../src/i18n/messages.ts'
import { say, type Text } from '../../src/i18n/text.ts'

/** Every sentence of one language, as the app shows it: a test that quotes the catalogue survives a better wording. */
export async function allWords(language: Language): Promise<Messages> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the record is keyed by Namespace
  const names = Object.keys(catalogues[language]) as Namespace[]
  const loaded = await Promise.all(names.map(async (name) => [name, await catalogues[language][name]()]))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry per namespace, of that namespace's type
  return Object.fromEntries(loaded) as Messages
}

type Fields = { readonly [name: string]: { readonly label: Text } }
type Options = { readonly [name: string]: { readonly [value: string]: { readonly label: Text } } }

/** The question that a field is asked with, in the words for this person. */
export function questionOf(words: Messages, name: FieldName, answers: Partly): string {
  if (name === 'idNumber') return words.apply.idNumbers[idTypeOf(answers)].name
  const fields: Fields = { ...words.apply.fields, ...words.route.fields }
  const field = fields[name]
  if (!field) throw new Error(`no words for ${name}`)
  return say(field.label, answers.forWhom)
}

/** What one option of a choice is called. */
export function optionOf(words: Messages, name: FieldName, value: string, who: ForWhom | undefined): string {
  const options: Options = { ...words.apply.options, ...words.route.options }
  const option = options[name]?.[value]
  if (!option) throw new Error(`no words for ${name}: ${value}`)
  return say(option.label, who)
}
