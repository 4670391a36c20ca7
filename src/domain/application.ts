import type { DocumentCode } from './documentCodes.ts'
import type { IdType } from './identity.ts'
import type { PhotoAnswer, UploadRef } from './uploads.ts'

export const forWhoms = ['self', 'child', 'represented'] as const
export type ForWhom = (typeof forWhoms)[number]

export const applicantKinds = [
  'employee',
  'flexible',
  'selfEmployed',
  'resident',
  'retiree',
  'student',
  'newborn',
  'hkMoTw',
  'foreigner',
] as const
export type ApplicantKind = (typeof applicantKinds)[number]

export const insurancePlaces = ['liaoning', 'otherProvince', 'notYet', 'unsure'] as const
/** Of foreigners and of residents of Hong Kong, Macao and Taiwan: by which right they may be insured. */
export const insuranceRights = ['employer', 'permit', 'none'] as const
/** Of an employed foreigner: whether the work permit, from which the employer's period counts, is there. */
export const workPermits = ['issued', 'pending', 'notNeeded'] as const
export const livingPlaces = ['liaoning', 'otherProvince', 'abroad'] as const
export const cardStates = ['none', 'sealed', 'working', 'lost', 'otherProvince'] as const
export const householdPlaces = ['liaoning', 'otherProvince'] as const
export const sexes = ['male', 'female'] as const
export const guardianRelations = ['mother', 'father', 'grandparent', 'otherGuardian'] as const
export const agentRelations = ['child', 'spouse', 'parent', 'sibling', 'other'] as const
export const insuranceSchemes = ['pension', 'medical', 'both'] as const
export const productionModes = ['instant', 'batch'] as const
export const deliveries = ['outlet', 'office', 'post', 'employer'] as const

export type ProductionMode = (typeof productionModes)[number]
export type Delivery = (typeof deliveries)[number]

/**
 * A place on the mainland. `province` is a GB/T 2260 code; `city` and `county` are codes within Liaoning and Chinese names
 * elsewhere. No `county` where the city has none.
 */
export interface Address {
  readonly province: string
  readonly city: string
  readonly county: string
  readonly street: string
}

/** That a mobile number answered a code: which number, and the agency's proof. */
export interface MobileProof {
  readonly mobile: string
  readonly proof: string
}

/** What the agency has on record, looked up with the person's consent (先查后办). */
export interface KnownRecords {
  readonly insurance: 'registered' | 'inProgress' | 'none'
  readonly card: 'none' | 'sealed' | 'working' | 'lost' | 'inProgress'
  readonly mismatch: boolean
  readonly photoOnFile: boolean
}

/**
 * The data dictionary: everything a person can be asked, in one flat record.
 * Dates are ISO (`YYYY-MM-DD`), places GB/T 2260 codes, countries ISO 3166 alpha-3. `null` is "asked, and left out on purpose".
 */
export interface Answers {
  forWhom: ForWhom
  applicantKind: ApplicantKind
  insuredPlace: (typeof insurancePlaces)[number]
  insuranceRight: (typeof insuranceRights)[number]
  livingPlace: (typeof livingPlaces)[number]
  cardInHand: (typeof cardStates)[number]
  city: string

  name: string
  nameNote: string
  idType: IdType
  idNumber: string
  idExpiry: string
  sex: (typeof sexes)[number]
  birthDate: string
  nationality: string

  guardianName: string
  guardianIdNumber: string
  guardianRelation: (typeof guardianRelations)[number]
  agentName: string
  agentIdNumber: string
  agentRelation: (typeof agentRelations)[number]
  authorisedUntil: string
  /** Which character `□` stands for in the name of the guardian or the representative. */
  helperNameNote: string

  mobile: string
  mobileProof: MobileProof

  firstWorkDay: string
  workPermit: (typeof workPermits)[number]
  workPermitDay: string
  businessUscc: string
  scheme: (typeof insuranceSchemes)[number]
  county: string
  household: (typeof householdPlaces)[number]
  records: KnownRecords | null
  enrolmentDeclared: true

  documents: Readonly<Partial<Record<DocumentCode, UploadRef>>>
  photo: PhotoAnswer
  bank: string
  productionMode: ProductionMode
  delivery: Delivery
  outlet: string
  recipientName: string
  recipientMobile: string
  mailAddress: Address

  photoConsent: true
  bankConsent: true
  courierConsent: true
  childConsent: true
  declared: true
}

export type FieldName = keyof Answers
/** What has been answered so far. */
export type Partly = { readonly [K in FieldName]?: Answers[K] }

/** `idExpiry` of a permanent document (长期; Resident ID Card Law art. 5). */
export const permanent = 'permanent'
