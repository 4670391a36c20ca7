import { AgencyError } from '../../api/AgencyError.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import type { MobileProof } from '../../domain/application.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { MobileProofInput } from '../../inputs/MobileProofInput.tsx'
import { organisationPath } from '../../journey/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'

const changeId = 'sign-in-change'

/** The code that shows that the operator's mobile number is at hand; a right one signs in at once. */
export function CodeStep({
  mobile,
  entering,
  onChange,
}: {
  readonly mobile: string
  /** Where the page below waits, code and number are changed by a press and not by an address. */
  readonly onChange?: () => void
  readonly entering: {
    readonly isPending: boolean
    readonly error: unknown
    readonly variables: MobileProof | undefined
    readonly mutate: (proof: MobileProof) => void
  }
}) {
  const { signIn: m } = useMessages('organisation')
  const asOf = useAsOf()
  const { error, variables, isPending } = entering
  const isProofOld = error instanceof AgencyError && error.status === 401
  return (
    <Page title={m.codeTitle} back={onChange ? undefined : { to: organisationPath, label: m.change }}>
      {isProofOld && (
        <Notice kind="error" live>
          <p>{m.proofOld}</p>
        </Notice>
      )}
      {error !== null && !isProofOld && (
        <FaultNotice error={error} {...(variables ? { onRetry: () => entering.mutate(variables) } : {})} />
      )}
      <Field id="mobileProof" label={m.codeTitle} as="legend" labelIsTitle>
        {(ids) => (
          <MobileProofInput
            name="mobileProof"
            ids={ids}
            value={isProofOld ? undefined : variables}
            onChange={(proof) => {
              if (proof && !isPending) entering.mutate(proof)
            }}
            answersSoFar={{ mobile }}
            asOf={asOf}
            options={[]}
            own
            toChange={onChange ? `#${changeId}` : organisationPath}
          />
        )}
      </Field>
      {onChange && (
        <Button id={changeId} kind="secondary" onClick={onChange}>
          {m.change}
        </Button>
      )}
      {isPending && (
        <Notice live>
          <p>{m.signingIn}</p>
        </Notice>
      )}
    </Page>
  )
}
