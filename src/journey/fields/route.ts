import { applicantKindsFor } from '../../domain/applicants.ts'
import { cardStates, forWhoms, insurancePlaces, insuranceRights, livingPlaces } from '../../domain/choices.ts'
import type { FieldTable } from '../types.ts'

/** Who and what: at most six questions (of foreigners one more), the same at the start of every journey. */
export const routeFields = {
  forWhom: { input: 'choice', options: () => forWhoms },
  applicantKind: { input: 'choice', options: (answersSoFar) => applicantKindsFor(answersSoFar.forWhom) },
  insuredPlace: { input: 'choice', options: () => insurancePlaces },
  insuranceRight: { input: 'choice', options: () => insuranceRights },
  livingPlace: { input: 'choice', options: () => livingPlaces },
  cardInHand: { input: 'choice', options: () => cardStates },
  city: { input: 'city' },
} as const satisfies Partial<FieldTable>
