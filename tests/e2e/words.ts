import { globSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import type { ForWhom } from '../../src/domain/choices.ts'
import { idTypeOf } from '../../src/domain/person.ts'
import type { Language, Messages } from '../../src/i18n/messages.ts'
import { say, type Text } from '../../src/i18n/text.ts'

/** The files of words in one language, by namespace: `verify/words.en.ts` and `verify.words.en.ts` are both `verify`. */
export const wordFiles = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    globSync(`src/**/*words.${language}.ts`).map((path) => [
      path.replaceAll('\\', '/').replace(/^.*?(\w+)[/.]words\..*$/, '$1'),
      path,
    ]),
  )

/**
 * Every sentence of one language, as the app shows it: a test that quotes the catalogue survives a better wording. Read from
 * the files, since scripts without Vite use it, too.
 */
export async function allWords(language: Language): Promise<Messages> {
  const loaded = [...wordFiles(language)].map(async ([name, path]) => {
    const module: { readonly words: unknown } = await import(pathToFileURL(path).href)
    return [name, module.words]
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry per namespace, of that namespace's type
  return Object.fromEntries(await Promise.all(loaded)) as Messages
}

type Fields = { readonly [name: string]: { readonly label: Text } }
type Options = { readonly [name: string]: { readonly [value: string]: { readonly label: Text } } }

/** The question that a field is asked with, in the words for this person. */
export function questionOf(words: Messages, name: FieldName, answers: PartialAnswers): string {
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
