import { digestOf } from '../journey/batches/mended.ts'
import {
  type BatchOperator,
  type BatchOutbox,
  type BatchPart,
  type FrozenRow,
  isOperatorsOwn,
  isUnderWay,
  type OutboxBatch,
  type RowObjection,
  type RowOutcome,
} from '../journey/batches/outbox.ts'
import { AgencyError } from './AgencyError.ts'
import type { Client } from './http.ts'
import type { RowAnswer, RowSent } from './organisationSchemas.ts'
import './organisation.ts'

/** Why a batch stands still: each but `waiting` until somebody does something. */
export type Standstill =
  | { readonly kind: 'done' }
  | { readonly kind: 'paused' }
  /** The session has ended; after signing in it goes on. */
  | { readonly kind: 'signedOut' }
  /** It was begun by another operator, who is not signed in. */
  | { readonly kind: 'otherOperator' }
  /** The agency does not take it at all. */
  | { readonly kind: 'refused'; readonly error: AgencyError }
  /** The device does not let what came of it be written down. What was sent is at the agency. */
  | { readonly kind: 'storage'; readonly error: unknown }

/** An agency that can't be reached, or can't just now: it is asked again at this time (milliseconds since the epoch). */
export interface Waiting {
  readonly error: AgencyError
  readonly until: number
}

export interface SendingSetting {
  readonly client: Client
  readonly outbox: BatchOutbox
  /** The key of the session, and who it is of; undefined where nobody is signed in for the organisation. */
  readonly session: () => ({ readonly key: string } & BatchOperator) | undefined
  /** Sends the files that a row names, which lie on this device. Sending one again is safe. */
  readonly sendFiles: (row: FrozenRow, signal: AbortSignal) => Promise<void>
  readonly now: () => number
  /** Waits; ends earlier when there is a connection again. Rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
  /** Hears of each step forward, and of each wait: undefined when it is over. */
  readonly onProgress: () => void
  readonly onWait: (waiting: Waiting | undefined) => void
}

/** Nobody knows when the agency is back: asked again after 2 s, 4 s … at most every minute, as long as somebody waits for it. */
const longestPauseMs = 60_000
const pauseMs = (tried: number): number => Math.min(longestPauseMs, 1000 * 2 ** tried)

/** As many as a browser has connections for, and one to spare. */
const filesAtOnce = 5

class Stop extends Error {
  readonly at: Standstill
  constructor(at: Standstill) {
    super(at.kind)
    this.at = at
  }
}

/**
 * Submits what of a batch is not submitted yet, part by part. All of it lies in the outbox before, and each row has its key, so that it
 * may be ended and begun anew at any point, by several at once, and nobody is applied for twice. Rejects only when `signal` is aborted.
 */
export async function sendBatch(
  setting: SendingSetting,
  organisation: string,
  id: string,
  signal: AbortSignal,
): Promise<Standstill> {
  const { outbox } = setting
  try {
    const batch = await outbox.find(organisation, id)
    if (!batch) return { kind: 'done' }
    const number = batch.number ?? (await open(setting, batch, signal))
    for (const part of await outbox.parts(organisation, id)) {
      if (part.outcomes) continue
      await mayGoOn(setting, organisation, id)
      const outcomes = await sendPart(setting, batch, number, part, signal)
      await outbox.settle(organisation, id, part.part, outcomes)
      setting.onProgress()
    }
    const after = await outbox.find(organisation, id)
    // Rows that were mended and put in meanwhile.
    return after && isUnderWay(after) ? await sendBatch(setting, organisation, id, signal) : { kind: 'done' }
  } catch (error) {
    if (error instanceof Stop) return error.at
    if (signal.aborted) throw error
    return { kind: 'storage', error }
  }
}

/** Stops where it was paused, or is another operator's. */
async function mayGoOn(
  { outbox, session }: SendingSetting,
  organisation: string,
  id: string,
): Promise<string> {
  const batch = await outbox.find(organisation, id)
  if (!batch) throw new Stop({ kind: 'done' })
  if (batch.isPaused) throw new Stop({ kind: 'paused' })
  const at = session()
  if (!at) throw new Stop({ kind: 'signedOut' })
  if (!isOperatorsOwn(batch, at)) throw new Stop({ kind: 'otherOperator' })
  return at.key
}

async function open(setting: SendingSetting, batch: OutboxBatch, signal: AbortSignal): Promise<string> {
  const { organisation, id, name, matter } = batch
  const body = { name, ...(matter ? { matter } : {}) }
  const opened = await asking(setting, batch, signal, (accessKey) =>
    setting.client.call('openBatch', { accessKey, key: id, body, signal }, { tries: 1 }),
  )
  await setting.outbox.change(organisation, id, { number: opened.batch })
  setting.onProgress()
  return opened.batch
}

async function sendPart(
  setting: SendingSetting,
  batch: OutboxBatch,
  number: string,
  part: BatchPart,
  signal: AbortSignal,
): Promise<readonly RowOutcome[]> {
  const rows = await setting.outbox.rows(batch.organisation, batch.id, part.part)
  // The key that they were encrypted with is gone.
  if (!rows) return part.keys.map((key) => ({ key, kind: 'lost' }))
  for (let from = 0; from < rows.length; from += filesAtOnce)
    await Promise.all(
      rows
        .slice(from, from + filesAtOnce)
        .map((row) => asking(setting, batch, signal, () => sendFiles(setting, row, signal))),
    )
  try {
    return await sendRows(setting, batch, number, rows, signal)
  } catch (error) {
    if (!(error instanceof Stop) || error.at.kind !== 'refused' || error.at.error.status !== 400) throw error
  }
  // One of them is not what the agency expects: the others must not wait for it.
  const outcomes: RowOutcome[] = []
  for (const row of rows)
    outcomes.push(
      ...(await sendRows(setting, batch, number, [row], signal).catch((error: unknown): RowOutcome[] => {
        if (error instanceof Stop && error.at.kind === 'refused') return [unknownProblem(row)]
        throw error
      })),
    )
  return outcomes
}

/** A file that the agency does not take is left out: it says of the row then what it lacks. */
async function sendFiles(setting: SendingSetting, row: FrozenRow, signal: AbortSignal): Promise<void> {
  try {
    await setting.sendFiles(row, signal)
  } catch (error) {
    if (!(error instanceof AgencyError) || error.kind !== 'refused') throw error
  }
}

const refusedFor = (row: FrozenRow, problems: readonly RowObjection[]): RowOutcome => ({
  key: row.key,
  kind: 'refused',
  problems,
  said: digestOf(row),
})
const unknownProblem = (row: FrozenRow): RowOutcome => refusedFor(row, [{ field: 'key', code: 'unknown' }])

async function sendRows(
  setting: SendingSetting,
  batch: OutboxBatch,
  number: string,
  rows: readonly FrozenRow[],
  signal: AbortSignal,
): Promise<RowOutcome[]> {
  const answer = await asking(setting, batch, signal, (accessKey) => {
    const call = { accessKey, params: { batch: number }, signal }
    if (batch.matter !== 'registrations')
      return setting.client.call(
        'submitRows',
        { ...call, body: { rows: rows.map(asApplication) } },
        { tries: 1 },
      )
    const bare = rows.map(({ key, answers }) => ({ key, answers }))
    return setting.client.call('registerRows', { ...call, body: { rows: bare } }, { tries: 1 })
  })
  const byKey = new Map(answer.rows.map((row) => [row.key, row]))
  return rows.map((row) => outcomeOf(row, byKey.get(row.key)))
}

/** An application with lists of its own, as the contract has them. */
function asApplication({ key, answers, authorisation, consent }: FrozenRow): RowSent {
  if (!authorisation || !consent) throw new Error('Nobody is applied for without their power')
  return { key, answers, authorisation: { ...authorisation, scope: [...authorisation.scope] }, consent }
}

function outcomeOf(row: FrozenRow, answer: RowAnswer | undefined): RowOutcome {
  const { key } = row
  if (answer?.number !== undefined)
    return { key, kind: 'taken', number: answer.number, ...(answer.differs ? { differs: true } : {}) }
  return answer?.problems?.length ? refusedFor(row, answer.problems) : unknownProblem(row)
}

/** Asks until there is an answer: whatever is in doubt may be sent again. */
async function asking<T>(
  setting: SendingSetting,
  batch: OutboxBatch,
  signal: AbortSignal,
  ask: (accessKey: string) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    const accessKey = await mayGoOn(setting, batch.organisation, batch.id)
    try {
      const answer = await ask(accessKey)
      if (tried > 1) setting.onWait(undefined)
      return answer
    } catch (error) {
      if (!(error instanceof AgencyError) || error.kind === 'aborted') throw error
      if (error.kind === 'refused' && error.status === 401) throw new Stop({ kind: 'signedOut' })
      if (error.kind === 'refused') throw new Stop({ kind: 'refused', error })
      const ms = error.retryAfterSeconds === undefined ? pauseMs(tried) : error.retryAfterSeconds * 1000
      setting.onWait({ error, until: setting.now() + ms })
      await setting.sleep(ms, signal)
    }
  }
}
