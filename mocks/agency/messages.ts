import { type Language, languageAt } from '../../src/domain/language.ts'
import { findCardOf, pastOfCard, sinceIssued } from './cards.ts'
import { writtenOf } from './caseNotices.ts'
import { pastOf } from './casePast.ts'
import { elsewhereNotices } from './elsewhereNotices.ts'
import { familyNotices, toldRelatives } from './familyNotices.ts'
import { compareKeys } from './indexes.ts'
import { lookUpNotices } from './lookUpNotices.ts'
import { mobilesTold } from './mobiles.ts'
import { askTogether } from './replay.ts'
import type { CardRow, CaseRow, Paging } from './rows.ts'
import { chinaTime } from './time.ts'
import type { Words } from './words.ts'

/** A text message that went out: with a code, or with what became of a case or its card. */
export interface Message {
  readonly at: string
  readonly mobile: string | undefined
  readonly text: { readonly code: string } | Words
  /** In which language it went out; missing where it goes by the screen of whoever asked for it. */
  readonly language?: Language
}

/** The newest text messages until now, the last one first; so many at most. */
export function listMessages(tables: Paging, now: string, most: number): readonly Message[] {
  // Nearly every event sends a message, so twice as many rows as messages are enough.
  const newest = { backwards: true, limit: 2 * most } as const
  const codes = tables
    .range('codes', 'sent', newest)
    .map(([, { sentAt, mobile, code }]): Message => ({ at: chinaTime(sentAt), mobile, text: { code } }))
  const untilNow = { ...newest, before: `${now}~` }
  const cards = new Map([
    ...tables.range('cards', 'happened', newest),
    ...tables.range('cards', 'planned', untilNow),
  ])
  const owners = [...cards.values()].map(({ madeBy }) => madeBy)
  askTogether(owners.map((number) => () => tables.get('cases', number)))
  const cases = new Map([
    ...tables.range('cases', 'happened', newest),
    ...tables.range('cases', 'planned', untilNow),
    ...tables.range('cases', 'reminder', untilNow),
    ...owners.flatMap((number): [string, CaseRow][] => {
      const row = tables.get('cases', number)
      return row ? [[number, row]] : []
    }),
  ])
  const rows = [...cases.values()]
  askTogether(
    rows.map(
      ({ cardNumber }) =>
        () =>
          tables.get('cards', cardNumber),
    ),
  )
  const told = rows.flatMap((row) => {
    const card = tables.get('cards', row.cardNumber)
    return [
      ...messagesOf(row, now, card),
      ...(card ? sinceIssued(card, [...toldRelatives(card.family ?? []), ...besideEvents(row, card)]) : []),
    ]
  })
  const people = new Set([
    ...rows.map(({ idNumber }) => idNumber),
    ...tables.range('lookUps', 'due', newest).map(([, { idNumber }]) => idNumber),
  ])
  const ofLooks = [...people]
    .flatMap((idNumber) => lookUpNotices(tables, idNumber, now))
    .flatMap(({ notice: { at, sms, language }, to }): Message[] =>
      sms ? [{ at, mobile: to, text: sms, ...(language ? { language } : {}) }] : [],
    )
  return [...codes, ...told, ...ofLooks].sort((a, b) => compareKeys(b.at, a.at)).slice(0, most)
}

/** What its holder was told of what stands with a card beside its events. */
const besideEvents = (row: CaseRow, { elsewhere = [], family = [] }: CardRow): readonly Message[] =>
  [...elsewhereNotices(elsewhere), ...familyNotices(family)].flatMap(({ at, sms }) =>
    sms
      ? mobilesTold(row, at, 'ifOther').map((mobile) => ({
          at,
          mobile,
          text: sms,
          language: languageAt(row.language, row.events, at),
        }))
      : [],
  )

function messagesOf(row: CaseRow, now: string, kept: CardRow | undefined): readonly Message[] {
  const past = pastOf(row, now)
  const card = findCardOf(row, past, kept)
  return writtenOf(row, past, card ? pastOfCard(card, now) : [], card?.uses, now).flatMap(
    ({ notice: { at, sms, language }, to }): Message[] =>
      sms ? to.map((mobile) => ({ at, mobile, text: sms, ...(language ? { language } : {}) })) : [],
  )
}
