import type { CaseKind } from '../domain/case.ts'

/** A case in this device's own list: enough to ask the agency about it, and to recognise it. */
export interface SavedCase {
  readonly number: string
  readonly kind: CaseKind
  readonly accessKey: string
  /** As the agency wrote it: `YYYY-MM-DDTHH:mm` in China. */
  readonly submittedAt: string
  readonly due: string
  readonly dueIsLaw: boolean
  /** The name, masked. */
  readonly holder: string
}
