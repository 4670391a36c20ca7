import { familyRelations } from './familyCards.ts'

/**
 * What can happen to a card that somebody else hands out: it came in, went to its person, back to the bank, was lost, or turned up
 * again and is kept once more; or `reversed` (冲正): that it was handed out, went back or was lost was entered by mistake. The wrong line
 * stays, and this one names it.
 */
export const ledgerEntryTypes = ['received', 'issued', 'returned', 'lost', 'found', 'reversed'] as const
export type LedgerEntryType = (typeof ledgerEntryTypes)[number]

/** Why a card goes back to the bank, or is reported missing. */
export const returnReasons = ['wrongFace', 'damaged', 'unclaimed', 'left', 'refused'] as const
export const lossReasons = ['missing', 'stolen', 'wrongPerson'] as const
export type LedgerReason = (typeof returnReasons)[number] | (typeof lossReasons)[number]

/** Who took the card: the person, somebody the person sent, or the guardian. */
export const recipientKinds = ['self', 'proxy', 'guardian'] as const
/** What somebody who was sent is to the person. */
export const proxyRelations = [...familyRelations, 'sibling', 'colleague', 'other'] as const
/** How it was confirmed. */
export const signKinds = ['signature', 'thumbprint'] as const

export interface LedgerRecipient {
  readonly by: (typeof recipientKinds)[number]
  /** Of who came instead. */
  readonly relation?: (typeof proxyRelations)[number]
  /** The last four characters of the identity number of who came instead. */
  readonly idLast4?: string
  readonly sign: (typeof signKinds)[number]
  /** The picture of the signature or thumbprint, by the id of its upload. */
  readonly mark?: string
}

/** What is entered, before it has its place in the chain. */
export interface LedgerRecord {
  /** Made by who enters it; the same id again changes nothing. */
  readonly id: string
  /** When it happened: `YYYY-MM-DDTHH:mm` in China. */
  readonly at: string
  /** When the agency had it, in the same form; later than `at` where there was no network. */
  readonly enteredAt: string
  readonly type: LedgerEntryType
  readonly batch: string
  readonly caseNumber: string
  /** Masked. */
  readonly name: string
  /** Masked. */
  readonly idNumber: string
  readonly cardLast4: string
  readonly bank: string
  readonly operator: string
  /** Of a card that was issued. */
  readonly recipient?: LedgerRecipient
  /** Of a card that went back or is lost. */
  readonly reason?: LedgerReason
  /** Of a reversal: the `id` of the entry that was made by mistake. */
  readonly reverses?: string
  readonly note?: string
}

/** One line of the ledger: what was entered, and what binds it to the line before. */
export interface LedgerEntry extends LedgerRecord {
  /** 1, 2, 3 … in the ledger of one organisation. */
  readonly seq: number
  /** The hash of the entry before, 64 hexadecimal digits; 64 zeros before the first. */
  readonly previous: string
  /** SHA-256 over the canonical form of all of the above. */
  readonly hash: string
}

/** How it stands with a card that came in. */
export type HeldCardState = 'kept' | 'issued' | 'returned' | 'lost'

/** Why an entry can't be made. */
export const ledgerRefusals = [
  'notReceived',
  'alreadyReceived',
  'alreadyIssued',
  'alreadyReturned',
  'isLost',
  'notLost',
  'nothingToReverse',
  'otherEntry',
  'otherBatch',
  'recipientMissing',
  'relationMissing',
  'reasonMissing',
] as const
export type LedgerRefusal = (typeof ledgerRefusals)[number]

/** A card as its entries left it. */
export interface HeldCard {
  readonly state: HeldCardState
  /** The batch it came with. */
  readonly batch: string
  /** The `id` of the entry that left it so. */
  readonly entry?: string
}

/** What a card is after an entry. */
export const stateAfter: { readonly [T in LedgerEntryType]: HeldCardState } = {
  received: 'kept',
  issued: 'issued',
  returned: 'returned',
  lost: 'lost',
  found: 'kept',
  reversed: 'kept',
}

const over: { readonly [S in Exclude<HeldCardState, 'kept'>]: LedgerRefusal } = {
  issued: 'alreadyIssued',
  returned: 'alreadyReturned',
  lost: 'isLost',
}

/**
 * Why an entry can't follow what is entered of its card; undefined where it can. Only a kept card is issued, returned or lost, so that
 * none is issued twice; only a lost one is found, and only the entry by which it stands as issued, returned or lost is reversed. One that went back may come in anew, made right, even with another batch.
 */
export function refusalOf(
  entry: Pick<LedgerRecord, 'type' | 'batch' | 'recipient' | 'reason' | 'reverses'>,
  card: HeldCard | undefined,
): LedgerRefusal | undefined {
  const { type, recipient, reason } = entry
  if (type === 'received') {
    if (card && card.state !== 'returned') return 'alreadyReceived'
    return undefined
  }
  if (!card) return 'notReceived'
  if (card.batch !== entry.batch) return 'otherBatch'
  if (type === 'found') return card.state === 'lost' ? undefined : 'notLost'
  if (type === 'reversed') {
    if (card.state === 'kept') return 'nothingToReverse'
    return entry.reverses !== undefined && entry.reverses === card.entry ? undefined : 'otherEntry'
  }
  if (card.state !== 'kept') return over[card.state]
  if (type === 'issued') {
    if (!recipient) return 'recipientMissing'
    return recipient.by === 'proxy' && (!recipient.relation || !recipient.idLast4)
      ? 'relationMissing'
      : undefined
  }
  const reasons: readonly string[] = type === 'returned' ? returnReasons : lossReasons
  return reason !== undefined && reasons.includes(reason) ? undefined : 'reasonMissing'
}
