import { type CaseEventType, caseEventTypes } from '../domain/case.ts'

/** What happens to a case that is looked into and decided, and of which no card comes. */
const alike = [
  'submitted',
  'accepted',
  'reviewStarted',
  'correctionAsked',
  'corrected',
  'rejected',
  'languageChanged',
  'reminded',
  'reminderAnswered',
  'withdrawn',
  'withdrawalUndone',
] as const satisfies readonly CaseEventType[]

/** What never happens to such a case: anything but that, and what each kind adds. */
export function neverBut(...more: readonly CaseEventType[]): ReadonlySet<CaseEventType> {
  const happens = new Set<CaseEventType>([...alike, ...more])
  return new Set(caseEventTypes.filter((type) => !happens.has(type)))
}
