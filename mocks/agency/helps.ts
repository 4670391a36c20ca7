import type { HelpView } from '../../src/api/helpSchemas.ts'
import { consents } from '../../src/domain/consents.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import type { HelpAct, HelpSide } from '../../src/domain/helps.ts'
import { differingAnswers, receiptAnswers } from '../../src/domain/receiptAnswers.ts'
import { clerkName, type DeskClerk } from './deskClerks.ts'
import { entering, noteAct } from './handlings.ts'
import type { EnteredByRow, HelpRow } from './helpRows.ts'
import { randomDigits } from './random.ts'
import type { Changing, Reading } from './rows.ts'
import { dateOf } from './time.ts'

export type Role = HelpView['role']
type Draft = NonNullable<HelpRow['draft']>

/** How a help stands on a day (ISO). */
export function stateOfHelp({ ended, until, helper }: HelpRow, today: string): HelpView['state'] {
  if (ended) return ended
  if (today > until) return 'over'
  return helper ? 'joined' : 'invited'
}

/** Whose key this is in a help; undefined where it fits nobody. */
export function roleIn({ personKey, helper, clerk }: HelpRow, key: string): Role | undefined {
  if (key === personKey) return 'person'
  if (key !== helper?.key) return undefined
  return clerk ? 'staff' : 'helper'
}

/** A help as one of the two may see it. */
export function viewOfHelp(id: string, row: HelpRow, role: Role, now: string): HelpView {
  const { kind, scope, until, turn, person, entries, code, helper, draft } = row
  const state = stateOfHelp(row, dateOf(now))
  const isMine = role === 'person' || (state === 'joined' && (turn === 'helper' || scope === 'look'))
  const isMasked = role === 'helper' && scope === 'look'
  return {
    id,
    role,
    kind,
    scope,
    until,
    state,
    turn,
    person,
    entries,
    ...(role === 'person' && state === 'invited' ? { code } : {}),
    ...(helper
      ? { helper: { name: helper.name, ...(helper.relation ? { relation: helper.relation } : {}) } }
      : {}),
    ...(draft && isMine
      ? { draft: isMasked ? { ...draft, answers: receiptAnswers(draft.answers) } : draft }
      : {}),
  }
}

/** A row with one more thing that was done. */
export const withAct = (
  row: HelpRow,
  by: HelpSide,
  act: HelpAct,
  at: string,
  fields: readonly string[] = [],
): HelpRow => ({
  ...row,
  entries: [...row.entries, { at, by, act, ...(fields.length > 0 ? { fields: [...fields] } : {}) }],
})

const isConsent = ([name]: readonly [string, unknown]): boolean =>
  consents.some((consent) => consent === name)

/** What is taken of what one of the two hands over: nobody consents for the person (PIPL art. 14), so a helper leaves consents as they were. */
export function takenOf({ draft: before }: HelpRow, side: HelpSide, draft: Draft): Draft {
  if (side === 'person') return draft
  const others = Object.entries(draft.answers).filter((one) => !isConsent(one))
  const own = Object.entries(before?.answers ?? {}).filter(isConsent)
  return { ...draft, answers: Object.fromEntries([...others, ...own]) }
}

/** The application handed over by one of the two: what they changed is theirs from then on. */
export function handOver(row: HelpRow, side: HelpSide, draft: Draft, now: string): HelpRow {
  const before = row.draft?.answers ?? {}
  const changed = differingAnswers(before, draft.answers)
  const others = row.entered.filter((name) => !changed.some((one) => one === name))
  const isGiven = (name: string) => Object.entries(draft.answers).some(([one]) => one === name)
  const entered = side === 'helper' ? [...others, ...changed.filter(isGiven)] : others
  const turn = side === 'helper' ? 'person' : 'helper'
  return withAct({ ...row, draft, entered, turn }, side, 'handedOver', now, changed)
}

/** Codes for a help, drawn before a change begins: its work may begin anew, and has to ask for the same each time. */
export const drawHelpCodes = (): readonly string[] => [randomDigits(10), randomDigits(10), randomDigits(10)]

/** The first of these codes that no other help has. Throws where all are taken, of ten thousand million. */
export function freeHelpCode(tables: Reading, codes: readonly string[]): string {
  const free = codes.find((code) => tables.by('helps', 'code', code).length === 0)
  if (free === undefined) throw new Error('No code is free')
  return free
}

/**
 * Opens a help for somebody who stands at a counter: the clerk enters, the person confirms on the same screen. It holds for the day.
 * @returns the code by which the clerk's screen comes in.
 */
export function openAtCounter(
  tables: Changing,
  { id, codes }: { readonly id: string; readonly codes: readonly string[] },
  clerk: DeskClerk,
  now: string,
): string {
  const code = freeHelpCode(tables, codes)
  const today = dateOf(now)
  const row = { kind: 'card', scope: 'fill', until: addDays(today, 0), code, person: '', clerk } as const
  tables.set(
    'helps',
    id,
    withAct({ ...row, turn: 'helper', entries: [], entered: [] }, 'person', 'invited', now),
  )
  return code
}

/**
 * Who entered what is submitted, by the help that it says it came of; nothing where that help is none, or nobody but the person entered
 * anything. Only the person's own key counts, and that of staff, at whose screen the person submits.
 */
export function enteredBy(
  tables: Reading,
  used: { readonly id: string; readonly key: string } | undefined,
  names: readonly string[],
): EnteredByRow | undefined {
  const row = used && tables.get('helps', used.id)
  const role = row && roleIn(row, used.key)
  if (!row?.helper || role === 'helper' || role === undefined) return undefined
  const { name, relation } = row.helper
  if (role === 'staff')
    return { by: 'staff', name, fields: [...names], ...(row.clerk ? { clerk: row.clerk } : {}) }
  const fields = row.entered.filter((one) => names.includes(one))
  return fields.length > 0 ? { by: 'helper', name, ...(relation ? { relation } : {}), fields } : undefined
}

/** Ends the help that a submission came of, and writes down which of the staff entered it. */
export function settleHelp(
  tables: Changing,
  used: { readonly id: string; readonly key: string } | undefined,
  number: string,
  now: string,
): void {
  const row = used && tables.get('helps', used.id)
  const role = row && roleIn(row, used.key)
  if (!row || role === undefined || role === 'helper') return
  const { draft: _, ...rest } = withAct(row, 'person', 'submitted', now)
  tables.set('helps', used.id, { ...rest, ended: row.ended ?? 'submitted' })
  if (role === 'staff') noteAct(tables, number, row.clerk, entering, now)
}

export const staffName = (clerk: DeskClerk): string => clerkName(clerk).zh
