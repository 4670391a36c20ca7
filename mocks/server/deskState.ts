import type { EnteredBy } from '../../src/api/helpSchemas.ts'
import type { CardView } from '../../src/api/schemas.ts'
import { type CaseKind, type CaseStatus, caseStatuses, findOpenReminder } from '../../src/domain/case.ts'
import type { Language } from '../../src/domain/language.ts'
import { type DeskAppointment, listAppointments } from '../agency/appointmentDesk.ts'
import { listAllMessages } from '../agency/appointmentMessages.ts'
import { findCardOf, viewOfCard } from '../agency/cards.ts'
import { type CaseSearch, countQueues, listCases } from '../agency/caseList.ts'
import { caseStatus, caseTime, pastOf } from '../agency/casePast.ts'
import {
  type ClerkAct,
  clerkActsOf,
  clerkTable,
  correctableFieldsOf,
  rejectionReasonsOf,
} from '../agency/clerk.ts'
import { enteredByOf } from '../agency/enteredBy.ts'
import type { HandlingRow } from '../agency/handlingRows.ts'
import { handlingOf, isUnopened } from '../agency/handlings.ts'
import type { Message } from '../agency/messages.ts'
import { type DeskObjection, listObjections } from '../agency/objectionDesk.ts'
import { type DeskOperator, listOperators } from '../agency/operatorDesk.ts'
import { findNextEvent } from '../agency/planned.ts'
import { type Queue, workQueues } from '../agency/queues.ts'
import type { CaseRow, Reading } from '../agency/rows.ts'
import type { SentBy } from '../desk/sentBy.ts'
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
  /** How many cases were found on all pages, and how many are in each queue, of all cases. */
  readonly count: number
  readonly queues: ReturnType<typeof countQueues>
  /** Today's appointments, and those to come. */
  readonly appointments: readonly DeskAppointment[]
  /** Objections to looks at records that wait for an answer. */
  readonly objections: readonly DeskObjection[]
  /** Who may act for the organisations. */
  readonly operators: readonly DeskOperator[]
  /** Rows of its store that can't be read, by table and id. */
  readonly setAside: readonly string[]
  readonly messages: readonly {
    readonly at: string
    readonly mobile?: string
    /** In which language it went out, where that does not depend on who reads it. */
    readonly language?: Language
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
  /** Whether a reminder of it waits for its answer. */
  readonly isUrgent: boolean
  /** Whether nobody has opened it since the applicant last did something, and who has it. */
  readonly isUnopened: boolean
  readonly holder: HandlingRow['holder']
  /** Who entered it, where the person did not do so themselves. */
  readonly sentBy?: SentBy
  readonly enteredBy?: EnteredBy
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

/** Which cases are looked at: those with these words in number or name, in this queue or status, of this kind; and which page of them. */
export interface DeskSearch {
  readonly text: string
  readonly status: QueueChoice
  readonly kind?: CaseKind | undefined
  readonly page: string | null
}

/** A queue of the desk or a status to choose by; none: every case. */
export type QueueChoice = Exclude<Queue, 'all'> | ''
export const queueChoices: readonly QueueChoice[] = [
  ...new Set<QueueChoice>(['', 'open', ...workQueues, ...caseStatuses]),
]

/** The same as the agency looks for it. */
export const searchFor = ({ text, status, kind, page }: DeskSearch): CaseSearch => ({
  text,
  page,
  queue: status === '' ? 'all' : status,
  ...(kind ? { kind } : {}),
})

/** Reads what the desk shows: the page of cases that was asked for, and no other case. */
export async function readDesk(
  { store, clock }: Pick<OpenAgency, 'store' | 'clock'>,
  search: DeskSearch,
): Promise<DeskState> {
  const state = await store.read((tables) => {
    const now = clock.now()
    const shown = listCases(tables, searchFor(search), now)
    return {
      now,
      isMoved: clock.isMoved(),
      next: findNextEvent(tables, now),
      cases: shown.items.map((row) => readShown(tables, row, now)),
      appointments: listAppointments(tables, now),
      objections: listObjections(tables, now),
      operators: listOperators(tables),
      page: shown.at,
      pages: shown.of,
      count: shown.count,
      queues: countQueues(tables, now),
      messages: listAllMessages(tables, now, newest).map(messageOf),
    }
  })
  return { ...state, setAside: await store.listSetAside() }
}

/** Reads a case as the desk shows it. */
export function readShown(tables: Reading, row: CaseRow, now: string): DeskCase {
  const handling = handlingOf(tables, row.number)
  const kept = tables.get('cards', row.cardNumber)
  const past = pastOf(row, now)
  const card = findCardOf(row, past, kept)
  return {
    number: row.number,
    kind: row.kind,
    status: caseStatus(row, now),
    name: row.answers.name ?? '',
    // What the resident does, they do themselves.
    card: card && viewOfCard(card, now),
    isUrgent: findOpenReminder(past) !== undefined,
    isUnopened: isUnopened(row, handling, now),
    holder: handling.holder,
    ...(row.heldBy ? { sentBy: sentByOf(row.heldBy) } : {}),
    ...enteredByOf(row),
    acts: clerkActsOf(row, now, card ? { card } : {}).filter((id) => clerkTable[id].by !== 'resident'),
    fields: correctableFieldsOf(row),
    reasons: rejectionReasonsOf(row),
    events: row.events.map(({ at, type }) => ({ at, type, isPlanned: at > caseTime(row, now) })),
  }
}

const sentByOf = ({ kind, name, nameEn, operator, confirmed }: SentBy): SentBy => ({
  kind,
  name,
  ...(nameEn ? { nameEn } : {}),
  operator,
  ...(confirmed ? { confirmed } : {}),
})

const messageOf = ({ at, mobile, text, language }: Message): DeskState['messages'][number] => ({
  at,
  ...(language ? { language } : {}),
  ...(mobile ? { mobile } : {}),
  ...('code' in text ? { zh: `验证码 ${text.code}`, en: `Code ${text.code}` } : text),
})
