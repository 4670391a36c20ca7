import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import { todayQuery } from '../../api/today.ts'
import { useAskedBank } from '../../api/useBank.ts'
import { isOver } from '../../domain/case.ts'
import { ArticleLink } from '../../i18n/ArticleLink.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { enteredByText } from '../../i18n/enteredBy.ts'
import { useLanguage, useMessages, usePick } from '../../i18n/I18n.tsx'
import { useAddressee } from '../../i18n/useAddressee.ts'
import type { SavedCase } from '../../journey/savedCases.ts'
import { deadlineOf } from '../../procedures/situation.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { NameSkeleton } from '../../ui/NameSkeleton.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { Changes } from './Changes.tsx'
import { Consents } from './Consents.tsx'
import { HotlineScript } from './HotlineScript.tsx'
import { heldTooLong } from './heldTooLong.ts'
import { KeepCase } from './KeepCase.tsx'
import { LatestNotice } from './LatestNotice.tsx'
import { MessageLanguage } from './MessageLanguage.tsx'
import { NowBox } from './NowBox.tsx'
import { SameMatter } from './SameMatter.tsx'
import { useTimelineItems } from './useTimelineItems.tsx'
import { Waiting } from './Waiting.tsx'

/** All there is to say about a case, the most urgent first. */
export function CaseBody({
  view,
  saved,
  caseKey,
}: {
  readonly view: CaseView
  readonly saved: SavedCase | undefined
  readonly caseKey: string
}) {
  const m = useMessages('tracking')
  const language = useLanguage()
  const hotline = useQuery(todayQuery()).data?.hotline ?? '12333'
  const way = useTimelineItems(view)
  const { words } = m.timeline
  const ahead = way.filter(({ state }) => state === 'future')
  // A fold for one step would take its place.
  const shown = ahead.length > 1 ? way.filter(({ state }) => state !== 'future') : way
  const deadline = deadlineOf(view)
  const isLate = deadline.kind === 'overdue' || heldTooLong(view) !== undefined
  const isEstimate = 'isLaw' in deadline && !deadline.isLaw
  return (
    <>
      <p className="case-number">
        <span className="code">{view.number}</span>
        <span>{saved?.name ?? view.holder.name}</span>
        <span>{m.facts.asOf(formatDay(view.asOf, language))}</span>
      </p>
      <NowBox view={view} hotline={hotline} caseKey={caseKey} />
      {isLate && <HotlineScript view={view} hotline={hotline} open />}
      <h2>{m.timeline.heading}</h2>
      <Timeline items={shown} words={isOver(view) ? { ...words, current: m.timeline.ended } : words} />
      {shown !== way && (
        <Disclosure summary={m.timeline.ahead(ahead.length)}>
          <Timeline items={ahead} words={words} />
        </Disclosure>
      )}
      {isEstimate && <p className="hint">{m.timeline.estimate}</p>}
      <SameMatter number={view.number} kind={view.kind} />
      <Waiting view={view} hotline={hotline} caseKey={caseKey} />
      <LatestNotice view={view} />
      <MessageLanguage view={view} caseKey={caseKey} />
      <Changes view={view} />
      <Consents view={view} caseKey={caseKey} />
      {!isLate && <HotlineScript view={view} hotline={hotline} open={false} />}
      <Facts view={view} />
      <KeepCase view={view} caseKey={caseKey} saved={saved !== undefined} />
      <p className="case-ends">
        <Button kind="secondary" onClick={() => window.print()}>
          {m.print}
        </Button>
        {view.status !== 'rejected' && <ArticleLink id="socialInsuranceLaw.83">{m.rightsLink}</ArticleLink>}
      </p>
    </>
  )
}

function Facts({ view }: { readonly view: CaseView }) {
  const { facts, held } = useMessages('tracking')
  const language = useLanguage()
  const bank = useBankName(view)
  const submitted = view.events.find((e) => e.type === 'submitted')?.at
  const { delivery, productionMode } = view.answers
  const way = productionMode === 'instant' ? 'instant' : delivery
  const addressee = useAddressee(facts.addressees, view.kind, view.answers)
  const rows = [
    ...(addressee ? [{ key: facts.addressee, value: addressee }] : []),
    { key: facts.holder, value: `${view.holder.name} ${view.holder.idMasked}` },
    ...(submitted ? [{ key: facts.submitted, value: formatDay(submitted.slice(0, 10), language) }] : []),
    ...(view.enteredBy ? [{ key: facts.enteredBy, value: enteredByText(view.enteredBy, language) }] : []),
    ...(bank ? [{ key: facts.bank, value: bank }] : []),
    ...(way
      ? [
          {
            key: facts.delivery,
            value:
              way === 'employer' && view.heldBy ? held.delivery[view.heldBy.kind] : facts.deliveries[way],
          },
        ]
      : []),
  ]
  return (
    <>
      <h2>{facts.heading}</h2>
      <SummaryList rows={rows} />
    </>
  )
}

/** The bank's name, its shape as long as it is under way; nothing without a bank, and where its name can't be had. */
function useBankName({ answers }: CaseView): ReactNode {
  const { loading } = useMessages('progress')
  const pick = usePick()
  const { bank, isPending } = useAskedBank(answers)
  return bank ? pick(bank.name) : isPending && <NameSkeleton label={loading} />
}
