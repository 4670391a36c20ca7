import '../../wizard/wizard.css'
import '../../ui/otherScreens.css'
import { lazy, Suspense, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import { inputs } from '../../inputs/allInputs.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { hasEncryption } from '../../journey/encryption.ts'
import { recordFacts } from '../../journey/recordFacts.ts'
import { isRouteStep } from '../../journey/route.ts'
import type { Journey, JourneyId, Walk, WalkedStep } from '../../journey/types.ts'
import { useDeviceQuestion } from '../../journey/useDeviceQuestion.ts'
import { findProcedure } from '../../procedures/procedures.ts'
import { Coming } from '../../ui/Coming.tsx'
import { DeviceChoice } from '../../ui/DeviceChoice.tsx'
import { CardTaking } from '../../wizard/CardTaking.tsx'
import { KeptUntil } from '../../wizard/KeptUntil.tsx'
import { dropObjections, findObjections } from '../../wizard/objections.ts'
import { StepElsewhere } from '../../wizard/StepElsewhere.tsx'
import { useStepAt } from '../../wizard/useStepAt.ts'
import { useStepWords } from '../../wizard/useStepWords.tsx'
import { SampleHelp, useKindWord } from './demo/sampleHelp.tsx'
import { StepForm } from './StepForm.tsx'
import { usePreload } from './usePreload.ts'

const FactOffers = lazy(() => import('../../wizard/FactOffers.tsx').then((m) => ({ default: m.FactOffers })))
const TasksPage = lazy(() => import('./TasksPage.tsx').then((m) => ({ default: m.TasksPage })))

/** A step beyond the first six. */
export function ApplyStep({ journeyId, stepId }: { readonly journeyId: JourneyId; readonly stepId: string }) {
  const at = useStepAt(journeyId, stepId)
  if (at.kind === 'step') return <Question key={stepId} {...at} />
  if (at.kind === 'tasks') return <TasksPage journey={at.journey} walked={at.walked} />
  return <StepElsewhere journeyId={journeyId} at={at} />
}

interface QuestionProps {
  readonly journey: Journey
  readonly walked: Walk
  readonly step: WalkedStep
  readonly asOf: string
}

function Question({ journey, walked, step, asOf }: QuestionProps) {
  const [query] = useSearchParams()
  const answersSoFar = walked.answers
  const words = useStepWords(journey, step, answersSoFar)
  const kindWord = useKindWord(journey, { step, answersSoFar, asOf })
  const texts = useMessages('apply')
  const isFirst = isFirstOfPerson(journey, walked, step)
  const device = useDeviceQuestion(isFirst)
  const procedure = findProcedure(journey.id)
  const change = query.get('change') ?? undefined
  const {
    draft: { id },
    others,
    cases,
    memory,
  } = useDraftState()
  const [objections] = useState(() => findObjections(id, step.fields))
  const [openedAt] = useState(() => performance.now())
  usePreload(journey, walked, step)
  const lead = (
    <>
      {words.lead}
      {isFirst && !change && procedure && <p className="hint">{texts.minutes(procedure.minutes)}</p>}
      {(step.fields.includes('recipientName') ||
        (memory !== 'shared' && (others.length + cases.length > 0 || recordFacts.get()))) && (
        <Suspense fallback={<Coming />}>
          <FactOffers key={id} journey={journey} fields={step.fields} asOf={asOf} openedAt={openedAt} />
        </Suspense>
      )}
    </>
  )
  return (
    <StepForm
      journey={journey}
      walked={walked}
      step={step}
      asOf={asOf}
      change={change}
      inputs={inputs}
      words={{ ...words, lead }}
      beforeContinue={(answers) => {
        dropObjections(id, step.fields)
        if (kindWord.beforeContinue(answers)) return true
        device.settle()
        return false
      }}
      objections={objections}
      foot={<KeptUntil journeyId={journey.id} />}
      card={procedure?.makesCard && <CardTaking answers={answersSoFar} />}
    >
      <SampleHelp step={step} answersSoFar={answersSoFar} asOf={asOf} />
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
