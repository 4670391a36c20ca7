import { type OrganisationKind, organisationRules } from '../../domain/organisations.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'

/** That nobody may keep a card back, and which law says so, where one speaks of such an organisation. */
export function WithholdingNote({ kind }: { readonly kind: OrganisationKind }) {
  const m = useMessages('handout')
  const { withholding } = organisationRules[kind]
  if (!withholding) return <p>{m.handOver}</p>
  return (
    <p>
      {m.withholding} <LawLink id={withholding} /> <LawLink id="wageRegulations.54" />
    </p>
  )
}
