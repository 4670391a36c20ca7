import type { PartialAnswers } from '../../../domain/application.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { useDraftStore } from '../../../journey/DraftContext.tsx'
import type { WalkedStep } from '../../../journey/types.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { sampleFor } from './samples.ts'

/** Says once that this is a demonstration, to somebody who may be about to enter their own number. */
export function KindWord({
  step,
  answersSoFar,
  asOf,
  onClose,
}: {
  readonly step: WalkedStep
  readonly answersSoFar: PartialAnswers
  readonly asOf: string
  readonly onClose: () => void
}) {
  const { demo } = useMessages('apply')
  const store = useDraftStore()
  const sample = sampleFor(step.id, answersSoFar, asOf)
  const number = sample?.idNumber ?? sample?.mobile ?? sample?.guardianIdNumber ?? sample?.agentIdNumber
  return (
    <Dialog
      open
      onClose={onClose}
      title={demo.title}
      closeLabel={demo.close}
      actions={
        <>
          {sample && (
            <Button
              onClick={() => {
                store.answer(sample)
                onClose()
              }}
            >
              {demo.takeSample(number ?? '')}
            </Button>
          )}
          <Button
            kind="secondary"
            onClick={() => {
              onClose()
              document.querySelector<HTMLFormElement>('main form')?.requestSubmit()
            }}
          >
            {demo.goOn}
          </Button>
        </>
      }
    >
      <p>{demo.text}</p>
    </Dialog>
  )
}
