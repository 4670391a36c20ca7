import type { CaseStatus } from './case.ts'

const completed: ReadonlySet<string> = new Set<CaseStatus>(['enrolled', 'settled', 'collected'])

/** Whether a case has come to its good end: the person is registered, has the card, or has what was asked for. */
export const isCompleted = ({ status }: { readonly status: string }): boolean => completed.has(status)
