import './invitation.css'
import { isLocalFile } from '../../../api/appUrl.ts'
import type { RosterRow } from '../../../domain/roster/row.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import { invitationsPath } from '../../../journey/paths.ts'
import { Link } from '../../../router/Link.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PersonItem } from './PersonItem.tsx'
import { TakenNotice } from './TakenNotice.tsx'
import { useInvitations } from './useInvitations.ts'
import { useReplies } from './useReplies.ts'

/** Below handing the device over: for somebody who is not there, a link to their own phone. */
export function AskByPhone({ at, row }: { readonly at: OrganisationSession; readonly row: RosterRow }) {
  const m = useMessages('invitation')
  const inviting = useInvitations(at)
  const { taken } = useReplies(at, inviting)
  if (isLocalFile() || !inviting.canDecide(row)) return null
  return (
    <section className="flow">
      <h2>{m.here.title}</h2>
      <p>{m.here.text}</p>
      <TakenNotice taken={taken} />
      {inviting.isByHand && <Notice kind="warning" live title={m.mailboxOff} />}
      <ul className="invitation-list">
        <PersonItem at={at} row={row} inviting={inviting} />
      </ul>
      <p>
        <Link to={invitationsPath}>{m.here.many}</Link>
      </p>
    </section>
  )
}
