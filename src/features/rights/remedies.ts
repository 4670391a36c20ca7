import { claimPath, lawPath, periodPath, stepPath } from '../../journey/paths.ts'

/** What can be done about one's rights here, in the order of need, and where. */
export const remedies = {
  period: periodPath(),
  complaint: stepPath('complaint', 'first-day'),
  review: stepPath('administrativeReview', 'decision'),
  claims: claimPath(),
  law: lawPath,
} as const
export type Remedy = keyof typeof remedies
