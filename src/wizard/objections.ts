import type { FieldName } from '../domain/application.ts'
import type { FieldProblem } from '../journey/types.ts'

let objections: readonly FieldProblem[] = []

/** Keeps what the agency objected to, until it is answered. In memory: after a reload the agency says it again. */
export function keepObjections(problems: readonly FieldProblem[]): void {
  objections = problems
}

/** The agency's objections to some answers; all of them without names. */
export function findObjections(fields?: readonly FieldName[]): readonly FieldProblem[] {
  return fields ? objections.filter((problem) => fields.includes(problem.field)) : objections
}

/** Takes objections away once their answers were gone over. */
export function dropObjections(fields: readonly FieldName[]): void {
  objections = objections.filter((problem) => !fields.includes(problem.field))
}
