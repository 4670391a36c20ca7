import { journeys } from '../journey/journeys.ts'
import { route } from '../journey/route.ts'
import { type Journey, type JourneyId, journeyIds } from '../journey/types.ts'

// The first questions of every journey are the ones of `route`, so that its table is always here.
const ready: { [J in JourneyId]?: Journey } = { route }
const loading: { [J in JourneyId]?: Promise<Journey> } = {}

export function isJourneyId(id: string | undefined): id is JourneyId {
  return journeyIds.some((known) => known === id)
}

/** A journey's table, if it is here already. */
export function findJourney(id: JourneyId): Journey | undefined {
  return ready[id]
}

/** A journey's table, loaded once. Rejects when it can't be had; the next call tries again. */
export function loadJourney(id: JourneyId): Promise<Journey> {
  const started = loading[id]
  if (started) return started
  const promise = journeys[id]().then(
    (journey) => {
      ready[id] = journey
      return journey
    },
    (error: unknown) => {
      delete loading[id]
      throw error
    },
  )
  loading[id] = promise
  return promise
}
