import * as v from 'valibot'
import { idSchema, mobileProofSchema } from '../domain/answersSchema.ts'
import { idTypes } from '../domain/identity.ts'
import { wholeSchema } from '../domain/valueSchemas.ts'
import { appointmentOperations } from './appointmentOperations.ts'
import { cardUseInCitySchema } from './cardUseSchemas.ts'
import { caseOperations } from './caseOperations.ts'
import { codeSentSchema } from './codeSchemas.ts'
import {
  contributionLookUpSchema,
  contributionRecordSchema,
  recordActionSchema,
} from './contributionSchemas.ts'
import type { invitationOperations } from './invitationOperations.ts'
import { type LaterOperations, later } from './laterOperations.ts'
import type { FileContent, Operation } from './operation.ts'
import { bankSchema, outletSchema } from './outletSchemas.ts'
import { recordSchema, todaySchema } from './schemas.ts'
import { sealKeySchema } from './sealSchemas.ts'
import { receiptSchema } from './submissionSchemas.ts'
import { submitOperations } from './submitOperations.ts'
import { visitOperations } from './visitOperations.ts'

const city = v.object({ city: v.pipe(v.string(), v.regex(/^21\d{2}00$/)) })
const uploadId = v.object({ uploadId: idSchema })
const stored = v.object({ uploadId: idSchema, type: v.string(), bytes: wholeSchema })

/** The operations that anybody may need. Those of organisations are described in a part of their own, which is loaded when it is needed. */
export const operations = {
  getToday: {
    method: 'GET',
    path: '/today',
    summary: 'Today and now, as the agency counts',
    ok: 200,
    answer: todaySchema,
    errors: [],
  },
  listBanks: {
    method: 'GET',
    path: '/cities/{city}/banks',
    summary: 'The banks that issue the card in a city, in an order that favours none',
    params: city,
    ok: 200,
    answer: v.object({ banks: v.array(bankSchema) }),
    errors: [404],
  },
  listOutlets: {
    method: 'GET',
    path: '/cities/{city}/outlets',
    summary: 'Bank outlets and offices in a city, with hours and what they can do',
    params: city,
    query: v.object({ bank: v.exactOptional(v.string()) }),
    ok: 200,
    answer: v.object({ outlets: v.array(outletSchema) }),
    errors: [404],
  },
  listUses: {
    method: 'GET',
    path: '/cities/{city}/uses',
    summary: 'What the card is good for in a city, as far as the city decides',
    params: city,
    ok: 200,
    answer: v.object({ uses: v.array(cardUseInCitySchema) }),
    errors: [404],
  },
  requestCode: {
    method: 'POST',
    path: '/sms-codes',
    summary: 'Send a code to a mobile number',
    body: v.object({ mobile: v.string() }),
    ok: 202,
    answer: codeSentSchema,
    errors: [400, 422, 429],
    idempotent: true,
  },
  confirmCode: {
    method: 'POST',
    path: '/sms-codes/{codeId}/confirmation',
    summary: 'Show that the code arrived, or one sent to the same number before it that is still valid',
    params: v.object({ codeId: idSchema }),
    body: v.object({ code: v.string() }),
    ok: 200,
    answer: v.object({ mobile: v.string(), proof: v.string() }),
    errors: [400, 404, 410, 422, 429],
    idempotent: true,
  },
  lookUpRecords: {
    method: 'POST',
    path: '/record-lookups',
    summary: 'What is on record about a person, with consent',
    body: v.object({
      idType: v.picklist(idTypes),
      idNumber: v.string(),
      name: v.string(),
      consent: v.literal(true),
      mobileProof: v.exactOptional(mobileProofSchema),
    }),
    ok: 200,
    answer: recordSchema,
    errors: [400, 422, 429],
    idempotent: true,
  },
  lookUpContributions: {
    method: 'POST',
    path: '/contribution-lookups',
    summary:
      'The contributions of a person by insurance and month, for whoever has the mobile number on record',
    body: contributionLookUpSchema,
    ok: 200,
    answer: contributionRecordSchema,
    errors: [400, 401, 422, 429],
    idempotent: true,
  },
  actOnRecord: {
    method: 'POST',
    path: '/contribution-lookups/actions',
    summary: 'Say that one does not know who looked at one’s record, or be told of looks, or no more',
    body: recordActionSchema,
    ok: 200,
    answer: contributionRecordSchema,
    errors: [400, 401, 409, 422, 429],
    idempotent: true,
  },
  putUpload: {
    method: 'PUT',
    path: '/uploads/{uploadId}',
    summary:
      'Store a file under an id that the client made, for a day unless a submission uses it; sending it again changes nothing',
    params: uploadId,
    body: 'bytes',
    ok: 200,
    answer: stored,
    errors: [400, 409, 413, 415, 429],
  },
  getUpload: {
    method: 'GET',
    path: '/uploads/{uploadId}',
    summary: 'A file as it was stored',
    params: uploadId,
    ok: 200,
    answer: 'bytes',
    errors: [404],
  },
  deleteUpload: {
    method: 'DELETE',
    path: '/uploads/{uploadId}',
    summary: 'Remove a file that no submission uses',
    params: uploadId,
    ok: 204,
    errors: [400, 409],
  },
  ...submitOperations,
  findByKey: {
    method: 'GET',
    path: '/applications/by-key/{key}',
    summary: 'Whether a submission with this Idempotency-Key was committed',
    params: v.object({ key: idSchema }),
    ok: 200,
    answer: receiptSchema,
    errors: [404, 409],
  },
  getSealKey: {
    method: 'GET',
    path: '/receipt-seal-key',
    summary: 'The public key by which anybody can check the seal of a receipt, without asking again',
    ok: 200,
    answer: sealKeySchema,
    errors: [],
  },
  ...appointmentOperations,
  ...visitOperations,
  ...caseOperations,
} as const satisfies Record<string, Operation>

type Operations = typeof operations & LaterOperations
export type OperationId = keyof Operations
export type InvitationOperation = keyof typeof invitationOperations

type Later = (typeof later)[number]

/** Every operation, by name. Object.keys says `string` of what is written out above. */
export const operationIds: readonly OperationId[] = [...(Object.keys(operations) as OperationId[]), ...later]

/** Whether an operation is described in a part of the contract that is loaded when it is needed. */
export const isLater = (id: OperationId): id is Later => later.some((one) => one === id)

let described: Readonly<Record<string, Operation>> = operations

/** Adds a part of the contract that is loaded when it is needed. Adding it again changes nothing. */
export function addOperations(more: Readonly<Partial<Record<Later, Operation>>>): void {
  described = { ...described, ...more }
}

/** What the contract says of an operation. Throws where its part is not loaded: a mistake of the program. */
export function operationNamed(id: OperationId): Operation {
  const operation = described[id]
  if (!operation) throw new Error(`The part of the contract with ${id} is not loaded`)
  return operation
}

type Out<S> = S extends v.GenericSchema ? v.InferOutput<S> : S extends 'bytes' ? FileContent : undefined
type Part<O, K extends string> = K extends keyof O ? O[K] : never
type Given<O, K extends string> = [Part<O, K>] extends [never]
  ? object
  : { readonly [P in K]: Out<Part<O, K>> }

/** What a call of one operation takes. */
export type CallOf<I extends OperationId> = Given<Operations[I], 'params'> &
  Given<Operations[I], 'query'> &
  Given<Operations[I], 'body'> &
  (Operations[I] extends { access: true } ? { readonly accessKey: string } : object) &
  (Operations[I] extends { idempotent: true } ? { readonly key: string } : object) & {
    readonly signal?: AbortSignal
  }

/** What it answers when all is well. */
export type AnswerOf<I extends OperationId> = [Part<Operations[I], 'answer'>] extends [never]
  ? undefined
  : Out<Part<Operations[I], 'answer'>>
