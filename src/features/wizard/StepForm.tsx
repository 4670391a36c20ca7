import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router-dom'
import type { FieldName } from '../../domain/application.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { homePath } from '../../journey/paths.ts'
import type { FieldProblem, Journey, Walk, WalkedStep } from '../../journey/types.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Page } from '../../ui/Page.tsx'
import { FieldView, type FieldWords } from './FieldView.tsx'
import type { InputDefinitions, WordedOption } from './inputDefinitions.ts'
import { placeBefore } from './places.ts'
import { stepText } from './progress.ts'
import { getInputDefinition } from './readForm.ts'
import { SaveStatus } from './SaveStatus.tsx'
import { useUndoOffer } from './undoOffer.ts'
import { type Here, useContinue } from './useContinue.ts'

const LeavingBehind = lazy(() => import('./LeavingBehind.tsx').then((m) => ({ default: m.LeavingBehind })))
const UndoChange = lazy(() => import('./LeavingBehind.tsx').then((m) => ({ default: m.UndoChange })))

/** The words of a step: its questions, what can be chosen, what is wrong. */
export interface StepWords {
  readonly title: string
  readonly lead?: ReactNode
  readonly field: (name: FieldName) => FieldWords
  readonly options: (name: FieldName, values: readonly string[]) => readonly WordedOption[]
  readonly problem: (problem: FieldProblem) => ReactNode
  readonly aside?: ReactNode
}

export interface StepFormProps {
  /** The table that this step is checked with. */
  readonly journey: Journey
  readonly walked: Walk
  readonly step: WalkedStep
  readonly asOf: string
  readonly change: string | undefined
  readonly kinds: Partial<InputDefinitions>
  readonly words: StepWords
  readonly holds?: Here['holds']
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
  const { journey, walked, step, asOf, change, kinds, words, card, children, objections = none } = props
  const form = useRef<HTMLFormElement>(null)
  const store = useDraftStore()
  const { draft, memory } = useDraftState()
  const isShared = memory === 'shared'
  const texts = useMessages('wizard')
  const navigate = useNavigate()
  const undo = useUndoOffer()
  const { go, errors, setErrors, leaving, failed } = useContinue(form, {
    journey,
    stepId: step.id,
    fields: step.fields,
    asOf,
    change,
    kinds,
    holds: props.holds,
  })
  const wrong = errors.length > 0 ? errors : objections
  const { answers } = draft

  useEffect(() => {
    if (wrong.length === 0) return
    document.getElementById('error-summary')?.focus()
  }, [wrong])

  const errorOf = (name: FieldName) => {
    const problem = wrong.find((each) => each.field === name)
    return problem && words.problem(problem)
  }
  const items = wrong.map((problem) => ({ id: problem.field, text: words.problem(problem) }))
  const answer = (name: FieldName, value: unknown, how?: 'chosen') => {
    store.answer({ [name]: value })
    // What an agency, a tool or a tap has just answered would contradict the complaint about it.
    const isSettled = how === 'chosen' || getInputDefinition(kinds, journey, name)?.controlled
    if (isSettled && errors.every(({ field }) => field === name)) setErrors(none)
  }
  const own = (name: FieldName) => {
    if (isShared) return false
    const about = journey.fields[name]?.about
    return about ? about === 'user' : answers.forWhom === 'self' || name === 'mobile'
  }

  return (
    <Page
      title={words.title}
      step={stepText(journey.id, walked, step.id, texts)}
      back={{
        to: placeBefore(journey.id, walked, step.id, change),
        label: change ? texts.backToCheck : texts.back,
      }}
      summary={<ErrorSummary title={texts.errorTitle(items.length)} items={items} />}
      aside={words.aside}
      asideTitle={texts.whyTitle}
      card={card}
    >
      {words.lead}
      <form
        ref={form}
        noValidate
        autoComplete={isShared ? 'off' : undefined}
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        {step.fields.map((name) => (
          <FieldView
            key={name}
            journeyId={journey.id}
            name={name}
            kind={getInputDefinition(kinds, journey, name)}
            words={words.field(name)}
            isTitle={words.field(name).label === words.title}
            options={words.options(name, journey.fields[name]?.options?.(walked.answers) ?? [])}
            value={answers[name]}
            onChange={(value, how) => answer(name, value, how)}
            met={walked.answers}
            asOf={asOf}
            own={own(name)}
            error={errorOf(name)}
            errorPrefix={texts.errorPrefix}
          />
        ))}
        {children}
        {failed && (
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
      </form>
      <Suspense fallback={null}>
        {leaving && <LeavingBehind leaving={leaving} />}
        {undo && <UndoChange offer={undo} />}
      </Suspense>
    </Page>
  )
}
