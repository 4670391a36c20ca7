import {
  type HeldCardState,
  type LedgerEntryType,
  type LedgerReason,
  type LedgerRecipient,
  stateAfter,
} from '../../domain/ledgerEntries.ts'

/** What an operator enters of a card. That it came in is entered with its delivery. */
export type EnteredType = 'issued' | 'returned' | 'lost' | 'found' | 'reversed'

/** The picture of a signature or thumbprint that goes with an entry, until the agency has it. */
export interface QueuedMark {
  /** Of its upload; another picture gets another. */
  readonly id: string
  readonly type: 'image/png' | 'image/jpeg'
  readonly base64: string
}

/**
 * What an operator tells of one card: `entry.id` is made here, so that telling it again doubles nothing. `waiting`: nothing of it was
 * sent; `tried`: it was, and no answer came; `refused`: the agency would not enter it; `differs`: it had been entered as it was before
 * it was changed here; `withdrawn`: it was taken back here after it was sent, and may be in the ledger all the same; `stands`: it is.
 */
export interface QueuedEntry {
  readonly id: string
  /** The code of the organisation, and who entered it there: nobody else sends it. */
  readonly organisation: string
  /** The name of the operator, and the id by which they are told from somebody of the same name; no id in what an older release kept. */
  readonly operator: string
  readonly operatorId?: string
  readonly batch: string
  readonly caseNumber: string
  /** Whose card it is, masked, and its last four digits. */
  readonly name: string
  readonly cardLast4: string
  readonly type: EnteredType
  /** When it happened: `YYYY-MM-DDTHH:mm` in China. */
  readonly at: string
  readonly recipient?: LedgerRecipient
  readonly reason?: LedgerReason
  /** Of a reversal: the line of the ledger that was entered by mistake. */
  readonly reverses?: string
  readonly note?: string
  readonly mark?: QueuedMark
  /** When it was entered here, by this device's clock (milliseconds): their order. */
  readonly madeAt: number
  /** Before this moment it is not sent, so that it can be taken back. */
  readonly sendFrom: number
  readonly state: 'waiting' | 'tried' | 'refused' | 'differs' | 'withdrawn' | 'stands'
  /** Why the agency would not enter it: a code of the contract. */
  readonly refused?: string
}

/** An operator of an organisation, as entries name them. */
export type EnteredBy = Required<Pick<QueuedEntry, 'organisation' | 'operator' | 'operatorId'>>

/** Whether an entry is this operator's own, who may send, change and take it back. */
export const isOwn = (
  entry: Pick<QueuedEntry, 'organisation' | 'operator' | 'operatorId'>,
  { organisation, operator, operatorId }: EnteredBy,
): boolean =>
  entry.organisation === organisation &&
  (entry.operatorId === undefined ? entry.operator === operator : entry.operatorId === operatorId)

/** For so long an entry waits before it is sent, in milliseconds: a wrong press is noticed at once. */
export const undoMs = 15_000

/** What a line of the ledger says of what an operator told. */
export interface LedgerLine
  extends Partial<Pick<QueuedEntry, 'at' | 'recipient' | 'reason' | 'reverses' | 'note'>> {
  readonly type?: LedgerEntryType
}

/** Whether an entry is still to be sent. */
export const isOpen = ({ state }: Pick<QueuedEntry, 'state'>): boolean =>
  state === 'waiting' || state === 'tried'

/** Whether somebody has to look at it: the agency has answered otherwise than was meant. */
export const isTrouble = ({ state }: Pick<QueuedEntry, 'state'>): boolean =>
  state === 'refused' || state === 'differs' || state === 'stands'

/** What a card is once the entries that wait here are in the ledger; undefined where none waits. */
export function pendingState(entries: readonly QueuedEntry[], caseNumber: string): HeldCardState | undefined {
  const last = entries.findLast((entry) => entry.caseNumber === caseNumber && isOpen(entry))
  return last && stateAfter[last.type]
}

const told = ({ type, at, recipient, reason, reverses, note }: LedgerLine) =>
  JSON.stringify([
    type,
    at,
    recipient?.by,
    recipient?.relation,
    recipient?.idLast4,
    recipient?.sign,
    recipient?.mark,
    reason,
    reverses,
    // The ledger keeps notes on one line.
    note?.replace(/\s+/gu, ' ').normalize('NFC'),
  ])

/** Whether the line in the ledger says what is told here. */
export const saysTheSame = (entry: QueuedEntry, line: LedgerLine): boolean => told(entry) === told(line)

/**
 * What can be sent now, the oldest first: entered by this operator of this organisation, past the time to take it back, and no other
 * entry of the same card before it that waits.
 */
export function sendable(
  entries: readonly QueuedEntry[],
  who: EnteredBy,
  now: number,
): readonly QueuedEntry[] {
  const held = new Set<string>()
  return entries.filter((entry) => {
    if (!isOpen(entry)) return false
    const isMine = isOwn(entry, who)
    // A clock that was put back holds nothing for longer than the time itself.
    const isHeld = entry.sendFrom > now && entry.sendFrom <= now + undoMs
    if (isMine && !isHeld && !held.has(entry.caseNumber)) return true
    held.add(entry.caseNumber)
    return false
  })
}
