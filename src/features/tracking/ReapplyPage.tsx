import { useParams } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import { useCase } from '../../api/useCase.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { casePath } from '../../journey/paths.ts'
import { findContestable } from '../../procedures/contest.ts'
import { findRefusal, findWayAgain } from '../../procedures/reapply.ts'
import { reviewOf } from '../../procedures/reviewOf.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Page, type PageProps } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { TakeAnswers } from '../../wizard/TakeAnswers.tsx'
import type { TakenTo } from '../../wizard/useTakeAnswers.ts'
import { CaseFailure } from './CaseFailure.tsx'
import { NoAccess } from './NoAccess.tsx'
import { useNoWay } from './useNoWay.ts'
import './tracking.css'

/**
 * Going on from what was submitted in a case, which is fetched: to another application after one that is over, with the question that
 * the reason concerns first, or to a review of what was decided.
 */
export function ReapplyPage() {
  const { number = '', review } = useParams()
  const { again, contest } = useMessages('tracking')
  const { loading } = useMessages('progress')
  const { loaded, accessKey, query } = useCase(number)
  const ways = { again: useWayAgain(), contest: useWayToReview() }
  const isContest = review !== undefined
  const back = { to: casePath(number), label: again.toCase }
  const view = query.data
  const way = view && ways[isContest ? 'contest' : 'again'](view)
  if (view && accessKey && way)
    return (
      <Page title={way.title} back={back}>
        <Take view={view} caseKey={accessKey} way={way} />
      </Page>
    )
  if (view && accessKey) return <NoWay view={view} isContest={isContest} back={back} />
  return (
    <Page title={isContest ? contest.ask : again.title} back={back}>
      {loaded && !accessKey && <NoAccess number={number} />}
      {accessKey && query.isError && <CaseFailure asked={query} />}
      {(!loaded || (accessKey && query.isPending)) && <Skeleton label={loading} lines={4} />}
    </Page>
  )
}

/** Why there is no way on from here, and where there is one. */
function NoWay({
  view,
  isContest,
  back,
}: {
  readonly view: CaseView
  readonly isContest: boolean
  readonly back: PageProps['back']
}) {
  const { title, texts, links } = useNoWay(view, isContest)
  return (
    <Page title={title} back={back}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Actions>
        {links.map(({ to, label }, index) => (
          <ButtonLink key={to} to={to} {...(index > 0 ? { kind: 'secondary' as const } : {})}>
            {label}
          </ButtonLink>
        ))}
      </Actions>
    </Page>
  )
}

/** Where the answers go, and what is said of that. */
interface Way extends TakenTo {
  readonly title: string
  /** Whence they come. */
  readonly lead: string
  /** What is asked again. */
  readonly asked: string
  readonly button: string
}

/** To another application in place of one that is over. */
function useWayAgain(): (view: CaseView) => Way | undefined {
  const { again, rejected } = useMessages('tracking')
  const { nouns } = useMessages('progress')
  const language = useLanguage()
  return (view) => {
    const reason = findRefusal(view)
    const way = findWayAgain(view)
    const submittedAt = view.events.find((event) => event.type === 'submitted')?.at ?? view.asOf
    return (
      way && {
        ...way,
        title: reason ? rejected.reasons[reason].link : nouns[view.kind].again,
        lead: again.from(view.number, formatDay(submittedAt.slice(0, 10), language), view.holder.name),
        asked: again.anew,
        button: again.take,
      }
    )
  }
}

/** To a review of what was decided on a case. */
function useWayToReview(): (view: CaseView) => Way | undefined {
  const { contest } = useMessages('tracking')
  return (view) => {
    const wasAsked = view.contestedIn !== undefined || view.withdrawnReview !== undefined
    const found = wasAsked ? undefined : findContestable(view)
    return (
      found && {
        ...reviewOf(view.number, found),
        title: contest.ask,
        lead: contest.from(view.number, view.holder.name),
        asked: contest.anew,
        button: contest.take,
      }
    )
  }
}

interface TakeProps {
  readonly view: CaseView
  readonly caseKey: string
  readonly way: Way
}

/** Says whence the answers come, and takes them into a draft of their own when the person wants it. */
function Take({ view, caseKey, way }: TakeProps) {
  const { safe } = useMessages('progress')
  return (
    <>
      <p className="lede">
        <Unbroken text={way.lead} part={view.number} />
      </p>
      <p>{way.asked}</p>
      <TakeAnswers view={view} caseKey={caseKey} to={way} button={way.button} safe={safe} />
    </>
  )
}
