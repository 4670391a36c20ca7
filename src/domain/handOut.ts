import { narrow, stripNumber } from './fold.ts'
import type { HeldCardState } from './ledgerEntries.ts'

/** A card of a batch as the organisation has it before it: on its way, missing at the count, kept, or gone. */
export interface CardToHandOut {
  /** The number of its case. */
  readonly number: string
  /** Masked. */
  readonly name: string
  /** Masked. */
  readonly idNumber: string
  /** As the roster on this device has them: the whole name, and the class of a pupil. */
  readonly fullName?: string
  readonly group?: string
  readonly bank: string
  readonly cardLast4: string
  readonly state: HeldCardState | 'arriving' | 'missing'
  /** When it came to this, `YYYY-MM-DDTHH:mm`. */
  readonly since: string
  /** Of a kept one: until when it is to be handed out, ISO date. */
  readonly due?: string
  /** The line of the ledger by which it stands so, which a reversal names. */
  readonly entry?: string
  /** It is so by what was entered on this device and is not sent yet. */
  readonly isPending?: true
}

/** How a card can stand by mistake, so that it can be reversed. */
export type Mistake = Exclude<HeldCardState, 'kept'>

/** By which mistake a card may stand so; undefined where nothing of it can be reversed: no line, or one that is not sent yet. */
export function mistakeOf({ state, entry, isPending }: CardToHandOut): Mistake | undefined {
  if (entry === undefined || isPending) return undefined
  return state === 'issued' || state === 'returned' || state === 'lost' ? state : undefined
}

/** How pressing a kept card is on a day (ISO date). */
export const urgencyOf = ({ state, due }: CardToHandOut, asOf: string): 'overdue' | 'today' | undefined => {
  if (state !== 'kept' || due === undefined || due > asOf) return undefined
  return due < asOf ? 'overdue' : 'today'
}

/** Those who have waited longest first, so that nobody's card lies at the end of a list; else as they come. */
export const byUrgency = (cards: readonly CardToHandOut[]): readonly CardToHandOut[] =>
  [...cards].sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : (a.due ?? '9') > (b.due ?? '9') ? 1 : 0))

/** Whether a masked text can be of what was typed: each star stands for one sign, the last of three or more for any number. */
function canBe(masked: string, typed: string): boolean {
  const open = masked.endsWith('***')
  const signs = [...typed]
  const known = [...masked]
  if (signs.length > known.length && !open) return false
  return signs.every((sign, index) => {
    const other = known[index] ?? '*'
    return other === '*' || other.toLowerCase() === sign.toLowerCase()
  })
}

/**
 * The cards of who may be meant: by a part of the name where it is known, else by its first sign (the others can be any), or by the last
 * digits of the identity number or the card. Nothing typed: all.
 */
export function findCards(cards: readonly CardToHandOut[], text: string): readonly CardToHandOut[] {
  const typed = narrow(text).replace(/\s+/gu, '').toUpperCase()
  if (typed === '') return cards
  if (/^\d{1,17}[\dX]?$/.test(typed)) {
    const last = typed.slice(-4)
    return cards.filter(({ idNumber, cardLast4 }) =>
      [idNumber.slice(-4), cardLast4].some((four) =>
        last.length === 4 ? four === last : four.includes(last),
      ),
    )
  }
  return cards.filter(({ name, fullName }) =>
    fullName === undefined
      ? canBe(name.replace(/\s+/gu, ''), typed)
      : fullName.replace(/\s+/gu, '').toUpperCase().includes(typed),
  )
}

/** The whole name where this device knows it, else the masked one. */
export const shownName = ({ fullName, name }: Pick<CardToHandOut, 'fullName' | 'name'>): string =>
  fullName ?? name

/** The cards of one class; all of them where none is chosen. */
export const cardsOfGroup = (
  cards: readonly CardToHandOut[],
  group: string | undefined,
): readonly CardToHandOut[] => (group === undefined ? cards : cards.filter((card) => card.group === group))

/** The last four characters of an identity number as somebody types them; undefined where they are none. */
export function readLast4(typed: string): string | undefined {
  const four = stripNumber(typed.toUpperCase())
  return /^\d{3}[\dX]$/.test(four) ? four : undefined
}

/** What a clerk found who has counted a delivery. */
export interface DeliveryCount {
  /** How many cards the delivery note names. */
  readonly noted: number
  /** How many cards were counted; undefined where nothing that is a number was typed. */
  readonly counted: number | undefined
  /** How many of the list were ticked. */
  readonly ticked: number
  /** How many cards there are that are not on the list. */
  readonly extra: number
}

/** Why a count can't be right; undefined where what was counted is what was ticked and what is too many. */
export function countProblem({ counted, ticked, extra }: DeliveryCount): 'missing' | 'differs' | undefined {
  if (counted === undefined) return 'missing'
  return counted === ticked + extra ? undefined : 'differs'
}
