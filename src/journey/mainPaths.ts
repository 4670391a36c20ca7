import type { JourneyId } from './types.ts'

// The addresses that the first screens name. They come with the first script; all others stand in paths.ts, which has these too.

export const homePath = '/'
/** What was applied for on this device, and the search. */
export const casesPath = '/cases'
export const casePath = (number: string): string => `${casesPath}/${number}`
export const lawPath = '/law'
/** Finding by what people say. */
export const findPath = '/find'
/** The whole way to a card that works. `?of=`: a case of the matter it is shown for, or the id of a draft. */
export const journeyPath = '/journey'
/** A question. `change`: the step whose answer is being changed from the review, to which the way leads back. */
export const stepPath = (journey: JourneyId | ':journey', step: string, change?: string): string =>
  `/${journey}/${step}${change ? `?change=${change}` : ''}`
/** The review, at the answers of a step if one is given. */
export const reviewPath = (journey: JourneyId | ':journey', step?: string): string =>
  stepPath(journey, 'check') + (step ? `#row-${step}` : '')
/** The result of a journey that ends in one. */
export const resultPath = (journey: 'route' | 'employment'): string => stepPath(journey, 'result')
export const receiptPath = (journey: JourneyId | ':journey', number: string): string =>
  stepPath(journey, `receipt/${number}`)
/** The place of an employer, a village or a school that applies for others. */
export const organisationPath = '/organisation'
/** Where a person decides alone what an organisation applies for. One address for everybody: nothing in it says who. */
export const decidePath = `${organisationPath}/decide`
