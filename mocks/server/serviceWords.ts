import { words as applyEn } from '../../src/inputs/apply.words.en.ts'
import { words as applyZh } from '../../src/inputs/apply.words.zh-CN.ts'
import { words as routeEn } from '../../src/inputs/route.words.en.ts'
import { words as routeZh } from '../../src/inputs/route.words.zh-CN.ts'
import type { ServiceWords } from '../desk/caseAnswers.ts'
import type { DeskLanguage } from './deskAddress.ts'

/** The service's words in both languages, for a page that is written here and not in a browser. */
export const serviceWords: { readonly [L in DeskLanguage]: ServiceWords } = {
  zh: { apply: applyZh, route: routeZh },
  en: { apply: applyEn, route: routeEn },
}
