import type { FieldName, PartialAnswers } from '../domain/application.ts'
import type { Problem } from '../domain/problem.ts'
import type { Field, FieldProblem, Journey, Step, Walk, WalkedStep } from './types.ts'

/**
 * Goes through a journey once, carrying only the answers met on the way: a condition never sees an abandoned branch.
 * @param asOf today as the agency says it, ISO date.
 */
export function walk(journey: Journey, answers: PartialAnswers, asOf: string): Walk {
  let answersSoFar: PartialAnswers = {}
  let open: WalkedStep | undefined
  const steps: WalkedStep[] = []
  for (const step of journey.steps) {
    if (step.when && !step.when(answersSoFar, asOf)) continue
    const walked = walkStep(journey, step, answers, answersSoFar, asOf)
    const result =
      open && walked.step.state === 'open' ? { ...walked.step, state: 'closed' as const } : walked.step
    steps.push(result)
    if (result.state === 'open') open = result
    answersSoFar = walked.answersSoFar
  }
  return { steps, answers: answersSoFar, open, complete: !open && steps.every((s) => s.state === 'done') }
}

function walkStep(
  journey: Journey,
  step: Step,
  answers: PartialAnswers,
  before: PartialAnswers,
  asOf: string,
) {
  let answersSoFar = before
  const fields: FieldName[] = []
  const problems: FieldProblem[] = []
  let later = false
  for (const ask of step.asks) {
    const name = typeof ask === 'string' ? ask : ask.field
    if (typeof ask !== 'string' && !ask.when(answersSoFar, asOf)) continue
    fields.push(name)
    const problem = checkField(journey, name, answers, answersSoFar, asOf)
    if (problem) problems.push({ field: name, problem })
    later ||= isDeferred(journey, name, answers)
    // What is no choice (any more), as an older draft may hold, answers nothing: no condition could make sense of it.
    if (answers[name] !== undefined && !(problem && findField(journey, name).options))
      answersSoFar = { ...answersSoFar, [name]: answers[name] }
  }
  const state = problems.length > 0 ? 'open' : later ? 'later' : 'done'
  const walked: WalkedStep = { id: step.id, section: step.section, fields, problems, state }
  return { step: walked, answersSoFar }
}

/** What is wrong with one answer, in the light of those met before it; undefined when it is right. */
export function checkField(
  journey: Journey,
  name: FieldName,
  answers: PartialAnswers,
  answersSoFar: PartialAnswers,
  asOf: string,
): Problem | undefined {
  const field = findField(journey, name)
  const value = answers[name]
  if (value === undefined || value === '') return { code: 'required' }
  if (value === null) return field.optional ? undefined : { code: 'required' }
  const options = field.options?.(answersSoFar)
  if (options && !options.some((option) => option === value)) return { code: 'choice.unknown' }
  return field.check?.(value, answersSoFar, asOf)
}

/** Where a person who asks for `stepId` may be: there, or else at the first open step, or at the last. */
export function stepAllowed(walked: Walk, stepId: string): string {
  const at = indexOf(walked, stepId)
  const open = walked.open ? indexOf(walked, walked.open.id) : walked.steps.length - 1
  if (at >= 0 && at <= open) return stepId
  return walked.steps[open]?.id ?? ''
}

/** Whether everything before a step is answered but the proof of the mobile number, which may be asked for after it, too. */
export function mayGoOver(walked: Walk, stepId: string): boolean {
  const at = indexOf(walked, stepId)
  const before = walked.steps.slice(0, at).flatMap((step) => step.problems)
  return at >= 0 && before.every(({ field }) => field === 'mobileProof')
}

/** The step before `stepId`; undefined at the first. */
export function findStepBefore(walked: Walk, stepId: string): string | undefined {
  return walked.steps[indexOf(walked, stepId) - 1]?.id
}

/** Which part of how many a step is in: what "step 2 of 6" says. Both count from 1. */
export function progressOf(walked: Walk, stepId: string): { readonly at: number; readonly of: number } {
  const parts = [...new Set(walked.steps.map((s) => s.section))]
  const section = walked.steps[indexOf(walked, stepId)]?.section
  return { at: section ? parts.indexOf(section) + 1 : parts.length, of: parts.length }
}

function indexOf(walked: Walk, stepId: string): number {
  return walked.steps.findIndex((s) => s.id === stepId)
}

/** Answers that a change leaves behind: met before it, not met after. */
export function abandoned(before: Walk, after: Walk): FieldName[] {
  const names: FieldName[] = []
  for (const step of before.steps)
    for (const name of step.fields)
      if (before.answers[name] !== undefined && !after.steps.some((s) => s.fields.includes(name)))
        names.push(name)
  return names
}

function isDeferred(journey: Journey, name: FieldName, answers: PartialAnswers): boolean {
  const value = answers[name]
  return value !== undefined && value !== null && (findField(journey, name).deferred?.(value) ?? false)
}

/**
 * The field, seen as one that takes any answer. A table keyed by name can't be called through a name that is only known
 * at run time; the tables are typed where they are written, so this is the one place that widens them.
 */
export function findField(journey: Journey, name: FieldName): Field<NonNullable<PartialAnswers[FieldName]>> {
  const field = journey.fields[name]
  if (!field) throw new Error(`journey ${journey.id} asks ${name} but has no field for it`)
  return field as unknown as Field<NonNullable<PartialAnswers[FieldName]>>
}
