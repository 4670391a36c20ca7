import type { FieldName } from '../domain/application.ts'
import type { LawId } from '../domain/law.ts'

/** The article that lets a question be asked, shown beside it. Questions without one are there for the person's own sake. */
export const basisOf: { readonly [F in FieldName]?: LawId } = {
  idType: 'agencyRegulations.31',
  idNumber: 'socialInsuranceLaw.58',
  name: 'socialInsuranceLaw.58',
  guardianRelation: 'civilCode.20',
  agentRelation: 'civilCode.165',
  authorisedUntil: 'civilCode.165',
  records: 'personalInformationLaw.35',
  documents: 'agencyRegulations.31',
  wrongMonths: 'socialInsuranceLaw.74',
  photo: 'personalInformationLaw.29',
  household: 'residencePermitRegulations.12',
  scheme: 'agencyRegulations.6',
  firstWorkDay: 'socialInsuranceLaw.58',
  employerName: 'socialInsuranceLaw.84',
  employerSaid: 'labourInspectionRegulations.9',
  contestedCase: 'administrativeReviewLaw.22',
  decisionDay: 'administrativeReviewLaw.20',
  lateReason: 'administrativeReviewLaw.20',
  decidedBy: 'administrativeReviewLaw.24',
  reviewGrounds: 'administrativeReviewLaw.30',
  complaintWish: 'labourInspectionRegulations.18',
  workPermit: 'foreignersOrder.4',
  photoConsent: 'personalInformationLaw.29',
  bankConsent: 'personalInformationLaw.23',
  courierConsent: 'personalInformationLaw.23',
  childConsent: 'personalInformationLaw.31',
}
