import * as v from 'valibot'
import {
  agentRelations,
  applicantKinds,
  cardStates,
  deliveries,
  type FieldName,
  forWhoms,
  guardianRelations,
  householdPlaces,
  insurancePlaces,
  insuranceRights,
  insuranceSchemes,
  livingPlaces,
  productionModes,
  sexes,
  workPermits,
} from '../domain/application.ts'
import {
  actors,
  caseEventTypes,
  caseKinds,
  caseStatuses,
  rejectionReasons,
  residentActions,
} from '../domain/case.ts'
import { documentCodes } from '../domain/documentCodes.ts'
import { idTypes } from '../domain/identity.ts'
import { problemCodes } from '../domain/problem.ts'
import { consentEntries, consentSchema } from './consentSchemas.ts'
import { dateSchema, exactPartial, timeSchema, wholeSchema } from './valueSchemas.ts'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const codeSchema = v.pipe(v.string(), v.regex(/^\d{6}$/), v.description('GB/T 2260 division code'))
export const numberSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z0-9-]{8,32}$/),
  v.description(
    'Acceptance number (受理编号). A card applied for after a registration carries its number, followed by -2 (-3 to -9 for further tries).',
  ),
)
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/),
  v.description('Made by the client, random'),
)
const bilingualSchema = v.object({ zh: v.string(), en: v.string() })

const bytesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_485_760))
const uploadSchema = v.object({
  uploadId: idSchema,
  name: text(120),
  type: v.picklist(['image/jpeg', 'image/png', 'application/pdf']),
  bytes: bytesSchema,
})
const photoSchema = v.union([
  v.object({
    uploadId: idSchema,
    bytes: bytesSchema,
    source: v.picklist(['camera', 'file', 'onFile']),
    takenOk: v.boolean(),
  }),
  v.literal('later'),
])
const addressSchema = v.object({ province: text(20), city: text(40), county: text(40), street: text(200) })
const tick = v.literal(true)
export const mobileProofSchema = v.object({ mobile: text(20), proof: text(80) })

const knownRecordsSchema = v.object({
  insurance: v.picklist(['registered', 'inProgress', 'none']),
  card: v.picklist(['none', 'sealed', 'working', 'lost', 'inProgress']),
  mismatch: v.boolean(),
  photoOnFile: v.boolean(),
})

/** What a person may send: each answer by its name in the data dictionary; which are needed is the journey's business. */
export const answersSchema = exactPartial({
  forWhom: v.picklist(forWhoms),
  applicantKind: v.picklist(applicantKinds),
  insuredPlace: v.picklist(insurancePlaces),
  insuranceRight: v.picklist(insuranceRights),
  livingPlace: v.picklist(livingPlaces),
  cardInHand: v.picklist(cardStates),
  city: codeSchema,
  name: text(80),
  nameNote: text(200),
  idType: v.picklist(idTypes),
  idNumber: text(40),
  idExpiry: v.union([dateSchema, v.literal('permanent')]),
  sex: v.picklist(sexes),
  birthDate: dateSchema,
  nationality: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  guardianName: text(80),
  guardianIdNumber: text(40),
  guardianRelation: v.picklist(guardianRelations),
  agentName: text(80),
  agentIdNumber: text(40),
  agentRelation: v.picklist(agentRelations),
  authorisedUntil: dateSchema,
  helperNameNote: text(200),
  mobile: text(20),
  mobileProof: mobileProofSchema,
  firstWorkDay: dateSchema,
  workPermit: v.picklist(workPermits),
  workPermitDay: dateSchema,
  businessUscc: text(40),
  scheme: v.picklist(insuranceSchemes),
  county: codeSchema,
  household: v.picklist(householdPlaces),
  records: v.nullable(knownRecordsSchema),
  enrolmentDeclared: tick,
  documents: exactPartial(v.entriesFromList(documentCodes, uploadSchema)),
  photo: photoSchema,
  bank: text(20),
  productionMode: v.picklist(productionModes),
  delivery: v.picklist(deliveries),
  outlet: text(40),
  recipientName: text(80),
  recipientMobile: text(20),
  mailAddress: addressSchema,
  photoConsent: tick,
  bankConsent: tick,
  courierConsent: tick,
  childConsent: tick,
  declared: tick,
})
/** Whether a word is a name of the data dictionary. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(answersSchema.entries, name)
}

const problemSchema = v.object({
  code: v.picklist(problemCodes),
  count: v.exactOptional(wholeSchema),
  limit: v.exactOptional(wholeSchema),
})

/** RFC 9457, with the agency's objections in the form that the journeys use, so that each lands on its question. */
export const problemDetailsSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.exactOptional(v.string()),
  errors: v.exactOptional(v.array(v.object({ field: v.string(), problem: problemSchema }))),
  differs: v.exactOptional(
    v.pipe(
      v.array(v.string()),
      v.description(
        'With a reused Idempotency-Key: the questions (names of the data dictionary) whose answers are not those that were taken under it. Proofs, consents and declarations are not compared.',
      ),
    ),
  ),
})

export const todaySchema = v.object({
  asOf: dateSchema,
  now: timeSchema,
  hotline: v.string(),
  simulated: v.boolean(),
})

export const bankSchema = v.object({
  code: text(20),
  name: bilingualSchema,
  outlets: wholeSchema,
  instant: v.boolean(),
  post: v.boolean(),
})

export const outletSchema = v.object({
  id: text(40),
  bank: v.pipe(v.nullable(text(20)), v.description('null: an office of the agency')),
  name: bilingualSchema,
  address: bilingualSchema,
  county: codeSchema,
  hours: bilingualSchema,
  phone: v.string(),
  instant: v.boolean(),
  handsOut: v.boolean(),
  enablesSocial: v.boolean(),
  stepFree: v.boolean(),
})

export const recordSchema = v.object({
  ...knownRecordsSchema.entries,
  caseNumber: v.pipe(v.nullable(numberSchema), v.description('null without the proof of its mobile number')),
})

const eventSchema = v.object({
  type: v.picklist(caseEventTypes),
  at: timeSchema,
  by: v.picklist(actors),
  field: v.exactOptional(v.pipe(v.string(), v.description('A name of the data dictionary'))),
  reason: v.exactOptional(v.picklist(rejectionReasons)),
  consent: v.exactOptional(consentSchema),
})

export const noticeSchema = v.object({
  id: v.string(),
  at: timeSchema,
  title: bilingualSchema,
  body: bilingualSchema,
  sms: v.pipe(
    v.nullable(bilingualSchema),
    v.description('The text message sent with it. It never carries a link.'),
  ),
})

export const caseSchema = v.object({
  number: numberSchema,
  kind: v.picklist(caseKinds),
  asOf: dateSchema,
  status: v.pipe(
    v.picklist([...caseStatuses, 'unknown']),
    v.description('unknown: nothing that this version has a word for; the notices say more'),
  ),
  events: v.array(eventSchema),
  actions: v.array(v.picklist(residentActions)),
  followedBy: v.exactOptional(
    v.pipe(
      numberSchema,
      v.description(
        'Of a completed registration: the card application of the same person, under way or with a card',
      ),
    ),
  ),
  ...consentEntries,
  due: v.nullable(v.object({ on: dateSchema, isLaw: v.boolean() })),
  correctBy: v.pipe(
    v.exactOptional(v.nullable(dateSchema)),
    v.description('Last day for the correction that is asked for; after it the agency ends the case'),
  ),
  undoUntil: v.pipe(
    v.exactOptional(v.nullable(dateSchema)),
    v.description('Last day on which the withdrawal can be undone; null where it can’t be'),
  ),
  changeUntil: v.pipe(v.nullable(timeSchema), v.description('Until when delivery and photo can be changed')),
  holder: v.object({ name: v.string(), idMasked: v.string(), birthYear: v.string() }),
  answers: v.pipe(answersSchema, v.description('Delivery and bank as they stand; no identity data')),
  cardNumber: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z0-9]{9}$/))),
  cardExpires: v.nullable(dateSchema),
  notices: v.array(noticeSchema),
})

export type Bank = v.InferOutput<typeof bankSchema>
export type Outlet = v.InferOutput<typeof outletSchema>
export type Records = v.InferOutput<typeof recordSchema>
export type CaseView = v.InferOutput<typeof caseSchema>
export type NoticeView = v.InferOutput<typeof noticeSchema>
export type ProblemDetails = v.InferOutput<typeof problemDetailsSchema>
