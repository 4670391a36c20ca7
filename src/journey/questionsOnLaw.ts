import type { FieldName } from '../domain/application.ts'
import type { LawId } from '../domain/law.ts'
import { basisOf } from './basis.ts'
import type { JourneyId } from './types.ts'

/**
 * The first questions that rest on law, by their step, and on which articles. The other three of the six are there for the
 * person's own sake. The questions know no part of this table: it comes with the law.
 */
export const routeBasis = {
  who: { asks: 'forWhom', laws: ['civilCode.20', 'civilCode.165'] },
  kind: { asks: 'applicantKind', laws: ['socialInsuranceLaw.58'] },
  insured: { asks: 'insuredPlace', laws: ['agencyRegulations.6', 'foreignersOrder.4', 'hkMoTwOrder.3'] },
} as const satisfies {
  readonly [step: string]: { readonly asks: FieldName; readonly laws: readonly LawId[] }
}
export type RestingStep = keyof typeof routeBasis

/** Whether an address names one of these steps. */
export const isRestingStep = (step: string | undefined): step is RestingStep =>
  step !== undefined && Object.hasOwn(routeBasis, step)

/** Where each question with a basis (`basisOf`) is asked: one of the journeys that do, and its step. A test holds it equal to both. */
export const askedAt = {
  idType: ['card', 'id-type'],
  idNumber: ['card', 'person'],
  name: ['card', 'person'],
  guardianRelation: ['card', 'guardian'],
  agentRelation: ['card', 'agent'],
  authorisedUntil: ['card', 'authorisation'],
  records: ['card', 'records'],
  documents: ['card', 'documents'],
  wrongMonths: ['recordCorrection', 'months'],
  photo: ['card', 'photo'],
  household: ['enrolment', 'household'],
  scheme: ['enrolment', 'scheme'],
  firstWorkDay: ['employment', 'first-day'],
  employerName: ['complaint', 'employer'],
  employerSaid: ['complaint', 'said'],
  contestedCase: ['administrativeReview', 'decision'],
  decisionDay: ['administrativeReview', 'decision'],
  lateReason: ['administrativeReview', 'late'],
  decidedBy: ['administrativeReview', 'decider'],
  reviewGrounds: ['administrativeReview', 'request'],
  complaintWish: ['complaint', 'wish'],
  workPermit: ['employment', 'work-permit'],
  photoConsent: ['card', 'check'],
  bankConsent: ['card', 'check'],
  courierConsent: ['card', 'check'],
  childConsent: ['card', 'check'],
} as const satisfies { readonly [F in FieldName]?: readonly [JourneyId, string] }

/** A question that rests on an article, and the step that asks it. */
export interface RestingQuestion {
  readonly field: FieldName
  readonly journey: JourneyId
  readonly step: string
}

/** The questions that rest on an article, the first ones before the others. */
export function questionsOn(id: LawId): readonly RestingQuestion[] {
  // The names of both tables, which `Object.keys` gives as any text.
  const first = Object.keys(routeBasis) as RestingStep[]
  const others = Object.keys(askedAt) as (keyof typeof askedAt)[]
  return [
    ...first
      .filter((step) => (routeBasis[step].laws as readonly LawId[]).includes(id))
      .map((step) => ({ field: routeBasis[step].asks, journey: 'route' as const, step })),
    ...others
      .filter((field) => basisOf[field] === id)
      .map((field) => ({ field, journey: askedAt[field][0], step: askedAt[field][1] })),
  ]
}
