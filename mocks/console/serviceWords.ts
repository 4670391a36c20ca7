import type { FieldName } from '../../src/domain/application.ts'
import type { ForWhom } from '../../src/domain/choices.ts'
import { loadCatalogue } from '../../src/i18n/catalogues.ts'
import { type Messages } from '../../src/i18n/messages.ts'
import { say } from '../../src/i18n/text.ts'

/** The service's own words for its questions and answers. */
export type ServiceWords = Pick<Messages, 'apply' | 'route'>

/** What an answer is called, for whoever it is about. */
export const nameOfAnswer = (
  { apply }: ServiceWords,
  name: FieldName,
  forWhom: ForWhom | undefined,
): string => say(apply.names[name], forWhom)

const loading = new Map<'zh' | 'en', Promise<ServiceWords>>()

/** Loads the service's own words for its questions, in a language of the page; the same promise for the same language. */
export function loadServiceWords(language: 'zh' | 'en'): Promise<ServiceWords> {
  const known = loading.get(language)
  if (known) return known
  const from = language === 'en' ? 'en' : 'zh-CN'
  const promise = Promise.all([loadCatalogue(from, 'apply'), loadCatalogue(from, 'route')]).then(
    ([apply, route]) => ({ apply, route }),
  )
  loading.set(language, promise)
  return promise
}
