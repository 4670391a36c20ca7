import { matterOf } from '../../src/domain/matter.ts'
import { caseStatus } from './casePast.ts'
import type { Stretch } from './device.ts'
import { reminderTimes } from './heldReminders.ts'
import { entryKey, isOfChain, lineKey } from './organisationRows.ts'
import { forever, plannedTimes, staysOf } from './queues.ts'
import {
  codeDue,
  fileDue,
  helpDue,
  invitationDue,
  keyDue,
  lookUpDue,
  sessionDue,
  visitDue,
} from './retention.ts'
import type { CardRow, CaseRow, IndexNames, KeyRange, Rows, TableName } from './rows.ts'
import { searchWords } from './searchWords.ts'
import { uploadsOf } from './usedUploads.ts'

type Key = string | number

/**
 * Under which keys a row is found. What depends on the clock stands under its times: a list that is asked for at any moment
 * is then a stretch of keys. Whoever changes an index changes the devices' version too, and writes the keys of old rows anew.
 */
const indexes: {
  readonly [T in TableName]: { readonly [I in IndexNames[T]]: (row: Rows[T]) => readonly Key[] }
} = {
  cases: {
    person: ({ idNumber }) => [idNumber],
    matter: ({ number }) => [matterOf(number)],
    upload: uploadsOf,
    planned: plannedTimes,
    queue: (row) => staysOf(row).map(({ queue, until }) => `${queue}/${until}`),
    // What began before anything was planned has no time.
    since: (row) => staysOf(row).flatMap(({ queue, since }) => (since === '' ? [] : [`${queue}/${since}`])),
    word: searchWords,
    kind: ({ kind }) => [kind],
    happened: pastTimes,
    reminder: reminderTimes,
    batch: (row) => (row.heldBy ? statusTimes(row).map((key) => `${row.heldBy?.batch}/${key}`) : []),
  },
  cards: {
    happened: (card) => [...pastTimes(card), ...timesBeside(card)],
    planned: plannedTimes,
  },
  appointments: {
    case: ({ cases }) => cases,
    // A time that was given back is anybody's.
    slot: ({ outlet, at, events }) => (events.at(-1)?.type === 'cancelled' ? [] : [`${outlet} ${at}`]),
    // Only of what was booked without a case: rows from before there was that have neither.
    visitor: ({ visitor }) => (visitor ? [visitor.mobile, visitor.client] : []),
    due: visitDue,
  },
  keys: { due: keyDue },
  codes: {
    // A search that fitted nobody has no number.
    mobile: ({ mobile }) => (mobile === '' ? [] : [mobile]),
    proof: ({ proof }) => [proof],
    sent: ({ mobile, sentAt }) => (mobile === '' ? [] : [sentAt]),
    due: codeDue,
  },
  files: {
    // Files that a case needs do not count towards their client's limit.
    client: ({ client, heldUntil }) => (client === undefined || heldUntil !== undefined ? [] : [client]),
    due: fileDue,
  },
  lookUps: { person: ({ idNumber }) => [idNumber], due: lookUpDue },
  misses: { at: ({ at }) => [at], client: ({ client }) => [client], time: ({ time }) => [time] },
  sessions: { organisation: ({ organisation }) => [organisation], due: sessionDue },
  organisations: {},
  batches: { organisation: ({ organisation }) => [organisation] },
  invitations: { organisation: ({ organisation }) => [organisation], due: invitationDue },
  helps: { code: ({ code }) => [code], due: helpDue },
  handlings: { clerk: ({ holder }) => (holder ? [holder.clerk] : []) },
  ledger: {
    batch: (row) => [isOfChain(row) ? row.entry.batch : row.batch],
    organisation: (row) => (isOfChain(row) ? [lineKey(row.organisation, row.entry.seq)] : []),
    entry: (row) => (isOfChain(row) ? [entryKey(row.organisation, row.entry.id)] : []),
  },
}

type Acted = Pick<CaseRow | CardRow, 'events' | 'actedAt'>

/** The times of what has happened: nothing goes back behind the last thing that somebody did. */
function pastTimes({ events, actedAt }: Acted): readonly string[] {
  return events.flatMap(({ at }) => (at <= actedAt ? [at] : []))
}

/** The times of what stands with a card beside its events, and is written of, too. */
const timesBeside = ({ uses = [], elsewhere = [], family = [] }: CardRow): readonly string[] => [
  ...uses.map(({ at }) => at),
  ...elsewhere.flatMap(({ at, endedAt }) => (endedAt === undefined ? [at] : [at, endedAt])),
  ...family.flatMap(({ at, removedAt }) => (removedAt === undefined ? [at] : [at, removedAt])),
]

/** Every status that the case has or is planned to have: until when, and from when on. */
function statusTimes(row: CaseRow): readonly string[] {
  const times = ['', ...plannedTimes(row)]
  return times.map((from, i) => [caseStatus(row, from), times[i + 1] ?? forever, from].join('/'))
}

/** Numbers are written so that their texts stand in the order of their values. */
const textOf = (key: Key): string => (typeof key === 'number' ? String(key).padStart(16, '0') : key)

/** Which of two keys comes first: by their characters' codes, as databases have it. For sorting. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The keys of a row in one index, as they are kept. */
export const keysIn = <T extends TableName>(table: T, index: IndexNames[T], row: Rows[T]): string[] =>
  indexes[table][index](row).map((key) => `${index}/${textOf(key)}`)

/** The keys of a row in all indexes of its table. */
export const keysOf = <T extends TableName>(table: T, row: Rows[T]): string[] =>
  // Object.keys says `string` of what is written out above.
  (Object.keys(indexes[table]) as IndexNames[T][]).flatMap((index) => keysIn(table, index, row))

/** Where the keys of a range lie; without an end it goes on to the index's last. */
export const stretchOf = (index: string, { from = '', before, backwards, limit }: KeyRange): Stretch => ({
  from: `${index}/${textOf(from)}`,
  // '0' is the sign after '/'.
  before: before === undefined ? `${index}0` : `${index}/${textOf(before)}`,
  backwards,
  limit,
})

/** Where one key lies: nothing that can be written stands between it and what is before the end. */
export const stretchOfKey = (index: string, key: string): Stretch => ({
  from: `${index}/${key}`,
  before: `${index}/${key}\u{1}`,
})
