import type { CaseKind } from '../domain/case.ts'
import { route } from './route.ts'
import type { Journey, JourneyId } from './types.ts'

/** A journey's table is loaded with the first of its screens. */
export const journeys: { readonly [J in JourneyId]: () => Promise<Journey> } = {
  // Its questions are the first of every other, and so always here.
  route: () => Promise.resolve(route),
  employment: () => import('./employment.ts').then((m) => m.employment),
  enrolment: () => import('./enrolment.ts').then((m) => m.enrolment),
  card: () => import('./card.ts').then((m) => m.card),
  replacement: () => import('./replacement.ts').then((m) => m.replacement),
  recordCorrection: () => import('./recordCorrection.ts').then((m) => m.recordCorrection),
  cardFound: () => import('./cardFound.ts').then((m) => m.cardFound),
  complaint: () => import('./complaint.ts').then((m) => m.complaint),
  administrativeReview: () => import('./administrativeReview.ts').then((m) => m.administrativeReview),
}

/** How many parts the journey of a procedure has, for the first questions, which come before its table is loaded. A test holds them equal. */
export const partsOf: { readonly [K in CaseKind]: number } & { readonly [J in JourneyId]?: number } = {
  enrolment: 5,
  card: 6,
  recordCorrection: 4,
  cardFound: 3,
  complaint: 5,
  replacement: 6,
  administrativeReview: 5,
}
