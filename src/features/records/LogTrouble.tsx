import { AgencyError } from '../../api/AgencyError.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** What those answers mean here; a service that has no such operation answers for an address it does not know. */
const known: { readonly [status: number]: 'missing' | 'expired' | 'done' } = {
  401: 'expired',
  404: 'missing',
  405: 'missing',
  409: 'done',
}

/** Why nothing was changed in the log of looks, and what to do. */
export function LogTrouble({ error }: { readonly error: unknown }) {
  const { trouble } = useMessages('records').lookUps
  const what = error instanceof AgencyError && error.status !== undefined ? known[error.status] : undefined
  if (!what) return <FaultNotice error={error} />
  return (
    <Notice kind="error" live>
      <p>{trouble[what]}</p>
    </Notice>
  )
}
