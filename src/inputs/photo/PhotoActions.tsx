import type { PhotoAnswer, UploadFn } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { SendAgain } from '../uploads/SendAgain.tsx'
import { SendingBar } from '../uploads/SendingBar.tsx'
import { useSendingWords } from '../uploads/sendingProblem.ts'
import { adviceFor, type CardPhoto, countChecks } from './card.ts'
import { useSending } from './useSending.ts'

export interface PhotoActionsProps {
  readonly card: CardPhoto
  readonly source: 'camera' | 'file'
  readonly upload: UploadFn
  readonly onAdjust: () => void
  readonly onDone: (answer: PhotoAnswer) => void
  readonly onOther: () => void
  readonly onSay: (text: string) => void
}

const look = (isAdvised: boolean) => (isAdvised ? 'button' : 'button button-secondary')

/** What can be done with a finished photo: accept and send it, adjust it, take another. The advised way is the main button. */
export function PhotoActions({ card, source, upload, onAdjust, onDone, onOther, onSay }: PhotoActionsProps) {
  const messages = useMessages('photo')
  const sayProblem = useSendingWords()
  const { review } = messages
  const [, fix] = countChecks(card.checks)
  const arrived = (uploadId: string) => {
    onDone({ uploadId, bytes: card.bytes.length, source, takenOk: fix === 0 })
    onSay(messages.sent)
  }
  const { state, send, cancel } = useSending(card.bytes, upload, arrived, (next) => {
    if (next.name === 'sending') onSay(messages.sending)
    if (next.name === 'failed') onSay(messages.errorPrefix + sayProblem(next.problem))
    if (next.name === 'idle') onSay(messages.sendingCancelled)
  })
  if (state.name === 'sending')
    return (
      <SendingBar
        label={messages.sending}
        name={messages.sending}
        fraction={state.fraction}
        onCancel={cancel}
      />
    )
  if (state.name === 'failed')
    return (
      <>
        <p className="photo-error">
          <span className="sr-only">{messages.errorPrefix}</span>
          {sayProblem(state.problem)}
        </p>
        <div className="photo-actions">
          <SendAgain problem={state.problem} label={messages.tryAgain} onSend={send} />
          <button type="button" className="button button-quiet" onClick={cancel}>
            {messages.cancel}
          </button>
        </div>
      </>
    )
  const advice = adviceFor(card.checks)
  return (
    <>
      {fix > 0 && <p className="photo-note">{review.anyway}</p>}
      <div className="photo-actions">
        {fix === 0 && (
          <button type="button" className="button" onClick={send}>
            {review.accept}
          </button>
        )}
        <button type="button" className={look(advice === 'adjust')} onClick={onAdjust}>
          {review.adjust}
        </button>
        <button type="button" className={look(advice === 'retake')} onClick={onOther}>
          {messages.otherPhoto}
        </button>
        {fix > 0 && (
          <button type="button" className="button button-secondary" onClick={send}>
            {review.acceptAnyway}
          </button>
        )}
      </div>
    </>
  )
}
