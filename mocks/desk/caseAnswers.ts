import type { FieldName } from '../../src/domain/application.ts'
import type { ForWhom } from '../../src/domain/choices.ts'
import { type AnswerWords, answerText } from '../../src/i18n/answerText.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import { say } from '../../src/i18n/text.ts'
import { walk } from '../../src/journey/engine.ts'
import { type Section, sections } from '../../src/journey/types.ts'
import type { CasePaper } from '../agency/casePapers.ts'
import { pastOf } from '../agency/casePast.ts'
import { keptAnswers } from '../agency/consents.ts'
import { journeyOf } from '../agency/organisationJourneyOf.ts'
import type { CaseRow } from '../agency/rows.ts'
import { dateOf } from '../agency/time.ts'
import { findCityFile, loadCity } from '../cities/cities.ts'
import type { CaseTexts } from './caseTexts.ts'

/** The service's own words, in which a clerk reads what the applicant was asked and has answered. */
export type ServiceWords = Pick<Messages, 'apply' | 'route'>

/** The answers of one part of the form. */
export interface AnswerPart {
  readonly section: Section
  readonly rows: readonly { readonly name: FieldName; readonly label: string; readonly text: string }[]
}

/** Files are shown as what they are, beside the answers. */
const shownAsFile: ReadonlySet<FieldName> = new Set(['photo', 'documents'])

/**
 * All that was answered, part by part in the order it was asked, with numbers in full: a clerk compares them with the papers. `names`:
 * of bank and outlet, from `bankNames`. What the form asks no more stands with its last part.
 */
export function listAnswers(
  row: CaseRow,
  words: ServiceWords & Pick<AnswerWords, 'language' | 'names'>,
  now: string,
): readonly AnswerPart[] {
  const answers = keptAnswers(row, pastOf(row, now))
  const { steps } = walk(journeyOf(row), answers, dateOf(row.events[0]?.at ?? now))
  const asked = new Map(
    steps.flatMap(({ fields, section }) => fields.map((name) => [name, section] as const)),
  )
  // Answers hold names of the data dictionary only.
  const others = (Object.keys(answers) as FieldName[]).filter((name) => !asked.has(name))
  const given = [...asked, ...others.map((name) => [name, 'check'] as const)].filter(
    ([name]) => answers[name] !== undefined && !shownAsFile.has(name),
  )
  return sections.flatMap((section) => {
    const rows = given
      .filter(([, of]) => of === section)
      .map(([name]) => ({
        name,
        label: say(words.apply.names[name], answers.forWhom),
        text: answerText(name, answers, { ...words, unmasked: true }),
      }))
    return rows.length > 0 ? [{ section, rows }] : []
  })
}

/** What a picture or file of a case is called. */
export const paperName = (
  name: CasePaper['name'],
  { apply }: ServiceWords,
  own: Pick<CaseTexts, 'photo' | 'mark'>,
  forWhom: ForWhom | undefined,
): string => (name === 'photo' || name === 'mark' ? own[name] : say(apply.documents[name].label, forWhom))

/** What the bank and the outlets of a case's city are called, by their codes. */
export async function bankNames(
  { answers: { city } }: CaseRow,
  language: 'zh' | 'en',
): Promise<Readonly<Record<string, string>>> {
  await loadCity(city)
  const file = city === undefined ? undefined : findCityFile(city)
  if (!file) return {}
  return Object.fromEntries([
    ...file.banks.map(({ code, name }) => [code, name[language]]),
    ...file.places.map(({ id, name }) => [id, name[language]]),
  ])
}
