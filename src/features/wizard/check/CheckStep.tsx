import { lazy, Suspense, useEffect, useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { retryAtOf } from '../../../api/fault.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { useDraftState } from '../../../journey/DraftContext.tsx'
import { walk } from '../../../journey/engine.ts'
import { stepPath } from '../../../journey/paths.ts'
import type { Journey, Walk } from '../../../journey/types.ts'
import { getProcedureId, procedures } from '../../../procedures/procedures.ts'
import { Actions, Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Choice.tsx'
import { type ErrorItem, ErrorSummary } from '../../../ui/ErrorSummary.tsx'
import { Field } from '../../../ui/Form.tsx'
import { Task } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import { useCountdown } from '../../../ui/useCountdown.ts'
import { afterPaint, whenIdle } from '../afterPaint.ts'
import { CardTaking } from '../CardTaking.tsx'
import { Kept } from '../Kept.tsx'
import { placeBefore } from '../places.ts'
import { stepText } from '../progress.ts'
import { cleaned } from '../readForm.ts'
import { SaveStatus } from '../SaveStatus.tsx'
import { useProblemText } from '../useStepWords.tsx'
import { AlreadySubmitted } from './AlreadySubmitted.tsx'
import { Review } from './Review.tsx'
import { longWait, Objections, SendingNotice } from './SendingNotice.tsx'
import { useSubmit } from './useSubmit.ts'

const ProveAgain = lazy(() => import('./ProveAgain.tsx').then((m) => ({ default: m.ProveAgain })))

interface CheckProps {
  readonly journey: Journey
  readonly walked: Walk
  readonly asOf: string
}

/** Looking everything over, declaring it true, and submitting it. */
export function CheckStep({ journey, walked, asOf }: CheckProps) {
  const kind = getProcedureId(journey.id)
  const { declaration, makesCard } = procedures[kind]
  const texts = useMessages('wizard')
  const words = useMessages('review')
  const { fields } = useMessages('apply')
  const problemText = useProblemText(walked.answers)
  const { draft, memory } = useDraftState()
  const isShared = memory === 'shared'
  const { state, submit, submitAnew, resume } = useSubmit(kind, walked)
  const [wrong, setWrong] = useState<readonly ErrorItem[]>([])
  // Kept while the form is away: what was declared a moment ago is not asked again.
  const [ticked, setTicked] = useState(false)
  const wait = useCountdown(state.kind === 'notNow' ? retryAtOf(state.error) : 0)
  useArrival()

  useEffect(() => {
    if (wrong.length > 0) document.getElementById('error-summary')?.focus()
  }, [wrong])

  const later = walked.steps.find((step) => step.state === 'later')
  const underWay = draft.outbox !== undefined || state.kind === 'sending'
  const unticked = problemText({ field: declaration, problem: { code: 'required' } })

  const onSubmit = (send: typeof submit) => {
    if (underWay || wait > 0) return
    const problems = [
      ...(later ? [{ id: 'photo-later', text: words.photoLater.title }] : []),
      ...(ticked ? [] : [{ id: declaration, text: unticked }]),
    ]
    setWrong(problems)
    if (problems.length > 0) return
    const given = { ...walked.answers, [declaration]: true }
    const names = walked.steps.flatMap((step) => step.fields)
    const final = walk(journey, { ...given, ...cleaned(journey, names, given) }, asOf)
    void send(final.answers)
  }

  return (
    <Page
      title={words.title[kind]}
      step={stepText(journey.id, walked, 'check', texts)}
      back={
        underWay ? undefined : { to: placeBefore(journey.id, walked, 'check', undefined), label: texts.back }
      }
      summary={<ErrorSummary title={texts.errorTitle(wrong.length)} items={[...wrong]} />}
      card={makesCard && <CardTaking answers={walked.answers} />}
    >
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
        <form
          noValidate
          autoComplete={isShared ? 'off' : undefined}
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit(submit)
          }}
        >
          <ul>
            {words.declaration[kind].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Field
            id={declaration}
            as="legend"
            label=""
            labelIsTitle
            error={wrong.find((each) => each.id === declaration)?.text}
            errorPrefix={texts.errorPrefix}
          >
            {(ids) => (
              <Checkbox
                {...ids}
                name={declaration}
                label={String(fields[declaration].label)}
                defaultChecked={ticked}
                onChange={setTicked}
              />
            )}
          </Field>
          <Actions>
            <Button type="submit" aria-disabled={wait > 0}>
              {wait > 0 && wait <= longWait ? words.notNow.in(words.submit[kind], wait) : words.submit[kind]}
            </Button>
          </Actions>
          <SaveStatus />
          <Kept journeyId={journey.id} />
        </form>
      )}
    </Page>
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
  useEffect(() => whenIdle(() => void import('../ReceiptPage.tsx').catch(() => undefined)), [])
}
