import type { Partly } from '../../domain/application.ts'
import { idTypesFor } from '../../domain/person.ts'

/**
 * The six answers, with what the person has already said in an application that tells the papers more exactly: which
 * document, and the age. An answer that no longer fits the kind of applicant is left out.
 */
export function withKnownIdentity(met: Partly, answers: Partly): Partly {
  const { idType, idNumber, birthDate } = answers
  const types = idTypesFor(met.applicantKind)
  if (idType && !types.includes(idType)) return met
  return {
    ...met,
    ...(idType ? { idType } : {}),
    ...(idNumber && (idType || types.length === 1) ? { idNumber } : {}),
    ...(birthDate ? { birthDate } : {}),
  }
}
