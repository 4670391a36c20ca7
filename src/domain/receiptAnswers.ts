import type { Answers, FieldName, PartialAnswers } from './application.ts'
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

/** The questions that are answered with a text of one's own, or with a code. */
type TextName = {
  [F in FieldName]: string extends Extract<Answers[F], string> ? F : never
}[FieldName]

/** Texts that a receipt shows whole: they neither identify nor reach anybody, or are what has to be checked. */
type ShownWhole =
  | 'nameNote'
  | 'idExpiry'
  | 'birthDate'
  | 'nationality'
  | 'authorisedUntil'
  | 'helperNameNote'
  | 'firstWorkDay'
  | 'workPermitDay'
  | 'businessUscc'
  | 'employerName'
  | 'employerUscc'
  | 'employerSaid'
  | 'city'
  | 'county'
  | 'bank'
  | 'outlet'
  | 'recipientName'
  | 'rightBase'
  | 'contestedCase'
  | 'decisionDay'
  | 'lateReason'
  | 'reviewGrounds'

/** How the others are masked. The compiler asks for each new text: here, or among those that are shown whole. */
const maskOf: { readonly [F in Exclude<TextName, ShownWhole>]: keyof typeof masks } = {
  name: 'name',
  idNumber: 'idNumber',
  guardianName: 'name',
  guardianIdNumber: 'idNumber',
  agentName: 'name',
  agentIdNumber: 'idNumber',
  mobile: 'mobile',
  recipientMobile: 'mobile',
}
const masks = { name: maskName, idNumber: maskIdNumber, mobile: maskMobile } as const

const findMask = (name: string): keyof typeof masks | undefined =>
  name in maskOf ? maskOf[name as keyof typeof maskOf] : undefined

/** A number that identifies or reaches somebody, masked; undefined for any other answer. */
export function maskNumber(name: FieldName, answer: string): string | undefined {
  const mask = findMask(name)
  return mask === undefined || mask === 'name' ? undefined : masks[mask](answer)
}

/**
 * Answers as a receipt confirms them: people's names and all numbers masked, nothing of files and proofs. Where and to whom the
 * card goes stays readable, for that is what a person must be able to check.
 */
export function receiptAnswers(answers: PartialAnswers): PartialAnswers {
  const shown = Object.entries(reusableAnswers(answers)).filter(([name]) => !unshown.has(name))
  return Object.fromEntries(
    shown.map(([name, value]) => {
      const mask = findMask(name)
      return [name, mask && typeof value === 'string' ? masks[mask](value) : value]
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
