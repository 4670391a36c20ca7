import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { AgencyError } from '../../../api/AgencyError.ts'
import { useAsOf } from '../../../api/useAsOf.ts'
import { eCardStateOf } from '../../../domain/eCard.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { eCardPath } from '../../../journey/paths.ts'
import { Page } from '../../../ui/Page.tsx'
import type { CaseWithCard } from '../caseWithCard.ts'
import { ConfirmFamily } from './ConfirmFamily.tsx'
import { DetailsForm } from './DetailsForm.tsx'
import { type DetailProblems, detailFields, type FamilyDetails } from './familyDetails.ts'

/** In the history: the relative confirms. */
const atConfirming = 'confirming'

/** Which question each objection of the agency is about. */
const fieldOf: Readonly<Record<string, keyof FamilyDetails>> = { guardianRelation: 'relation' }

/** Adding a relative's e-card: who it is, then that they agree, by a code to the mobile number on record with them. */
export function AddFamilyPage({ view, caseKey }: { readonly view: CaseWithCard; readonly caseKey: string }) {
  const { adding: m, toECard } = useMessages('eCard')
  const asOf = useAsOf()
  const navigate = useNavigate()
  const { state } = useLocation()
  const [details, setDetails] = useState<FamilyDetails>()
  const [objections, setObjections] = useState<DetailProblems>({})
  const here = eCardPath(view.number, 'add')
  const back = { to: eCardPath(view.number), label: toECard }
  if (eCardStateOf(view.card.events) !== 'works')
    return (
      <Page title={m.title} back={back}>
        <p className="lede">{m.notNow}</p>
      </Page>
    )
  if (details && state === atConfirming)
    return (
      <ConfirmFamily
        view={view}
        caseKey={caseKey}
        details={details}
        asOf={asOf}
        here={here}
        onRefused={(error) => {
          const found = objectionsIn(error)
          if (Object.keys(found).length === 0) return
          setObjections(found)
          void navigate(here, { replace: true })
        }}
      />
    )
  return (
    <DetailsForm
      // What is filled in from elsewhere begins the form anew.
      key={details?.idNumber ?? ''}
      back={back}
      details={details}
      objections={objections}
      asOf={asOf}
      onFill={setDetails}
      onDone={(given) => {
        setObjections({})
        setDetails(given)
        void navigate(here, { state: atConfirming })
      }}
    />
  )
}

/** What the agency said against the details; nothing where something else went wrong. */
function objectionsIn(error: unknown): DetailProblems {
  const errors = error instanceof AgencyError ? (error.problem?.errors ?? []) : []
  return Object.fromEntries(
    errors.flatMap(({ field, problem }) => {
      const known = fieldOf[field] ?? detailFields.find((each) => each === field)
      return known ? [[known, problem]] : []
    }),
  )
}
