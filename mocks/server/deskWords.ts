import type { ConsoleTexts } from '../console/zh.ts'

import { type DeskTexts } from '../desk/texts.ts'
import { type DeskLanguage } from './deskAddress.ts'
import { type ServerTexts } from './texts.ts'

/** The words of a language: those of the console and its desk, and the few that only this page needs. */
export interface Words {
  readonly language: DeskLanguage
  /** What the address says beside the path: it leads back to the same page of the same search. */
  readonly query: string
  readonly desk: DeskTexts
  readonly t: ConsoleTexts
  readonly own: ServerTexts
}

export const spaced = (time: string): string => time.replace('T', ' ')
