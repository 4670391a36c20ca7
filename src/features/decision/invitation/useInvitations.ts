import { useState } from 'react'
import { AgencyError } from '../../../api/AgencyError.ts'
import { putInvitations, removeInvitation } from '../../../api/invitations.ts'
import { isOfType } from '../../../api/isOfType.ts'
import { linkStateOf } from '../../../api/linkState.ts'
import { randomId } from '../../../api/randomId.ts'
import { useAsOf } from '../../../api/useAsOf.ts'
import { useNow } from '../../../api/useNow.ts'
import { useWaitingAnswers } from '../../../api/useWaitingAnswers.ts'
import { beforeDeciding } from '../../../domain/roster/decide.ts'
import { findDecision } from '../../../domain/roster/decision.ts'
import { inviteOn, isInvitationOver, keyOfPerson, withInvitation } from '../../../domain/roster/invitation.ts'
import { changeRows, rowsOf } from '../../../domain/roster/roster.ts'
import type { RosterRow } from '../../../domain/roster/row.ts'
import { hasEncryption } from '../../../journey/encryption.ts'
import { leaveOrganisation, type OrganisationSession } from '../../../journey/organisationSession.ts'
import { decisionAsks } from '../../../journey/roster/decisionAsks.ts'
import { checkOf } from '../../../journey/roster/envelope.ts'
import { useRoster } from '../../../journey/roster/useRoster.ts'

/** The people of a roster who can be invited to decide on their own phones, and what an operator does about it. */
export function useInvitations({ session, organisation }: OrganisationSession) {
  const { store, state, looked } = useRoster(organisation.code)
  const asOf = useAsOf()
  const now = useNow()()
  /** Whether the agency could not be told of the last ones: answers then come back by hand. */
  const [isByHand, setByHand] = useState(false)
  const setting = { kind: organisation.kind, city: organisation.city ?? '', asOf }
  const asksOf = (row: RosterRow) => decisionAsks(row, setting, undefined)
  const canDecide = (row: RosterRow) =>
    row.submitted === undefined && beforeDeciding(looked.problemsOf(row)).length === 0 && asksOf(row).isFit
  const isChild = (row: RosterRow) => asksOf(row).isChild
  /** The agency is told first. Where it can't be, the links are given out all the same; where the session has ended, none is made. */
  const invite = async (rows: readonly RosterRow[]): Promise<void> => {
    const made = await Promise.all(
      rows.map(async (row) => {
        const invitation = inviteOn(now, randomId)
        const { id, until } = invitation
        const share = randomId()
        const lock = hasEncryption()
          ? { lock: { check: await checkOf(keyOfPerson(row.cells, isChild(row)), id), share } }
          : {}
        return { key: row.key, invitation, told: { id, until, ...lock } }
      }),
    )
    const isTold = await tellAgency(made.map(({ told }) => told))
    if (isTold === 'ended') return
    const invitations = new Map(
      made.map(({ key, invitation, told }) => [
        key,
        isTold && told.lock ? { ...invitation, share: told.lock.share } : invitation,
      ]),
    )
    store.change((roster) =>
      changeRows(roster, new Set(invitations.keys()), (row) => withInvitation(row, invitations.get(row.key))),
    )
    setByHand(!isTold)
  }
  const tellAgency = async (all: Parameters<typeof putInvitations>[1]): Promise<boolean | 'ended'> => {
    try {
      await putInvitations(session, all)
      return true
    } catch (error) {
      if (!(error instanceof AgencyError)) throw error
      return endIfOver(error) ? 'ended' : false
    }
  }
  /** Takes a link back, at the agency first: until it knows, the person can still answer. Rejects where it can't be told; the link is as it was. */
  const revoke = async ({ key, invitation }: RosterRow): Promise<void> => {
    if (invitation)
      await forget(session, invitation.id).catch((error: unknown) => {
        endIfOver(error)
        throw error
      })
    store.change((roster) => changeRows(roster, new Set([key]), (one) => withInvitation(one, undefined)))
  }
  const people = rowsOf(state.roster).filter(canDecide)
  const known = useWaitingAnswers(
    session,
    people.some(({ invitation }) => invitation !== undefined),
  )
  /** Why the agency lets nobody in by the link of a row any more, if it says so. */
  const closedBy = ({ invitation }: RosterRow): 'locked' | 'revoked' | undefined => {
    const at = invitation && linkStateOf(invitation, asOf, known)
    return at === 'locked' || at === 'revoked' ? at : undefined
  }
  /** Whether the person of a row can still answer by the link they have. */
  const isLive = (row: RosterRow): boolean =>
    row.invitation !== undefined && !isInvitationOver(row.invitation, asOf) && closedBy(row) === undefined
  return {
    isLoaded: state.isLoaded,
    store,
    asOf,
    now,
    isByHand,
    isChild,
    canDecide,
    closedBy,
    isLive,
    /** Who has not decided. */
    open: people.filter((row) => !findDecision(row)),
    invite,
    revoke,
  }
}
/** Whether the agency knows the session no more: then the way in says so, and the roster is as it was. */
function endIfOver(error: unknown): boolean {
  const isOver = error instanceof AgencyError && error.status === 401
  if (isOver) leaveOrganisation(isOfType(error, 'operatorDismissed') ? 'dismissed' : 'ended')
  return isOver
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
