import { useEffect, useState } from 'react'
import type { RosterRow } from '../../../domain/roster/row.ts'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import { invitationLink } from './links.ts'

/** The link of a row’s invitation, as the row is now; undefined while it is made, and where there is none. */
export function useLink(at: OrganisationSession, row: RosterRow, isChild: boolean): string | undefined {
  const [made, setMade] = useState<{ readonly of: RosterRow; readonly link: string }>()
  useEffect(() => {
    let isCurrent = true
    if (row.invitation)
      void invitationLink(at, row.cells, row.invitation, isChild).then((link) => {
        if (isCurrent) setMade({ of: row, link })
      })
    return () => {
      isCurrent = false
    }
  }, [at, row, isChild])
  return made?.of === row ? made.link : undefined
}
