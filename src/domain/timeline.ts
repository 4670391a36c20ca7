import type { Actor, CaseEventType } from './case.ts'
import {
  type Due,
  isInstant,
  type SeenCase,
  type SeenEvent,
  situationOf,
  situationTable,
} from './situation.ts'

/** The stages a case can go through. */
export type StageId =
  | 'submit'
  | 'correct'
  | 'accept'
  | 'review'
  | 'notice'
  | 'apply'
  | 'chooseBank'
  | 'bank'
  | 'produce'
  | 'produceAtOutlet'
  | 'collectAtOutlet'
  | 'collectAtOffice'
  | 'post'
  | 'returned'
  | 'employer'
  | 'enable'
  | 'activate'
  | 'rejected'
  | 'withdrawn'

/** Who acts in a stage, and the event that ends it. */
const stageTable: {
  readonly [S in StageId]: { readonly who: Actor; readonly ends: readonly CaseEventType[] }
} = {
  submit: { who: 'resident', ends: ['submitted'] },
  correct: { who: 'resident', ends: ['corrected'] },
  accept: { who: 'agency', ends: ['accepted'] },
  review: { who: 'agency', ends: ['enrolled', 'bankAsked'] },
  notice: { who: 'agency', ends: ['enrolled'] },
  apply: { who: 'resident', ends: [] },
  chooseBank: { who: 'resident', ends: ['bankChosen'] },
  bank: { who: 'bank', ends: ['productionStarted'] },
  produce: { who: 'bank', ends: ['ready', 'posted', 'handedToEmployer'] },
  produceAtOutlet: { who: 'bank', ends: ['ready'] },
  collectAtOutlet: { who: 'resident', ends: ['collected'] },
  collectAtOffice: { who: 'resident', ends: ['collected'] },
  post: { who: 'courier', ends: ['collected'] },
  returned: { who: 'resident', ends: [] },
  employer: { who: 'employer', ends: ['collected'] },
  enable: { who: 'resident', ends: ['socialEnabled'] },
  activate: { who: 'resident', ends: ['financialActivated'] },
  rejected: { who: 'agency', ends: ['rejected'] },
  withdrawn: { who: 'resident', ends: ['withdrawn'] },
}

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
  const at = (id: StageId) => seen.events.findLast((e) => stageTable[id].ends.includes(e.type))?.at
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
      who: stageTable[id].who,
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
    const done = sureStages.filter((id) => events.some((e) => stageTable[id].ends.includes(e.type)))
    return [...done, ...(status === 'unknown' ? [] : [status])]
  }
  const rest: readonly StageId[] = seen.kind === 'enrolment' ? ['notice', 'apply'] : cardWay(seen)
  if (status === 'needsCorrection' && acceptedSinceSent(events))
    return ['submit', 'accept', 'correct', 'review', ...rest]
  const correction: readonly StageId[] = has(events, 'correctionAsked') ? ['correct'] : []
  return ['submit', ...correction, 'accept', 'review', ...rest]
}

function cardWay(seen: SeenCase): StageId[] {
  const chooseBank: readonly StageId[] = has(seen.events, 'bankFailed') ? ['chooseBank'] : []
  const made: StageId = isInstant(seen) ? 'produceAtOutlet' : 'produce'
  return [...chooseBank, 'bank', made, ...handOver(seen), 'enable', 'activate']
}

/** How the card reaches the person: as it was handed over, or else as it was asked for. */
function handOver({ status, events, answers }: SeenCase): StageId[] {
  const given = events.findLast((e) => handOvers.has(e.type))?.type
  if (given === 'posted' || (!given && answers.delivery === 'post'))
    return status === 'returned' ? ['returned', 'post'] : ['post']
  if (given === 'handedToEmployer' || (!given && answers.delivery === 'employer')) return ['employer']
  return [answers.delivery === 'office' ? 'collectAtOffice' : 'collectAtOutlet']
}
const handOvers: ReadonlySet<CaseEventType> = new Set(['ready', 'posted', 'handedToEmployer'])

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
      return kind === 'enrolment' && seen.followedBy === undefined ? 'apply' : undefined
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
      return 'enable'
    case 'enabled':
      return 'activate'
    case 'rejected':
    case 'withdrawn':
      return status
    case 'active':
    case 'unknown':
      return undefined
  }
}

const has = (events: readonly SeenEvent[], type: CaseEventType): boolean =>
  events.some((e) => e.type === type)

function acceptedSinceSent(events: readonly SeenEvent[]): boolean {
  const sent = events.findLastIndex((e) => e.type === 'submitted' || e.type === 'corrected')
  return has(events.slice(sent + 1), 'accepted')
}
