import type { CaseStatus } from './case.ts'

const completed: ReadonlySet<string> = new Set<CaseStatus>(['enrolled', 'collected'])

/** Whether a case has come to its good end: the person is registered, or has the card. */
export const isCompleted = ({ status }: { readonly status: string }): boolean => completed.has(status)
