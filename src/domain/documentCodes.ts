/** The papers that can be sent as images or shown; what each is called stands in the catalogues. */
export const documentCodes = [
  'idCardFront',
  'idCardBack',
  'householdRegister',
  'birthCertificate',
  'hkMoTwDocument',
  'foreignDocument',
  'guardianId',
  'agentId',
  'authorisation',
  'businessLicence',
  'labourContract',
  'workPermit',
  'residenceProof',
  'wageProof',
  'workEvidence',
  'reviewEvidence',
] as const
export type DocumentCode = (typeof documentCodes)[number]
