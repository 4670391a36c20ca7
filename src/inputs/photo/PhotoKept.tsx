import { useEffect, useEffectEvent } from 'react'
import { type PhotoAnswer, photoSpec } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx'
import { BlobImage } from '../uploads/BlobImage.tsx'
import { formatBytes } from '../uploads/formatBytes.ts'
import { PersonIcon } from '../uploads/icons.tsx'
import { type Preview, usePreview } from '../uploads/usePreview.ts'

interface PhotoKeptProps {
  readonly id: string | undefined
  readonly value: Exclude<PhotoAnswer, 'later'>
  readonly preview: (uploadId: string) => Promise<Preview>
  readonly onReplace: () => void
  /** The agency does not hold it any more. */
  readonly onGone: () => void
}

/** The photo as it was accepted. One on file with the agency stays there: a sign stands for it if it can't be shown. */
export function PhotoKept({ id, value, preview, onReplace, onGone }: PhotoKeptProps) {
  const messages = useMessages('photo')
  const blob = usePreview(preview, value.uploadId)
  const isOnFile = value.source === 'onFile'
  const tell = useEffectEvent(onGone)
  useEffect(() => {
    if (blob === 'gone' && !isOnFile) tell()
  }, [blob, isOnFile])
  const verdict = isOnFile ? messages.keptOnFile : value.takenOk ? messages.keptOk : messages.keptUnsure
  return (
    <div className="photo-kept">
      <div className="photo-picture">
        {blob instanceof Blob && <BlobImage blob={blob} alt={messages.keptAlt} />}
        {(blob === 'none' || blob === 'gone') && isOnFile && <PersonIcon />}
        {blob === 'none' && !isOnFile && <p className="photo-note">{messages.noPreview}</p>}
      </div>
      <div className="photo-kept-text">
        <h2 className="photo-title">{messages.kept}</h2>
        <p className={value.takenOk ? 'photo-verdict' : 'photo-verdict photo-verdict-unsure'}>
          {value.takenOk ? <CheckIcon /> : <WarningIcon />}
          {verdict}
        </p>
        {!isOnFile && (
          <p className="photo-note code">
            {photoSpec.width}×{photoSpec.height} · {formatBytes(value.bytes)}
          </p>
        )}
        <button type="button" id={id} className="button button-secondary" onClick={onReplace}>
          {messages.replace}
        </button>
      </div>
    </div>
  )
}
