import * as v from 'valibot'
import { answersSchema } from '../domain/answersSchema.ts'
import { caseStatuses } from '../domain/case.ts'
import { organisationLimits } from '../domain/organisations.ts'
import { invitationOperations } from './invitationOperations.ts'
import { handOutAnswerSchema, handOutSchema, ledgerEntrySchema, ledgerHeadSchema } from './ledgerSchemas.ts'
import type { Operation } from './operation.ts'
import { operatorOperations } from './operatorOperations.ts'
import {
  batchRowSchema,
  batchSchema,
  deliveryCountedSchema,
  deliveryCountSchema,
  newBatchSchema,
  organisationHereSchema,
  peopleCheckedSchema,
  peopleSchema,
  registrationRowSchema,
  rowAnswerSchema,
  rowSchema,
  signedInSchema,
  signInSchema,
} from './organisationSchemas.ts'
import { numberSchema } from './schemas.ts'

const batch = v.object({ batch: numberSchema })
const whole = v.pipe(v.string(), v.regex(/^\d{1,9}$/))

/** The part of the contract for organisations that apply for others (单位、村（社区）、学校). It is loaded with the first of their screens. */
export const organisationOperations = {
  signInOrganisation: {
    method: 'POST',
    path: '/organisation-sessions',
    summary: 'Sign in as an operator of an organisation, by its code and the operator’s mobile number',
    body: signInSchema,
    ok: 201,
    answer: signedInSchema,
    errors: [400, 401, 404, 422, 429],
    idempotent: true,
  },
  signOutOrganisation: {
    method: 'DELETE',
    path: '/organisation-sessions/current',
    summary: 'End the session',
    ok: 204,
    errors: [401],
    access: true,
  },
  getOrganisation: {
    method: 'GET',
    path: '/organisation',
    summary: 'Who is signed in, and what waits for them',
    ok: 200,
    answer: organisationHereSchema,
    errors: [401],
    access: true,
  },
  checkPeople: {
    method: 'POST',
    path: '/organisation/people-checks',
    summary: 'Which of these people have a card, or an application under way',
    body: peopleSchema,
    ok: 200,
    answer: peopleCheckedSchema,
    errors: [400, 401, 422],
    access: true,
    idempotent: true,
  },
  openBatch: {
    method: 'POST',
    path: '/organisation/batches',
    summary: 'Open a batch',
    body: newBatchSchema,
    ok: 201,
    answer: v.object({ batch: numberSchema }),
    errors: [400, 401, 422],
    access: true,
    idempotent: true,
  },
  listBatches: {
    method: 'GET',
    path: '/organisation/batches',
    summary: 'The batches of the organisation, the newest first',
    ok: 200,
    answer: v.object({ batches: v.array(batchSchema) }),
    errors: [401],
    access: true,
  },
  getBatch: {
    method: 'GET',
    path: '/organisation/batches/{batch}',
    summary: 'A batch with a page of its cases',
    params: batch,
    query: v.object({
      after: v.exactOptional(whole),
      limit: v.exactOptional(whole),
      status: v.exactOptional(v.picklist(caseStatuses)),
    }),
    ok: 200,
    answer: v.object({
      batch: batchSchema,
      rows: v.array(batchRowSchema),
      next: v.pipe(
        v.nullable(v.pipe(v.number(), v.integer())),
        v.description('`after` of the next page; null: this is the last'),
      ),
    }),
    errors: [400, 401, 404],
    access: true,
  },
  submitRows: {
    method: 'PUT',
    path: '/organisation/batches/{batch}/rows',
    summary: 'Apply for the cards of these people, each by themselves',
    params: batch,
    body: v.object({
      rows: v.pipe(v.array(rowSchema), v.minLength(1), v.maxLength(organisationLimits.rows)),
    }),
    ok: 200,
    answer: v.object({ rows: v.array(rowAnswerSchema) }),
    errors: [400, 401, 404],
    access: true,
  },
  registerRows: {
    method: 'PUT',
    path: '/organisation/batches/{batch}/registrations',
    summary: 'Register these employees for social insurance, each by themselves (参保登记)',
    params: batch,
    body: v.object({
      rows: v.pipe(v.array(registrationRowSchema), v.minLength(1), v.maxLength(organisationLimits.rows)),
    }),
    ok: 200,
    answer: v.object({ rows: v.array(rowAnswerSchema) }),
    errors: [400, 401, 404],
    access: true,
  },
  correctRow: {
    method: 'POST',
    path: '/organisation/cases/{number}/correction',
    summary: 'Send again the item that has to be corrected',
    params: v.object({ number: numberSchema }),
    body: v.object({ answers: answersSchema }),
    ok: 200,
    answer: batchRowSchema,
    errors: [400, 401, 404, 409, 422],
    access: true,
    idempotent: true,
  },
  receiveDelivery: {
    method: 'PUT',
    path: '/organisation/batches/{batch}/delivery',
    summary: 'Say which cards of a batch have come in, and which are missing',
    params: batch,
    body: deliveryCountSchema,
    ok: 200,
    answer: deliveryCountedSchema,
    errors: [400, 401, 404],
    access: true,
  },
  enterHandOut: {
    method: 'PUT',
    path: '/organisation/ledger',
    summary:
      'Enter what happened to cards: handed out, sent back, lost, found; or that it was entered by mistake',
    body: v.object({
      entries: v.pipe(v.array(handOutSchema), v.minLength(1), v.maxLength(organisationLimits.entries)),
    }),
    ok: 200,
    answer: v.object({ entries: v.array(handOutAnswerSchema) }),
    errors: [400, 401],
    access: true,
  },
  listLedger: {
    method: 'GET',
    path: '/organisation/ledger',
    summary: 'Lines of the ledger, the oldest first',
    query: v.object({ after: v.exactOptional(whole), limit: v.exactOptional(whole) }),
    ok: 200,
    answer: v.object({ entries: v.array(ledgerEntrySchema) }),
    errors: [400, 401],
    access: true,
  },
  getLedgerHead: {
    method: 'GET',
    path: '/organisation/ledger/head',
    summary: 'How long the ledger is, its last hash, and what it comes to',
    ok: 200,
    answer: ledgerHeadSchema,
    errors: [401],
    access: true,
  },
  ...operatorOperations,
  ...invitationOperations,
} as const satisfies Record<string, Operation>

/** Their names; the table itself is loaded later. A test holds them equal. */
export type OrganisationOperation = keyof typeof organisationOperations
