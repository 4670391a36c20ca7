import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RosterRow } from '../../../domain/roster/row.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { RequestFailure } from '../../../inputs/RequestFailure.tsx'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import { Button } from '../../../ui/Button.tsx'
import { LinkPanel } from './LinkPanel.tsx'
import type { Inviting } from './useInvitations.ts'
import { useStateWords } from './useStateWords.ts'

interface PersonItemProps {
  readonly at: OrganisationSession
  readonly row: RosterRow
  readonly inviting: Inviting
}

/** One person of the list: how it stands with their link, the link itself when it is asked for, and taking it back. */
export function PersonItem({ at, row, inviting }: PersonItemProps) {
  const m = useMessages('invitation')
  const [isShown, setShown] = useState(false)
  const { asOf, isChild, invite } = inviting
  const closed = inviting.closedBy(row)
  const revoke = useMutation({ mutationFn: () => inviting.revoke(row) })
  const stateOf = useStateWords(asOf)
  const name = row.cells.name ?? ''
  const isLive = inviting.isLive(row)
  const isAgain = row.invitation !== undefined || row.declined !== undefined
  return (
    <li className="invitation-item">
      <div className="invitation-line">
        <strong>{name}</strong>
        <span>{closed ? m.states[closed] : stateOf(row)}</span>
        <span className="invitation-acts">
          {isLive ? (
            <>
              <Button
                kind="quiet"
                aria-label={m.showOf(name)}
                aria-expanded={isShown}
                onClick={() => setShown(!isShown)}
              >
                {m.show}
              </Button>
              <Button
                kind="quiet"
                aria-label={m.revokeOf(name)}
                onClick={() => revoke.isPending || revoke.mutate()}
              >
                {m.revoke}
              </Button>
            </>
          ) : (
            <Button
              kind="quiet"
              aria-label={isAgain ? m.againOf(name) : m.here.makeOf(name)}
              onClick={() => void invite([row])}
            >
              {isAgain ? m.again : m.here.make}
            </Button>
          )}
        </span>
      </div>
      {revoke.error && <RequestFailure error={revoke.error} safe={m.notRevoked} />}
      {isLive && isShown && <LinkPanel at={at} row={row} isChild={isChild(row)} />}
    </li>
  )
}
