import { useNavigate } from 'react-router-dom'
import { isChildRow } from '../../domain/roster/answers.ts'
import { findDecision } from '../../domain/roster/decision.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { decidePath } from '../../journey/paths.ts'
import { faceRow } from '../../journey/roster/handOver.ts'
import { Button } from '../../ui/Button.tsx'

/** Whether the person, or the guardian of a child, was asked, has said no or decided, when, and whether it still holds: under another name or number it does not. @param asOf today (ISO). */
export function Decided({ row, asOf }: { readonly row: RosterRow; readonly asOf: string }) {
  const m = useMessages('roster').decides[isChildRow(row, asOf) ? 'guardian' : 'self']
  const language = useLanguage()
  if (row.submitted !== undefined) return null
  const asked = row.declined ? m[row.declined.says] : row.invitation ? m.invited : undefined
  if (asked !== undefined) return <p className="roster-more">{asked}</p>
  if (!row.decision) return null
  const isVoid = findDecision(row) === undefined
  return (
    <p className={isVoid ? 'roster-more roster-late' : 'roster-more'}>
      {isVoid ? m.isVoid : m.on(formatTime(row.decision.at, language))}
    </p>
  )
}

/** To where the device is handed to the person of this row, or to the guardian of a child. The address says nothing of who it is. */
export function DecideButton({
  row,
  name,
  asOf,
}: {
  readonly row: RosterRow
  readonly name: string
  readonly asOf: string
}) {
  const m = useMessages('roster').decides[isChildRow(row, asOf) ? 'guardian' : 'self']
  const navigate = useNavigate()
  const go = () => {
    faceRow(row.key)
    void navigate(decidePath)
  }
  return (
    <Button kind="quiet" aria-label={m.handOverTo(name)} onClick={go}>
      {m.handOver}
    </Button>
  )
}
