import './review.css'
import type { Answers, PartialAnswers } from '../../domain/application.ts'
import { documentCodes } from '../../domain/documentCodes.ts'
import type { UploadRef } from '../../domain/uploads.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { BlobImage } from '../../inputs/uploads/BlobImage.tsx'
import { FileIcon, PersonIcon } from '../../inputs/uploads/icons.tsx'
import { usePreview } from '../../inputs/uploads/usePreview.ts'
import { useUploadPreview } from '../../inputs/useUploadPreview.ts'

/** The card photo as it will be printed, beside the words for it. */
export function PhotoThumbnail({ value }: { readonly value: Exclude<Answers['photo'], 'later'> }) {
  const { photo } = useMessages('apply').inputs
  const blob = usePreview(useUploadPreview(), value.uploadId)
  return (
    <div className="thumbnail-row">
      <span className="thumbnail thumbnail-photo">
        {blob instanceof Blob ? <BlobImage blob={blob} alt="" /> : blob && <PersonIcon />}
      </span>
      {value.source === 'onFile' ? photo.onFile : photo.given}
    </div>
  )
}

/** Each paper by a picture of it, too small for others to read, and its name. PDFs are not opened here. */
export function PaperThumbnails({ answers }: { readonly answers: PartialAnswers }) {
  const { documents } = useMessages('apply')
  const given = documentCodes.flatMap((code) => {
    const file = answers.documents?.[code]
    return file ? [{ code, file }] : []
  })
  return (
    <ul className="plain thumbnails">
      {given.map(({ code, file }) => (
        <li key={code} className="thumbnail-row">
          <span className="thumbnail">{file.type === 'application/pdf' ? 'PDF' : <Paper file={file} />}</span>
          {say(documents[code].label, answers.forWhom)}
        </li>
      ))}
    </ul>
  )
}

function Paper({ file }: { readonly file: UploadRef }) {
  const blob = usePreview(useUploadPreview(), file.uploadId)
  return blob instanceof Blob ? <BlobImage blob={blob} alt="" /> : blob && <FileIcon />
}
