import { dateOf } from '../agency/time.ts'
import { clerkScenarios } from './clerks.ts'
import { type DemoState, demoVersion } from './demoState.ts'
import { playClerk } from './playClerk.ts'
import { findScenario, type Scenario, type Surroundings } from './scenarios.ts'
import { playOn } from './stage.ts'

// Apart from the list of scenarios: who only opens the console needs neither the agency's rules nor the cities of the cast.

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

/** The state of a scenario by its id; undefined when there is none. */
export function findPlayed(id: string, at: string, around: Surroundings): DemoState | undefined {
  const scenario = findScenario(id, dateOf(at))
  if (scenario) return play(scenario, at, around)
  const ofClerk = clerkScenarios.find((one) => one.id === id)
  return ofClerk && playClerk(ofClerk, at, around)
}
