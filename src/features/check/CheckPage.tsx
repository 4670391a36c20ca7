import '../../wizard/wizard.css'
import '../../ui/otherScreens.css'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useLocation, useParams } from 'react-router-dom'
import { retryAtOf } from '../../api/fault.ts'
import type { AnswerChanges, FieldName, PartialAnswers } from '../../domain/application.ts'
import { withChanges } from '../../domain/withChanges.ts'
import { afterPaint, whenIdle } from '../../foundation/afterPaint.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { inputs } from '../../inputs/allInputs.tsx'
import { normalised } from '../../inputs/readForm.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { walk } from '../../journey/engine.ts'
import { stepPath } from '../../journey/paths.ts'
import { helpingWith, useHelps } from '../../journey/savedHelps.ts'
import type { FieldProblem, Journey, JourneyId, Walk, WalkedStep } from '../../journey/types.ts'
import { getProcedureId, procedures } from '../../procedures/procedures.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import type { ErrorItem } from '../../ui/ErrorSummary.tsx'
import { Task } from '../../ui/Task.tsx'
import { useCountdown } from '../../ui/useCountdown.ts'
import { CardTaking } from '../../wizard/CardTaking.tsx'
import { isJourneyId } from '../../wizard/journeyTables.ts'
import { KeptUntil } from '../../wizard/KeptUntil.tsx'
import { placeBefore } from '../../wizard/neighbours.ts'
import { dropObjections, findObjections } from '../../wizard/objections.ts'
import { progressTo } from '../../wizard/progress.ts'
import { QuestionForm } from '../../wizard/QuestionForm.tsx'
import { SaveStatus } from '../../wizard/SaveStatus.tsx'
import { StepElsewhere } from '../../wizard/StepElsewhere.tsx'
import { useStepAt } from '../../wizard/useStepAt.ts'
import { useStepWords } from '../../wizard/useStepWords.tsx'
import { AlreadySubmitted } from './AlreadySubmitted.tsx'
import { ForOther } from './ForOther.tsx'
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
  return <Check {...at} />
}

const none: readonly FieldProblem[] = []

/** What stands in the way of submitting: questions of this page, and what is done elsewhere. */
interface Wrong {
  readonly problems: readonly FieldProblem[]
  readonly elsewhere: readonly ErrorItem[]
}

interface CheckProps {
  readonly journey: Journey
  readonly walked: Walk
  readonly step: WalkedStep
  readonly asOf: string
}

/** Looking everything over, consenting, declaring it true, and submitting it. */
function Check({ journey, walked, step, asOf }: CheckProps) {
  const kind = getProcedureId(journey.id)
  const { declaration, makesCard } = procedures[kind]
  const texts = useMessages('wizard')
  const words = useMessages('review')
  const stepWords = useStepWords(journey, step, walked.answers)
  const { names } = useMessages('apply')
  const store = useDraftStore()
  const { draft } = useDraftState()
  const { state, submit, submitAnew, resume } = useSubmit(kind, walked)
  const [wrong, setWrong] = useState<Wrong>({ problems: [], elsewhere: [] })
  // KeptUntil while the form is away: what was declared a moment ago is not asked again.
  const [declared, setDeclared] = useState<PartialAnswers>({})
  const wait = useCountdown(state.kind === 'notNow' ? retryAtOf(state.error) : 0)
  useArrival()

  const help = helpingWith(useHelps(), draft.id)
  const [turned, setTurned] = useState(false)
  /** Somebody else has it in hand: nobody submits but the person. */
  const isOthers = help !== undefined && !turned
  const turn = (isTurned: boolean) => {
    setTurned(isTurned)
    afterPaint(() => document.getElementById('title')?.focus())
  }

  const later = walked.steps.find(({ state: stands }) => stands === 'later')
  const underWay = draft.outbox !== undefined || state.kind === 'sending'
  const title = words.title[kind]
  // The same list each time, until the agency has answered anew: a new one takes the focus.
  const asked = step.fields.join()
  const objections = useMemo(
    () => (state.kind === 'refused' ? findObjections(draft.id, asked.split(',') as FieldName[]) : none),
    [state, draft.id, asked],
  )

  const onSubmit = (send: typeof submit) => {
    if (underWay || wait > 0) return
    const given = { ...walked.answers, ...declared }
    const now: Wrong = {
      problems: walk(journey, given, asOf).steps.find(({ id }) => id === step.id)?.problems ?? [],
      elsewhere: later ? [{ id: 'photo-later', text: words.photoLater.title }] : [],
    }
    setWrong(now)
    if (now.problems.length + now.elsewhere.length > 0) return
    dropObjections(draft.id, step.fields)
    const all = walked.steps.flatMap(({ fields }) => fields)
    const final = walk(journey, { ...given, ...normalised(journey, all, given) }, asOf)
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
      {!underWay && <p className="lede">{turned ? words.forOther.turnedText : words.lead}</p>}
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
        steps={walked.steps.filter(({ id }) => id !== step.id)}
        answers={walked.answers}
        editable={!underWay && !turned}
      />
      {turned && !underWay && (
        <Button kind="secondary" onClick={() => turn(false)}>
          {words.forOther.turnBack}
        </Button>
      )}
      {help && !turned && <ForOther help={help} onTurn={() => turn(true)} />}
      {draft.outbox === undefined && !isOthers && step.fields.length > 1 && (
        <>
          <h2>{words.consents.title}</h2>
          <p>{words.consents.lead}</p>
        </>
      )}
    </>
  )
  const field = (name: FieldName) =>
    name === declaration
      ? {
          label: say(names[name], walked.answers.forWhom),
          hint: <Declaration lines={words.declaration[kind]} />,
        }
      : stepWords.field(name)
  const answer = (given: AnswerChanges) =>
    declaration in given ? setDeclared(withChanges({}, given)) : store.answer(given)

  return (
    <QuestionForm
      {...progressTo(journey.id, walked, 'check', texts)}
      back={
        underWay ? undefined : { to: placeBefore(journey.id, walked, 'check', undefined), label: texts.back }
      }
      card={makesCard && <CardTaking answers={walked.answers} />}
      journey={journey}
      fields={step.fields}
      inputs={inputs}
      words={{ ...stepWords, title: turned ? words.forOther.turned : title, lead, field }}
      answers={{ ...walked.answers, ...declared }}
      answersSoFar={walked.answers}
      asOf={asOf}
      own={() => false}
      problems={wrong.problems.length > 0 ? wrong.problems : objections}
      alsoWrong={wrong.elsewhere}
      onAnswers={answer}
      onSubmit={() => onSubmit(submit)}
      closed={draft.outbox !== undefined || isOthers}
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

/** What is declared, line by line, over the box. */
function Declaration({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="declaration">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** Coming back from a change: its row gets the focus. And the receipt's code is fetched while there is time. */
function useArrival(): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (!hash.startsWith('#row-')) return
    afterPaint(() => {
      const row = document.getElementById(hash.slice(1))
      row?.closest('details')?.setAttribute('open', '')
      row?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'center' })
    })
  }, [hash])
  useEffect(() => whenIdle(() => void import('./ReceiptPage.tsx').catch(() => undefined)), [])
}
