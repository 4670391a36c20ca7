import { findOpenReminder } from '../../src/domain/case.ts'
import { cardTime, findCardOf, viewOfCard } from '../agency/cards.ts'
import { caseStatus, caseTime, pastOf } from '../agency/casePast.ts'
import { type Related } from '../agency/caseView.ts'
import {
  actAsClerk,
  type ClerkAct,
  clerkActsOf,
  clerkTable,
  correctableFieldsOf,
  rejectionReasonsOf,
} from '../agency/clerk.ts'
import { reasons } from '../agency/rejectionTexts.ts'
import type { CaseRow } from '../agency/rows.ts'
import { caseTexts } from '../desk/caseTexts.ts'
import { cardText } from '../desk/texts.ts'
import type { TourAction } from '../scenarios/tour.ts'
import { Asking } from './Asking.tsx'
import { nameOfAct } from './nameOfAct.ts'
import { usePageLanguage, useSession, useWords } from './useConsole.ts'

type Said = Pick<Extract<TourAction, { do: 'clerk' }>, 'field' | 'reason'>

/** One case at the desk. */
export function CaseItem(props: {
  readonly row: CaseRow
  readonly related: Related
  readonly now: string
  /** Its place among all cases: 0 is the newest. Undefined in a list of some of them. */
  readonly index: number | undefined
  /** Whether nobody at the desk has opened it since the applicant last did something. */
  readonly isUnopened: boolean
  readonly onOpen: () => void
}) {
  const { row, related, now, index, isUnopened, onOpen } = props
  const { t, desk, pick } = useWords()
  const language = usePageLanguage()
  const session = useSession()
  const { store, clock } = session.scene.simulation
  const acts = clerkActsOf(row, now, related)
  const past = pastOf(row, now)
  const card = findCardOf(row, past, related.card)
  const does = (id: ClerkAct, said?: Said) =>
    void session.act(
      () => actAsClerk(store, row.number, id, clock.now(), said),
      index === undefined ? undefined : { do: 'clerk', act: id, case: index, ...said },
    )
  const button = (id: ClerkAct, said?: Said) => (
    <button key={id} type="button" onClick={() => does(id, said)}>
      {nameOfAct(id, language)}
    </button>
  )
  return (
    <li>
      <p>
        {isUnopened ? <strong>{row.number}</strong> : row.number} · {desk.statuses[caseStatus(row, now)]}
        {card && ` · ${cardText(desk, viewOfCard(card, now))}`} <small>{row.answers.name}</small>
        {isUnopened && <small> · {caseTexts[language].unopened}</small>}
        {findOpenReminder(past) && <mark> {desk.urgent}</mark>}
      </p>
      <div className="demo-row">
        <button type="button" onClick={onOpen} aria-label={`${caseTexts[language].open} ${row.number}`}>
          {caseTexts[language].open}
        </button>
        {acts.filter((id) => clerkTable[id].asks === undefined).map((id) => button(id))}
      </div>
      {acts.includes('askCorrection') && (
        <Asking
          what={t.field}
          choices={correctableFieldsOf(row).map((one) => [one, t.fields[one]] as const)}
          button={(field) => button('askCorrection', { field })}
        />
      )}
      {acts.includes('reject') && (
        <Asking
          what={t.reason}
          choices={rejectionReasonsOf(row).map((one) => [one, pick(reasons[one])] as const)}
          button={(reason) => button('reject', { reason })}
        />
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
          {card?.events.map((event) => (
            <li key={event.at + event.type} data-planned={event.at > cardTime(card, now)}>
              <time dateTime={event.at}>{event.at.replace('T', ' ')}</time>
              <span>
                {t.cardEvents[event.type]}
                {event.at > cardTime(card, now) && ` (${t.planned})`}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}
