import type { LawId } from './law.ts'

/** What people may demand of the agency, in the order in which it is told. */
export const rights = ['records', 'papers', 'complaint', 'review', 'counter', 'data', 'keep'] as const
export type Right = (typeof rights)[number]

/** The provisions behind each right. */
export const provisionsBehind: Readonly<Record<Right, readonly LawId[]>> = {
  records: ['socialInsuranceLaw.4', 'socialInsuranceLaw.74'],
  papers: ['agencyRegulations.31', 'agencyRegulations.53'],
  complaint: ['socialInsuranceLaw.82', 'agencyRegulations.51'],
  review: ['socialInsuranceLaw.83', 'agencyRegulations.52'],
  counter: ['accessibilityLaw.39', 'agencyRegulations.30'],
  data: ['personalInformationLaw.29', 'personalInformationLaw.15', 'personalInformationLaw.47'],
  keep: ['wageRegulations.31', 'wageRegulations.54'],
}
