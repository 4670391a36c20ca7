import { useParams } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import { useCase } from '../../api/useCase.ts'
import { isOver } from '../../domain/case.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { casePath } from '../../journey/paths.ts'
import { findReapplication, findRefusal, type Reapplication } from '../../procedures/reapply.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { TakeAnswers } from '../../wizard/TakeAnswers.tsx'
import { CaseFailure } from './CaseFailure.tsx'
import { NoAccess } from './NoAccess.tsx'
import './tracking.css'

/** Applying again after a case that is over: what was submitted is fetched, and the question that the reason concerns comes first. */
export function ReapplyPage() {
  const { number = '' } = useParams()
  const { again, rejected } = useMessages('tracking')
  const { loading } = useMessages('progress')
  const { loaded, accessKey, query } = useCase(number)
  const back = { to: casePath(number), label: again.toCase }
  const view = query.data
  const reason = view && findRefusal(view)
  const way = view && isOver(view) ? findReapplication(view.kind, reason) : undefined
  if (view && accessKey && way)
    return (
      <Page title={reason ? rejected.reasons[reason].link : again.title} back={back}>
        <Take view={view} caseKey={accessKey} way={way} />
      </Page>
    )
  if (view && accessKey)
    return (
      <Page title={again.impossible.title} back={back}>
        <p>{again.impossible.text}</p>
      </Page>
    )
  return (
    <Page title={again.title} back={back}>
      {loaded && !accessKey && <NoAccess number={number} />}
      {accessKey && query.isError && <CaseFailure asked={query} />}
      {(!loaded || (accessKey && query.isPending)) && <Skeleton label={loading} lines={4} />}
    </Page>
  )
}

interface TakeProps {
  readonly view: CaseView
  readonly caseKey: string
  readonly way: Reapplication
}

/** Says whence the answers come, and takes them into a draft of their own when the person wants it. */
function Take({ view, caseKey, way }: TakeProps) {
  const { again: words } = useMessages('tracking')
  const { safe } = useMessages('progress')
  const language = useLanguage()
  const submittedAt = view.events.find((event) => event.type === 'submitted')?.at ?? view.asOf
  return (
    <>
      <p className="lede">
        <Unbroken
          text={words.from(view.number, formatDay(submittedAt.slice(0, 10), language), view.holder.name)}
          part={view.number}
        />
      </p>
      <p>{words.anew}</p>
      <TakeAnswers view={view} caseKey={caseKey} to={way} button={words.take} safe={safe} />
    </>
  )
}
