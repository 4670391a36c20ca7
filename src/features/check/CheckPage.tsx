import '../../wizard/wizard.css'
import '../../ui/otherScreens.css'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Link, useLocation, useParams } from 'react-router-dom'
import { retryAtOf } from '../../api/fault.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { afterPaint, whenIdle } from '../../foundation/afterPaint.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { inputs } from '../../inputs/allInputs.tsx'
import { normalised } from '../../inputs/readForm.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { walk } from '../../journey/engine.ts'
import { stepPath } from '../../journey/paths.ts'
import type { FieldProblem, Journey, JourneyId, Walk } from '../../journey/types.ts'
import { getProcedureId, procedures } from '../../procedures/procedures.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import type { ErrorItem } from '../../ui/ErrorSummary.tsx'
import { Task } from '../../ui/Task.tsx'
import { useCountdown } from '../../ui/useCountdown.ts'
import { CardTaking } from '../../wizard/CardTaking.tsx'
import { isJourneyId } from '../../wizard/journeyTables.ts'
import { KeptUntil } from '../../wizard/KeptUntil.tsx'
import { placeBefore } from '../../wizard/neighbours.ts'
import { progressTo } from '../../wizard/progress.ts'
import { QuestionForm } from '../../wizard/QuestionForm.tsx'
import { SaveStatus } from '../../wizard/SaveStatus.tsx'
import { StepElsewhere } from '../../wizard/StepElsewhere.tsx'
import { useStepAt } from '../../wizard/useStepAt.ts'
import { useProblemText } from '../../wizard/useStepWords.tsx'
import { AlreadySubmitted } from './AlreadySubmitted.tsx'
import { Review } from './Review.tsx'
import { longWait, Objections, SendingNotice } from './SendingNotice.tsx'
import { useSubmit } from './useSubmit.ts'

const ProveAgain = lazy(() => import('./ProveAgain.tsx').then((m) => ({ default: m.ProveAgain })))

/** The last step of an application. */
export function CheckPage() {
  const { journey } = useParams()
  return isJourneyId(journey) && <CheckAt journeyId={journey} />
}

function CheckAt({ journeyId }: { readonly journeyId: JourneyId }) {
  const at = useStepAt(journeyId, 'check')
  if (at.kind !== 'step') return <StepElsewhere journeyId={journeyId} at={at} />
  return <Check journey={at.journey} walked={at.walked} asOf={at.asOf} />
}

/** What stands in the way of submitting: questions of this page, and what is done elsewhere. */
interface Wrong {
  readonly problems: readonly FieldProblem[]
  readonly elsewhere: readonly ErrorItem[]
}

interface CheckProps {
  readonly journey: Journey
  readonly walked: Walk
  readonly asOf: string
}

/** Looking everything over, declaring it true, and submitting it. */
function Check({ journey, walked, asOf }: CheckProps) {
  const kind = getProcedureId(journey.id)
  const { declaration, makesCard } = procedures[kind]
  const texts = useMessages('wizard')
  const words = useMessages('review')
  const problemText = useProblemText(walked.answers)
  const { draft } = useDraftState()
  const { state, submit, submitAnew, resume } = useSubmit(kind, walked)
  const [wrong, setWrong] = useState<Wrong>({ problems: [], elsewhere: [] })
  // KeptUntil while the form is away: what was declared a moment ago is not asked again.
  const [declared, setDeclared] = useState<PartialAnswers>({})
  const wait = useCountdown(state.kind === 'notNow' ? retryAtOf(state.error) : 0)
  useArrival()

  const later = walked.steps.find((step) => step.state === 'later')
  const underWay = draft.outbox !== undefined || state.kind === 'sending'
  const title = words.title[kind]

  const onSubmit = (send: typeof submit) => {
    if (underWay || wait > 0) return
    const now: Wrong = {
      problems: declared[declaration] ? [] : [{ field: declaration, problem: { code: 'required' } }],
      elsewhere: later ? [{ id: 'photo-later', text: words.photoLater.title }] : [],
    }
    setWrong(now)
    if (now.problems.length + now.elsewhere.length > 0) return
    const given = { ...walked.answers, ...declared }
    const names = walked.steps.flatMap((step) => step.fields)
    const final = walk(journey, { ...given, ...normalised(journey, names, given) }, asOf)
    void send(final.answers)
  }

  const lead = (
    <>
      <SendingNotice
        state={state}
        pending={draft.outbox !== undefined}
        wait={wait}
        onRetry={() => void resume()}
        already={
          state.kind === 'alreadySubmitted' && (
            <AlreadySubmitted
              outcome={state}
              answers={walked.answers}
              onSubmitAnew={() => onSubmit(submitAnew)}
            />
          )
        }
        proveAgain={
          <Suspense fallback={null}>
            <ProveAgain kind={kind} walked={walked} asOf={asOf} />
          </Suspense>
        }
      />
      {!underWay && <Objections journeyId={journey.id} walked={walked} />}
      {!underWay && <p className="lede">{words.lead}</p>}
      {later && (
        <Task title={words.photoLater.title}>
          <p>{words.photoLater.text}</p>
          <p>
            <Link id="photo-later" to={stepPath(journey.id, later.id, later.id)}>
              {words.photoLater.link}
            </Link>
          </p>
        </Task>
      )}
      <Review
        journeyId={journey.id}
        steps={walked.steps.filter((step) => step.id !== 'check')}
        answers={walked.answers}
        editable={!underWay}
      />
      {draft.outbox === undefined && (
        <ul>
          {words.declaration[kind].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )

  return (
    <QuestionForm
      {...progressTo(journey.id, walked, 'check', texts)}
      back={
        underWay ? undefined : { to: placeBefore(journey.id, walked, 'check', undefined), label: texts.back }
      }
      card={makesCard && <CardTaking answers={walked.answers} />}
      journey={journey}
      fields={[declaration]}
      inputs={inputs}
      // The box itself says what is declared; the page is its heading.
      words={{ title, lead, field: () => ({ label: title }), options: () => [], problem: problemText }}
      answers={declared}
      answersSoFar={walked.answers}
      asOf={asOf}
      own={() => false}
      problems={wrong.problems}
      alsoWrong={wrong.elsewhere}
      onAnswer={(_, value) => setDeclared({ [declaration]: value })}
      onSubmit={() => onSubmit(submit)}
      closed={draft.outbox !== undefined}
    >
      <Actions>
        <Button type="submit" aria-disabled={wait > 0}>
          {wait > 0 && wait <= longWait ? words.notNow.in(words.submit[kind], wait) : words.submit[kind]}
        </Button>
      </Actions>
      <SaveStatus />
      <KeptUntil journeyId={journey.id} />
    </QuestionForm>
  )
}

/** Coming back from a change: its row gets the focus. And the receipt's code is fetched while there is time. */
function useArrival(): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (!hash.startsWith('#row-')) return
    afterPaint(() => {
      const row = document.getElementById(hash.slice(1))
      row?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'center' })
    })
  }, [hash])
  useEffect(() => whenIdle(() => void import('./ReceiptPage.tsx').catch(() => undefined)), [])
}
