import { lightsOf } from '../domain/cardEvents.ts'
import type { Actor, CaseEventType } from '../domain/case.ts'
import { caseStages, type StageId } from '../domain/caseStages.ts'
import { type Due, isInstant, type SeenCase, type SeenEvent } from '../domain/seenCase.ts'
import { situationTable } from '../domain/situations.ts'
import { procedures } from './procedures.ts'
import { situationOf } from './situation.ts'

export interface SeenStage {
  readonly id: StageId
  readonly who: Actor
  readonly state: 'done' | 'current' | 'future'
  /** When it was done, `YYYY-MM-DDTHH:mm`; for an end, when that was. */
  readonly at?: string
  /** Until when it is expected to be done. */
  readonly expected?: Due
}

/** The way of a case from the first step to the last, with what is done, what is going on, and what is still to come. */
export function stagesOf(seen: SeenCase): SeenStage[] {
  const events = [...seen.events, ...(seen.card?.events ?? [])]
  const at = (id: StageId) => events.findLast((e) => caseStages[id].ends.includes(e.type))?.at
  const current = currentStage(seen)
  const way = wayOf(seen)
  const here = current ? way.indexOf(current) : way.length
  // While the case waits for the person, the day counted from the last sending is nobody's promise.
  const isPromised = situationTable[situationOf(seen)].when === 'promise'
  const promised = isPromised ? promisedStage(way) : undefined
  const isOver = current === 'rejected' || current === 'withdrawn'
  return way.map((id, index) => {
    const lit = (id === 'enable' || id === 'activate') && at(id) !== undefined
    const state = id === current ? 'current' : index < here || lit ? 'done' : 'future'
    const when = state === 'done' || (isOver && id === current) ? at(id) : undefined
    const expected = state !== 'done' && id === promised ? seen.due : null
    return {
      id,
      who: caseStages[id].who,
      state,
      ...(when ? { at: when } : {}),
      ...(expected ? { expected } : {}),
    }
  })
}

/** The stage by whose end the promise is kept. */
function promisedStage(way: readonly StageId[]): StageId | undefined {
  return (['notice', 'post', 'employer', 'produce', 'produceAtOutlet'] as const).find((id) =>
    way.includes(id),
  )
}

/** What can have been done before an end that comes early, or before a status that nobody here has a word for. */
const sureStages = ['submit', 'correct', 'accept', 'review', 'bank', 'produce'] as const

/** All stages of this case in order; an end that came early leaves out what will not happen any more. */
function wayOf(seen: SeenCase): StageId[] {
  const { status, events } = seen
  if (status === 'rejected' || status === 'withdrawn' || status === 'unknown') {
    const done = sureStages.filter((id) => events.some((e) => caseStages[id].ends.includes(e.type)))
    return [...done, ...(status === 'unknown' ? [] : [status])]
  }
  const rest: readonly StageId[] = procedures[seen.kind].afterReview(seen)
  if (status === 'needsCorrection' && acceptedSinceSent(events))
    return ['submit', 'accept', 'correct', 'review', ...rest]
  const correction: readonly StageId[] = has(events, 'correctionAsked') ? ['correct'] : []
  return ['submit', ...correction, 'accept', 'review', ...rest]
}

function currentStage(seen: SeenCase): StageId | undefined {
  const { status, answers, kind } = seen
  switch (status) {
    case 'submitted':
      return 'accept'
    case 'accepted':
    case 'reviewing':
      return 'review'
    case 'needsCorrection':
      return 'correct'
    case 'enrolled':
      return procedures[kind].next && seen.followedBy === undefined ? 'apply' : undefined
    case 'bankOpening':
      return 'bank'
    case 'bankFailed':
      return 'chooseBank'
    case 'producing':
    case 'productionFailed':
      return isInstant(seen) ? 'produceAtOutlet' : 'produce'
    case 'ready':
      return answers.delivery === 'office' ? 'collectAtOffice' : 'collectAtOutlet'
    case 'posted':
      return 'post'
    case 'returned':
      return 'returned'
    case 'withEmployer':
      return 'employer'
    case 'collected':
      return stepWithCard(seen)
    case 'rejected':
    case 'withdrawn':
      return status
    case 'settled':
    case 'unknown':
      return undefined
  }
}

/** What is still to be switched on of a card in hand. */
function stepWithCard({ card }: SeenCase): StageId | undefined {
  const { social, financial } = lightsOf(card?.events ?? [])
  if (!social) return 'enable'
  return financial ? undefined : 'activate'
}

const has = (events: readonly SeenEvent[], type: CaseEventType): boolean =>
  events.some((e) => e.type === type)

function acceptedSinceSent(events: readonly SeenEvent[]): boolean {
  const sent = events.findLastIndex((e) => e.type === 'submitted' || e.type === 'corrected')
  return has(events.slice(sent + 1), 'accepted')
}
