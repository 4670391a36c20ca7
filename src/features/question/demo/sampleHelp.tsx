import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { FieldName, PartialAnswers } from '../../../domain/application.ts'
import { isDemoIdNumber, isDemoMobile } from '../../../domain/identity.ts'
import { useDraftState } from '../../../journey/DraftContext.tsx'
import type { Journey, WalkedStep } from '../../../journey/types.ts'
import { Coming } from '../../../ui/Coming.tsx'

// Said here and not imported: only then the build leaves out what is loaded below.
const isDemo = import.meta.env.MODE !== 'live'
// A live build has neither samples nor the sentence about them.
const FillIn = isDemo ? lazy(() => import('./FillIn.tsx').then((m) => ({ default: m.FillIn }))) : undefined
const KindWord = isDemo
  ? lazy(() => import('./KindWord.tsx').then((m) => ({ default: m.KindWord })))
  : undefined

interface StepProps {
  readonly step: WalkedStep
  readonly answersSoFar: PartialAnswers
  readonly asOf: string
}

/** In the demonstration: a button that fills a step with an invented person. */
export function SampleHelp(props: StepProps): ReactNode {
  return FillIn ? (
    <Suspense fallback={<Coming />}>
      <FillIn {...props} />
    </Suspense>
  ) : null
}

/** Drafts whose owner has been told in this tab that this is a demonstration. */
const told = new Set<string>()

/**
 * In the demonstration, a number that could be somebody's is met once with a kind word: use a sample, or go on with an
 * invented one.
 */
export function useKindWord(
  journey: Journey,
  { step, answersSoFar, asOf }: StepProps,
): { readonly beforeContinue: (answers: PartialAnswers) => boolean; readonly dialog: ReactNode } {
  const { draft } = useDraftState()
  const [open, setOpen] = useState(false)
  if (!KindWord) return { beforeContinue: () => false, dialog: null }
  const looksReal = (name: FieldName, value: unknown): boolean => {
    if (typeof value !== 'string') return false
    const input = journey.fields[name]?.input
    if (input === 'idNumber') return !isDemoIdNumber(value)
    return input === 'mobile' && !isDemoMobile(value)
  }
  return {
    beforeContinue(answers) {
      if (told.has(draft.id) || !step.fields.some((name) => looksReal(name, answers[name]))) return false
      told.add(draft.id)
      setOpen(true)
      return true
    },
    dialog: open && (
      <Suspense fallback={null}>
        <KindWord step={step} answersSoFar={answersSoFar} asOf={asOf} onClose={() => setOpen(false)} />
      </Suspense>
    ),
  }
}
