import type { FieldName } from '../domain/application.ts'
import { deviceCleared } from '../journey/signals.ts'
import type { FieldProblem } from '../journey/types.ts'

interface Kept {
  /** Of which draft the answers are. */
  readonly draftId: string
  readonly problems: readonly FieldProblem[]
}

const nothing: Kept = { draftId: '', problems: [] }
let kept = nothing

/** Keeps what the agency objected to in a draft, until it is answered. In memory: after a reload the agency says it again. */
export function keepObjections(draftId: string, problems: readonly FieldProblem[]): void {
  kept = { draftId, problems }
}

/** The agency's objections to some answers of a draft; to all of them without names. */
export function findObjections(draftId: string, fields?: readonly FieldName[]): readonly FieldProblem[] {
  const problems = kept.draftId === draftId ? kept.problems : nothing.problems
  return fields ? problems.filter((problem) => fields.includes(problem.field)) : problems
}

/** Takes objections away once their answers were gone over. */
export function dropObjections(draftId: string, fields: readonly FieldName[]): void {
  if (kept.draftId === draftId)
    kept = { draftId, problems: kept.problems.filter((problem) => !fields.includes(problem.field)) }
}

// What was wrong with somebody's answers is about them: it leaves the device with them.
deviceCleared.listen(() => {
  kept = nothing
})
