import { queryOptions } from '@tanstack/react-query'
import { invitationLimits } from '../domain/roster/invitation.ts'
import { checkOf } from '../journey/roster/envelope.ts'
import { AgencyError } from './AgencyError.ts'
import { getClient } from './client.ts'
import { type AnswerOf, addOperations } from './contract.ts'
import { organisationOperations } from './organisationOperations.ts'
import { withIdempotencyKey } from './withIdempotencyKey.ts'

// Inviting people to decide on their own phones, as far as the agency has a part in it: it carries what it can't read.

addOperations(organisationOperations)

/** What the agency is told of an invitation; `lock`: its half of the key, and by what it knows for whom. */
interface InvitationTold {
  readonly id: string
  readonly until: string
  readonly lock?: { readonly check: string; readonly share: string }
}

/** Tells the agency of invitations, so that they can be answered there. Again is safe. Rejects with AgencyError 401 without a session. */
export async function putInvitations(session: string, invitations: readonly InvitationTold[]): Promise<void> {
  const { atOnce } = invitationLimits
  for (let from = 0; from < invitations.length; from += atOnce) {
    const some = invitations.slice(from, from + atOnce)
    await getClient().call('putInvitations', { accessKey: session, body: { invitations: [...some] } })
  }
}

/** The organisation's invitations, and the answers that wait; asked for again and again while somebody looks. */
export const invitationsQuery = (session: string) =>
  queryOptions({
    queryKey: ['organisation', session, 'invitations'],
    queryFn: async ({ signal }) =>
      (await getClient().call('listInvitations', { accessKey: session, signal })).invitations,
    refetchInterval: 15_000,
  })

/** Takes an invitation back, or drops its answer. AgencyError 404 where the agency does not know it. */
export const removeInvitation = (session: string, invitation: string): Promise<undefined> =>
  getClient().call('removeInvitation', { accessKey: session, params: { invitation } })

/** Who invites, and whether it can still be answered; nothing where the agency does not know it. */
export const invitationQuery = (invitation: string) =>
  queryOptions({
    queryKey: ['invitation', invitation],
    queryFn: async ({ signal }): Promise<AnswerOf<'findInvitation'> | null> =>
      getClient()
        .call('findInvitation', { params: { invitation }, signal })
        .catch((error: unknown) => {
          if (error instanceof AgencyError && error.status === 404) return null
          throw error
        }),
    staleTime: 15_000,
    retry: false,
  })

/**
 * Asks the agency for its half of the key, in the name of whoever has typed the end of the number. `wrong`: it is not the right one; `gone`:
 * nobody gets it any more. Rejects with AgencyError where the agency could not be asked.
 */
export async function askShare(
  invitation: string,
  phrase: string,
): Promise<{ readonly share: string } | 'wrong' | 'gone'> {
  const check = await checkOf(phrase, invitation)
  try {
    // A wrong one counts once, however often its answer gets lost.
    return await withIdempotencyKey(`${invitation} opened ${check}`, (key) =>
      getClient().call('openInvitation', { key, params: { invitation }, body: { check } }),
    )
  } catch (error) {
    if (!(error instanceof AgencyError)) throw error
    if (error.status === 422) return 'wrong'
    if (error.status === 410 || error.status === 404) return 'gone'
    throw error
  }
}

/**
 * What became of an answer: `sent`; `byHand`: the agency can't be reached or does not know the invitation, so that the person has to
 * send the answer themselves; `used`: another answer was given before; `gone`: it was taken back, or is over.
 */
export type Sending = 'sent' | 'byHand' | 'used' | 'gone'

/** Gives the agency a closed answer to carry. Never rejects. */
export async function sendAnswer(invitation: string, answer: string): Promise<Sending> {
  try {
    await getClient().call('answerInvitation', { params: { invitation }, body: { answer } })
    return 'sent'
  } catch (error) {
    if (!(error instanceof AgencyError)) throw error
    return error.status === 409 ? 'used' : error.status === 410 ? 'gone' : 'byHand'
  }
}
