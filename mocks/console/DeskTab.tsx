import { useCallback, useState } from 'react'
import { pageOf } from '../../src/domain/paging.ts'
import { pastOfCard } from '../agency/cards.ts'
import { pastOf, type Related } from '../agency/caseView.ts'
import { findCardNotice, findNotice } from '../agency/notices.ts'
import type { CardRow, CaseRow } from '../agency/rows.ts'
import { relatedAmong } from '../agency/submissions.ts'
import { chinaTime } from '../agency/time.ts'
import { CaseItem } from './CaseItem.tsx'
import { useReading, useSession, useWords } from './useConsole.ts'

const casesOnPage = 50
const messagesShown = 20

/** The clerk's view: the cases with what may be done on them, and the text messages that went out. */
export function DeskTab() {
  const { desk, pick } = useWords()
  const { clock, store } = useSession().scene.simulation
  const [page, setPage] = useState(1)
  const rows = useReading(
    useCallback(
      () =>
        store.read((tables) => ({
          cases: tables.all('cases').map(([, row]) => row),
          cards: new Map(tables.all('cards')),
          setAside: store.listSetAside(),
          codes: tables.all('codes').flatMap(([, row]) => (row.mobile === '' ? [] : [row])),
        })),
      [store],
    ),
  )
  if (!rows) return null
  const now = clock.now()
  const { items, at, of } = pageOf(rows.cases.toReversed(), String(page), casesOnPage)
  const ofPerson = casesByPerson(rows.cases)
  const messages = newest([
    ...rows.cases.flatMap((row) =>
      pastOf(row, now).map((event) => ({
        at: event.at,
        read: () => {
          const sms = findNotice(row.kind, event, '')?.sms
          return sms ? pick(sms) : undefined
        },
      })),
    ),
    ...[...rows.cards.values()].flatMap((card) =>
      pastOfCard(card, now).map((event) => ({
        at: event.at,
        read: () => {
          const sms = findCardNotice(event, '')?.sms
          return sms ? pick(sms) : undefined
        },
      })),
    ),
    ...rows.codes.map(({ sentAt, code, mobile }) => ({
      at: chinaTime(sentAt),
      read: () => desk.code(code, mobile),
    })),
  ])
  return (
    <>
      <h3>{desk.cases}</h3>
      {rows.setAside.length > 0 && <p role="alert">{desk.setAside(rows.setAside)}</p>}
      {rows.cases.length === 0 ? (
        <p>{desk.noCases}</p>
      ) : (
        <ul className="demo-cases">
          {items.map((row, i) => (
            <CaseItem
              key={row.number}
              row={row}
              related={{
                ...relatedAmong(ofPerson.get(row.idNumber) ?? [], row, now),
                ...withCard(rows.cards.get(row.cardNumber)),
              }}
              now={now}
              index={(at - 1) * casesOnPage + i}
            />
          ))}
        </ul>
      )}
      {of > 1 && (
        <div className="demo-row">
          <button type="button" disabled={at === 1} onClick={() => setPage(at - 1)}>
            {desk.newer}
          </button>
          <output>{desk.page(at, of)}</output>
          <button type="button" disabled={at === of} onClick={() => setPage(at + 1)}>
            {desk.older}
          </button>
        </div>
      )}
      <h3>{desk.messages}</h3>
      {messages.length === 0 ? (
        <p>{desk.noMessages}</p>
      ) : (
        <ul className="demo-list">
          {messages.map((message) => (
            <li key={message.at + message.text}>
              <time dateTime={message.at}>{message.at.replace('T', ' ')}</time>
              <span>{message.text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const withCard = (card: CardRow | undefined): Pick<Related, 'card'> => (card ? { card } : {})

/** The cases of each person, by ID number, in the order of the list. */
function casesByPerson(cases: readonly CaseRow[]): ReadonlyMap<string, readonly CaseRow[]> {
  const found = new Map<string, CaseRow[]>()
  for (const row of cases) {
    const theirs = found.get(row.idNumber)
    if (theirs) theirs.push(row)
    else found.set(row.idNumber, [row])
  }
  return found
}

/** What may have been sent, and its text; undefined where nothing was. */
interface Sent {
  readonly at: string
  readonly read: () => string | undefined
}

/** The newest messages: of all that may have been sent, no more are put in words than are shown. */
function newest(sent: readonly Sent[]): readonly { readonly at: string; readonly text: string }[] {
  const messages: { readonly at: string; readonly text: string }[] = []
  for (const { at, read } of sent.toSorted((a, b) => (a.at < b.at ? 1 : -1))) {
    const text = read()
    if (text !== undefined) messages.push({ at, text })
    if (messages.length === messagesShown) break
  }
  return messages
}
