import type { FieldName } from '../../src/domain/application.ts'
import type { Bilingual } from '../../src/domain/law/articleText.ts'
import { loadCatalogue } from '../../src/i18n/catalogues.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { say } from '../../src/i18n/text.ts'
import { findStepText } from '../../src/inputs/wording.ts'
import { wordQuestion } from '../../src/inputs/wordQuestion.ts'
import type { Journey, Section } from '../../src/journey/types.ts'

export type SheetLanguage = keyof Bilingual

/** The service's own words that the sheet is written in. */
export type SheetMessages = Pick<Messages, 'apply' | 'route' | 'wizard' | 'progress'>

const loading = new Map<SheetLanguage, Promise<SheetMessages>>()

/** Loads them in a language; the same promise for the same language. */
export function loadSheetMessages(language: SheetLanguage): Promise<SheetMessages> {
  const known = loading.get(language)
  if (known) return known
  const from = language === 'en' ? 'en' : 'zh-CN'
  const promise = Promise.all([
    loadCatalogue(from, 'apply'),
    loadCatalogue(from, 'route'),
    loadCatalogue(from, 'wizard'),
    loadCatalogue(from, 'progress'),
  ]).then(([apply, route, wizard, progress]) => ({ apply, route, wizard, progress }))
  loading.set(language, promise)
  return promise
}

/** What a page of a journey is called: its own title, or its first question. */
export function stepTitle(
  messages: SheetMessages,
  journey: Journey,
  stepId: string,
  first: FieldName,
): string {
  const titled = findStepText(messages.apply.steps, journey.id, stepId)
  return titled ? say(titled.title, undefined) : wordQuestion(messages, journey, stepId, first, {}).label
}

/** How a question is put to somebody who asks for themselves. */
export const labelOf = (
  messages: SheetMessages,
  journey: Journey,
  { step, name }: { readonly step: string; readonly name: FieldName },
): string => wordQuestion(messages, journey, step, name, {}).label

/** What a part of a journey is called. */
export const sectionTitle = ({ wizard }: SheetMessages, journey: Journey, section: Section): string =>
  wizard.ownSections[journey.id]?.[section] ?? wizard.sections[section]

const others: { readonly [id: string]: Bilingual } = {
  route: { zh: '前六问', en: 'The first six questions' },
  employment: { zh: '单位的登记期限', en: 'By when the employer registers' },
}

/** What a journey is called. */
export const journeyTitle = (
  { progress }: SheetMessages,
  language: SheetLanguage,
  { id }: Journey,
): string => (id === 'route' || id === 'employment' ? (others[id]?.[language] ?? id) : progress.kinds[id])
