import type { FieldName, Partly } from './application.ts'
import { maskMobile } from './checks.ts'
import { maskIdNumber } from './identity.ts'

/** A name as a list on a shared screen may show it: the first character, the others as stars, three at most. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name]
  return first + '*'.repeat(Math.min(rest.length, 3))
}

/** What is no matter of the application: proofs, files (whose ids open them), what was looked up, and what was ticked. */
const left: ReadonlySet<string> = new Set<FieldName>([
  'mobileProof',
  'records',
  'photo',
  'documents',
  'photoConsent',
  'bankConsent',
  'courierConsent',
  'childConsent',
  'declared',
  'enrolmentDeclared',
])

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
export function receiptAnswers(answers: Partly): Partly {
  const shown = Object.entries(answers).filter(([name]) => !left.has(name))
  return Object.fromEntries(
    shown.map(([name, value]) => {
      // Only names of the data dictionary are in `answers`.
      const mask = masks[name as FieldName]
      return [name, mask && typeof value === 'string' ? mask(value) : value]
    }),
  )
}

/** The questions to which the two sets give different answers; one that only one of them has counts, too. */
export function differingAnswers(one: Partly, other: Partly): FieldName[] {
  // Both hold names of the data dictionary only.
  const names = Object.keys({ ...one, ...other }) as FieldName[]
  return names.filter((name) => canonical(one[name]) !== canonical(other[name]))
}

/** Whether an answer is part of what is applied for, and so worth comparing. Files are; proofs and ticks are not. */
export const isOfTheMatter = (name: FieldName): boolean =>
  name === 'photo' || name === 'documents' || !left.has(name)

/** JSON with the entries in one order, whoever wrote them. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
