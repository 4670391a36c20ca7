import { useLocation } from 'react-router-dom'
import { useMessages } from '../i18n/I18n.tsx'
import { homePath } from '../journey/paths.ts'
import { ServiceNotice } from '../ui/Notice.tsx'

/** Why the device was cleared, or that it could not be. */
export type Clearing = 'done' | 'idle' | 'failed'

/** What became of the clearing: said on the start page, and gone with the next. */
export function Cleared({ what }: { readonly what: Clearing }) {
  const { clear } = useMessages('keep')
  const { news } = useMessages('shell')
  const { pathname } = useLocation()
  if (pathname !== homePath) return null
  return (
    <ServiceNotice label={news} kind={what === 'failed' ? 'error' : 'success'}>
      <p>{clear[what]}</p>
    </ServiceNotice>
  )
}
