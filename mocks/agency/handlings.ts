import { pastOf } from './casePast.ts'
import type { DeskClerk } from './deskClerks.ts'
import type { DeskEntry, HandlingRow } from './handlingRows.ts'
import type { CaseRow, Changing, Reading } from './rows.ts'
import type { Store } from './store.ts'

/** What is noted of a clerk who entered an application for somebody at a counter, beside the acts of the desk. */
export const entering = 'entered'

/** The longest internal note, in characters. */
export const longestDeskNote = 500

/** How the desk handles a case: as it is kept, or as of a case that nobody has opened. */
export const handlingOf = (tables: Reading, number: string): HandlingRow =>
  tables.get('handlings', number) ?? { number, seen: 0, entries: [] }

/** How many things the applicant, or who applied for them, has done so far. */
const countDone = (row: CaseRow, now: string): number =>
  pastOf(row, now).filter(({ by }) => by === 'resident' || by === 'employer').length

/** Whether the applicant has done something since anybody at the desk opened the case. */
export const isUnopened = (row: CaseRow, { seen }: HandlingRow, now: string): boolean =>
  countDone(row, now) > seen

/** Whether a clerk may act on a case: unless somebody else has it open. */
export const mayHandle = ({ holder }: HandlingRow, clerk: DeskClerk | undefined): boolean =>
  clerk === undefined || holder === undefined || holder.clerk === clerk

/** What the desk does with a case beside deciding it; each is done in the name of a clerk. */
export type Handling =
  | { readonly do: 'open' | 'takeOver' | 'giveBack' }
  | { readonly do: 'giveTo'; readonly to: DeskClerk }
  | { readonly do: 'note'; readonly text: string }

/** Why something can't be done with a case. */
export type HandlingProblem = 'noCase' | 'notYours' | 'empty' | 'tooLong'

/**
 * Does something with a case for the desk alone; undefined once it is done. Whoever opens a case that nobody has, has it until they open
 * another one; whoever took it over, wrote or decided something keeps it until they give it away.
 */
export function handle(
  store: Store,
  number: string,
  clerk: DeskClerk,
  what: Handling,
  now: string,
): Promise<HandlingProblem | undefined> {
  return store.change((tables) => {
    const row = tables.get('cases', number)
    if (!row) return 'noCase'
    const handling = handlingOf(tables, number)
    if (what.do === 'open') return open(tables, row, handling, clerk, now)
    if (what.do === 'note') return note(tables, handling, clerk, what.text, now)
    const { holder } = handling
    if (what.do === 'takeOver') {
      const entries =
        holder && holder.clerk !== clerk
          ? [entry(clerk, now, { type: 'takenOver', other: holder.clerk })]
          : []
      return keep(tables, handling, { holder: { clerk, since: now, isKept: true }, entries })
    }
    if (holder?.clerk !== clerk) return 'notYours'
    if (what.do === 'giveTo')
      return keep(tables, handling, {
        holder: { clerk: what.to, since: now, isKept: true },
        entries: [entry(clerk, now, { type: 'givenTo', other: what.to })],
      })
    return keep(tables, handling, { holder: undefined, entries: [entry(clerk, now, { type: 'givenBack' })] })
  })
}

/** Notes within a change that a clerk decided something; nothing where nobody says who they are. */
export function noteAct(
  tables: Changing,
  number: string,
  clerk: DeskClerk | undefined,
  act: string,
  now: string,
): void {
  if (clerk === undefined) return
  const handling = handlingOf(tables, number)
  keep(tables, handling, {
    holder: { clerk, since: handling.holder?.since ?? now, isKept: true },
    entries: [entry(clerk, now, { type: 'acted', act })],
  })
}

function open(
  tables: Changing,
  row: CaseRow,
  handling: HandlingRow,
  clerk: DeskClerk,
  now: string,
): undefined {
  for (const [number, other] of tables.by('handlings', 'clerk', clerk))
    if (number !== row.number && other.holder && !other.holder.isKept)
      keep(tables, other, { holder: undefined, entries: [] })
  const holder = handling.holder ?? { clerk, since: now, isKept: false }
  const seen = countDone(row, now)
  if (handling.holder && handling.seen === seen) return
  keep(tables, { ...handling, seen }, { holder, entries: [] })
}

function note(
  tables: Changing,
  handling: HandlingRow,
  clerk: DeskClerk,
  text: string,
  now: string,
): HandlingProblem | undefined {
  const said = text.trim()
  if (said === '') return 'empty'
  if ([...said].length > longestDeskNote) return 'tooLong'
  const { holder } = handling
  return keep(tables, handling, {
    holder: holder?.clerk === clerk ? { ...holder, isKept: true } : holder,
    entries: [entry(clerk, now, { type: 'note', text: said })],
  })
}

type Done<E = DeskEntry> = E extends DeskEntry ? Omit<E, 'at' | 'by'> : never

const entry = (by: DeskClerk, at: string, done: Done): DeskEntry => ({ at, by, ...done })

function keep(
  tables: Changing,
  { number, seen, entries }: HandlingRow,
  next: Pick<HandlingRow, 'entries'> & { readonly holder: HandlingRow['holder'] | undefined },
): undefined {
  const { holder } = next
  tables.set('handlings', number, {
    number,
    seen,
    ...(holder ? { holder } : {}),
    entries: [...entries, ...next.entries],
  })
}
