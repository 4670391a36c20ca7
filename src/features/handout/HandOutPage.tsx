import '../../ui/otherScreens.css'
import './handout.css'
import { useEffect, useRef } from 'react'
import { useParams } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import { mistakeOf } from '../../domain/handOut.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchesPath } from '../../journey/paths.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AwayForm } from './AwayForm.tsx'
import { HandOutViews } from './HandOutViews.tsx'
import { HandOverForm } from './HandOverForm.tsx'
import { groupsOf, type HandingOut, withPending } from './handingOut.ts'
import { usePlace } from './historyPlace.ts'
import { ReverseForm } from './ReverseForm.tsx'
import { useBatchCards } from './useBatchCards.ts'
import { useQueue } from './useQueue.ts'
import { useRosterFacts } from './useRosterFacts.ts'

/** Handing out the cards of a batch: counting what came, one person after the other, what waits to be sent. */
export function HandOutPage({ at }: { readonly at: OrganisationSession }) {
  const m = useMessages('handout')
  const { batch = '' } = useParams()
  const { data: found, error, refetch } = useBatchCards(at, batch)
  const { queue, state } = useQueue(at)
  const { place } = usePlace()
  const language = useLanguage()
  const facts = useRosterFacts(at.organisation.code)
  useTitleFocus(`${place.view} ${place.card} ${place.act} ${place.entry}`)
  const back = { to: batchesPath, label: m.back }
  if (!found) {
    const isGone = error instanceof AgencyError && error.status === 404
    return (
      <Page title={m.title} back={back}>
        {isGone && <p>{m.noBatch}</p>}
        {error && !isGone && <FaultNotice error={error} onRetry={() => void refetch()} />}
        {!error && <Skeleton label={m.loading} shape="list" />}
      </Page>
    )
  }
  const cards = withPending(found, state.entries, facts, language)
  const groups = groupsOf(cards, facts)
  const group = groups.find((one) => one === place.group)
  const work: HandingOut = { at, found, cards, asOf: found.today, groups, group, queue, state }
  const card = cards.find(({ number }) => number === place.card)
  const entry = state.entries.find(({ id }) => id === place.entry)
  const key = `${place.card} ${place.entry}`
  if (card && place.act === 'issue') return <HandOverForm key={key} work={work} card={card} before={entry} />
  if (card && place.act === 'away') return <AwayForm key={key} work={work} card={card} before={entry} />
  const mistake = card && mistakeOf(card)
  if (card && mistake && place.act === 'reverse')
    return <ReverseForm key={key} work={work} card={card} state={mistake} />
  return <HandOutViews work={work} back={back} onRetry={() => void refetch()} />
}

/** Who is led elsewhere on the page is told so, as on any other page. */
function useTitleFocus(where: string): void {
  const before = useRef(where)
  useEffect(() => {
    if (before.current === where) return
    before.current = where
    scrollTo(0, 0)
    document.getElementById('title')?.focus()
  }, [where])
}
