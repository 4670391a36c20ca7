import { stepPath } from '../../journey/paths.ts'
import '../../ui/otherScreens.css'
import './checklist.css'
import { lazy, Suspense } from 'react'
import { useAsOf } from '../../api/useAsOf.ts'
import { routeOf } from '../../domain/route.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { walk } from '../../journey/engine.ts'
import { route } from '../../journey/route.ts'
import { withKnownIdentity } from './known.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { UnfinishedPage } from './UnfinishedPage.tsx'
import { WayPage } from './WayPage.tsx'

// Few are sent elsewhere; what says so is fetched for them.
const DismissedPage = lazy(() => import('./DismissedPage.tsx').then((m) => ({ default: m.DismissedPage })))

/** What the six answers come to: a way to the card, or the place that helps instead. */
export function RouteResultPage() {
  const m = useMessages('checklist')
  const { loaded, draft } = useDraftState()
  const asOf = useAsOf()
  if (!loaded) return <LoadingPage />
  const walked = walk(route, draft.answers, asOf)
  if (walked.open) return <UnfinishedPage words={m.unfinished} to={stepPath('route', walked.open.id)} />
  const answersSoFar = withKnownIdentity(walked.answers, draft.answers)
  const result = routeOf(answersSoFar)
  if (result.kind === 'dismissed')
    return (
      <Suspense fallback={<LoadingPage />}>
        <DismissedPage reason={result.reason} answersSoFar={answersSoFar} />
      </Suspense>
    )
  return <WayPage way={result.kind} answersSoFar={answersSoFar} asOf={asOf} />
}
