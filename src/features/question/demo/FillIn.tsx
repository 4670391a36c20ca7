import type { Partly } from '../../../domain/application.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { useDraftStore } from '../../../journey/DraftContext.tsx'
import type { WalkedStep } from '../../../journey/types.ts'
import { Button } from '../../../ui/Button.tsx'
import { sampleFor } from './samples.ts'

/** Fills a step with an invented person. */
export function FillIn({
  step,
  met,
  asOf,
}: {
  readonly step: WalkedStep
  readonly met: Partly
  readonly asOf: string
}) {
  const { demo } = useMessages('apply')
  const store = useDraftStore()
  const sample = sampleFor(step.id, met, asOf)
  if (!sample) return null
  return (
    <p className="sample">
      <Button kind="secondary" onClick={() => store.answer(sample)}>
        {demo.fill}
      </Button>
    </p>
  )
}
