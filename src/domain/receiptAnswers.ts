import type { FieldName, PartialAnswers } from './application.ts'
import { maskMobile } from './checks.ts'
import { maskIdNumber } from './identity.ts'

/** A name as a list on a shared screen may show it: the first character, the others as stars, three at most. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(rest.length, 3))
}

/** What is said anew with every application: that a number answers, what is consented to, that all is true. */
const saidAnew: ReadonlySet<string> = new Set<FieldName>([
  'mobileProof',
  'photoConsent',
  'bankConsent',
  'courierConsent',
  'childConsent',
  'declared',
  'enrolmentDeclared',
])
/** Of a receipt's answers, besides: what was looked up, and files, whose ids open them. */
const unshown: ReadonlySet<string> = new Set<FieldName>(['records', 'photo', 'documents'])

/** The answers that can be taken over into another application. */
export const reusableAnswers = (answers: PartialAnswers): PartialAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !saidAnew.has(name)))

const masks: { readonly [F in FieldName]?: (text: string) => string } = {
  name: maskName,
  idNumber: maskIdNumber,
  guardianName: maskName,
  guardianIdNumber: maskIdNumber,
  agentName: maskName,
  agentIdNumber: maskIdNumber,
  mobile: maskMobile,
  recipientMobile: maskMobile,
}

/**
 * Answers as a receipt confirms them: people's names and all numbers masked, nothing of files and proofs. Where and to whom the
 * card goes stays readable, for that is what a person must be able to check.
 */
export function receiptAnswers(answers: PartialAnswers): PartialAnswers {
  const shown = Object.entries(reusableAnswers(answers)).filter(([name]) => !unshown.has(name))
  return Object.fromEntries(
    shown.map(([name, value]) => {
      // Only names of the data dictionary are in `answers`.
      const mask = masks[name as FieldName]
      return [name, mask && typeof value === 'string' ? mask(value) : value]
    }),
  )
}

/** The questions to which the two sets give different answers; one that only one of them has counts, too. */
export function differingAnswers(one: PartialAnswers, other: PartialAnswers): FieldName[] {
  // Both hold names of the data dictionary only.
  const names = Object.keys({ ...one, ...other }) as FieldName[]
  return names.filter((name) => canonical(one[name]) !== canonical(other[name]))
}

/** Whether an answer is part of what is applied for, and so worth comparing. Files are; proofs and ticks are not. */
export const isOfTheMatter = (name: FieldName): boolean => !saidAnew.has(name) && name !== 'records'

/** JSON with the entries in one order, whoever wrote them. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
