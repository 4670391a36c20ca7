import { castOn } from '../../../mocks/scenarios/cast.ts'
import type { PartialAnswers } from '../../../src/domain/application.ts'
import { card } from '../../../src/journey/card.ts'
import { walk } from '../../../src/journey/engine.ts'
import { type Plan, today } from '../people.ts'
import { completeAnswers } from '../seed.ts'
import type { Step } from './steps.ts'

/** Somebody at a step: who, and what was answered before; undefined: nobody has been here. */
export interface Somebody {
  readonly id: string
  readonly answers: PartialAnswers | undefined
}

const without = (answers: PartialAnswers, names: readonly string[]): PartialAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)))

/** Whose mobile number somebody else has proved. */
export const withForeignProof: PartialAnswers = {
  ...completeAnswers('employee'),
  mobileProof: { mobile: completeAnswers('employee').mobile ?? '', proof: 'nobody-gave-this' },
}
/** Whose identity document is valid for the last day. */
export const expiringToday: PartialAnswers = without({ ...completeAnswers('employee'), idExpiry: today() }, [
  'records',
])
/** One of the five by name, where a cell wants this one: as far as a step wants the answers. */
export const someone = (id: Plan['id'], ...but: readonly (keyof PartialAnswers)[]): PartialAnswers =>
  without(completeAnswers(id), but)

/** Everybody of the demonstration whom the agency lets apply: children, pensioners, foreigners, each with a way of their own. */
const everybody = castOn(today())
  .map(({ person: { id, card: answers } }) => ({ id, answers: without(answers, ['declared']) }))
  .filter(({ id }) => id !== 'alreadyHasCard' && id !== 'mismatch')

/** Whether this person is asked what the step asks. A card made on the spot is not tracked as one that was submitted. */
function stands({ looksAtCase, path }: Step, asks: readonly string[], answers: PartialAnswers): boolean {
  if (looksAtCase) return answers.productionMode === 'batch'
  const { open } = walk(card, without(answers, asks), today())
  return path({ number: undefined }) === `/card/${open?.id}`
}

/** Who stands at a step in the `turn`-th scene: everybody in turn who gets there. */
export function somebodyAt(step: Step, turn: number): Somebody {
  const { asks } = step
  if (!asks) return { id: 'anybody', answers: undefined }
  const fitting = everybody.filter(({ answers }) => stands(step, asks, answers))
  const who = fitting[turn % fitting.length]
  if (!who) throw new Error(`nobody gets to ${step.title}`)
  return { id: who.id, answers: without(who.answers, asks) }
}
