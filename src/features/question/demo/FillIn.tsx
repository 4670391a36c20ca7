import type { PartialAnswers } from '../../../domain/application.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { useDraftStore } from '../../../journey/DraftContext.tsx'
import type { WalkedStep } from '../../../journey/types.ts'
import { Button } from '../../../ui/Button.tsx'
import { sampleFor } from './samples.ts'

/** Fills a step with an invented person. */
export function FillIn({
  step,
  answersSoFar,
  asOf,
}: {
  readonly step: WalkedStep
  readonly answersSoFar: PartialAnswers
  readonly asOf: string
}) {
  const { demo } = useMessages('apply')
  const store = useDraftStore()
  const sample = sampleFor(step.id, answersSoFar, asOf)
  if (!sample) return null
  // A registration does not ask until when the document is valid.
  const asked = Object.entries(sample).filter(([name]) => step.fields.some((field) => field === name))
  return (
    <p className="sample">
      <Button kind="secondary" onClick={() => store.answer(Object.fromEntries(asked))}>
        {demo.fill}
      </Button>
    </p>
  )
}
