import { useNavigate } from 'react-router-dom'
import type { LinkState } from '../../api/linkState.ts'
import { isChildRow } from '../../domain/roster/answers.ts'
import { findDecision } from '../../domain/roster/decision.ts'
import type { Invitation } from '../../domain/roster/invited.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { decidePath, invitationsPath } from '../../journey/paths.ts'
import { faceRow } from '../../journey/roster/handOver.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'

/** Whether the person, or the guardian of a child, was asked, has said no or decided, when, and whether it still holds: under another name or number it does not. @param asOf today (ISO). */
export function Decided({
  row,
  asOf,
  linkOf,
}: {
  readonly row: RosterRow
  readonly asOf: string
  readonly linkOf: (invitation: Invitation) => LinkState
}) {
  const m = useMessages('roster').decides[isChildRow(row, asOf) ? 'guardian' : 'self']
  const language = useLanguage()
  if (row.submitted !== undefined) return null
  if (row.declined) return <p className="roster-more">{m[row.declined.says]}</p>
  if (row.invitation) return <LinkStands row={row} says={m.link} state={linkOf(row.invitation)} />
  if (!row.decision) return null
  const isVoid = findDecision(row) === undefined
  return (
    <p className={isVoid ? 'roster-more roster-late' : 'roster-more'}>
      {isVoid ? m.isVoid : m.on(formatTime(row.decision.at, language))}
    </p>
  )
}

/** How the link of a row stands, and where its person can't answer by it, the way to what the operator does about that. */
function LinkStands({
  row,
  says,
  state,
}: {
  readonly row: RosterRow
  readonly says: { readonly [S in LinkState]: string }
  readonly state: LinkState
}) {
  const { decides: m, unnamed } = useMessages('roster')
  const name = row.cells.name ?? unnamed
  if (state === 'open') return <p className="roster-more">{says.open}</p>
  const isIn = state === 'answered'
  return (
    <p className={isIn ? 'roster-more' : 'roster-more roster-late'}>
      {says[state]}{' '}
      <Link to={invitationsPath} aria-label={isIn ? m.takeInOf(name) : m.againOf(name)}>
        {isIn ? m.takeIn : m.again}
      </Link>
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
