import * as v from 'valibot'
import { idSchema, text } from '../domain/answersSchema.ts'
import {
  ledgerEntryTypes,
  ledgerRefusals,
  lossReasons,
  proxyRelations,
  recipientKinds,
  returnReasons,
  signKinds,
} from '../domain/ledgerEntries.ts'
import { timeSchema, wholeSchema } from '../domain/valueSchemas.ts'
import { numberSchema } from './schemas.ts'

// The ledger of the cards that an organisation hands out (台账): what is entered, and the chain that comes of it.

export const hashSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/),
  v.description('SHA-256, 64 hexadecimal digits'),
)

const recipientSchema = v.object({
  by: v.picklist(recipientKinds),
  relation: v.exactOptional(
    v.pipe(v.picklist(proxyRelations), v.description('Of who came instead: what they are to the person')),
  ),
  idLast4: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9X]{4}$/))),
  sign: v.picklist(signKinds),
  mark: v.exactOptional(v.pipe(idSchema, v.description('The upload with the signature or thumbprint'))),
})

const told = {
  id: v.pipe(idSchema, v.description('Made by the client; the same id again changes nothing')),
  at: v.pipe(timeSchema, v.description('When it happened')),
  caseNumber: numberSchema,
  recipient: v.exactOptional(v.pipe(recipientSchema, v.description('With `issued`'))),
  reason: v.exactOptional(
    v.pipe(v.picklist([...returnReasons, ...lossReasons]), v.description('With `returned` and `lost`')),
  ),
  reverses: v.exactOptional(
    v.pipe(idSchema, v.description('With `reversed`: the `id` of the entry that was made by mistake')),
  ),
  note: v.exactOptional(text(400)),
}

/** What an operator enters. That a card came in is entered with its delivery. */
export const handOutSchema = v.object({
  ...told,
  type: v.picklist(['issued', 'returned', 'lost', 'found', 'reversed']),
})

export const ledgerEntrySchema = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ...told,
  enteredAt: v.pipe(timeSchema, v.description('When the agency had it')),
  type: v.picklist(ledgerEntryTypes),
  batch: numberSchema,
  name: v.pipe(v.string(), v.description('Masked')),
  idNumber: v.pipe(v.string(), v.description('Masked')),
  cardLast4: v.string(),
  bank: v.string(),
  operator: v.string(),
  previous: v.pipe(hashSchema, v.description('`hash` of the entry before; 64 zeros before the first')),
  hash: v.pipe(
    hashSchema,
    v.description(
      'SHA-256 over the entry without `hash` as JSON in UTF-8: keys sorted by their code units at every depth, no blanks',
    ),
  ),
})

export const totalsSchema = v.pipe(
  v.object({
    received: wholeSchema,
    issued: wholeSchema,
    returned: wholeSchema,
    lost: wholeSchema,
    kept: wholeSchema,
  }),
  v.description('`received` is the sum of the others, always'),
)

export const ledgerHeadSchema = v.object({ count: wholeSchema, hash: hashSchema, totals: totalsSchema })

/** Why something is not entered: by the rules of the ledger, or because the case is not there or has gone on. */
export const handOutRefusals = [...ledgerRefusals, 'unknownCase', 'ahead', 'goneOn', 'markMissing'] as const

export const handOutAnswerSchema = v.object({
  id: idSchema,
  entry: v.exactOptional(v.pipe(ledgerEntrySchema, v.description('As it stands in the ledger'))),
  refused: v.exactOptional(
    v.pipe(
      v.picklist([...handOutRefusals, 'unknown']),
      v.description('unknown: nothing that this version has a word for'),
    ),
  ),
})

export type HandOut = v.InferOutput<typeof handOutSchema>
export type HandOutAnswer = v.InferOutput<typeof handOutAnswerSchema>
export type HandOutRefusal = (typeof handOutRefusals)[number]
