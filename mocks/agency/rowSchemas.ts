import * as v from 'valibot'
import { cardUseRecordSchema } from '../../src/api/cardUseSchemas.ts'
import { isLater, type OperationId, operationIds, operationNamed } from '../../src/api/contract.ts'
import { elsewhereFiledSchema } from '../../src/api/elsewhereSchemas.ts'
import { familyCardSchema } from '../../src/api/familySchemas.ts'
import { caseSchema, numberSchema } from '../../src/api/schemas.ts'
import { answersSchema, idSchema } from '../../src/domain/answersSchema.ts'
import { appointmentEventTypes, visitPurposes } from '../../src/domain/appointmentCodes.ts'
import { cancelReasons } from '../../src/domain/cancelReasons.ts'
import { cardEventTypes } from '../../src/domain/cardEvents.ts'
import { actors, rejectionReasons, reviewOutcomes } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { lookUpReasons, objectionOutcomes } from '../../src/domain/contributionRecord.ts'
import { findMoment, isSoundDate, isSoundMoment } from '../../src/domain/dates.ts'
import { languages } from '../../src/domain/language.ts'
import { uploadTypes } from '../../src/domain/uploads.ts'
import { wholeSchema } from '../../src/domain/valueSchemas.ts'
import { handlingRowSchema } from './handlingRowSchema.ts'
import { enteredByRowSchema, helpRowSchema } from './helpRows.ts'
import { chainRowSchema, heldBySchema, organisationRowSchemas } from './organisationRowSchemas.ts'
import { opensCase } from './retention.ts'
import type { TableName } from './rows.ts'

// What lies in a browser's storage or on a disk may have been written by anybody: a browser that broke off, a hand in the developer
// tools, a failing disk. Each row is looked at before the agency reckons with it.

const moment = v.custom<number>(isSoundMoment)
/** What is planned for a case of the clock's last year may lie in the years after it. */
const time = v.custom<string>(
  (value) =>
    typeof value === 'string' && value >= '1900' && value < '2210' && findMoment(value) !== undefined,
)
const event = v.object({ ...caseSchema.entries.events.item.entries, at: time })

const cardEvent = v.object({ type: v.picklist(cardEventTypes), at: time, by: v.picklist(actors) })

const fates = [
  'photoSentBack',
  'bankFails',
  'productionFails',
  'returned',
  'overdue',
  'askedBack',
  ...reviewOutcomes,
  ...rejectionReasons.map((reason) => `rejected:${reason}` as const),
] as const

/** Whether this may be the stored answer to a write. Of a submission only what its receipt is found by is stored. */
function isAnswerOf(operation: OperationId, body: unknown): boolean {
  if (opensCase(operation))
    return v.is(v.object({ number: numberSchema, contentId: v.exactOptional(idSchema) }), body)
  // Of what organisations write, only what it is found by is stored, too.
  if (isLater(operation)) return v.is(v.object({ of: v.string() }), body)
  const { answer } = operationNamed(operation)
  return typeof answer === 'object' && v.is(answer, body)
}

/** What a row of each table is. */
export const rowSchemas: { readonly [T in TableName]: v.GenericSchema } = {
  cases: v.object({
    number: numberSchema,
    kind: v.picklist(caseKinds),
    accessKey: idSchema,
    idNumber: v.string(),
    birthDate: v.custom<string>((value) => value === '' || (typeof value === 'string' && isSoundDate(value))),
    answers: answersSchema,
    events: v.pipe(v.array(event), v.minLength(1)),
    actedAt: time,
    cardNumber: v.string(),
    language: v.exactOptional(v.picklist(languages)),
    cardEvents: v.exactOptional(v.array(cardEvent)),
    fate: v.exactOptional(v.picklist(fates)),
    heldBy: v.exactOptional(heldBySchema),
    enteredBy: v.exactOptional(enteredByRowSchema),
    formerMobiles: v.exactOptional(v.array(v.object({ mobile: v.string(), until: time }))),
  }),
  cards: v.object({
    number: v.string(),
    madeBy: numberSchema,
    idNumber: v.string(),
    expires: v.nullable(v.custom<string>((value) => typeof value === 'string' && isSoundDate(value))),
    events: v.pipe(v.array(cardEvent), v.minLength(1)),
    actedAt: time,
    uses: v.exactOptional(v.array(v.object({ ...cardUseRecordSchema.entries, at: time }))),
    elsewhere: v.exactOptional(
      v.array(v.object({ ...elsewhereFiledSchema.entries, at: time, endedAt: v.exactOptional(time) })),
    ),
    family: v.exactOptional(
      v.array(
        v.object({
          ...v.pick(familyCardSchema, ['id', 'relation', 'name', 'consent']).entries,
          idNumber: v.string(),
          at: time,
          removedAt: v.exactOptional(time),
          takenOn: v.exactOptional(time),
          told: v.exactOptional(v.object({ mobile: v.string(), language: v.picklist(languages) })),
        }),
      ),
    ),
    carriedBy: v.exactOptional(
      v.array(
        v.object({
          id: idSchema,
          holder: v.string(),
          at: time,
          removedAt: v.exactOptional(time),
          takenOn: v.exactOptional(time),
          told: v.exactOptional(v.string()),
        }),
      ),
    ),
  }),
  appointments: v.pipe(
    v.object({
      id: v.string(),
      cases: v.array(numberSchema),
      outlet: v.string(),
      at: time,
      until: time,
      visitor: v.exactOptional(
        v.object({ name: v.string(), mobile: v.string(), accessKey: idSchema, client: v.string() }),
      ),
      services: v.array(v.picklist(visitPurposes)),
      reason: v.exactOptional(v.picklist(cancelReasons)),
      events: v.pipe(
        v.array(
          v.object({
            type: v.picklist(appointmentEventTypes),
            at: time,
            begins: time,
            where: v.object({ zh: v.string(), en: v.string() }),
          }),
        ),
        v.minLength(1),
      ),
    }),
    v.check(({ cases, visitor }) => cases.length > 0 || visitor !== undefined),
  ),
  keys: v.pipe(
    v.object({
      operation: v.picklist(operationIds),
      fingerprint: v.string(),
      status: wholeSchema,
      body: v.unknown(),
      at: v.exactOptional(moment),
      keptUntil: v.exactOptional(wholeSchema),
    }),
    v.check(({ operation, body }) => isAnswerOf(operation, body)),
  ),
  codes: v.object({
    mobile: v.string(),
    code: v.string(),
    sentAt: moment,
    wrong: wholeSchema,
    proof: v.string(),
    confirmed: v.boolean(),
    client: v.exactOptional(v.string()),
    opens: v.exactOptional(v.string()),
  }),
  files: v.object({
    type: v.picklist(uploadTypes),
    bytes: wholeSchema,
    fingerprint: v.string(),
    at: v.exactOptional(moment),
    client: v.exactOptional(v.string()),
    heldUntil: v.exactOptional(wholeSchema),
  }),
  lookUps: v.object({
    idNumber: v.string(),
    at: time,
    why: v.picklist([...lookUpReasons, 'telling']),
    objection: v.exactOptional(
      v.object({
        number: v.string(),
        note: v.string(),
        mobile: v.string(),
        due: v.custom<string>((value) => typeof value === 'string' && isSoundDate(value)),
        at: time,
        answer: v.object({ at: time, outcome: v.picklist(objectionOutcomes) }),
      }),
    ),
    tells: v.exactOptional(v.boolean()),
    mobile: v.exactOptional(v.string()),
  }),
  misses: v.object({ at: v.string(), client: v.string(), time: moment }),
  ...organisationRowSchemas,
  helps: helpRowSchema,
  handlings: handlingRowSchema,
  ledger: v.union([
    v.object({
      seq: wholeSchema,
      at: time,
      batch: v.string(),
      caseNumber: numberSchema,
      type: v.union([event.entries.type, cardEvent.entries.type]),
      by: event.entries.by,
    }),
    chainRowSchema,
  ]),
}
