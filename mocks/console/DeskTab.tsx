import { useCallback } from 'react'
import { pastOf } from '../agency/caseView.ts'
import { findNotice } from '../agency/notices.ts'
import { relatedTo } from '../agency/submissions.ts'
import { chinaTime } from '../agency/time.ts'
import { CaseItem } from './CaseItem.tsx'
import { useReading, useSession, useWords } from './useConsole.ts'

/** The clerk's view: every case with what may be done on it, and the text messages that went out. */
export function DeskTab() {
  const { desk, pick } = useWords()
  const { clock, store } = useSession().scene.simulation
  const rows = useReading(
    useCallback(
      () =>
        store.read((tables) => ({
          cases: tables
            .all('cases')
            .map(([, row]) => ({ row, related: relatedTo(tables, row, clock.now()) })),
          setAside: store.listSetAside(),
          codes: tables.all('codes').flatMap(([, row]) => (row.mobile === '' ? [] : [row])),
        })),
      [store, clock],
    ),
  )
  if (!rows) return null
  const now = clock.now()
  const messages = [
    ...rows.cases.flatMap(({ row }) =>
      pastOf(row, now).flatMap((event) => {
        const sms = findNotice(row.kind, event, '')?.sms
        return sms ? [{ at: event.at, text: pick(sms) }] : []
      }),
    ),
    ...rows.codes.map(({ sentAt, code, mobile }) => ({
      at: chinaTime(sentAt),
      text: desk.code(code, mobile),
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <>
      <h3>{desk.cases}</h3>
      {rows.setAside.length > 0 && <p role="alert">{desk.setAside(rows.setAside)}</p>}
      {rows.cases.length === 0 ? (
        <p>{desk.noCases}</p>
      ) : (
        <ul className="demo-cases">
          {rows.cases.toReversed().map(({ row, related }, index) => (
            <CaseItem key={row.number} row={row} related={related} now={now} index={index} />
          ))}
        </ul>
      )}
      <h3>{desk.messages}</h3>
      {messages.length === 0 ? (
        <p>{desk.noMessages}</p>
      ) : (
        <ul className="demo-list">
          {messages.slice(0, 20).map(({ at, text }) => (
            <li key={at + text}>
              <time dateTime={at}>{at.replace('T', ' ')}</time>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
