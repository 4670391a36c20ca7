import { useParams } from 'react-router-dom'
import { putUpload } from '../api/uploads.ts'
import type { Answers } from '../domain/application.ts'
import type { EditProps } from './inputDefinitions.ts'
import { PhotoInput } from './photo/PhotoInput.tsx'
import { useUploadPreview } from './useUploadPreview.ts'

/** The name by which the photo that the agency has on file is meant; it never leaves the agency. */
const onFile = { uploadId: 'photo-on-file', bytes: 1 }

/** The card photo; where the look-up has found one on file, that one is offered first. */
export function PhotoEdit({ ids, value, onChange, answersSoFar }: EditProps<Answers['photo']>) {
  const preview = useUploadPreview()
  const { action } = useParams()
  return (
    <PhotoInput
      {...ids}
      value={value}
      onChange={onChange}
      upload={putUpload}
      preview={preview}
      isNeededNow={action !== undefined}
      onFile={answersSoFar.records?.photoOnFile ? onFile : undefined}
    />
  )
}
