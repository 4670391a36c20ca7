import { useState } from 'react'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { isOpen, isOwn, type QueuedEntry } from '../../journey/handOut/entry.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { enteredBy, type HandingOut } from './handingOut.ts'
import { usePlace } from './historyPlace.ts'
import { useSayEntry } from './useSayEntry.ts'

/** What was entered on this device and is not in the ledger yet: by whom, when, and what becomes of it. */
export function QueueList({ work }: { readonly work: HandingOut }) {
  const m = useMessages('handout')
  const { queue, state, at } = work
  const { entries, error } = state
  const mine = entries.filter((entry) => isOwn(entry, enteredBy(at)))
  const others = entries.filter((entry) => !isOwn(entry, enteredBy(at)))
  const canSend = mine.some(isOpen)
  return (
    <>
      <p>{m.queueLead}</p>
      {error !== undefined && canSend && <FaultNotice error={error} onRetry={() => void queue.send(true)} />}
      {canSend && error === undefined && (
        <p>
          <Button
            aria-disabled={state.sending.length > 0}
            onClick={() => state.sending.length > 0 || void queue.send(true)}
          >
            {state.sending.length > 0 ? m.sending : m.sendNow}
          </Button>
        </p>
      )}
      {entries.length === 0 && <p>{m.queueEmpty}</p>}
      <ul className="hand-out-queue">
        {mine.map((entry) => (
          <QueuedItem key={entry.id} work={work} entry={entry} />
        ))}
      </ul>
      {others.length > 0 && (
        <section>
          <h2>{m.othersTitle}</h2>
          <p>{m.othersLead}</p>
          <ul className="hand-out-queue">
            {others.map((entry) => (
              <QueuedItem key={entry.id} work={work} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function QueuedItem({ work, entry }: { readonly work: HandingOut; readonly entry: QueuedEntry }) {
  const m = useMessages('handout')
  const language = useLanguage()
  const say = useSayEntry()
  const { go } = usePlace()
  const [said, setSaid] = useState('')
  const { queue, state, at, found } = work
  const isMine = isOwn(entry, enteredBy(at))
  // What says no more than what it is has nothing to be changed.
  const isPlain = entry.type === 'found' || entry.type === 'reversed'
  const isOnItsWay = state.sending.includes(entry.id)
  const canChange = isMine && !isOnItsWay && entry.batch === found.batch.number && !isPlain
  const isSettled = entry.state === 'differs' || entry.state === 'stands'
  const kind = entry.state === 'waiting' || entry.state === 'tried' ? 'plain' : 'error'
  const discard = async () => {
    if (!(await queue.discard(entry.id))) setSaid(m.tooLate)
  }
  return (
    <li>
      <p className="hand-out-said">
        <strong>{say.what(entry)}</strong>{' '}
        <Tag kind={kind}>{isOnItsWay ? m.sending : m.queueStates[entry.state]}</Tag>
      </p>
      <p className="hint">
        {[
          m.enteredBy(entry.operator, formatTime(entry.at, language)),
          m.cardEnds(entry.cardLast4),
          entry.note,
        ]
          .filter(Boolean)
          .join('\u00A0· ')}
      </p>
      {entry.state === 'refused' && <p className="error">{say.refusal(entry)}</p>}
      {isSettled && <p>{m.settled[entry.state]}</p>}
      {isMine && (
        <p className="hand-out-acts">
          {canChange && (isOpen(entry) || entry.state === 'refused') && (
            <Button
              kind="secondary"
              aria-label={m.changeOf(entry.name)}
              onClick={() =>
                go({
                  view: 'queue',
                  card: entry.caseNumber,
                  act: entry.type === 'issued' ? 'issue' : 'away',
                  entry: entry.id,
                })
              }
            >
              {m.change}
            </Button>
          )}
          {entry.state !== 'withdrawn' && (
            <Button
              kind="secondary"
              aria-disabled={isOnItsWay}
              aria-label={isSettled ? m.settle(entry.name) : m.discardOf(entry.name)}
              onClick={() => isOnItsWay || void discard()}
            >
              {isSettled ? m.ok : m.discard}
            </Button>
          )}
        </p>
      )}
      <output className="hint">{said}</output>
    </li>
  )
}
