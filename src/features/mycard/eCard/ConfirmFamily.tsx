import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { showCase } from '../../../api/cases.ts'
import { addFamilyCard } from '../../../api/familyCards.ts'
import type { MobileProof } from '../../../domain/application.ts'
import { consentNeeded } from '../../../domain/familyCards.ts'
import { maskIdNumber } from '../../../domain/identity.ts'
import { numberIsMute } from '../../../domain/person.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { LawLink } from '../../../i18n/LawLink.tsx'
import { MobileProofInput } from '../../../inputs/MobileProofInput.tsx'
import { RequestFailure } from '../../../inputs/RequestFailure.tsx'
import { eCardPath } from '../../../journey/paths.ts'
import { Actions, Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkboxes.tsx'
import { Field } from '../../../ui/Form.tsx'
import { Page } from '../../../ui/Page.tsx'
import type { CaseWithCard } from '../caseWithCard.ts'
import { bornOn, type FamilyDetails } from './familyDetails.ts'

/** What is missing before the agency is asked. */
type Missing = 'consent' | 'mobileProof'

/** That the relative agrees, or the guardian of a child: a tick, and a code to the mobile number on record with their card. */
export function ConfirmFamily(props: {
  readonly view: CaseWithCard
  readonly caseKey: string
  readonly details: FamilyDetails
  readonly asOf: string
  /** The address of the details, to change them. */
  readonly here: string
  readonly onRefused: (error: Error) => void
}) {
  const { view, caseKey, details, asOf, here, onRefused } = props
  const { adding: m, family, law } = useMessages('eCard')
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [mobileProof, setMobileProof] = useState<MobileProof>()
  const [missing, setMissing] = useState<Missing>()
  const { relation = 'child', name, idType, idNumber, birthDate, mobile } = details
  const by = consentNeeded(bornOn(details), asOf)
  const add = useMutation({
    mutationFn: (proof: MobileProof) =>
      addFamilyCard({
        number: view.number,
        accessKey: caseKey,
        body: {
          relation,
          name,
          idType,
          idNumber,
          ...(numberIsMute({ idType, idNumber }) ? { birthDate } : {}),
          mobileProof: proof,
          consent: true,
        },
      }),
    onSuccess: (after) => {
      showCase(queries, after)
      void navigate(eCardPath(view.number, after.card?.family?.at(-1)?.id), { replace: true })
    },
    onError: onRefused,
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const agreed = new FormData(event.currentTarget).has('consent')
    const lacks = mobileProof ? (agreed ? undefined : 'consent') : 'mobileProof'
    setMissing(lacks)
    if (lacks) document.getElementById(lacks)?.focus()
    else if (mobileProof && !add.isPending) add.mutate(mobileProof)
  }
  return (
    <Page title={m.confirm[by]} back={{ to: here, label: m.change }}>
      <p className="lede">{m.lead2[by]}</p>
      <p>
        <strong>{family.named(name, family.relations[relation])}</strong>{' '}
        <span className="code">{maskIdNumber(idNumber)}</span>
      </p>
      <form onSubmit={submit} noValidate className="flow">
        <Field
          id="mobileProof"
          label={m.code}
          as="legend"
          error={missing === 'mobileProof' && m.prove}
          errorPrefix={m.errorPrefix}
        >
          {(ids) => (
            <MobileProofInput
              name="mobileProof"
              ids={ids}
              value={mobileProof}
              onChange={setMobileProof}
              answersSoFar={{ mobile }}
              asOf={asOf}
              options={[]}
              own={false}
              toChange={here}
            />
          )}
        </Field>
        <Field
          id="consent"
          label={m.agree}
          as="legend"
          error={missing === 'consent' && m.tick}
          errorPrefix={m.errorPrefix}
        >
          {(ids) => <Checkbox id={ids.id} name="consent" label={m.consent[by]} invalid={ids.invalid} />}
        </Field>
        {add.error && <RequestFailure error={add.error} safe={m.safe} />}
        <Actions>
          <Button type="submit" aria-disabled={add.isPending}>
            {add.isPending ? m.working : m.button}
          </Button>
        </Actions>
      </form>
      <p>
        {law} <LawLink id={by === 'guardian' ? 'personalInformationLaw.31' : 'personalInformationLaw.29'} />
      </p>
    </Page>
  )
}
