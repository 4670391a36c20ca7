import * as v from 'valibot'
import { answersSchema } from '../../../src/domain/answersSchema.ts'
import type { FieldName, PartialAnswers } from '../../../src/domain/application.ts'
import { type CaseEvent, mayHappen } from '../../../src/domain/case.ts'
import type { CaseRow } from '../../agency/rows.ts'
import { caseRowSchema } from '../../scenarios/stateRows.ts'

/** How an answer is edited: one of several, a text, or anything else as JSON. */
export type Control =
  | { readonly as: 'choice'; readonly of: readonly string[] }
  | { readonly as: 'text' | 'json' }

/** Whose case it is stands in its row, and its files beside it: another person or file is another case. */
const fixed: ReadonlySet<string> = new Set<FieldName>([
  'idType',
  'idNumber',
  'birthDate',
  'photo',
  'documents',
])

/** What may be edited of the answers of a case, in their order. */
export const editable = (answers: PartialAnswers): readonly FieldName[] =>
  // Answers hold names of the data dictionary only.
  (Object.keys(answers) as FieldName[]).filter((name) => !fixed.has(name) && answers[name] !== undefined)

/** How an answer is edited, by what the contract says of it and what it is now. */
export function controlOf(name: FieldName, value: unknown): Control {
  const { wrapped } = answersSchema.entries[name]
  if (wrapped.type === 'picklist' && 'options' in wrapped)
    return { as: 'choice', of: v.parse(v.array(v.string()), wrapped.options) }
  return { as: typeof value === 'string' ? 'text' : 'json' }
}

/** An answer as it stands in its field. */
export const writtenOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

/** What somebody made of a case: answers as they were written, and when what happened to it did. */
export interface CaseEdit {
  readonly answers: Readonly<Partial<Record<FieldName, string>>>
  readonly events: readonly CaseEvent[]
}

/** What is wrong with an edit: an answer or an event, by its name or its place. */
export type EditProblem =
  | { readonly at: 'answer'; readonly name: FieldName; readonly problem: string }
  | { readonly at: 'event'; readonly index: number; readonly problem: 'order' | 'time' | 'first' }

/** The case as it was edited, or all that the contract or the order of events has against it. */
export function editCase(
  row: CaseRow,
  edit: CaseEdit,
):
  | { readonly ok: true; readonly value: CaseRow }
  | { readonly ok: false; readonly problems: readonly EditProblem[] } {
  const names = editable(row.answers).filter((name) => edit.answers[name] !== undefined)
  const read = names.map((name) => ({ name, value: readAnswer(name, row, edit.answers[name] ?? '') }))
  const answers = { ...row.answers, ...Object.fromEntries(read.map(({ name, value }) => [name, value])) }
  const events = edit.events.toSorted((a, b) => a.at.localeCompare(b.at))
  const wrongAnswers = read.flatMap(({ name, value }): EditProblem[] => {
    const parsed = v.safeParse(answersSchema.entries[name], value)
    return parsed.success ? [] : [{ at: 'answer', name, problem: parsed.issues[0].message }]
  })
  const problems = [...wrongAnswers, ...problemsOfEvents(edit.events, events)]
  if (problems.length > 0) return { ok: false, problems }
  const parsed = v.safeParse(caseRowSchema, { ...row, answers, events })
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  const name = editable(row.answers).find((each) => v.getDotPath(issue)?.startsWith(`answers.${each}`))
  return {
    ok: false,
    problems: [
      name ? { at: 'answer', name, problem: issue.message } : { at: 'event', index: 0, problem: 'time' },
    ],
  }
}

/** What was written, as a value: JSON where the answer is no text. Undefined where it can't be read. */
function readAnswer(name: FieldName, row: CaseRow, written: string): unknown {
  if (controlOf(name, row.answers[name]).as !== 'json') return written
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

const isTime = (at: string): boolean =>
  v.is(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)), at)

/** Each event in the order of its time: one that the table of events does not let follow those before it. */
function problemsOfEvents(
  shown: readonly CaseEvent[],
  ordered: readonly CaseEvent[],
): readonly EditProblem[] {
  const untimed = shown.flatMap(({ at }, index): EditProblem[] =>
    isTime(at) ? [] : [{ at: 'event', index, problem: 'time' }],
  )
  if (untimed.length > 0) return untimed
  if (ordered[0]?.type !== 'submitted') return [{ at: 'event', index: 0, problem: 'first' }]
  const wrong = ordered.findIndex(({ type }, i) => i > 0 && !mayHappen(ordered.slice(0, i), type))
  const event = ordered[wrong]
  return event ? [{ at: 'event', index: shown.indexOf(event), problem: 'order' }] : []
}
