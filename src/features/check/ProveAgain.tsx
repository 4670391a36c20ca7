import { useState } from 'react'
import type { CaseKind } from '../../domain/case.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { inputs } from '../../inputs/allInputs.tsx'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import type { Walk } from '../../journey/types.ts'
import { Field } from '../../ui/Form.tsx'

const { Edit } = inputs.mobileProof

/** The mobile number proven anew, in place: there is no account here, so a code is the way to be let in again. */
export function ProveAgain({
  kind,
  walked,
  asOf,
}: {
  readonly kind: CaseKind
  readonly walked: Walk
  readonly asOf: string
}) {
  const { fields } = useMessages('apply')
  const store = useDraftStore()
  const [renewed, setRenewed] = useState(false)
  return (
    <Field
      id="mobileProof"
      as="legend"
      label={<span className="sr-only">{String(fields.mobileProof.label)}</span>}
    >
      {(ids) => (
        <Edit
          ids={ids}
          journeyId={kind}
          name="mobileProof"
          value={renewed ? walked.answers.mobileProof : undefined}
          onChange={(mobileProof) => {
            store.answer({ mobileProof })
            setRenewed(true)
          }}
          answersSoFar={walked.answers}
          asOf={asOf}
          options={[]}
          own
        />
      )}
    </Field>
  )
}
