import type { Authorisation } from '../authorisation.ts'
import type { Consent } from '../consents.ts'

/** What a person has decided for themselves, or the guardian for a child: that all is right, the bank, the consents, the power. */
export interface RosterDecision {
  /** When, `YYYY-MM-DDTHH:mm` in China. */
  readonly at: string
  /** On the device of the operator, on their own phone, or on paper, which the organisation keeps. */
  readonly on: 'clerkDevice' | 'ownPhone' | 'paper'
  /** Of whom they decided; with another name or number it is a decision about somebody else. */
  readonly name: string
  readonly idNumber: string
  /** The code of the bank. */
  readonly bank: string
  readonly consents: readonly Consent[]
  readonly authorisation: Authorisation
}

/**
 * What was decided of a row, as long as it is about the person who stands in it now, and by the guardian who does: a power that another
 * has given is none (Civil Code art. 165).
 */
export function findDecision({
  decision,
  cells,
}: {
  readonly decision?: RosterDecision
  readonly cells: { readonly name?: string; readonly idNumber?: string; readonly guardianName?: string }
}): RosterDecision | undefined {
  if (!decision) return undefined
  const { name, idNumber, authorisation } = decision
  const isSamePerson = name === cells.name && idNumber === cells.idNumber
  const isSameGuardian = authorisation.by === 'self' || authorisation.principal === cells.guardianName
  return isSamePerson && isSameGuardian ? decision : undefined
}
