import { useRef, useState } from 'react'
import { byUrgency, type CardToHandOut, cardsOfGroup, findCards, urgencyOf } from '../../domain/handOut.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select } from '../../ui/inputs.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { VirtualTable } from '../../ui/table/VirtualTable.tsx'
import { cardColumns } from './cardColumns.tsx'
import { entryOf, type HandingOut } from './handingOut.ts'
import { usePlace } from './historyPlace.ts'

const filters = ['kept', 'pressing', 'issued', 'returned', 'lost', 'all'] as const
type Filter = (typeof filters)[number]

/** All cards of the batch in a dense list, those that have waited longest at the top. */
export function CardList({ work }: { readonly work: HandingOut }) {
  const m = useMessages('handout')
  const language = useLanguage()
  const { go } = usePlace()
  const { asOf, queue } = work
  const [filter, setFilter] = useState<Filter>('kept')
  const [text, setText] = useState('')
  const reminder = useRef<HTMLParagraphElement>(null)
  const fits = (card: CardToHandOut): boolean =>
    filter === 'all' || (filter === 'pressing' ? urgencyOf(card, asOf) !== undefined : card.state === filter)
  const rows = byUrgency(findCards(cardsOfGroup(work.cards, work.group), text).filter(fits))
  const columns = cardColumns(m, language, work, {
    onHandOut: (card) => go({ view: 'list', card: card.number, act: 'issue' }),
    onAway: (card) => go({ view: 'list', card: card.number, act: 'away' }),
    onReverse: (card) => go({ view: 'list', card: card.number, act: 'reverse' }),
    onFound: (card) => void queue.keep(entryOf(work, card, { type: 'found' })),
  })
  return (
    <>
      <div className="hand-out-filters">
        <SearchBox id="hand-out-find" label={m.search} onText={setText} />
        <div>
          <label className="label" htmlFor="hand-out-filter">
            {m.filter}
          </label>
          <Select
            id="hand-out-filter"
            defaultValue={filter}
            options={filters.map((value) => ({ value, label: m.filters[value] }))}
            onChange={(event) => setFilter(filters.find((one) => one === event.target.value) ?? 'kept')}
          />
        </div>
      </div>
      <output className="hint block">{m.rows(rows.length)}</output>
      <VirtualTable
        label={m.tableLabel}
        columns={columns}
        count={rows.length}
        rowAt={(index) => rows[index] as CardToHandOut}
        keyOf={({ number }) => number}
        empty={<p>{m.nobody}</p>}
      />
      <Disclosure summary={m.remind}>
        <p ref={reminder}>{m.reminder(work.at.organisation.name)}</p>
        <CopyButton text={m.reminder(work.at.organisation.name)} shown={reminder} words={m.copyWords} />
        <p className="hint">{m.remindNote}</p>
      </Disclosure>
    </>
  )
}
