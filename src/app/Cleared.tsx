import { useLocation } from 'react-router-dom'
import { useMessages } from '../i18n/I18n.tsx'
import { Notice } from '../ui/Notice.tsx'

/** What became of the clearing: said on the start page, and gone with the next. */
export function Cleared({ done }: { readonly done: boolean }) {
  const { clear } = useMessages('keep')
  const { pathname } = useLocation()
  if (pathname !== '/') return null
  return (
    <div className="page">
      <Notice kind={done ? 'success' : 'error'} live>
        <p>{done ? clear.done : clear.failed}</p>
      </Notice>
    </div>
  )
}
