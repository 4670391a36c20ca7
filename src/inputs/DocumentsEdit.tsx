import { useEffect } from 'react'
import { putUpload } from '../api/uploads.ts'
import type { Answers } from '../domain/application.ts'
import { optionalUploadsFor, uploadsFor } from '../domain/documents.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { say } from '../i18n/text.ts'
import { useDraftState } from '../journey/DraftContext.tsx'
import { getProcedureId } from '../procedures/procedures.ts'
import type { EditProps } from './inputDefinitions.ts'
import { FilesInput } from './uploads/FilesInput.tsx'
import { useUploadPreview } from './useUploadPreview.ts'
import { sayOptional } from './wording.ts'

const none: Answers['documents'] = {}

/** Copies of the documents that this person's procedure asks for, and of no others. */
export function DocumentsEdit(props: EditProps<Answers['documents']>) {
  const { journeyId, ids, value, onChange, answersSoFar, asOf } = props
  const { documents, inputs } = useMessages('apply')
  const preview = useUploadPreview()
  const { draft } = useDraftState()
  const purpose = getProcedureId(journeyId)
  const needed = uploadsFor(purpose, answersSoFar, asOf).map((code) => ({
    code,
    label: say(documents[code].label, answersSoFar.forWhom),
    hint: sayOptional(documents[code].hint, answersSoFar.forWhom),
  }))
  const optional = optionalUploadsFor(purpose, answersSoFar, asOf)
  const slots = [
    ...needed,
    ...optional.map((code) => ({
      code,
      label: say(documents[code].label, answersSoFar.forWhom),
      hint:
        needed.length === 0
          ? sayOptional(documents[code].hint, answersSoFar.forWhom)
          : inputs.documents.relationNotShown,
    })),
  ]
  // Where nothing has to be sent, sending nothing is an answer.
  const isAnswered = needed.length > 0 || value !== undefined
  useEffect(() => {
    if (!isAnswered) onChange(none)
  }, [isAnswered, onChange])
  return (
    <FilesInput
      // A file on its way is given up with the draft that it was chosen for: it must not arrive in another one.
      key={draft.id}
      {...ids}
      slots={slots}
      value={value ?? none}
      onChange={onChange}
      upload={putUpload}
      preview={preview}
      asOf={asOf}
    />
  )
}
