// What can be chosen, question by question.

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
/** What is wrong with months of a contribution record: not there, from a wrong wage, or of somebody else's work. */
export const recordFaults = ['missing', 'base', 'notMine'] as const
export const insuranceSchemes = ['pension', 'medical', 'both'] as const
/** What somebody wants who complains about an employer. */
export const complaintWishes = ['register', 'registerAndPay', 'payOwed', 'findOut'] as const
/** Of which level the agency is that decided: the government of that level reviews it (行政复议法 art. 24). */
export const decisionLevels = ['county', 'city'] as const
/** What somebody wants who contests: that it be undone and decided anew, be changed, or be done at last (行政复议法 art. 63, 64, 66). */
export const reviewRequests = ['revoke', 'change', 'act'] as const
export const productionModes = ['instant', 'batch'] as const
/** Why a card is replaced (社会保障卡补领、换领、换发). */
export const replacementReasons = ['lost', 'damaged', 'detailsChanged', 'expiring'] as const
export const deliveries = ['outlet', 'office', 'post', 'employer'] as const

export type ProductionMode = (typeof productionModes)[number]
export type Delivery = (typeof deliveries)[number]
