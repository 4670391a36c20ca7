import * as v from 'valibot'
import { idSchema } from '../domain/answersSchema.ts'
import {
  invitationAnswerSchema,
  invitationFoundSchema,
  invitationsSchema,
  invitationsSentSchema,
  keyAskedSchema,
  keyGivenSchema,
} from './invitationSchemas.ts'
import type { Operation } from './operation.ts'

const invitation = v.object({ invitation: idSchema })

/** Inviting people of a roster to decide on their own phones, once, until a day. The agency only carries what it can't read. */
export const invitationOperations = {
  putInvitations: {
    method: 'PUT',
    path: '/organisation/invitations',
    summary: 'Let people answer these invitations, each once',
    body: invitationsSentSchema,
    ok: 200,
    answer: invitationsSchema,
    errors: [400, 401],
    access: true,
  },
  listInvitations: {
    method: 'GET',
    path: '/organisation/invitations',
    summary: 'The invitations of the organisation, with the answers that wait to be fetched',
    ok: 200,
    answer: invitationsSchema,
    errors: [401],
    access: true,
  },
  removeInvitation: {
    method: 'DELETE',
    path: '/organisation/invitations/{invitation}',
    summary: 'Take an invitation back, or drop its answer once it was fetched',
    params: invitation,
    ok: 204,
    errors: [401, 404],
    access: true,
  },
  findInvitation: {
    method: 'GET',
    path: '/invitations/{invitation}',
    summary: 'Who invites, until when, and whether it can still be answered',
    params: invitation,
    ok: 200,
    answer: invitationFoundSchema,
    errors: [404],
  },
  openInvitation: {
    method: 'POST',
    path: '/invitations/{invitation}/key',
    summary: 'Get the half of the key that the agency keeps, knowing the end of the person’s number',
    params: invitation,
    body: keyAskedSchema,
    ok: 200,
    answer: keyGivenSchema,
    errors: [400, 404, 410, 422],
    idempotent: true,
  },
  answerInvitation: {
    method: 'PUT',
    path: '/invitations/{invitation}/answer',
    summary: 'Answer an invitation, once; the same answer again changes nothing',
    params: invitation,
    body: invitationAnswerSchema,
    ok: 204,
    errors: [400, 404, 409, 410],
  },
} as const satisfies Record<string, Operation>
