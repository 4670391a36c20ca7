import { useState } from 'react'
import type { CaseKind } from '../../domain/case.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { MobileProofInput } from '../../inputs/MobileProofInput.tsx'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import { stepPath } from '../../journey/paths.ts'
import type { Walk } from '../../journey/types.ts'
import { Field } from '../../ui/Form.tsx'

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
        <MobileProofInput
          ids={ids}
          toChange={stepPath(kind, 'mobile')}
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
