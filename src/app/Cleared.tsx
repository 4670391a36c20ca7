import { useLocation } from 'react-router-dom'
import { useMessages } from '../i18n/I18n.tsx'
import { Notice } from '../ui/Notice.tsx'

/** Why the device was cleared, or that it could not be. */
export type Clearing = 'done' | 'idle' | 'failed'

/** What became of the clearing: said on the start page, and gone with the next. */
export function Cleared({ what }: { readonly what: Clearing }) {
  const { clear } = useMessages('keep')
  const { pathname } = useLocation()
  if (pathname !== '/') return null
  return (
    <div className="page">
      <Notice kind={what === 'failed' ? 'error' : 'success'} live>
        <p>{clear[what]}</p>
      </Notice>
    </div>
  )
}
