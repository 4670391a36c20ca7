import { createDraft } from '../agency/draft.ts'
import { isOfChain } from '../agency/organisationRows.ts'
import { emptyTables } from '../agency/reading.ts'
import { dateOf } from '../agency/time.ts'
import benxi from '../cities/210500.json' with { type: 'json' }
import { keepCity } from '../cities/cities.ts'
import type { PlayTime } from './caseOnStage.ts'
import { keepCastCities } from './castCities.ts'
import type { ClerkScenario } from './clerks.ts'
import { crowdOf } from './crowd.ts'
import type { DemoState } from './demoState.ts'
import { createOrganisationOnStage } from './organisationOnStage.ts'
import type { Place } from './placeState.ts'
import { blankState, type Surroundings } from './scenarios.ts'

/** The state a clerk's scenario leads to when it begins at a time of the agency (`YYYY-MM-DDTHH:mm`): the same at every play. */
export function playClerk(
  { id, clerk, situation }: ClerkScenario,
  at: string,
  around: Surroundings,
): DemoState {
  keepCastCities()
  keepCity(benxi)
  const { tables } = createDraft(emptyTables)
  const time: PlayTime = { now: at }
  const { organisation, operator } = clerk
  const stage = createOrganisationOnStage(tables, time, { organisation, operator, id })
  const path = situation.load(stage)
  const place: Place = {
    at: { code: organisation.code, operator: operator.id },
    roster: stage.roster(),
    organisations: tables.all('organisations').map(([, row]) => row),
    batches: tables.all('batches').map(([, row]) => row),
    lines: tables
      .range('ledger', 'organisation', { from: '', before: '~' })
      .flatMap(([, row]) => (isOfChain(row) ? [{ organisation: row.organisation, entry: row.entry }] : [])),
  }
  const cases = tables.all('cases').map(([, row]) => row)
  const { times } = situation
  const played = times ? crowdOf({ cases, place }, organisation, times, dateOf(at)) : { cases, place }
  return {
    ...blankState(time.now, around),
    ...played,
    path,
    origin: { scenario: id, at },
  }
}
