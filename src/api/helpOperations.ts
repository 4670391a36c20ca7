import * as v from 'valibot'
import { idSchema } from '../domain/answersSchema.ts'
import { helpDraftSchema, helpSchema, newHelperSchema, newHelpSchema } from './helpSchemas.ts'
import type { Operation } from './operation.ts'

const help = v.object({ help: v.pipe(idSchema, v.description('Made by the client')) })
const whole = { ok: 200, answer: helpSchema, access: true } as const

/** Filling in an application together: the person invites a helper, each has it in hand in turn, and either may end it. */
export const helpOperations = {
  putHelp: {
    method: 'PUT',
    path: '/helps/{help}',
    summary: 'Invite a helper to one application; the key that comes with it is the person’s from then on',
    params: help,
    body: newHelpSchema,
    ...whole,
    errors: [400, 401],
  },
  acceptHelp: {
    method: 'PUT',
    path: '/help-codes/{code}/helper',
    summary: 'Come in as the helper, by the code; the key that comes with it is the helper’s from then on',
    params: v.object({ code: v.pipe(v.string(), v.regex(/^\d{1,20}$/)) }),
    body: newHelperSchema,
    ...whole,
    errors: [400, 401, 404, 410, 422, 429],
  },
  getHelp: {
    method: 'GET',
    path: '/helps/{help}',
    summary: 'How it stands, what was done by whom, and the application',
    params: help,
    ...whole,
    errors: [401],
  },
  handOverHelp: {
    method: 'PUT',
    path: '/helps/{help}/draft',
    summary: 'Hand the application over to the other one, as it is now',
    params: help,
    body: helpDraftSchema,
    ...whole,
    errors: [400, 401, 409],
  },
  takeBackHelp: {
    method: 'PUT',
    path: '/helps/{help}/turn',
    summary: 'Have it in hand again without waiting for the helper',
    params: help,
    body: v.object({ turn: v.literal('person') }),
    ...whole,
    errors: [400, 401, 409],
  },
  endHelp: {
    method: 'DELETE',
    path: '/helps/{help}',
    summary: 'Dismiss the helper, or stop helping',
    params: help,
    ok: 204,
    access: true,
    errors: [401],
  },
} as const satisfies Record<string, Operation>

export type HelpOperation = keyof typeof helpOperations
