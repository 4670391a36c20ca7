import { useEffect, useEffectEvent, useState } from 'react'
import type { UploadRef } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { BlobImage } from './BlobImage.tsx'
import { formatBytes } from './formatBytes.ts'
import { type Preview, usePreview } from './usePreview.ts'

interface FileKeptProps {
  readonly id: string | undefined
  readonly label: string
  readonly value: UploadRef
  readonly watermarked: boolean
  readonly preview: (uploadId: string) => Promise<Preview>
  readonly onReplace: () => void
  readonly onRemove: () => void
  /** The agency does not hold it any more. */
  readonly onGone: () => void
}

/** A file that has arrived. Pictures are shown on request only: others may be looking at the screen. PDFs are not opened here. */
export function FileKept(props: FileKeptProps) {
  const { id, label, value, watermarked, preview, onReplace, onRemove, onGone } = props
  const { files } = useMessages('photo')
  const [shown, setShown] = useState(false)
  const isPdf = value.type === 'application/pdf'
  const note = isPdf ? files.pdf : watermarked ? files.watermarked : undefined
  return (
    <>
      <p className="files-hint">
        <span className="code">
          {isPdf ? 'PDF' : 'JPG'} · {formatBytes(value.bytes)}
        </span>
        {note !== undefined && <span> · {note}</span>}
      </p>
      {shown && <FilePicture label={label} uploadId={value.uploadId} preview={preview} onGone={onGone} />}
      <div className="files-row files-row-quiet">
        {!isPdf && (
          <button
            type="button"
            className="button button-quiet"
            aria-expanded={shown}
            aria-label={`${shown ? files.hide : files.show} ${label}`}
            onClick={() => setShown(!shown)}
          >
            {shown ? files.hide : files.show}
          </button>
        )}
        <button
          type="button"
          id={id}
          className="button button-quiet"
          aria-label={`${files.replace} ${label}`}
          onClick={onReplace}
        >
          {files.replace}
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-label={`${files.remove} ${label}`}
          onClick={onRemove}
        >
          {files.remove}
        </button>
      </div>
    </>
  )
}

function FilePicture({
  label,
  uploadId,
  preview,
  onGone,
}: Pick<FileKeptProps, 'label' | 'preview' | 'onGone'> & { uploadId: string }) {
  const { files } = useMessages('photo')
  const blob = usePreview(preview, uploadId)
  const tell = useEffectEvent(onGone)
  useEffect(() => {
    if (blob === 'gone') tell()
  }, [blob])
  if (blob === 'gone') return null
  if (blob === 'none') return <p className="files-hint">{files.noPreview}</p>
  return blob === undefined ? null : (
    <BlobImage className="files-picture" blob={blob} alt={files.alt(label)} />
  )
}
