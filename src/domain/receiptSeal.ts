import type { CaseKind } from './case.ts'
import { caseKinds } from './caseKinds.ts'
import { isSoundDate, isSoundTime } from './dates.ts'

/** What a receipt says, as far as somebody else may know it. */
export interface SealedFacts {
  readonly number: string
  readonly kind: CaseKind
  /** `YYYY-MM-DDTHH:mm` in China. */
  readonly submittedAt: string
  /** An ISO date. */
  readonly due: string
  /** true: a legal period; false: an estimate. */
  readonly dueIsLaw: boolean
  /** The name, masked. */
  readonly holder: string
}

/** The text that an agency signs: one line, always the same for the same facts. */
export function writeSealed(facts: SealedFacts): string {
  const { number, kind, submittedAt, due, dueIsLaw, holder } = facts
  return JSON.stringify(['1', number, kind, submittedAt, due, dueIsLaw, holder])
}

const isText = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value)

/** The facts in such a text; `undefined` where it is none, or of a later kind. Says nothing of who has signed it. */
export function readSealed(text: string): SealedFacts | undefined {
  const told = parse(text)
  if (!Array.isArray(told) || told.length !== 7 || told[0] !== '1') return undefined
  const [, number, kindText, submittedAt, due, dueIsLaw, holder]: readonly unknown[] = told
  const kind = caseKinds.find((one) => one === kindText)
  if (!kind || !isText(number, /^[A-Z0-9-]{8,32}$/) || !isText(holder, /^.{1,80}$/)) return undefined
  if (typeof submittedAt !== 'string' || !isSoundTime(submittedAt)) return undefined
  if (typeof due !== 'string' || !isSoundDate(due) || typeof dueIsLaw !== 'boolean') return undefined
  return { number, kind, submittedAt, due, dueIsLaw, holder }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
