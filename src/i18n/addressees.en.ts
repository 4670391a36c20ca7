import type { addressees as chinese } from './addressees.zh-CN.ts'
import { isDemo } from './edition.ts'

const demoMark = isDemo ? ' (demo)' : ''
const within = (place: readonly string[]) => place.toReversed().join(', ')

export const addressees: typeof chinese = {
  complaint: (place) =>
    `Labour inspection, human resources and social security bureau of ${within(place)}${demoMark}`,
  administrativeReview: (place) => `People’s government of ${within(place)}${demoMark}`,
}
