import { useState } from 'react'
import { byUrgency, cardsOfGroup, urgencyOf } from '../../domain/handOut.ts'
import { handOutWorkingDays } from '../../domain/organisations.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { isOpen, isTrouble } from '../../journey/handOut/entry.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { CardList } from './CardList.tsx'
import { CountDelivery } from './CountDelivery.tsx'
import { GroupFilter } from './GroupFilter.tsx'
import type { HandingOut } from './handingOut.ts'
import { handOutView, usePlace, type View, views } from './historyPlace.ts'
import { LastEntry } from './LastEntry.tsx'
import { OnePerson } from './OnePerson.tsx'
import { QueueList } from './QueueList.tsx'
import { Sheet } from './Sheet.tsx'
import { WithholdingNote } from './WithholdingNote.tsx'

/** The page between two acts: what is pressing, and the view that was chosen. */
export function HandOutViews({
  work,
  back,
  onRetry,
}: {
  readonly work: HandingOut
  readonly back: { readonly to: string; readonly label: string }
  readonly onRetry: () => void
}) {
  const m = useMessages('handout')
  const language = useLanguage()
  const { place, goOn } = usePlace()
  const { found, cards, asOf, state } = work
  const chosen = cardsOfGroup(cards, work.group)
  const kept = byUrgency(chosen.filter((card) => card.state === 'kept'))
  const overdue = kept.filter((card) => urgencyOf(card, asOf) === 'overdue').length
  const today = kept.filter((card) => urgencyOf(card, asOf) === 'today').length
  const arriving = cards.filter((card) => card.state === 'arriving' || card.state === 'missing').length
  const unsent = state.entries.filter((entry) => isOpen(entry) || isTrouble(entry)).length
  // Once and for all: what is counted or handed out meanwhile moves nobody elsewhere.
  const [first] = useState<View>(() =>
    arriving > 0 && kept.length === 0 ? 'count' : kept.length > 0 ? handOutView() : 'list',
  )
  const view = place.view ?? first
  const labels: { readonly [V in View]: string } = {
    one: m.views.one,
    list: m.views.list,
    count: m.views.count(arriving),
    queue: m.views.queue(unsent),
    sheet: m.views.sheet,
  }
  return (
    <Page title={<ChineseTerms text={m.titleOf(found.batch.name)} />} back={back} wide>
      <LastEntry work={work} />
      {view === 'one' && <OnePerson work={work} kept={kept} />}
      <GroupFilter work={work} />
      <p className="hand-out-totals">
        {m.counts(kept.length, chosen.filter((card) => card.state === 'issued').length, arriving)}
      </p>
      {overdue + today > 0 && (
        <Notice kind={overdue > 0 ? 'error' : 'warning'}>
          <p>
            <strong>{overdue > 0 ? m.overdue(overdue, handOutWorkingDays) : m.dueToday(today)}</strong>{' '}
            {m.proposal}
          </p>
          <WithholdingNote kind={work.at.organisation.kind} />
        </Notice>
      )}
      {found.isOld && (
        <Notice kind="warning" live>
          <p>{m.offline(formatTime(found.asOf, language))}</p>
          <Button kind="secondary" onClick={onRetry}>
            {m.refresh}
          </Button>
        </Notice>
      )}
      {state.kept === 'memory' && (
        <Notice kind="warning">
          <p>{m.memory}</p>
        </Notice>
      )}
      <fieldset className="hand-out-views" aria-label={m.viewsLabel}>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            className="hand-out-view"
            aria-pressed={one === view}
            onClick={() => goOn({ view: one })}
          >
            {labels[one]}
          </button>
        ))}
      </fieldset>
      {view === 'list' && <CardList work={work} />}
      {view === 'count' && <CountDelivery work={work} />}
      {view === 'queue' && <QueueList work={work} />}
      {view === 'sheet' && <Sheet work={work} />}
    </Page>
  )
}
