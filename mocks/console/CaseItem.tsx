import { useState } from 'react'
import { rejectionReasons } from '../../src/domain/case.ts'
import { caseStatus, caseTime, type Related } from '../agency/caseView.ts'
import { actAsClerk, type ClerkAct, clerkActsOf, clerkTable, correctableFields } from '../agency/clerk.ts'
import { counterActs } from '../agency/counter.ts'
import { reasons } from '../agency/noticeTexts.ts'
import type { CaseRow } from '../agency/rows.ts'
import type { Deed } from '../scenarios/walk.ts'
import { useSession, useWords } from './useConsole.ts'

type Said = Pick<Extract<Deed, { do: 'clerk' }>, 'field' | 'reason'>

/** One case at the desk. */
export function CaseItem(props: {
  readonly row: CaseRow
  readonly related: Related
  readonly now: string
  /** Its place in the list: 0 is the newest. */
  readonly index: number
}) {
  const { row, related, now, index } = props
  const { t, desk } = useWords()
  const session = useSession()
  const { store, clock } = session.scene.simulation
  const acts = clerkActsOf(row, now, related)
  const labelOf = (id: ClerkAct): string => {
    const atCounter = counterActs.find((one) => one === id)
    const atDesk = Object.entries(t.desk).find(([name]) => name === id)?.[1]
    return atCounter ? desk.acts[atCounter] : (atDesk ?? id)
  }
  const does = (id: ClerkAct, said?: Said) =>
    void session.act(() => actAsClerk(store, row.number, id, clock.now(), said), {
      do: 'clerk',
      act: id,
      case: index,
      ...said,
    })
  return (
    <li>
      <p>
        <strong>{row.number}</strong> · {desk.statuses[caseStatus(row, now)]}{' '}
        <small>{row.answers.name}</small>
      </p>
      <div className="demo-row">
        {acts
          .filter((id) => clerkTable[id].asks === undefined)
          .map((id) => (
            <button key={id} type="button" onClick={() => does(id)}>
              {labelOf(id)}
            </button>
          ))}
      </div>
      {acts.includes('askCorrection') && (
        <AskCorrection label={labelOf('askCorrection')} onAsk={(field) => does('askCorrection', { field })} />
      )}
      {acts.includes('reject') && (
        <Reject label={labelOf('reject')} onReject={(reason) => does('reject', { reason })} />
      )}
      <details>
        <summary>{t.history}</summary>
        <ol className="demo-list">
          {row.events.map((event) => (
            <li key={event.at + event.type} data-planned={event.at > caseTime(row, now)}>
              <time dateTime={event.at}>{event.at.replace('T', ' ')}</time>
              <span>
                {t.events[event.type]}
                {event.at > caseTime(row, now) && ` (${t.planned})`}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}

function AskCorrection(props: {
  readonly label: string
  readonly onAsk: (field: (typeof correctableFields)[number]) => void
}) {
  const { t } = useWords()
  const [field, setField] = useState<(typeof correctableFields)[number]>('photo')
  return (
    <div className="demo-row">
      <select
        aria-label={t.field}
        value={field}
        onChange={({ target }) => setField(correctableFields.find((one) => one === target.value) ?? 'photo')}
      >
        {correctableFields.map((one) => (
          <option key={one} value={one}>
            {t.fields[one]}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => props.onAsk(field)}>
        {props.label}
      </button>
    </div>
  )
}

function Reject(props: {
  readonly label: string
  readonly onReject: (reason: (typeof rejectionReasons)[number]) => void
}) {
  const { t, pick } = useWords()
  const [reason, setReason] = useState<(typeof rejectionReasons)[number]>('photo')
  return (
    <div className="demo-row">
      <select
        aria-label={t.reason}
        value={reason}
        onChange={({ target }) => setReason(rejectionReasons.find((one) => one === target.value) ?? 'photo')}
      >
        {rejectionReasons.map((one) => (
          <option key={one} value={one}>
            {pick(reasons[one])}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => props.onReject(reason)}>
        {props.label}
      </button>
    </div>
  )
}
