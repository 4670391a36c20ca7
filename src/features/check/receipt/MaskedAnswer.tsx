import type { FieldName, PartialAnswers } from '../../../domain/application.ts'
import { maskMobile } from '../../../domain/checks.ts'
import { maskIdNumber } from '../../../domain/identity.ts'
import { Answer } from '../../../inputs/Answer.tsx'
import { allFields } from '../../../journey/fields/all.ts'

/** One answer as a receipt shows it: numbers masked, with no way to see them whole. */
export function MaskedAnswer({
  name,
  answers,
}: {
  readonly name: FieldName
  readonly answers: PartialAnswers
}) {
  const value = answers[name]
  const { input } = allFields[name]
  if (typeof value === 'string' && input === 'idNumber') return maskIdNumber(value)
  if (typeof value === 'string' && input === 'mobile') return maskMobile(value)
  return <Answer name={name} answers={answers} />
}
