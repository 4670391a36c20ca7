import { findDecision } from '../../../domain/roster/decision.ts'
import { isInvitationOver } from '../../../domain/roster/invitation.ts'
import type { RosterRow } from '../../../domain/roster/row.ts'
import { formatDay, formatTime } from '../../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { checkedColumns } from '../checkedColumns.ts'

/** How the invitation of a row stands, in words. @param asOf today (ISO). */
export function useStateWords(asOf: string): (row: RosterRow) => string {
  const { states: m } = useMessages('invitation')
  const { columns } = useMessages('decision')
  const language = useLanguage()
  return (row) => {
    const { invitation, declined } = row
    const decision = findDecision(row)
    if (decision) return m.decided(formatTime(decision.at, language))
    if (invitation)
      return isInvitationOver(invitation, asOf) ? m.over : m.waiting(formatDay(invitation.until, language))
    if (!declined) return m.none
    const time = formatTime(declined.at, language)
    if (declined.says === 'refused') return m.refused(time)
    const wrong = checkedColumns.filter((each) => declined.columns?.includes(each))
    return m.objected(wrong.map((each) => columns[each]).join(language === 'en' ? ', ' : '、'), time)
  }
}
