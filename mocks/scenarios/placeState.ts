import * as v from 'valibot'
import { ledgerEntrySchema } from '../../src/api/ledgerSchemas.ts'
import { authorisationSchema, confirmationSchema } from '../../src/api/organisationSchemas.ts'
import { numberSchema } from '../../src/api/schemas.ts'
import { consents } from '../../src/domain/consents.ts'
import { rosterColumns } from '../../src/domain/roster/columns.ts'
import { dateSchema } from '../../src/domain/valueSchemas.ts'
import { organisationRowSchemas } from '../agency/organisationRowSchemas.ts'
import type { BatchRow, OrganisationRow } from '../agency/organisationRows.ts'

// What organisations have in a state of the demonstration: it comes from links and files, and is checked before it is put in place.

const text = v.pipe(v.string(), v.maxLength(500))
const column = v.picklist(rosterColumns)

/** Somebody of a roster. What is wrong with a row is found anew where it is put; pictures stay where they are. */
const rosterRowSchema = v.object({
  key: v.pipe(v.string(), v.maxLength(100)),
  cells: v.record(column, text),
  photo: v.exactOptional(v.object({ name: text, fit: v.boolean() })),
  found: v.exactOptional(v.picklist(['record.alreadyHasCard', 'record.inProgress', 'record.mismatch'])),
  insured: v.exactOptional(v.literal(true)),
  registering: v.exactOptional(v.literal(true)),
  decision: v.exactOptional(
    v.object({
      ...confirmationSchema.entries,
      name: text,
      idNumber: text,
      bank: text,
      consents: v.array(v.picklist(consents)),
      authorisation: authorisationSchema,
    }),
  ),
  asked: v.exactOptional(v.object({ column, batch: numberSchema, by: dateSchema })),
  submitted: v.exactOptional(numberSchema),
})

/** An organisation at a moment: who is signed in, its people, its batches, its ledger. */
export const placeSchema = v.object({
  /** Who is signed in, by the code of the organisation and the id of the operator. */
  at: v.exactOptional(v.object({ code: text, operator: text })),
  roster: v.pipe(v.array(rosterRowSchema), v.maxLength(5000), v.readonly()),
  organisations: v.pipe(
    v.array(organisationRowSchemas.organisations as v.GenericSchema<unknown, OrganisationRow>),
    v.readonly(),
  ),
  batches: v.pipe(
    v.array(organisationRowSchemas.batches as v.GenericSchema<unknown, BatchRow>),
    v.readonly(),
  ),
  /** The lines of the ledgers in their order, each with the code of its organisation. */
  lines: v.pipe(v.array(v.object({ organisation: text, entry: ledgerEntrySchema })), v.readonly()),
})
export type Place = v.InferOutput<typeof placeSchema>
export type PlacedRow = v.InferOutput<typeof rosterRowSchema>
