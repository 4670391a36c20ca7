import type { PartialAnswers } from '../domain/application.ts'
import { maskIdNumber, normaliseIdNumber } from '../domain/identity.ts'
import { normaliseName } from '../domain/name.ts'
import { maskName } from '../domain/receiptAnswers.ts'

/** What is known of the person of a case: masked, as the agency shows it, and the full name where this device keeps it. */
export interface CasePerson {
  readonly maskedName: string
  readonly name: string | undefined
  readonly idMasked?: string
}

/**
 * Whether answers are about the person of a case: `same`, `other`, or `unknown` where too little is answered or known to say so.
 * Names of two children may look alike masked: then the number decides.
 */
export function comparePerson(answers: PartialAnswers, person: CasePerson): 'same' | 'other' | 'unknown' {
  const { name: fullName, idMasked } = person
  const { name, idNumber } = answers
  const nameFits = name ? isName(normaliseName(name), person) : undefined
  const numberFits = idNumber && idMasked ? maskIdNumber(normaliseIdNumber(idNumber)) === idMasked : undefined
  if (nameFits === false || numberFits === false) return 'other'
  const isKnown = numberFits ?? (fullName !== undefined && idMasked === undefined)
  return nameFits && idNumber && isKnown ? 'same' : 'unknown'
}

const isName = (name: string, { name: fullName, maskedName }: CasePerson): boolean =>
  fullName === undefined ? maskName(name) === maskedName : name === normaliseName(fullName)
