import { lightsOf } from '../domain/cardEvents.ts'
import type { CaseEventType, CaseKind } from '../domain/case.ts'
import { type Clock, planOf } from '../domain/plan.ts'
import { type Stage, stages } from '../domain/route.ts'
import type { SeenCase } from '../domain/seenCase.ts'
import type { JourneyId } from '../journey/types.ts'
import { findProcedure, procedures } from './procedures.ts'
import { situationOf } from './situation.ts'
import { findStageOf } from './stage.ts'

/** The seven stages, and the years in which the card is used until it expires. */
export const wayStages = [...stages, 'inUse'] as const
export type WayStage = (typeof wayStages)[number]

export type SeenOnWay = SeenCase & { readonly number: string }

/** One stage of the way from the first question to the card's last day. Days are ISO dates. */
export interface StageOnWay {
  readonly stage: WayStage
  /** `spared`: it was not needed, for the person was insured already. */
  readonly state: 'done' | 'spared' | 'current' | 'future'
  /** The day on which it was done, so far as the agency tells. */
  readonly on?: string
  /** How long it takes by law or as a rule, while no day is known. */
  readonly clock?: Clock
  /** The case in which it is done, or was. */
  readonly number?: string
  /** Of the last stage: the last day on which the card is valid. */
  readonly until?: string
}

/** Whether a case is a part of the way to a card that works: a registration, a card, another card. */
export const isOnWay = (kind: CaseKind): boolean => procedures[kind].insures || procedures[kind].makesCard

/** The stage in which somebody is who fills a journey in; undefined for one that leads to no card. */
export function findFillingStage(journey: JourneyId): Stage | undefined {
  if (journey === 'route') return 'check'
  if (journey === 'employment') return 'enrol'
  const procedure = findProcedure(journey)
  return procedure && (procedure.insures || procedure.makesCard) ? procedure.stage.filling : undefined
}

/**
 * The whole way of one matter.
 * @param seen its cases, the oldest first. `filling`: the stage that is being filled in on this device, after them.
 */
export function wholeWayOf({
  seen,
  filling,
}: {
  readonly seen: readonly SeenOnWay[]
  readonly filling?: Stage | undefined
}): readonly StageOnWay[] {
  const latest = seen.at(-1)
  const at = wayStages.indexOf(filling ?? (latest ? placeOf(latest) : 'check'))
  return wayStages.map((stage, index) => {
    const facts = factsOf(stage, seen)
    const state = index > at ? 'future' : index === at ? 'current' : 'done'
    if (state !== 'done') {
      const clock = facts.number && stage !== 'use' ? undefined : clocks.get(stage)
      const { number, until } = facts
      return {
        stage,
        state,
        ...(clock ? { clock } : {}),
        ...(number ? { number } : {}),
        ...(until ? { until } : {}),
      }
    }
    const isSpared = (stage === 'enrol' || stage === 'notice') && seen.length > 0 && !facts.number
    return { stage, state: isSpared ? 'spared' : 'done', ...facts }
  })
}

/** The periods that anybody may meet: the employer's (art. 58), the agency's (art. 6), and how long a card takes. */
const clocks: ReadonlyMap<WayStage, Clock> = new Map(
  [...planOf({}), ...planOf({ applicantKind: 'employee' })].flatMap(({ stage, clock }) =>
    clock ? [[stage, clock] as const] : [],
  ),
)

/** Where a case is. One that came to nothing is where it was asked for: there one begins again. */
function placeOf(seen: SeenCase): WayStage {
  const stage = findStageOf(seen)
  if (stage) return stage === 'end' ? 'inUse' : stage
  if (seen.status === 'collected') return 'inUse'
  const { filling, correcting } = procedures[seen.kind].stage
  if (situationOf(seen) === 'followed') return 'follow'
  return seen.status === 'unknown' ? correcting : filling
}

type Facts = Pick<StageOnWay, 'on' | 'number' | 'until'>

/** The events that end a stage; of one that the card ends, see below. */
const ends: { readonly [S in WayStage]?: readonly CaseEventType[] } = {
  enrol: ['submitted'],
  notice: ['enrolled'],
  apply: ['submitted'],
  follow: ['ready', 'posted', 'handedToEmployer'],
  collect: ['collected'],
}

function factsOf(stage: WayStage, seen: readonly SeenOnWay[]): Facts {
  if (stage === 'check') return {}
  const isOfEnrolment = stage === 'enrol' || stage === 'notice'
  const one = seen.findLast(({ kind }) => procedures[kind][isOfEnrolment ? 'insures' : 'makesCard'])
  if (!one) return {}
  const { number, card } = one
  if (stage === 'inUse') return { number, ...(card?.expires ? { until: card.expires } : {}) }
  const day =
    stage === 'use' ? enabledOn(one) : one.events.findLast(({ type }) => ends[stage]?.includes(type))?.at
  return { number, ...(day ? { on: day.slice(0, 10) } : {}) }
}

/** When both functions of the card worked. */
function enabledOn({ card }: SeenCase): string | undefined {
  const { social, financial } = lightsOf(card?.events ?? [])
  if (!card || !social || !financial) return undefined
  return card.events.findLast(({ type }) => type === 'socialEnabled' || type === 'financialActivated')?.at
}
