import { deskTextsIn } from '../desk/texts.ts'
import { consoleTexts } from './texts.ts'

/** What an act of a clerk is called. */
export const nameOfAct = (act: string, language: 'zh' | 'en'): string =>
  Object.entries({ ...deskTextsIn(language).acts, ...consoleTexts(language).desk }).find(
    ([name]) => name === act,
  )?.[1] ?? act
