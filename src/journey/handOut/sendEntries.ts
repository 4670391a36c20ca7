import {
  type EnteredBy,
  isOwn,
  type LedgerLine,
  type QueuedEntry,
  type QueuedMark,
  saysTheSame,
  sendable,
} from './entry.ts'
import type { HandOutDb } from './handOutDb.ts'

/** What the queue asks the agency, with the session of one operator. */
export interface HandOutAgency {
  /** Sends a picture; again changes nothing. */
  readonly putMark: (mark: QueuedMark) => Promise<void>
  /** Enters; of each its line, or why there is none. The same id again gives the line that there is. */
  readonly enter: (
    entries: readonly QueuedEntry[],
  ) => Promise<readonly { readonly id: string; readonly entry?: LedgerLine; readonly refused?: string }[]>
  /** Which of these ids have a line. */
  readonly findLines: (ids: readonly string[]) => Promise<readonly string[]>
  /** Whether a call was rejected as what it says can't be taken, so that the same again is no use. */
  readonly isRefusal: (error: unknown) => boolean
}

/** So many go in one call: their pictures come before them, and the agency keeps only so many that nothing uses. */
const together = 10

interface Sending {
  readonly db: HandOutDb
  readonly agency: HandOutAgency
  readonly who: EnteredBy
  readonly now: () => number
  /** Whether an entry is being changed: then nothing more goes out. */
  readonly isPaused: () => boolean
  /** The entries that are on their way just now. */
  readonly onSending: (ids: readonly string[]) => void
  /** Something was entered, or answered otherwise. */
  readonly onChange: () => Promise<void>
}

/**
 * Sends what waits, until nothing can be sent, it is paused, or a call fails. Rejects with the error of the call; what was under way
 * then is noted as `tried`, and sent again another time with the same id. Returns how many were entered.
 */
export async function sendEntries(sending: Sending): Promise<number> {
  const { db, who, now, isPaused, onSending, onChange } = sending
  let entered = 0
  try {
    for (;;) {
      if (isPaused()) return entered
      const next = sendable(await db.entries(who.organisation), who, now()).slice(0, together)
      if (next.length === 0 || isPaused()) break
      onSending(next.map(({ id }) => id))
      entered += await sendSome(sending, next)
      onSending([])
      await onChange()
    }
    await lookAfter(sending)
  } finally {
    onSending([])
    await onChange()
  }
  return entered
}

async function sendSome(sending: Sending, entries: readonly QueuedEntry[]): Promise<number> {
  const { db, agency } = sending
  // From here on it may be at the agency, whatever comes back.
  for (const { mark } of entries) if (mark) await agency.putMark(mark)
  const tried = entries.map((entry): QueuedEntry => ({ ...entry, state: 'tried' }))
  for (const entry of tried) await db.put(entry)
  let answers: Awaited<ReturnType<HandOutAgency['enter']>>
  try {
    answers = await agency.enter(tried)
  } catch (error) {
    if (!agency.isRefusal(error)) throw error
    // One of them spoils the call for the others.
    if (tried.length > 1) {
      let sum = 0
      for (const entry of tried) sum += await sendSome(sending, [entry])
      return sum
    }
    answers = tried.map(({ id }) => ({ id, refused: 'unknown' }))
  }
  let entered = 0
  for (const entry of tried) {
    const answer = answers.find(({ id }) => id === entry.id)
    if (!answer) continue
    if (answer.refused !== undefined) await db.put({ ...entry, state: 'refused', refused: answer.refused })
    else if (answer.entry && !saysTheSame(entry, answer.entry))
      await db.put({ ...entry, ...partOf(answer.entry), state: 'differs' })
    else {
      await db.remove(entry.organisation, entry.id)
      entered += 1
    }
  }
  return entered
}

/** What the ledger says, in place of what was meant. */
const partOf = ({ type, at, recipient, reason, reverses, note }: LedgerLine): Partial<QueuedEntry> => ({
  ...(type && type !== 'received' ? { type } : {}),
  ...(at ? { at } : {}),
  ...(recipient ? { recipient } : {}),
  ...(reason ? { reason } : {}),
  ...(reverses ? { reverses } : {}),
  ...(note ? { note } : {}),
})

/** What was taken back after it was sent: gone where the agency has not entered it, and else said to stand. */
async function lookAfter({ db, agency, who }: Sending): Promise<void> {
  const all = await db.entries(who.organisation)
  const withdrawn = all.filter((entry) => entry.state === 'withdrawn' && isOwn(entry, who))
  if (withdrawn.length === 0) return
  const there = await agency.findLines(withdrawn.map(({ id }) => id))
  for (const entry of withdrawn)
    if (there.includes(entry.id)) await db.put({ ...entry, state: 'stands' })
    else await db.remove(entry.organisation, entry.id)
}
