import { lazy, type ReactNode, Suspense } from 'react'
import { useNavigate } from 'react-router-dom'
import type { AnswerChanges, FieldName } from '../../domain/application.ts'
import { withChanges } from '../../domain/withChanges.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { InputDefinitions } from '../../inputs/inputDefinitions.ts'
import { getInputDefinition } from '../../inputs/readForm.ts'
import { useDraftPart, useDraftStore } from '../../journey/DraftContext.tsx'
import { outdated } from '../../journey/dependents.ts'
import { homePath } from '../../journey/mainPaths.ts'
import type { FieldProblem, Journey, Walk, WalkedStep } from '../../journey/types.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { placeBefore } from '../../wizard/neighbours.ts'
import { progressTo } from '../../wizard/progress.ts'
import { QuestionForm, type StepWords } from '../../wizard/QuestionForm.tsx'
import { SaveStatus } from '../../wizard/SaveStatus.tsx'
import { useUndoOffer } from './undoOffer.ts'
import { type StepContext, useContinue } from './useContinue.ts'

const ChangeNotices = lazy(() => import('./ChangeNotices.tsx').then((m) => ({ default: m.ChangeNotices })))

export interface StepFormProps {
  /** The table that this step is checked with. */
  readonly journey: Journey
  readonly walked: Walk
  readonly step: WalkedStep
  readonly asOf: string
  readonly change: string | undefined
  readonly inputs: Partial<InputDefinitions>
  readonly words: StepWords
  readonly beforeContinue?: StepContext['beforeContinue']
  readonly card?: ReactNode
  /** Under everything: what becomes of the answers. */
  readonly foot?: ReactNode
  /** Between the questions and the button. */
  readonly children?: ReactNode
  /** Objections of the agency to answers of this step. */
  readonly objections?: readonly FieldProblem[]
}

const none: readonly FieldProblem[] = []

/** One step: its questions, what is wrong with the answers, the way on, back and out. */
export function StepForm(props: StepFormProps) {
  const { journey, walked, step, asOf, change, inputs, words, card, children, objections = none } = props
  const store = useDraftStore()
  const draft = useDraftPart('draft')
  const memory = useDraftPart('memory')
  const texts = useMessages('wizard')
  const navigate = useNavigate()
  const undo = useUndoOffer()
  const { beforeContinue } = props
  const here = { journey, stepId: step.id, fields: step.fields, asOf, change, inputs, beforeContinue }
  const { go, state, askAgain } = useContinue(here)
  const { answers } = draft

  const answer = (given: AnswerChanges, how?: 'chosen') => {
    // What stands on this page, too, and rests on what was just changed: an outlet is its bank's.
    const gone = outdated(answers, withChanges(answers, given)).filter((name) => step.fields.includes(name))
    store.answer({ ...given, ...Object.fromEntries(gone.map((name) => [name, undefined])) })
    // What an agency, a tool or a tap has just answered would contradict the complaint about it.
    const isSettled = ({ field }: FieldProblem) =>
      field in given && (how ?? getInputDefinition(inputs, journey, field)?.controlled)
    if (state.kind === 'wrong' && state.problems.every(isSettled)) askAgain()
  }
  const own = (name: FieldName) => {
    const about = journey.fields[name]?.about
    return about ? about === 'user' : answers.forWhom === 'self' || name === 'mobile'
  }

  return (
    <QuestionForm
      {...here}
      {...progressTo(journey.id, walked, step.id, texts)}
      back={{
        to: placeBefore(journey.id, walked, step.id, change),
        label: change ? texts.backToCheck : texts.back,
      }}
      card={card}
      words={words}
      answers={answers}
      answersSoFar={walked.answers}
      own={own}
      problems={state.kind === 'wrong' ? state.problems : objections}
      onAnswers={answer}
      onSubmit={go}
      after={
        <Suspense fallback={null}>
          {(state.kind === 'leaving' || undo) && (
            <ChangeNotices state={state} undo={undo} draftId={draft.id} />
          )}
        </Suspense>
      }
    >
      {children}
      {state.kind === 'failed' && (
        <p className="error" role="alert">
          {texts.loadFailed}
        </p>
      )}
      <Actions>
        <Button type="submit">{texts.next}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            void navigate(homePath)
            void store.flush()
          }}
        >
          {memory ? texts.exit : texts.saveAndExit}
        </Button>
      </Actions>
      <SaveStatus />
      {props.foot}
    </QuestionForm>
  )
}
