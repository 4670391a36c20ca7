import type { CardEvent, CardEventType } from '../../src/domain/cardEvents.ts'
import { type CaseEvent, type CaseEventType, happened } from '../../src/domain/case.ts'
import { followReviews } from './contests.ts'
import type { CardRow, CaseRow, Changing } from './rows.ts'
import { dateOf } from './time.ts'

// The agency's own lines of the ledger (发放登记): what was handed over and enabled, when, and by whom.

const entered: ReadonlySet<CaseEventType | CardEventType> = new Set([
  'handedToEmployer',
  'posted',
  'collected',
  'socialEnabled',
])

/** Keeps a case to which something has happened, lets follow what a review does to another, and enters what came of its card since: by this act, or by the timetable before it. */
export function keepCase(tables: Changing, before: CaseRow, after: CaseRow): void {
  tables.set('cases', after.number, after)
  followReviews(tables, after, after.actedAt)
  const news = pastIn(after).slice(pastIn(before).length)
  // What an organisation hands out stands in the chain of that organisation.
  const isOthers = (type: CaseEventType) => type === 'collected' && after.heldBy?.card !== undefined
  enterNews(
    tables,
    after.number,
    news.filter(({ type }) => !isOthers(type)),
  )
}

/** Keeps a card to which something has happened, and enters that. */
export function keepCard(tables: Changing, before: CardRow, after: CardRow): void {
  tables.set('cards', after.number, after)
  enterNews(tables, after.madeBy, pastIn(after).slice(pastIn(before).length))
}

/** What had happened by the time of the last act. */
const pastIn = <E extends { readonly at: string }>({
  events,
  actedAt,
}: {
  readonly events: readonly E[]
  readonly actedAt: string
}): readonly E[] => happened(events, actedAt)

function enterNews(tables: Changing, caseNumber: string, news: readonly (CaseEvent | CardEvent)[]): void {
  // What one side hands over on one day is a batch.
  for (const { type, at, by } of news)
    if (entered.has(type)) tables.enter({ at, batch: `${by}-${dateOf(at)}`, caseNumber, type, by })
}
