import { lawPath, periodPath } from '../../journey/paths.ts'

/** What can be done about one's rights here, in the order of need, and where. */
export const remedies = { period: periodPath(), law: lawPath } as const
export type Remedy = keyof typeof remedies
