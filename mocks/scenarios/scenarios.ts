import { homePath } from '../../src/journey/paths.ts'
import { castOn, type Player } from './cast.ts'
import { type DemoState, demoVersion } from './demoState.ts'
import { type Situation, situations } from './situations.ts'

/** A person in a situation. */
export interface Scenario {
  /** `person/situation`: what links carry. */
  readonly id: string
  readonly player: Player
  readonly situation: Situation
}

/** Every scenario there is on a day (ISO). */
export function scenariosOn(asOf: string): readonly Scenario[] {
  return castOn(asOf).flatMap((player) =>
    situations.flatMap((situation) =>
      situation.fits(player.person, asOf)
        ? [{ id: `${player.person.id}/${situation.id}`, player, situation }]
        : [],
    ),
  )
}

/** The scenario with this id on a day; undefined when there is none. */
export const findScenario = (id: string, asOf: string): Scenario | undefined =>
  scenariosOn(asOf).find((scenario) => scenario.id === id)

/** What a scenario leaves as it is. */
export type Surroundings = Pick<DemoState, 'look' | 'latency'>

/** Nobody has been here, at a time of the agency. */
export const blankState = (now: string, around: Surroundings): DemoState => ({
  version: demoVersion,
  now,
  cases: [],
  codes: [],
  draft: null,
  rival: null,
  saved: [],
  faults: [],
  answers: [],
  notes: [],
  ...around,
  path: homePath,
  origin: null,
})
