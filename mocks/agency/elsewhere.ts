import type { CallOf } from '../../src/api/contract.ts'
import type { ElsewhereFiled } from '../../src/api/elsewhereSchemas.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { cardStateOf, wasReplaced } from '../../src/domain/cardEvents.ts'
import { filedUntil, filingDays, isElsewhere, isFilingOpen } from '../../src/domain/uses/elsewhere.ts'
import { addNotices, addressedTo } from './addNotices.ts'
import { cardTime, findCardToChange, pastOfCard, sinceIssued } from './cards.ts'
import { pastOf } from './casePast.ts'
import { elsewhereNotices } from './elsewhereNotices.ts'
import { keepCard } from './ledger.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { CardRow, CaseRow, Changing, Reading } from './rows.ts'
import { dateOf } from './time.ts'

/** So many filings are kept, the newest. */
const kept = 20

/** The same as rules see it: ended on a day. */
export const filingOf = ({ endedAt, ...filed }: ElsewhereFiled) => ({
  ...filed,
  ...(endedAt === undefined ? {} : { endedOn: dateOf(endedAt) }),
})

/** The filing of a card that holds or is to begin; with a card that was replaced, none does: it goes on with the newer one. */
const standing = ({ elsewhere = [], events }: CardRow, asOf: string): ElsewhereFiled | undefined =>
  wasReplaced(events) ? undefined : elsewhere.find((filed) => isFilingOpen(filed, asOf))

/** Files treatment elsewhere with the card; refused where it makes no sense (400), and while another filing stands (409). */
export function fileElsewhere(
  tables: Changing,
  row: CaseRow,
  { place, reason, from }: CallOf<'fileElsewhere'>['body'],
  now: string,
): Reply<undefined> {
  const card = findCardToChange(tables, row, pastOf(row, now))
  if (!card) return refuse(409)
  const at = cardTime(card, now)
  const { first, last } = filingDays(dateOf(at))
  if (!isElsewhere(place, row.answers.city) || from < first || from > last) return refuse(400)
  const isCancelled = cardStateOf(pastOfCard(card, now), card.expires, dateOf(at)) === 'cancelled'
  if (isCancelled || standing(card, dateOf(at))) return refuse(409)
  const filed: ElsewhereFiled = { place, reason, from, at, until: filedUntil(reason, from) }
  const elsewhere = [filed, ...(card.elsewhere ?? [])].slice(0, kept)
  keepCard(tables, card, { ...card, actedAt: at, elsewhere })
  return answer(undefined)
}

/** Ends the filing that stands, from now on; refused (409) where none does. */
export function endElsewhere(tables: Changing, row: CaseRow, now: string): Reply<undefined> {
  const card = findCardToChange(tables, row, pastOf(row, now))
  const at = card && cardTime(card, now)
  const open = card && at && standing(card, dateOf(at))
  if (!card || !at || !open) return refuse(409)
  const elsewhere = card.elsewhere?.map((filed) => (filed === open ? { ...filed, endedAt: at } : filed)) ?? []
  keepCard(tables, card, { ...card, actedAt: at, elsewhere })
  return answer(undefined)
}

/** The case with where its holder has filed treatment, and with what was written of that. */
export function withElsewhere(tables: Reading, view: CaseView): CaseView {
  const card = view.card && tables.get('cards', view.card.number)
  if (!view.card || !card?.elsewhere) return view
  const told = addressedTo(tables, view.number, sinceIssued(card, elsewhereNotices(card.elsewhere)))
  const replaced = wasReplaced(view.card.events) ? view.card.events.at(-1) : undefined
  const elsewhere = card.elsewhere.filter((filed) => !replaced || !isFilingOpen(filed, dateOf(replaced.at)))
  return { ...addNotices(view, told), card: { ...view.card, elsewhere } }
}
