import { homePath } from '../../src/journey/paths.ts'
import { dateOf } from '../agency/time.ts'
import { castOn, type Player } from './cast.ts'
import { type DemoState, demoVersion } from './demoState.ts'
import { type Situation, situations } from './situations.ts'
import { playOn } from './stage.ts'

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

/**
 * The state a scenario leads to when it begins at a time of the agency (`YYYY-MM-DDTHH:mm`). Pure: the same scenario at the
 * same time gives the same state. Throws only if the scenario itself is wrong, which a test rules out.
 */
export function play(scenario: Scenario, at: string, around: Surroundings): DemoState {
  const { id, situation, player } = scenario
  return {
    version: demoVersion,
    ...playOn(player.person, situation.load, { at, id }),
    answers: [],
    notes: [],
    ...around,
    origin: { scenario: id, at },
  }
}

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

/** The state of a scenario by its id; undefined when there is none. */
export function findPlayed(id: string, at: string, around: Surroundings): DemoState | undefined {
  const scenario = findScenario(id, dateOf(at))
  return scenario && play(scenario, at, around)
}
