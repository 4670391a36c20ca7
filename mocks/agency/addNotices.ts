import type { CaseView, NoticeView } from '../../src/api/schemas.ts'
import { maskMobile } from '../../src/domain/checks.ts'
import { languageAt } from '../../src/domain/language.ts'
import { mobilesTold } from './mobiles.ts'
import type { Reading } from './rows.ts'

/**
 * Notices in the language in which the person of a case was written to then; those with a text message with the number it went to, unless
 * they say so themselves.
 */
export function addressedTo(
  tables: Reading,
  number: string,
  notices: readonly NoticeView[],
): readonly NoticeView[] {
  const row = tables.get('cases', number)
  return notices.map((notice) => {
    const to = row && notice.sms ? mobilesTold(row, notice.at, 'text').map(maskMobile) : []
    return {
      ...(to.length > 0 ? { sentTo: to } : {}),
      ...notice,
      language: languageAt(row?.language, row?.events ?? [], notice.at),
    }
  })
}

/** A case with more that was written of it, the newest first. */
export const addNotices = (view: CaseView, more: readonly NoticeView[]): CaseView => ({
  ...view,
  notices: [...more, ...view.notices].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
})
