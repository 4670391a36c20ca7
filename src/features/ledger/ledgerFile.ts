import { unescapeFormula } from '../../domain/csv.ts'
import type { LedgerEntry } from '../../domain/ledgerEntries.ts'

/** All that an entry holds, in the order of the columns. */
const plain = [
  'id',
  'at',
  'enteredAt',
  'type',
  'batch',
  'caseNumber',
  'name',
  'idNumber',
  'cardLast4',
  'bank',
  'operator',
  'reason',
  'reverses',
  'note',
  'previous',
  'hash',
] as const
const ofRecipient = ['by', 'relation', 'idLast4', 'sign', 'mark'] as const
export type LedgerField = 'seq' | (typeof plain)[number] | (typeof ofRecipient)[number]

const onlyApostrophes = /^'+$/
/** A text as a cell: a missing one is nothing, an empty one an apostrophe, so that one of apostrophes alone needs one more. */
const cellOf = (text: string | undefined): string =>
  text === undefined ? '' : text === '' || onlyApostrophes.test(text) ? `'${text}` : text
/** The text of a cell as a file has it, what would be a formula behind an apostrophe (`escapeFormula`). */
function textOf(cell: string): string {
  const text = unescapeFormula(cell)
  return onlyApostrophes.test(text) ? text.slice(1) : text
}

/**
 * A ledger as a table for spreadsheets: a line for each entry, with all that its hash is made of, so that the file can be checked by
 * itself. `titles`: what the columns are called; `say`: an entry in words.
 */
export function ledgerTable(
  entries: readonly LedgerEntry[],
  titles: { readonly [F in LedgerField]: string },
  said: { readonly title: string; readonly of: (entry: LedgerEntry) => string },
): readonly (readonly string[])[] {
  const head = ['seq', ...plain, ...ofRecipient] as const
  return [
    [said.title, ...head.map((field) => `${titles[field]} (${field})`)],
    ...entries.map((entry) => [
      said.of(entry),
      String(entry.seq),
      ...plain.map((field) => cellOf(entry[field])),
      ...ofRecipient.map((field) => cellOf(entry.recipient?.[field])),
    ]),
  ]
}

/**
 * The entries of such a file; undefined where it is none. Nothing is judged but its form: the chain says whether an entry is what it was.
 */
export function readLedgerTable(table: readonly (readonly string[])[]): readonly LedgerEntry[] | undefined {
  const [head = [], ...rows] = table
  const fields = head.map((title) => /\((\w+)\)$/.exec(title)?.[1] ?? '')
  // Files from before entries could be reversed have no column for it.
  const needed = ['seq', ...plain.filter((field) => field !== 'reverses'), ...ofRecipient]
  if (!needed.every((field) => fields.includes(field))) return undefined
  return rows.map((row) => {
    const cells = new Map(fields.map((field, i) => [field, row[i] ?? '']))
    const pick = (names: readonly string[]) =>
      Object.fromEntries(
        names.flatMap((name) => (cells.get(name) ? [[name, textOf(cells.get(name) ?? '')]] : [])),
      )
    const recipient = pick(ofRecipient)
    const seq = Number(cells.get('seq'))
    // Whatever stands in a file: its hash shows whether it is an entry.
    return {
      seq,
      ...pick(plain),
      ...(Object.keys(recipient).length > 0 && { recipient }),
    } as unknown as LedgerEntry
  })
}
