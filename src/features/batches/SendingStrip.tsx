import './batches.css'
import { useLocation } from 'react-router-dom'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { isUnderWay } from '../../journey/batches/outbox.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchesPath, batchPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { useHub } from './useHub.ts'

/** On every page of the place: sees to it that what waits is sent, and says how far it has come. */
export function SendingStrip({ at }: { readonly at: OrganisationSession }) {
  const { sending: m } = useMessages('batches')
  const { state } = useHub(at)
  const { pathname } = useLocation()
  const open = state.batches.filter(isUnderWay)
  if (open.length === 0 || pathname.startsWith(batchesPath)) return null
  return (
    <ul className="page sending-strip">
      {open.map(({ id, number, name, taken, failed, total }) => (
        <li key={id}>
          <Link to={batchPath(number ?? id)}>
            <ChineseTerms text={m.title(name)} />
          </Link>{' '}
          <progress aria-label={m.bar} max={total} value={taken + failed} />{' '}
          {m.progress(taken + failed, total)}
        </li>
      ))}
    </ul>
  )
}
