import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { type CaseKind, isOver } from '../domain/case.ts'
import type { Language } from '../domain/language.ts'
import type { OutboxRecord } from '../journey/draft.ts'
import type { FieldProblem } from '../journey/types.ts'
import { AgencyError, isAmbiguous } from './AgencyError.ts'
import type { Client } from './http.ts'
import { problemTypes } from './operation.ts'
import { contentOf, isOwn, seenDifferences, toldDifferences } from './ownReceipt.ts'
import { randomId } from './randomId.ts'
import { isFieldName } from './schemas.ts'
import type { Receipt } from './submissionSchemas.ts'
import { operationOf } from './submitOperations.ts'

/** Where a submission under way is kept. `put` returns when it is stored; nothing is sent before. */
export interface Outbox {
  get(): OutboxRecord | undefined | Promise<OutboxRecord | undefined>
  put(record: OutboxRecord): Promise<void>
  clear(): Promise<void>
}

/**
 * How a submission ended, so far as is known.
 * `committed`: the agency has it, this very content; store the receipt, then clear the outbox. `alreadySubmitted`: something else
 * was submitted under this key before (from a file or a code that was taken along, say), or what was submitted is over: the
 * receipt is of that, `differs` says in what it is not what was sent now; the outbox is clear. `refused`: it does not, and says why; the outbox
 * is clear. `notNow`: it does not (too busy, or nothing was sent for want of a connection), and may be asked again later, under
 * the same key; the outbox is clear, so that the answers may change, unless an earlier try was in doubt: then `resume` goes on
 * with the same record. `unknown`: it may or may not; the record stays, `resume` finds out. Never offer to start anew while it
 * is `unknown`.
 */
export type Outcome =
  | { readonly kind: 'committed'; readonly receipt: Receipt; readonly record: OutboxRecord }
  | {
      readonly kind: 'alreadySubmitted'
      readonly receipt: Receipt
      readonly record: OutboxRecord
      readonly differs: readonly FieldName[]
    }
  | { readonly kind: 'refused'; readonly objections: readonly FieldProblem[]; readonly error: AgencyError }
  | { readonly kind: 'notNow'; readonly error: AgencyError }
  | { readonly kind: 'unknown'; readonly error: AgencyError }

export interface Submission {
  /** Freezes the answers under the draft's key, and delivers them. A call while one is under way shares its outcome. */
  submit(what: {
    readonly kind: CaseKind
    readonly key: string
    readonly answers: PartialAnswers
    /** In which language the person is to be written to about it. */
    readonly language?: Language
    /** The help in which it was filled in. */
    readonly help?: { readonly id: string; readonly key: string } | undefined
    readonly signal?: AbortSignal
  }): Promise<Outcome>
  /** Takes up what the outbox holds; undefined when it holds nothing. */
  resume(signal?: AbortSignal): Promise<Outcome | undefined>
}

interface Setting {
  readonly client: Client
  readonly outbox: Outbox
  /** Whether the browser believes that nothing can leave this device. (That it doesn't means nothing.) */
  readonly isOffline?: () => boolean
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
}

const maxSends = 3
const maxPolls = 10
/** An agency that asks for more patience than this is asked again by the person, not behind their back. */
const longestPauseSeconds = 10

/**
 * The submit protocol: the payload is frozen and written down before it is sent; whatever leaves doubt is settled by asking
 * for the key first and only then sending the same key and the same bytes again. So at most one application comes of it,
 * and nobody is told that something failed which did not.
 */
export function createSubmission(setting: Setting): Submission {
  let running: Promise<Outcome | undefined> | undefined
  const once = (work: () => Promise<Outcome | undefined>): Promise<Outcome | undefined> => {
    running ??= work().finally(() => {
      running = undefined
    })
    return running
  }
  const resume = (signal?: AbortSignal) =>
    once(async () => {
      const record = await setting.outbox.get()
      return record && deliver(setting, record, true, signal)
    })
  return {
    resume,
    async submit(what) {
      const { kind, key, answers, language, help, signal } = what
      const outcome = await once(async () => {
        const earlier = await setting.outbox.get()
        if (earlier) return deliver(setting, earlier, true, signal)
        const unsent = await findOffline(setting, key)
        if (unsent) return { kind: 'notNow', error: unsent }
        const body = JSON.stringify({
          answers,
          ...(language ? { language } : {}),
          ...(help ? { help } : {}),
          contentId: randomId(),
        })
        const record = { key, kind, body, startedAt: setting.now() }
        await setting.outbox.put(record)
        return deliver(setting, record, false, signal)
      })
      // Only a `resume` with an empty outbox, shared by a call that came meanwhile, ends without an outcome.
      return outcome ?? this.submit(what)
    },
  }
}

/**
 * The error of a question that did not leave this device, where the browser says that nothing does. It says so, too, on a
 * computer without a network whose own agency answers: hence the question, which changes nothing.
 */
async function findOffline({ client, isOffline }: Setting, key: string): Promise<AgencyError | undefined> {
  if (!isOffline?.()) return undefined
  const answer = await attempt(() => client.call('findByKey', { params: { key } }, { tries: 1 }))
  return answer instanceof AgencyError && answer.kind === 'offline' ? answer : undefined
}

/** Brings one record to an end. `doubtful`: it may have been sent before. */
async function deliver(
  setting: Setting,
  record: OutboxRecord,
  doubtful: boolean,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  let doubt = doubtful
  let everInDoubt = doubtful
  let differs: readonly FieldName[] | undefined
  let last = new AgencyError('submission', 'offline')
  for (let sends = 0; ; sends += 1) {
    if (doubt) {
      const found = await askByKey(setting, record, signal)
      if (found.kind === 'found') return conclude(setting, record, found.receipt, differs)
      if (found.kind === 'unknown') return found
    }
    if (sends === maxSends) return { kind: 'unknown', error: last }
    const sent = await attempt(() => send(setting, record, signal))
    if (!(sent instanceof AgencyError)) return conclude(setting, record, sent, undefined)
    last = sent
    if (sent.kind === 'aborted') return { kind: 'unknown', error: sent }
    differs = toldDifferences(sent.problem?.differs)
    doubt = isAmbiguous(sent) || isAlreadyThere(sent)
    if (!doubt) return settle(setting, sent, everInDoubt)
    everInDoubt = true
    const seconds = sent.retryAfterSeconds || 0.5 * 2 ** sends
    if (sends + 1 < maxSends && !(await pause(setting, seconds, signal)))
      return { kind: 'unknown', error: sent }
  }
}

/**
 * Compares what the agency has under this key with what was sent. Where only the agency can tell (it masks what a receipt
 * shows), it is sent once more: the key is taken, so that nothing can come of it but the answer in what the two differ.
 */
async function conclude(
  setting: Setting,
  record: OutboxRecord,
  receipt: Receipt,
  told: readonly FieldName[] | undefined,
): Promise<Outcome> {
  if (isOwn(receipt, record)) return { kind: 'committed', receipt, record }
  const known = told ?? (await askDifferences(setting, record))
  const seen = seenDifferences(receipt, contentOf(record).answers)
  const differs = [...new Set([...known, ...seen])]
  if (differs.length === 0 && !isOver(receipt) && receipt.kind === record.kind)
    return { kind: 'committed', receipt, record }
  await setting.outbox.clear()
  return { kind: 'alreadySubmitted', receipt, record, differs }
}

async function askDifferences(setting: Setting, record: OutboxRecord): Promise<readonly FieldName[]> {
  const sent = await attempt(() => send(setting, record, undefined))
  return (sent instanceof AgencyError && toldDifferences(sent.problem?.differs)) || []
}

/** A plain no: this try has committed nothing; one that is still on its way must not meet other answers under its key. */
async function settle(setting: Setting, error: AgencyError, everInDoubt: boolean): Promise<Outcome> {
  const later = error.status === 429 || error.status === 401
  if (!later || !everInDoubt) await setting.outbox.clear()
  if (later) return { kind: 'notNow', error }
  const objections = (error.problem?.errors ?? []).flatMap(({ field, problem }) =>
    isFieldName(field) ? [{ field, problem }] : [],
  )
  return { kind: 'refused', objections, error }
}

type ByKey =
  | { readonly kind: 'found'; readonly receipt: Receipt }
  | { readonly kind: 'absent' }
  | Extract<Outcome, { kind: 'unknown' }>

/** Whether the agency has something under this key, or there is a lasting doubt. While it is still working on it, asks again. */
async function askByKey(
  setting: Setting,
  record: OutboxRecord,
  signal: AbortSignal | undefined,
): Promise<ByKey> {
  for (let poll = 1; ; poll += 1) {
    const answer = await attempt(() =>
      setting.client.call('findByKey', { params: { key: record.key }, ...(signal ? { signal } : {}) }),
    )
    if (!(answer instanceof AgencyError)) return { kind: 'found', receipt: answer }
    if (answer.kind === 'refused' && answer.status === 404) return { kind: 'absent' }
    const working = answer.kind === 'refused' && answer.status === 409
    if (!working || poll === maxPolls) return { kind: 'unknown', error: answer }
    if (!(await pause(setting, answer.retryAfterSeconds ?? 1, signal)))
      return { kind: 'unknown', error: answer }
  }
}

function send({ client }: Setting, record: OutboxRecord, signal: AbortSignal | undefined): Promise<Receipt> {
  const id = operationOf[record.kind]
  // Once, for a blind repetition would skip the question whether it is there already. The frozen text takes the body's place.
  const options = { tries: 1, frozenBody: record.body }
  return client.call(id, { key: record.key, body: { answers: {} }, ...(signal ? { signal } : {}) }, options)
}

const isAlreadyThere = ({ problem }: AgencyError): boolean =>
  problem?.type === problemTypes.running || problem?.type === problemTypes.keyReused

/** Waits; false when the wait is too long to sit out, or was given up. */
async function pause({ sleep }: Setting, seconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  if (seconds > longestPauseSeconds) return false
  try {
    await sleep(seconds * 1000, signal)
    return true
  } catch {
    // The signal was aborted: what is known of the submission is what its last answer said.
    return false
  }
}

async function attempt<T>(call: () => Promise<T>): Promise<T | AgencyError> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof AgencyError) return error
    throw error
  }
}
