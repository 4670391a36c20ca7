import * as v from 'valibot'
import { answersSchema } from '../domain/answersSchema.ts'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { isFieldName } from './schemas.ts'

/** Of answers that anybody may have written, those that the data dictionary knows, and the names of the others that it has. */
export function soundAnswers(given: Readonly<Record<string, unknown>>): {
  readonly answers: PartialAnswers
  readonly left: readonly FieldName[]
} {
  let answers: PartialAnswers = {}
  const left: FieldName[] = []
  for (const name of Object.keys(given).filter(isFieldName)) {
    const parsed = v.safeParse(v.object({ [name]: answersSchema.entries[name] }), { [name]: given[name] })
    if (parsed.success) answers = { ...answers, ...parsed.output }
    else left.push(name)
  }
  return { answers, left }
}
