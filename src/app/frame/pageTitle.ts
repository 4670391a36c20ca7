import type { Messages } from '../../i18n/messages.ts'
import { isDemo } from '../mode.ts'

export type TitleWords = Pick<Messages['shell'], 'titleEnd' | 'demoMark' | 'errorMark' | 'service'>

/** The document's title for what stands on the page: errors first, as they are read out first. */
export function titleOf(
  page: { readonly heading: string; readonly step: string; readonly wrong: boolean },
  words: TitleWords,
  demo = isDemo,
): string {
  const parts = [page.heading, page.step, demo ? words.titleEnd : words.service].filter(Boolean)
  return `${page.wrong ? words.errorMark : ''}${demo ? words.demoMark : ''}${parts.join(' – ')}`
}
