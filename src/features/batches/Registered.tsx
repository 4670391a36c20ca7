import type { Batch } from '../../api/organisationSchemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { newBatchPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/** Of a batch of registrations: how many are insured by now, and the way on to their cards. */
export function Registered({ batch: { matter, statuses } }: { readonly batch: Batch }) {
  const { done, toCards } = useMessages('registration')
  const count = statuses.find(({ status }) => status === 'enrolled')?.count ?? 0
  if (matter !== 'registrations' || count === 0) return null
  return (
    <p>
      {done(count)} · <Link to={newBatchPath}>{toCards}</Link>
    </p>
  )
}
