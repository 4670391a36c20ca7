import { useEffect } from 'react'
import { Navigate, useSearchParams } from 'react-router-dom'
import { lastKnownDay } from '../../api/day.ts'
import type { FieldName } from '../../domain/application.ts'
import { whenIdle } from '../../foundation/afterPaint.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { Messages } from '../../i18n/messages.ts'
import { say } from '../../i18n/text.ts'
import { preloadCity, routeInputs } from '../../inputs/routeInputs.tsx'
import { optionsIn, sayOptional } from '../../inputs/wording.ts'
import { useDraftPart } from '../../journey/DraftContext.tsx'
import { stepAllowed, walk } from '../../journey/engine.ts'
import { journeyPath, lawPath, organisationPath, stepPath } from '../../journey/mainPaths.ts'
import { route, routeSteps } from '../../journey/route.ts'
import type { Journey, JourneyId } from '../../journey/types.ts'
import { Link } from '../../router/Link.tsx'
import { loadJourney } from '../../wizard/journeyTables.ts'
import { NoSuchStep } from '../../wizard/NoSuchStep.tsx'
import type { StepWords } from '../../wizard/QuestionForm.tsx'
import { StepForm } from './StepForm.tsx'

/**
 * So many of the six, the first ones, rest on articles. Which, the page of the law knows (`questionsOnLaw.ts`). The link comes once the
 * device was read: documents that are drawn beforehand carry no byte of it.
 */
const restingOnLaw = 3

type RouteField = keyof Messages['route']['fields']
const isRouteField = (name: FieldName): name is RouteField => name in route.fields

/** One of the first six questions: needs neither the agency nor the big tables, so that it is there at once. */
export function RouteStep({ journeyId, stepId }: { readonly journeyId: JourneyId; readonly stepId: string }) {
  const texts = useMessages('route')
  const { forMany, wholeWay } = useMessages('wizard')
  const { footer } = useMessages('shell')
  const loaded = useDraftPart('loaded')
  const draft = useDraftPart('draft')
  const cases = useDraftPart('cases')
  const [query] = useSearchParams()
  const at = routeSteps.findIndex((step) => step.id === stepId)
  useEffect(() => {
    if (at === 0) return
    return whenIdle(() => {
      if (at > 1) preloadCity()
      if (journeyId === 'route') return
      void loadJourney(journeyId).catch(() => undefined)
      if (at === routeSteps.length - 1) void import('./ApplyStep.tsx').catch(() => undefined)
    })
  }, [journeyId, at])

  if (at < 0) return <NoSuchStep />
  const journey: Journey = { ...route, id: journeyId }
  // None of the six looks at the day; what follows from changing one of them may.
  const asOf = lastKnownDay()
  const walked = walk(journey, draft.answers, asOf)
  // Until the device has been read, only what was answered in this very page counts.
  if (!loaded && stepAllowed(walked, stepId) !== stepId) return null
  if (loaded) {
    const allowed = stepAllowed(walked, stepId)
    // What may be under way, or over, is told where the larger part of the journey is known.
    const mayBeSubmitted = allowed !== stepId && cases.some(({ kind }) => kind === journeyId)
    const to = draft.outbox?.kind === journeyId || mayBeSubmitted ? 'check' : allowed
    if (to !== stepId) return <Navigate replace to={stepPath(journeyId, to)} />
  }
  const step = walked.steps.find((each) => each.id === stepId)
  if (!step) return null

  const who = draft.answers.forWhom
  const text = (name: FieldName) => {
    if (!isRouteField(name)) throw new Error(`${name} is no question of the route`)
    return texts.fields[name]
  }
  const [field = 'forWhom'] = step.fields
  const { label, why } = text(field)
  const words: StepWords = {
    title: say(label, who),
    field: (name) => ({ label: say(text(name).label, who), hint: sayOptional(text(name).hint, who) }),
    options: (name, values) => optionsIn(texts.options, name, values, who),
    problem: ({ field: name }) => say(text(name).required, who),
    aside: why && (
      <>
        <p>{say(why, who)}</p>
        {loaded && at < restingOnLaw && (
          <p>
            <Link to={`${lawPath}/${stepId}`} state={{ from: stepPath(journeyId, stepId) }}>
              {footer.law}
            </Link>
          </p>
        )}
      </>
    ),
  }
  return (
    <StepForm
      key={stepId}
      journey={journey}
      walked={walked}
      step={step}
      asOf={asOf}
      change={query.get('change') ?? undefined}
      inputs={routeInputs}
      words={words}
      foot={
        <p className="hint">
          <Link to={journeyPath}>{wholeWay}</Link>
          {loaded && at === 0 && (
            <>
              {' · '}
              <Link to={organisationPath}>{forMany}</Link>
            </>
          )}
        </p>
      }
    />
  )
}
