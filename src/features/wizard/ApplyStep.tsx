import { findProcedure } from '../../procedures/procedures.ts'
import { findSubmittedAs } from '../../procedures/submittedAs.ts'
import './wizard.css'
import '../../ui/more.css'
import { lazy, use, useState } from 'react'
import { Navigate, useSearchParams } from 'react-router-dom'
import { useAsOf } from '../../api/useAsOf.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { hasEncryption } from '../../journey/encryption.ts'
import { mayGoOver, stepAllowed, walk } from '../../journey/engine.ts'
import { stepPath } from '../../journey/paths.ts'
import { isRouteStep } from '../../journey/route.ts'
import type { Journey, JourneyId, Walk, WalkedStep } from '../../journey/types.ts'
import { useDeviceQuestion } from '../../journey/useDeviceQuestion.ts'
import { DeviceChoice } from '../../ui/DeviceChoice.tsx'
import { CardTaking } from './CardTaking.tsx'
import { DraftSubmitted } from './DraftSubmitted.tsx'
import { SampleHelp, useKindWord } from './demo/sampleHelp.tsx'
import { inputs } from './inputs.tsx'
import { loadJourney } from './journeyTables.ts'
import { Kept } from './Kept.tsx'
import { NoSuchStep } from './NoSuchStep.tsx'
import { dropObjections, findObjections } from './objections.ts'
import { StepForm } from './StepForm.tsx'
import { loadCheck, usePreload } from './usePreload.ts'
import { useStepWords } from './useStepWords.tsx'

const TasksPage = lazy(() => import('./check/TasksPage.tsx').then((m) => ({ default: m.TasksPage })))
const CheckStep = lazy(() => loadCheck().then((m) => ({ default: m.CheckStep })))

/** A step beyond the first six: with the whole table of its journey, and today as the agency says it. */
export function ApplyStep({ journeyId, stepId }: { readonly journeyId: JourneyId; readonly stepId: string }) {
  const journey = use(loadJourney(journeyId))
  const asOf = useAsOf()
  const state = useDraftState()
  const { loaded, draft } = state
  const [query] = useSearchParams()
  if (!loaded) return null

  const walked = walk(journey, draft.answers, asOf)
  const sending = draft.outbox?.kind === journeyId
  const submitted = findSubmittedAs(journeyId, state)
  const [first] = walked.steps
  if (submitted && first && stepId !== first.id)
    return <DraftSubmitted saved={submitted} firstStep={first.id} />
  if (stepId === 'tasks' && !sending && journeyId !== 'employment')
    return <TasksPage journey={journey} walked={walked} />
  if (!journey.steps.some(({ id }) => id === stepId)) return <NoSuchStep />
  // Somebody who applies again is led to the question that the reason concerns, and proves the number after it.
  const isLedHere = query.get('change') === stepId && stepId !== 'check' && mayGoOver(walked, stepId)
  const allowed = sending ? 'check' : isLedHere ? stepId : stepAllowed(walked, stepId)
  if (allowed !== stepId) return <Navigate replace to={stepPath(journeyId, allowed)} />
  const step = walked.steps.find((each) => each.id === stepId)
  if (!step) return null
  if (stepId === 'check') return <CheckStep journey={journey} walked={walked} asOf={asOf} />
  return <Question key={stepId} journey={journey} walked={walked} step={step} asOf={asOf} />
}

interface QuestionProps {
  readonly journey: Journey
  readonly walked: Walk
  readonly step: WalkedStep
  readonly asOf: string
}

function Question({ journey, walked, step, asOf }: QuestionProps) {
  const [query] = useSearchParams()
  const met = walked.answers
  const words = useStepWords(journey, step, met)
  const kindWord = useKindWord(journey, { step, met, asOf })
  const texts = useMessages('apply')
  const device = useDeviceQuestion(isFirstOfPerson(journey, walked, step))
  const [objections] = useState(() => findObjections(step.fields))
  usePreload(journey, walked, step)
  return (
    <StepForm
      journey={journey}
      walked={walked}
      step={step}
      asOf={asOf}
      change={query.get('change') ?? undefined}
      kinds={inputs}
      words={words}
      holds={(answers) => {
        dropObjections(step.fields)
        if (kindWord.holds(answers)) return true
        device.settle()
        return false
      }}
      objections={objections}
      foot={<Kept journeyId={journey.id} />}
      card={findProcedure(journey.id)?.makesCard && <CardTaking answers={met} />}
    >
      <SampleHelp step={step} met={met} asOf={asOf} />
      {device.isAsked && (
        <DeviceChoice words={texts.device} value="own" plain={!hasEncryption()} onChange={device.choose} />
      )}
      {kindWord.dialog}
    </StepForm>
  )
}

/** Whether the questions about a person begin here: before it comes nothing that would be worth keeping from others. */
const isFirstOfPerson = (journey: Journey, { steps }: Walk, step: WalkedStep): boolean =>
  journey.id !== 'employment' && steps.find(({ id }) => !isRouteStep(id))?.id === step.id
