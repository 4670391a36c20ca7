import type { FieldName, PartialAnswers } from '../../../domain/application.ts'
import { maskNumber } from '../../../domain/receiptAnswers.ts'
import { Answer } from '../../../inputs/Answer.tsx'

/** One answer as a receipt shows it: numbers masked, with no way to see them whole. */
export function MaskedAnswer({
  name,
  answers,
}: {
  readonly name: FieldName
  readonly answers: PartialAnswers
}) {
  const value = answers[name]
  const masked = typeof value === 'string' ? maskNumber(name, value) : undefined
  if (masked !== undefined) return masked
  return <Answer name={name} answers={answers} />
}
