import type { LawId } from './law.ts'

/** What is told about the card and the insurance in guides and by others, in the order in which people ask. */
export const claims = [
  'expiresStops',
  'sealedStopped',
  'educationNeeded',
  'contractNeeded',
  'waitForNotice',
  'counterOnly',
  'employerPicksBank',
  'employerKeeps',
  'probation',
  'giveUp',
  'selfEmployedMust',
  'premium110',
  'idCard',
  'cardNumber',
  'stoppedLink',
] as const
export type Claim = (typeof claims)[number]

/** Whether it is so. `partly`: it leaves out what matters. */
export type Verdict = 'wrong' | 'partly' | 'right'

/** How each stands, and what says so. Where no provision does, the published practice of the agencies is what counts. */
export const verdicts: {
  readonly [C in Claim]: { readonly verdict: Verdict; readonly laws: readonly LawId[] }
} = {
  expiresStops: { verdict: 'partly', laws: ['agencyRegulations.7'] },
  sealedStopped: { verdict: 'wrong', laws: ['agencyRegulations.7'] },
  educationNeeded: { verdict: 'wrong', laws: ['agencyRegulations.31', 'agencyRegulations.53'] },
  contractNeeded: { verdict: 'wrong', laws: ['agencyRegulations.31', 'hkMoTwOrder.3'] },
  waitForNotice: { verdict: 'partly', laws: ['agencyRegulations.6'] },
  counterOnly: { verdict: 'wrong', laws: ['agencyRegulations.30', 'accessibilityLaw.39'] },
  employerPicksBank: { verdict: 'wrong', laws: [] },
  employerKeeps: { verdict: 'wrong', laws: ['wageRegulations.31', 'wageRegulations.54'] },
  probation: { verdict: 'wrong', laws: ['socialInsuranceLaw.58', 'socialInsuranceLaw.84'] },
  giveUp: { verdict: 'wrong', laws: ['socialInsuranceLaw.58', 'socialInsuranceLaw.84'] },
  selfEmployedMust: { verdict: 'partly', laws: ['socialInsuranceLaw.58'] },
  premium110: { verdict: 'wrong', laws: ['socialInsuranceLaw.62', 'socialInsuranceLaw.58'] },
  idCard: { verdict: 'partly', laws: ['agencyRegulations.7'] },
  cardNumber: { verdict: 'partly', laws: ['socialInsuranceLaw.58'] },
  stoppedLink: { verdict: 'wrong', laws: [] },
}
