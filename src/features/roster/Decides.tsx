import { useNavigate } from 'react-router-dom'
import type { LinkState } from '../../api/linkState.ts'
import { isChildRow } from '../../domain/roster/answers.ts'
import { beforeDeciding } from '../../domain/roster/decide.ts'
import { findDecision } from '../../domain/roster/decision.ts'
import type { Invitation } from '../../domain/roster/invited.ts'
import type { RosterProblem, RosterRow } from '../../domain/roster/row.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { decidePath, invitationListPath } from '../../journey/paths.ts'
import { faceRow } from '../../journey/roster/handOver.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'

/**
 * Whether the person, or the guardian of a child, was asked, has said no or decided, when, and whether it still holds: under another name
 * or number it does not. @param asOf today (ISO).
 */
export function Decided({
  row,
  problems,
  asOf,
  linkOf,
}: {
  readonly row: RosterRow
  readonly problems: readonly RosterProblem[]
  readonly asOf: string
  readonly linkOf: (invitation: Invitation) => LinkState
}) {
  const m = useMessages('roster').decides[isChildRow(row, asOf) ? 'guardian' : 'self']
  const { columns } = useMessages('roster')
  const language = useLanguage()
  if (row.submitted !== undefined) return null
  // Whoever has something wrong is asked for nothing, and gets no link, before that is mended.
  const isAskable = beforeDeciding(problems).length === 0
  if (row.declined?.says === 'refused') return <p className="roster-more">{m.refused}</p>
  if (row.declined) {
    const wrong = (row.declined.columns ?? []).map((each) => columns[each])
    return (
      <>
        <p className="roster-more roster-late">{m.objected(wrong)}</p>
        {isAskable && <Again row={row} />}
      </>
    )
  }
  if (row.invitation) {
    const state = linkOf(row.invitation)
    const isClosed = state !== 'open' && state !== 'answered'
    return (
      <>
        <p className={isClosed ? 'roster-more roster-late' : 'roster-more'}>{m.link[state]}</p>
        {state === 'answered' && <Again row={row} isIn />}
        {isClosed && isAskable && <Again row={row} />}
      </>
    )
  }
  if (!row.decision) return null
  const isVoid = findDecision(row) === undefined
  return (
    <p className={isVoid ? 'roster-more roster-late' : 'roster-more'}>
      {isVoid ? m.isVoid : m.on(formatTime(row.decision.at, language))}
    </p>
  )
}

/** The way to this person at the head of all links: to a new one, or to an answer that waits there. */
function Again({ row: { key, cells }, isIn }: { readonly row: RosterRow; readonly isIn?: boolean }) {
  const { decides: m, unnamed } = useMessages('roster')
  const name = cells.name ?? unnamed
  return (
    <p className="roster-more">
      <Link to={invitationListPath(1, key)} aria-label={isIn ? m.takeInOf(name) : m.againOf(name)}>
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
