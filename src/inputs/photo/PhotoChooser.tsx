import { useId } from 'react'
import type { FileProblem } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { classes } from '../../ui/classes.ts'
import { DropZone } from '../../ui/DropZone.tsx'
import { TakePhoto } from '../../ui/drawings/TakePhoto.tsx'
import { InfoIcon } from '../../ui/icons.tsx'
import { PickButton } from '../../ui/PickButton.tsx'
import { HeicWays } from '../uploads/HeicWays.tsx'
import { AlbumIcon, CameraIcon, LaterIcon, PersonIcon } from '../uploads/icons.tsx'
import { PhotoExamples } from './PhotoExamples.tsx'

interface PhotoChooserProps {
  readonly id: string | undefined
  readonly describedBy: string | undefined
  readonly problem: FileProblem | undefined
  readonly busy: boolean
  readonly isLater: boolean
  readonly onIntent: () => void
  readonly onPick: (file: File, source: 'camera' | 'file') => void
  readonly onRetry: (() => void) | undefined
  /** Not given where the photo is needed now. */
  readonly onLater: (() => void) | undefined
  readonly onUndoLater: (() => void) | undefined
  readonly onUseOnFile: (() => void) | undefined
  readonly onKeepOld: (() => void) | undefined
}

/** The equal ways to a photo. */
export function PhotoChooser(props: PhotoChooserProps) {
  const { id, problem, isLater, onIntent, onPick, onRetry, onUndoLater, onUseOnFile, onKeepOld } = props
  const messages = useMessages('photo')
  const errorId = useId()
  const describedBy = [problem && errorId, props.describedBy].filter(Boolean).join(' ') || undefined
  return (
    <DropZone className="photo-choose" onDrop={(file) => onPick(file, 'file')}>
      {onKeepOld && <h2 className="photo-title">{messages.replaceTitle}</h2>}
      {isLater && !problem && (
        <div className="photo-later">
          <InfoIcon />
          <p>{messages.laterChosen}</p>
          {onUndoLater && (
            <button type="button" className="link-button" onClick={onUndoLater}>
              {messages.undoLater}
            </button>
          )}
        </div>
      )}
      {problem && (
        <p className="photo-error" id={errorId}>
          <span className="sr-only">{messages.errorPrefix}</span>
          {messages.problems[problem]}
        </p>
      )}
      {problem === 'heic' && <HeicWays />}
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {messages.tryAgain}
        </button>
      )}
      <div className={classes('photo-ways', onUseOnFile && 'photo-ways-four')}>
        <PickButton
          id={id}
          className="photo-way"
          accept="image/*"
          capture="user"
          describedBy={describedBy}
          onIntent={onIntent}
          onPick={(file) => onPick(file, 'camera')}
        >
          <CameraIcon />
          {messages.camera}
        </PickButton>
        <PickButton
          className="photo-way"
          accept="image/*"
          describedBy={describedBy}
          onIntent={onIntent}
          onPick={(file) => onPick(file, 'file')}
        >
          <AlbumIcon />
          {messages.album}
        </PickButton>
        {onUseOnFile && (
          <button type="button" className="photo-way" onClick={onUseOnFile}>
            <PersonIcon />
            {messages.onFile}
          </button>
        )}
        {props.onLater && (
          <button type="button" className="photo-way" aria-pressed={isLater} onClick={props.onLater}>
            <LaterIcon />
            {messages.later}
          </button>
        )}
      </div>
      <p className="photo-drop-hint">
        <TakePhoto />
        {messages.drop}
      </p>
      {props.busy && <p className="photo-note">{messages.opening}…</p>}
      {onKeepOld ? (
        <button type="button" className="button button-quiet photo-keep" onClick={onKeepOld}>
          {messages.keepOld}
        </button>
      ) : (
        <>
          <PhotoExamples />
          <p className="photo-note">{messages.rule}</p>
          <p className="photo-note">{messages.privacy}</p>
        </>
      )}
    </DropZone>
  )
}
