import type { CaseView, NoticeView } from '../../src/api/schemas.ts'
import { languageAt } from '../../src/domain/language.ts'
import type { Reading } from './rows.ts'

/** Notices in the language in which the person of a case was written to then. */
export function inLanguageOf(
  tables: Reading,
  number: string,
  notices: readonly NoticeView[],
): readonly NoticeView[] {
  const { language, events = [] } = tables.get('cases', number) ?? {}
  return notices.map((notice) => ({ ...notice, language: languageAt(language, events, notice.at) }))
}

/** A case with more that was written of it, the newest first. */
export const addNotices = (view: CaseView, more: readonly NoticeView[]): CaseView => ({
  ...view,
  notices: [...more, ...view.notices].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
})
