import * as v from 'valibot'
import {
  agentRelations,
  applicantKinds,
  cardStates,
  complaintWishes,
  decisionLevels,
  deliveries,
  forWhoms,
  guardianRelations,
  householdPlaces,
  insurancePlaces,
  insuranceRights,
  insuranceSchemes,
  livingPlaces,
  productionModes,
  recordFaults,
  replacementReasons,
  reviewRequests,
  sexes,
  workPermits,
} from './choices.ts'
import { documentCodes } from './documentCodes.ts'
import { idTypes } from './identity.ts'
import { dateSchema, exactPartial, monthSchema } from './valueSchemas.ts'

/** @param max UTF-16 units: twice the characters that its check lets a person write, for a rare one takes two. A test compares them. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
export const codeSchema = v.pipe(v.string(), v.regex(/^\d{6}$/), v.description('GB/T 2260 division code'))
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/),
  v.description('Made by the client, random'),
)
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
/**
 * A place on the mainland. `province` is a GB/T 2260 code; `city` and `county` are codes within Liaoning and Chinese names
 * elsewhere; `county` is empty where the city has none.
 */
export const addressSchema = v.object({
  province: text(20),
  city: text(40),
  county: text(40),
  street: text(240),
})
const tick = v.literal(true)
/** That a mobile number answered a code: which number, and the agency's proof. */
export const mobileProofSchema = v.object({ mobile: text(20), proof: text(80) })

/** What the agency has on record, looked up with the person's consent (先查后办). */
export const knownRecordsSchema = v.object({
  insurance: v.picklist(['registered', 'inProgress', 'none']),
  card: v.picklist(['none', 'sealed', 'working', 'lost', 'inProgress']),
  mismatch: v.boolean(),
  photoOnFile: v.boolean(),
})

/**
 * The data dictionary: everything a person can be asked, by name, and what may be sent of each; which are needed is the journey's
 * business. Dates are ISO 8601, countries ISO 3166 alpha-3; `null` is "asked, and left out on purpose".
 */
export const answersSchema = exactPartial({
  forWhom: v.picklist(forWhoms),
  applicantKind: v.picklist(applicantKinds),
  insuredPlace: v.picklist(insurancePlaces),
  /** Of foreigners and of residents of Hong Kong, Macao and Taiwan: by which right they may be insured. */
  insuranceRight: v.picklist(insuranceRights),
  livingPlace: v.picklist(livingPlaces),
  cardInHand: v.picklist(cardStates),
  city: codeSchema,
  replacementReason: v.picklist(replacementReasons),
  name: text(100),
  nameNote: text(400),
  idType: v.picklist(idTypes),
  idNumber: text(40),
  idExpiry: v.union([dateSchema, v.literal('permanent')]),
  sex: v.picklist(sexes),
  birthDate: dateSchema,
  nationality: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  guardianName: text(100),
  guardianIdNumber: text(40),
  guardianRelation: v.picklist(guardianRelations),
  agentName: text(100),
  agentIdNumber: text(40),
  agentRelation: v.picklist(agentRelations),
  authorisedUntil: dateSchema,
  /** Which character `□` stands for in the name of the guardian or the representative. */
  helperNameNote: text(400),
  mobile: text(20),
  mobileProof: mobileProofSchema,
  firstWorkDay: dateSchema,
  workPermit: v.picklist(workPermits),
  workPermitDay: dateSchema,
  businessUscc: text(40),
  employerName: text(200),
  employerUscc: v.nullable(text(40)),
  /** What the employer said when asked about the registration. */
  employerSaid: v.nullable(text(400)),
  complaintWish: v.picklist(complaintWishes),
  /** The number of the case whose decision somebody contests. */
  contestedCase: text(200),
  /** The day on which they learned of that decision; of a case that nobody decided, the last day on which it should have been. */
  decisionDay: dateSchema,
  /** Why they contest it only now, where the period is over. */
  lateReason: text(400),
  decidedBy: v.picklist(decisionLevels),
  reviewRequest: v.picklist(reviewRequests),
  reviewGrounds: text(1000),
  recordFault: v.picklist(recordFaults),
  /** Months (`YYYY-MM`) of the contribution record. */
  wrongMonths: v.pipe(v.array(monthSchema), v.minLength(1), v.maxLength(60)),
  /** The wage that contributions should have been reckoned from, in yuan a month. */
  rightBase: text(12),
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
  recipientName: text(100),
  recipientMobile: text(20),
  mailAddress: addressSchema,
  photoConsent: tick,
  bankConsent: tick,
  courierConsent: tick,
  childConsent: tick,
  declared: tick,
})
