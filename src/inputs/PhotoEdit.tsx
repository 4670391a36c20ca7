import { useParams } from 'react-router-dom'
import { putUpload } from '../api/uploads.ts'
import type { Answers } from '../domain/application.ts'
import { useDraftState } from '../journey/DraftContext.tsx'
import type { EditProps } from './inputDefinitions.ts'
import { PhotoInput } from './photo/PhotoInput.tsx'
import { useUploadPreview } from './useUploadPreview.ts'

/** The name by which the photo that the agency has on file is meant; it never leaves the agency. */
const onFile = { uploadId: 'photo-on-file', bytes: 1 }

/** The card photo; where the look-up has found one on file, that one is offered first. */
export function PhotoEdit({ ids, value, onChange, answersSoFar }: EditProps<Answers['photo']>) {
  const preview = useUploadPreview()
  const { draft } = useDraftState()
  const { action } = useParams()
  return (
    <PhotoInput
      // As with papers: a photo that is on its way must not arrive in another draft.
      key={draft.id}
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
