import type { PartialAnswers } from '../../domain/application.ts'
import { idTypesFor } from '../../domain/person.ts'

/**
 * The six answers, with what the person has already said in an application that tells the papers more exactly: which
 * document, and the age. An answer that no longer fits the kind of applicant is left out.
 */
export function withKnownIdentity(answersSoFar: PartialAnswers, answers: PartialAnswers): PartialAnswers {
  const { idType, idNumber, birthDate } = answers
  const types = idTypesFor(answersSoFar.applicantKind)
  if (idType && !types.includes(idType)) return answersSoFar
  return {
    ...answersSoFar,
    ...(idType ? { idType } : {}),
    ...(idNumber && (idType || types.length === 1) ? { idNumber } : {}),
    ...(birthDate ? { birthDate } : {}),
  }
}
