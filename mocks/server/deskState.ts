import type { CardView } from '../../src/api/schemas.ts'
import type { CaseKind, CaseStatus } from '../../src/domain/case.ts'
import { pageOf } from '../../src/domain/paging.ts'
import { findCardOf, pastOfCard, viewOfCard } from '../agency/cards.ts'
import { noticesOf } from '../agency/caseNotices.ts'
import { caseStatus, caseTime, pastOf } from '../agency/caseView.ts'
import {
  type ClerkAct,
  clerkActsOf,
  clerkTable,
  correctableFieldsOf,
  rejectionReasonsOf,
} from '../agency/clerk.ts'
import { findNextEvent } from '../agency/counter.ts'
import type { CardRow, CaseRow } from '../agency/rows.ts'
import { chinaTime } from '../agency/time.ts'
import type { OpenAgency } from './openAgency.ts'

/** What the desk shows: the agency's time, every case with what may happen to it now, and the text messages that went out. */
export interface DeskState {
  readonly now: string
  readonly isMoved: boolean
  /** When the next planned thing happens to any case. */
  readonly next: string | undefined
  /** A page of the cases that were looked for, the newest first. */
  readonly cases: readonly DeskCase[]
  readonly page: number
  readonly pages: number
  /** Rows of its store that can't be read, by table and id. */
  readonly setAside: readonly string[]
  readonly messages: readonly {
    readonly at: string
    readonly mobile?: string
    readonly zh: string
    readonly en: string
  }[]
}

export interface DeskCase {
  readonly number: string
  readonly kind: CaseKind
  readonly status: CaseStatus
  readonly name: string
  /** The card that came of it. */
  readonly card: CardView | undefined
  readonly acts: readonly ClerkAct[]
  /** What can be asked for again, and why the case can be refused. */
  readonly fields: ReturnType<typeof correctableFieldsOf>
  readonly reasons: ReturnType<typeof rejectionReasonsOf>
  readonly events: readonly {
    readonly at: string
    readonly type: CaseRow['events'][number]['type']
    readonly isPlanned: boolean
  }[]
}

const newest = 30

/** Which cases are looked at: those with this text in number or name (all where it is empty), and which page of them. */
export interface DeskSearch {
  readonly text: string
  readonly page: string | null
}

const casesOnPage = 50

/** Reads what the desk shows in one go. */
export function readDesk(
  { store, clock }: Pick<OpenAgency, 'store' | 'clock'>,
  search: DeskSearch,
): Promise<DeskState> {
  return store.read((tables) => {
    const now = clock.now()
    const rows = tables.all('cases').map(([, row]) => row)
    const codes = tables
      .all('codes')
      .filter(([, { mobile }]) => mobile !== '')
      .map(([, { sentAt, code, mobile }]) => ({
        at: chinaTime(sentAt),
        mobile,
        zh: `验证码 ${code}`,
        en: `Code ${code}`,
      }))
    const wanted = search.text.trim().toUpperCase()
    const found = rows.filter(
      ({ number, answers }) =>
        wanted === '' || `${number} ${answers.name ?? ''}`.toUpperCase().includes(wanted),
    )
    const shown = pageOf(found.toReversed(), search.page, casesOnPage)
    return {
      now,
      isMoved: clock.isMoved(),
      next: findNextEvent(tables, now),
      cases: shown.items.map((row) => caseOf(row, now, tables.get('cards', row.cardNumber))),
      page: shown.at,
      pages: shown.of,
      setAside: store.listSetAside(),
      messages: [
        ...codes,
        ...rows.flatMap((row) => messagesOf(row, now, tables.get('cards', row.cardNumber))),
      ]
        .sort((a, b) => (a.at < b.at ? 1 : -1))
        .slice(0, newest),
    }
  })
}

function caseOf(row: CaseRow, now: string, kept: CardRow | undefined): DeskCase {
  const card = findCardOf(row, pastOf(row, now), kept)
  return {
    number: row.number,
    kind: row.kind,
    status: caseStatus(row, now),
    name: row.answers.name ?? '',
    // What the resident does, they do themselves.
    card: card && viewOfCard(card, now),
    acts: clerkActsOf(row, now, card ? { card } : {}).filter((id) => clerkTable[id].by !== 'resident'),
    fields: correctableFieldsOf(row),
    reasons: rejectionReasonsOf(row),
    events: row.events.map(({ at, type }) => ({ at, type, isPlanned: at > caseTime(row, now) })),
  }
}

function messagesOf(row: CaseRow, now: string, kept: CardRow | undefined) {
  const past = pastOf(row, now)
  const card = findCardOf(row, past, kept)
  const { mobile } = row.answers
  return noticesOf(row, past, card ? pastOfCard(card, now) : []).flatMap(({ at, sms }) =>
    sms ? [{ at, ...sms, ...(mobile ? { mobile } : {}) }] : [],
  )
}
