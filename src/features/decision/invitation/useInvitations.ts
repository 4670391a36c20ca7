import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AgencyError } from '../../../api/AgencyError.ts'
import { putInvitations, removeInvitation } from '../../../api/invitations.ts'
import { randomId } from '../../../api/randomId.ts'
import { todayQuery } from '../../../api/today.ts'
import { useAsOf } from '../../../api/useAsOf.ts'
import { beforeDeciding } from '../../../domain/roster/decide.ts'
import { findDecision } from '../../../domain/roster/decision.ts'
import { inviteOn, withInvitation } from '../../../domain/roster/invitation.ts'
import { changeRows, rowsOf } from '../../../domain/roster/roster.ts'
import type { RosterRow } from '../../../domain/roster/row.ts'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import { decisionAsks } from '../../../journey/roster/decisionAsks.ts'
import { useRoster } from '../../../journey/roster/useRoster.ts'

/** The people of a roster who can be invited to decide on their own phones, and what an operator does about it. */
export function useInvitations({ session, organisation }: OrganisationSession) {
  const { store, state, looked } = useRoster(organisation.code)
  const asOf = useAsOf()
  const now = useQuery(todayQuery()).data?.now ?? `${asOf}T00:00`
  /** Whether the agency could not be told of the last ones: answers then come back by hand. */
  const [isByHand, setByHand] = useState(false)
  const setting = { kind: organisation.kind, city: organisation.city ?? '', asOf }
  const asksOf = (row: RosterRow) => decisionAsks(row, setting, undefined)
  const canDecide = (row: RosterRow) =>
    row.submitted === undefined && beforeDeciding(looked.problemsOf(row)).length === 0 && asksOf(row).isFit
  const invite = async (rows: readonly RosterRow[]): Promise<void> => {
    const made = new Map(rows.map(({ key }) => [key, inviteOn(now, randomId)]))
    store.change((roster) =>
      changeRows(roster, new Set(made.keys()), (row) => withInvitation(row, made.get(row.key))),
    )
    const told = await putInvitations(session, [...made.values()]).then(
      () => true,
      () => false,
    )
    setByHand(!told)
  }
  /** Takes a link back, at the agency first: until it knows, the person can still answer. Rejects where it can't be told; the link is as it was. */
  const revoke = async ({ key, invitation }: RosterRow): Promise<void> => {
    if (invitation) await forget(session, invitation.id)
    store.change((roster) => changeRows(roster, new Set([key]), (one) => withInvitation(one, undefined)))
  }
  const people = rowsOf(state.roster).filter(canDecide)
  return {
    isLoaded: state.isLoaded,
    store,
    asOf,
    now,
    isByHand,
    isChild: (row: RosterRow) => asksOf(row).isChild,
    canDecide,
    /** Who has not decided. */
    open: people.filter((row) => !findDecision(row)),
    invite,
    revoke,
  }
}
/** One that the agency was never told of is known to nobody there. */
async function forget(session: string, id: string): Promise<void> {
  try {
    await removeInvitation(session, id)
  } catch (error) {
    if (!(error instanceof AgencyError && error.status === 404)) throw error
  }
}

export type Inviting = ReturnType<typeof useInvitations>
