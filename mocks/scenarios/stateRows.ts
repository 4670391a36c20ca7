import * as v from 'valibot'
import { cardUseRecordSchema } from '../../src/api/cardUseSchemas.ts'
import { elsewhereFiledSchema } from '../../src/api/elsewhereSchemas.ts'
import { familyCardSchema } from '../../src/api/familySchemas.ts'
import { isFieldName, numberSchema } from '../../src/api/schemas.ts'
import { answersSchema, idSchema } from '../../src/domain/answersSchema.ts'
import { appointmentEventTypes, visitPurposes } from '../../src/domain/appointmentCodes.ts'
import { cancelReasons } from '../../src/domain/cancelReasons.ts'
import { cardEventTypes } from '../../src/domain/cardEvents.ts'
import { actors, caseEventTypes, rejectionReasons, reviewOutcomes } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { consents } from '../../src/domain/consents.ts'
import { lookUpReasons, objectionOutcomes } from '../../src/domain/contributionRecord.ts'
import { isSoundMoment } from '../../src/domain/dates.ts'
import { languages } from '../../src/domain/language.ts'
import { dateSchema, timeSchema, wholeSchema } from '../../src/domain/valueSchemas.ts'
import { enteredByRowSchema } from '../agency/helpRows.ts'
import type { LookUpRow, TellingRow } from '../agency/lookUpRows.ts'
import { heldBySchema } from '../agency/organisationRowSchemas.ts'
import type { HeldBy } from '../agency/organisationRows.ts'
import type { Fate } from '../agency/person.ts'
import type { AppointmentRow, CardRow, CaseRow } from '../agency/rows.ts'

// The agency’s rows as a state of the demonstration holds them: they come from links and files, and are checked.

const fates = ['photoSentBack', 'bankFails', 'productionFails', 'returned', 'overdue', 'askedBack'] as const
const isFate = (value: unknown): value is Fate =>
  [...fates, ...reviewOutcomes, ...rejectionReasons.map((reason) => `rejected:${reason}`)].some(
    (fate) => fate === value,
  )

/** A time that the agency can reckon from: a card lives ten years, and the contract's dates end with 2199. */
export const momentSchema = v.pipe(
  timeSchema,
  v.check((time) => time >= '2000' && time < '2150', 'not between 2000 and 2149'),
)

const eventSchema = v.object({
  type: v.picklist(caseEventTypes),
  at: momentSchema,
  by: v.picklist(actors),
  field: v.exactOptional(
    v.custom<keyof v.InferOutput<typeof answersSchema>>(
      (name) => typeof name === 'string' && isFieldName(name),
    ),
  ),
  reason: v.exactOptional(v.picklist(rejectionReasons)),
  consent: v.exactOptional(v.picklist(consents)),
  language: v.exactOptional(v.picklist(languages)),
})

const cardEventSchema = v.object({
  type: v.picklist(cardEventTypes),
  at: momentSchema,
  by: v.picklist(actors),
})

export const caseRowSchema = v.object({
  number: numberSchema,
  kind: v.picklist(caseKinds),
  accessKey: idSchema,
  idNumber: v.string(),
  birthDate: dateSchema,
  answers: answersSchema,
  events: v.pipe(v.array(eventSchema), v.minLength(1), v.readonly()),
  actedAt: momentSchema,
  cardNumber: v.string(),
  language: v.exactOptional(v.picklist(languages)),
  cardEvents: v.exactOptional(v.pipe(v.array(cardEventSchema), v.readonly())),
  fate: v.exactOptional(v.custom<Fate>(isFate)),
  heldBy: v.exactOptional(v.custom<HeldBy>((given) => v.is(heldBySchema, given))),
  enteredBy: v.exactOptional(enteredByRowSchema),
  formerMobiles: v.exactOptional(
    v.pipe(v.array(v.object({ mobile: v.string(), until: momentSchema })), v.readonly()),
  ),
}) satisfies v.GenericSchema<unknown, CaseRow>

const cardUseSchema = v.object({ ...cardUseRecordSchema.entries, at: momentSchema })

const elsewhereRowSchema = v.object({
  ...elsewhereFiledSchema.entries,
  at: momentSchema,
  endedAt: v.exactOptional(momentSchema),
})

const familyRowSchema = v.object({
  ...v.pick(familyCardSchema, ['id', 'relation', 'name', 'consent']).entries,
  idNumber: v.string(),
  at: momentSchema,
  removedAt: v.exactOptional(momentSchema),
  takenOn: v.exactOptional(momentSchema),
  told: v.exactOptional(v.object({ mobile: v.string(), language: v.picklist(languages) })),
})

const carriedRowSchema = v.object({
  id: idSchema,
  holder: v.string(),
  at: momentSchema,
  removedAt: v.exactOptional(momentSchema),
  takenOn: v.exactOptional(momentSchema),
})

export const cardRowSchema = v.object({
  number: v.string(),
  madeBy: numberSchema,
  idNumber: v.string(),
  expires: v.nullable(dateSchema),
  events: v.pipe(v.array(cardEventSchema), v.minLength(1), v.readonly()),
  actedAt: momentSchema,
  uses: v.exactOptional(v.pipe(v.array(cardUseSchema), v.readonly())),
  elsewhere: v.exactOptional(v.pipe(v.array(elsewhereRowSchema), v.readonly())),
  family: v.exactOptional(v.pipe(v.array(familyRowSchema), v.readonly())),
  carriedBy: v.exactOptional(v.pipe(v.array(carriedRowSchema), v.readonly())),
}) satisfies v.GenericSchema<unknown, CardRow>

export const appointmentRowSchema = v.pipe(
  v.object({
    id: v.string(),
    cases: v.pipe(v.array(numberSchema), v.readonly()),
    outlet: v.string(),
    at: momentSchema,
    until: momentSchema,
    visitor: v.exactOptional(
      v.object({ name: v.string(), mobile: v.string(), accessKey: idSchema, client: v.string() }),
    ),
    services: v.pipe(v.array(v.picklist(visitPurposes)), v.readonly()),
    reason: v.exactOptional(v.picklist(cancelReasons)),
    events: v.pipe(
      v.array(
        v.object({
          type: v.picklist(appointmentEventTypes),
          at: momentSchema,
          begins: momentSchema,
          where: v.object({ zh: v.string(), en: v.string() }),
        }),
      ),
      v.minLength(1),
      v.readonly(),
    ),
  }),
  v.check(({ cases, visitor }) => cases.length > 0 || visitor !== undefined, 'of nobody'),
) satisfies v.GenericSchema<unknown, AppointmentRow>

const objectionSchema = v.object({
  number: v.string(),
  at: momentSchema,
  note: v.string(),
  mobile: v.string(),
  due: dateSchema,
  answer: v.object({ at: momentSchema, outcome: v.picklist(objectionOutcomes) }),
})

export const lookUpRowSchema = v.union([
  v.object({
    idNumber: v.string(),
    at: momentSchema,
    why: v.picklist(lookUpReasons),
    objection: v.exactOptional(objectionSchema),
  }),
  v.object({
    idNumber: v.string(),
    at: momentSchema,
    why: v.literal('telling'),
    tells: v.boolean(),
    mobile: v.string(),
  }),
]) satisfies v.GenericSchema<unknown, LookUpRow | TellingRow>

export const codeRowSchema = v.object({
  mobile: v.string(),
  code: v.string(),
  sentAt: v.custom<number>(isSoundMoment),
  wrong: wholeSchema,
  proof: v.string(),
  confirmed: v.boolean(),
  client: v.exactOptional(v.string()),
  opens: v.exactOptional(v.string()),
})
