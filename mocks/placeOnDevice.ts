import * as v from 'valibot'
import { sessionHours } from '../src/domain/organisations.ts'
import { openBatchDb } from '../src/journey/batches/batchDb.ts'
import { openHandOutDb } from '../src/journey/handOut/handOutDb.ts'
import {
  enterOrganisation,
  getOrganisationSession,
  leaveOrganisation,
} from '../src/journey/organisationSession.ts'
import { rosterOf } from '../src/journey/roster/rosterOf.ts'
import { isOfChain } from './agency/organisationRows.ts'
import { findOrganisation } from './agency/organisations.ts'
import { randomKey } from './agency/random.ts'
import type { Paging } from './agency/rows.ts'
import { findSession, signedIn } from './agency/sessions.ts'
import { dateOf } from './agency/time.ts'
import { isShared, placed, putRoster, rowsOn } from './rosterOnDevice.ts'
import { type Place, placeSchema } from './scenarios/placeState.ts'
import type { Simulation } from './simulation.ts'

/** What the agency and this device have of organisations; undefined where they have nothing. */
export async function readPlace({ store }: Pick<Simulation, 'store'>): Promise<Place | undefined> {
  const session = getOrganisationSession()
  const found = await store.read((tables) => ({
    operator: session && tables.get('sessions', session.session)?.operator,
    organisations: tables.all('organisations').map(([, row]) => row),
    batches: tables.all('batches').map(([, row]) => row),
    lines: linesIn(tables),
  }))
  const { operator, ...rows } = found
  if (!session && rows.batches.length === 0) return undefined
  const code = session?.organisation.code
  return {
    ...(code !== undefined && operator !== undefined ? { at: { code, operator } } : {}),
    roster: code === undefined ? [] : (await rowsOn(code)).map(placed),
    ...rows,
  }
}

/** The lines of all organisations, in their order. */
const linesIn = (tables: Paging): Place['lines'] =>
  tables
    .at('ledger', tables.seqs('ledger'))
    .flatMap(([, row]) => (isOfChain(row) ? [{ organisation: row.organisation, entry: row.entry }] : []))

/**
 * Puts what a state has of organisations in the place of all there is, and signs in who is signed in there, for as long as a session
 * lasts. Rejects where it is none.
 */
export async function putPlace({ store, clock }: Simulation, given: unknown): Promise<void> {
  const place = given === undefined ? undefined : v.parse(placeSchema, given)
  const before = getOrganisationSession()
  const organisation = place?.at && findOrganisation(place.at.code)
  if (before && before.organisation.code !== organisation?.code) {
    await rosterOf(before.organisation.code, isShared()).store.clear()
    await dropUnsent(before.organisation.code, [])
  }
  const key = randomKey()
  const session = await store.change((tables) => {
    for (const row of place?.organisations ?? []) tables.set('organisations', row.code, row)
    for (const row of place?.batches ?? []) tables.set('batches', row.number, row)
    for (const line of place?.lines ?? []) tables.enter(line)
    if (!place?.at) return undefined
    const { code, operator } = place.at
    const until = clock.deviceMs() + sessionHours * 3_600_000
    tables.set('sessions', key, { organisation: code, operator, until })
    return findSession(tables, key, clock)
  })
  if (!place || !organisation || !session) return leaveOrganisation()
  await dropUnsent(
    organisation.code,
    place.batches.map(({ number }) => number),
  )
  await putRoster(organisation, place.roster, dateOf(clock.now()))
  enterOrganisation(signedIn(key, session))
}

/** What waits on this device to be sent, and belongs to a batch that there is not, goes. */
async function dropUnsent(code: string, batches: readonly string[]): Promise<void> {
  if (isShared()) return
  const outbox = await openBatchDb()
  for (const { id, number } of await outbox.list(code))
    if (number === undefined || !batches.includes(number)) await outbox.remove(code, id)
  outbox.close()
  const queue = await openHandOutDb()
  for (const { id, batch } of await queue.entries(code))
    if (!batches.includes(batch)) await queue.remove(code, id)
}
