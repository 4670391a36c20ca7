import { useEffect, useEffectEvent, useId, useRef } from 'react'
import type { UploadFn, UploadRef } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { DropZone } from '../../ui/DropZone.tsx'
import { CheckIcon } from '../../ui/icons.tsx'
import { PickButton } from '../../ui/PickButton.tsx'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'
import { FileKept } from './FileKept.tsx'
import { HeicWays } from './HeicWays.tsx'
import { CameraIcon, FileIcon } from './icons.tsx'
import { PaperOutline } from './PaperOutline.tsx'
import { SendAgain } from './SendAgain.tsx'
import { SendingBar } from './SendingBar.tsx'
import { useSendingWords } from './sendingProblem.ts'
import type { Preview } from './usePreview.ts'
import { type SlotState, useSlot } from './useSlot.ts'

/** One document that is asked for. Pictures of it get the watermark unless `watermark` is false. */
export interface Slot<C extends string = string> {
  readonly code: C
  readonly label: string
  readonly hint?: string | undefined
  readonly watermark?: boolean
}

interface FileSlotProps {
  readonly id: string | undefined
  readonly describedBy: string | undefined
  readonly slot: Slot
  readonly value: UploadRef | undefined
  readonly onChange: (value: UploadRef | undefined) => void
  readonly onSay: (state: string) => void
  readonly upload: UploadFn
  readonly preview: (uploadId: string) => Promise<Preview>
  readonly asOf: string
}

/** One place for a file, with everything that can happen to it. */
export function FileSlot({
  id,
  describedBy,
  slot,
  value,
  onChange,
  onSay,
  upload,
  preview,
  asOf,
}: FileSlotProps) {
  const messages = useMessages('photo')
  const { files } = messages
  const sayProblem = useSendingWords()
  const watermark = slot.watermark === false ? undefined : files.watermark(asOf)
  const at = useSlot({ code: slot.code, value, watermark, upload, preview, onChange })
  const { state } = at
  const errorId = useId()
  const place = useRef<HTMLLIElement>(null)
  const busy = state.name === 'preparing' || state.name === 'sending'
  useKeptFocus(place, `${state.name} ${value?.uploadId}`)

  const say = useEffectEvent(onSay)
  const news = sayState(state, value, messages, sayProblem)
  const known = useRef(news)
  useEffect(() => {
    if (known.current === news) return
    known.current = news
    if (news !== '') say(news)
  }, [news])

  const describe = [state.name === 'failed' && errorId, describedBy].filter(Boolean).join(' ') || undefined
  const choosing =
    !busy &&
    state.name !== 'unmarked' &&
    (value === undefined || state.name === 'replacing' || state.name === 'failed')
  return (
    <li className="files-slot" ref={place} tabIndex={-1} aria-label={slot.label} data-state={state.name}>
      <DropZone className="files-drop" onDrop={at.choose}>
        <p className="files-label">
          <span>{slot.label}</span>
          {value !== undefined && state.name === 'idle' && (
            <span className="files-done">
              <CheckIcon />
              {files.done}
            </span>
          )}
        </p>
        {slot.hint !== undefined && <p className="files-hint">{slot.hint}</p>}
        {state.name === 'failed' && (
          <p className="files-error" id={errorId}>
            <span className="sr-only">{messages.errorPrefix}</span>
            {sayProblem(state.problem)}
          </p>
        )}
        {state.name === 'failed' && state.problem === 'heic' && <HeicWays />}
        {state.name === 'removed' && (
          <p className="files-removed">
            {files.removed}
            <button type="button" className="link-button" onClick={at.undo}>
              {files.undo}
            </button>
          </p>
        )}
        {state.name === 'unmarked' && (
          <>
            <p>{files.pdfAsk}</p>
            <div className="files-row">
              <button type="button" className="button" onClick={state.send}>
                {files.pdfSend}
              </button>
              <PickButton accept="image/*" describedBy={describe} onPick={at.choose}>
                {files.pdfOther}
              </PickButton>
              <button type="button" className="button button-quiet" onClick={at.cancel}>
                {value === undefined ? files.discard : files.keepOld}
              </button>
            </div>
          </>
        )}
        {busy && (
          <SendingBar
            label={state.name === 'sending' ? files.sending : files.preparing}
            name={files.sendingOf(slot.label)}
            fraction={state.name === 'sending' ? state.fraction : undefined}
            onCancel={() => {
              at.cancel()
              onSay(files.cancelled)
            }}
          />
        )}
        {state.name === 'failed' && state.retry && (
          <div className="files-row">
            <SendAgain problem={state.problem} label={files.retry} onSend={state.retry} />
            <button type="button" className="button button-quiet" onClick={at.cancel}>
              {value === undefined ? files.discard : files.keepOld}
            </button>
          </div>
        )}
        {choosing && !(state.name === 'failed' && state.retry) && (
          <div className="files-row">
            {value === undefined && <PaperOutline code={slot.code} />}
            <PickButton
              id={id}
              accept="image/*,application/pdf"
              label={files.choose(slot.label)}
              describedBy={describe}
              onPick={at.choose}
            >
              <FileIcon />
              {files.chooseShort}
            </PickButton>
            <PickButton
              accept="image/*"
              capture="environment"
              label={files.camera(slot.label)}
              describedBy={describe}
              onPick={at.choose}
            >
              <CameraIcon />
              {files.cameraShort}
            </PickButton>
            {value !== undefined && (
              <button type="button" className="button button-quiet" onClick={at.cancel}>
                {files.keepOld}
              </button>
            )}
            <span className="files-drop-hint">{files.drop}</span>
          </div>
        )}
        {value !== undefined && state.name === 'idle' && (
          <FileKept
            id={id}
            label={slot.label}
            value={value}
            watermarked={slot.watermark !== false}
            preview={preview}
            onReplace={at.replace}
            onRemove={at.remove}
            onGone={at.lose}
          />
        )}
      </DropZone>
    </li>
  )
}

/** What is read out when a place changes. */
function sayState(
  state: SlotState,
  value: UploadRef | undefined,
  { files, errorPrefix }: ReturnType<typeof useMessages<'photo'>>,
  sayProblem: ReturnType<typeof useSendingWords>,
): string {
  switch (state.name) {
    case 'preparing':
      return files.preparing
    case 'sending':
      return files.sending
    case 'failed':
      return errorPrefix + sayProblem(state.problem)
    case 'unmarked':
      return files.pdfAsk
    case 'removed':
      return files.removed
    case 'replacing':
      return ''
    case 'idle':
      break
  }
  return value === undefined ? '' : files.done
}
