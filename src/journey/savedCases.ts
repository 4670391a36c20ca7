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
  /** The name as the agency shows it, masked. */
  readonly holder: string
  /** The full name, so that two children are told apart: only on one's own device, and there only encrypted. */
  readonly name?: string
}

/** The same for a place where nobody's full name is kept. */
export function withoutName(saved: SavedCase): SavedCase {
  const { name: _, ...rest } = saved
  return rest
}
