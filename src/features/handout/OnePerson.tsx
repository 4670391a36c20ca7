import { type CardToHandOut, findCards, shownName, urgencyOf } from '../../domain/handOut.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { SearchList } from '../../ui/SearchList.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { HandingOut } from './handingOut.ts'
import { usePlace } from './historyPlace.ts'

const mostHits = 8

/** One person at a time, to be held in one hand: who it is, and below, in reach of the thumb, what can be done. */
export function OnePerson({
  work,
  kept,
}: {
  readonly work: HandingOut
  readonly kept: readonly CardToHandOut[]
}) {
  const m = useMessages('handout')
  const language = useLanguage()
  const { place, go, goOn } = usePlace()
  const { cards, asOf, group } = work
  const chosen = cards.find(({ number }) => number === place.card)
  // Once a card is handed out, the next one stands there.
  const card = chosen ?? kept[0]
  const index = kept.findIndex(({ number }) => number === card?.number)
  const step = (by: number) => {
    const next = kept[(index + by + kept.length) % kept.length]
    if (next) goOn({ view: 'one', card: next.number })
  }
  const urgency = card && urgencyOf(card, asOf)
  return (
    <>
      {!card && <p className="hand-out-done">{group === undefined ? m.allDone : m.groupDone(group)}</p>}
      {card && (
        <section className="hand-out-person" aria-label={m.personLabel}>
          <p className="hint">
            {index >= 0 ? m.position(index + 1, kept.length) : m.states[card.state]}
            {card.group && ` · ${card.group}`}{' '}
            {urgency && <Tag kind={urgency === 'overdue' ? 'error' : 'warning'}>{m.urgency[urgency]}</Tag>}
          </p>
          <p className="hand-out-name">{shownName(card)}</p>
          <dl className="hand-out-facts">
            <dt>{m.columns.idNumber}</dt>
            <dd className="code">{card.idNumber}</dd>
            <dt>{m.columns.cardLast4}</dt>
            <dd className="code">{card.cardLast4}</dd>
            <dt>{m.columns.bank}</dt>
            <dd>{card.bank}</dd>
            {card.due && <dt>{m.columns.due}</dt>}
            {card.due && <dd>{formatDay(card.due, language)}</dd>}
          </dl>
          <p className="hint">{m.compare}</p>
          <div className="hand-out-bar">
            {card.state === 'kept' && (
              <Button onClick={() => go({ view: 'one', card: card.number, act: 'issue' })}>
                {m.handOut}
              </Button>
            )}
            {kept.length > 1 && (
              <Button kind="secondary" onClick={() => step(-1)}>
                {m.previous}
              </Button>
            )}
            {(kept.length > 1 || (index < 0 && kept.length > 0)) && (
              <Button kind="secondary" onClick={() => step(1)}>
                {m.next}
              </Button>
            )}
            {card.state === 'kept' && (
              <Button kind="secondary" onClick={() => go({ view: 'one', card: card.number, act: 'away' })}>
                {m.goAway}
              </Button>
            )}
          </div>
        </section>
      )}
      <div className="hand-out-search">
        <label className="label" htmlFor="hand-out-search">
          {m.search}
        </label>
        <SearchList
          id="hand-out-search"
          listLabel={m.searchList}
          optionsFor={(text) =>
            text.trim() === ''
              ? []
              : findCards(cards, text)
                  .slice(0, mostHits)
                  .map((one) => ({ label: m.hit(one, m.states[one.state]), value: one.number }))
          }
          onChoose={(number) => goOn({ view: 'one', card: number })}
          found={m.found}
          taken={m.shown}
          holds={(number) => number === card?.number}
        />
      </div>
    </>
  )
}
