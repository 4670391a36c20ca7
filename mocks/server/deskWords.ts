import type { ClerkAct } from '../agency/clerk.ts'
import type { DeskClerk } from '../agency/deskClerks.ts'
import { nameOfAct } from '../console/nameOfAct.ts'
import { consoleTexts } from '../console/texts.ts'
import type { ConsoleTexts } from '../console/zh.ts'
import { type CaseTexts, caseTexts } from '../desk/caseTexts.ts'
import { queueTexts } from '../desk/queueTexts.ts'
import { type DeskTexts, deskTextsIn } from '../desk/texts.ts'
import { type DeskLanguage, deskQuery } from './deskAddress.ts'
import type { DeskSearch } from './deskState.ts'
import { type ServerTexts, serverTexts } from './texts.ts'

/** The words of a language: those of the console and its desk, and the few that only this page needs. */
export interface Words {
  readonly language: DeskLanguage
  /** What the address says beside the path: it leads back to the same page of the same search. */
  readonly query: string
  readonly desk: DeskTexts
  readonly t: ConsoleTexts
  readonly own: ServerTexts
  /** Who reads it. */
  readonly clerk: DeskClerk | undefined
  /** Of the page of a case. */
  readonly c: CaseTexts
  /** Of the queues. */
  readonly q: (typeof queueTexts)['zh']
}

/** The words of a page in a language, opened from a list that was looked for. */
export const wordsOf = (language: DeskLanguage, search: DeskSearch, clerk: DeskClerk | undefined): Words => ({
  language,
  clerk,
  query: deskQuery(language, search),
  desk: deskTextsIn(language),
  t: consoleTexts(language),
  own: serverTexts[language],
  c: caseTexts[language],
  q: queueTexts[language],
})

/** What an act is called. */
export const actLabel = ({ language }: Words, id: ClerkAct): string => nameOfAct(id, language)

export const spaced = (time: string): string => time.replace('T', ' ')
