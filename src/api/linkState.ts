import { isInvitationOver } from '../domain/roster/invitation.ts'
import type { Invitation } from '../domain/roster/invited.ts'
import type { AnswerOf } from './contract.ts'
import type { invitationStates } from './invitationSchemas.ts'

/** How the link of a row stands; `open`: its person can still answer by it. */
export type LinkState = (typeof invitationStates)[number]

/**
 * How an invitation stands, so far as this device can tell. @param asOf today (ISO). @param told what the agency says of the invitations;
 * nothing where it could not be asked, and then only the last day counts.
 */
export function linkStateOf(
  invitation: Pick<Invitation, 'id' | 'until'>,
  asOf: string,
  told: AnswerOf<'listInvitations'>['invitations'] | undefined,
): LinkState {
  const state = told?.find(({ id }) => id === invitation.id)?.state
  if (state === 'answered' || state === 'locked' || state === 'revoked') return state
  return isInvitationOver(invitation, asOf) ? 'over' : 'open'
}
