import type { ChainFault } from '../../domain/ledgerChain.ts'
import type { LedgerEntry } from '../../domain/ledgerEntries.ts'
import { type RowReader, readRows } from '../../domain/roster/textTable.ts'
import { inSlices } from '../../foundation/inSlices.ts'
import { checkChain } from './checkChain.ts'
import { readLedgerTable } from './ledgerFile.ts'

/** What a file is, held against a ledger. */
export type FileVerdict =
  | { readonly kind: 'notOne' | 'other' }
  | { readonly kind: 'same' | 'earlier'; readonly count: number }
  | { readonly kind: 'fault'; readonly fault: ChainFault }

function* allRows(reader: RowReader): Generator<void, readonly (readonly string[])[]> {
  const rows: string[][] = []
  for (;;) {
    const next = reader.read(50)
    if (next.length === 0) return rows
    rows.push(...next)
    yield
  }
}

/** The cells of an exported file, of either kind; undefined where they can't be read. */
async function readTable(bytes: ArrayBuffer): Promise<readonly (readonly string[])[] | undefined> {
  const isWorkbook = new Uint8Array(bytes)[0] === 0x50
  if (!isWorkbook) return await inSlices(allRows(readRows(new TextDecoder().decode(bytes), ',')))
  const { readXlsx } = await import('../../ui/sheets/readXlsx.ts')
  const rows = readXlsx(new Uint8Array(bytes))
  return typeof rows === 'string' ? undefined : await inSlices(allRows(rows))
}

/** Reads an exported ledger again, checks its chain, and says how it stands to the one that is open. */
export async function compareFile(bytes: ArrayBuffer, entries: readonly LedgerEntry[]): Promise<FileVerdict> {
  const table = await readTable(bytes)
  const read = table && readLedgerTable(table)
  if (!read) return { kind: 'notOne' }
  const fault = await inSlices(checkChain(read, undefined))
  if (fault) return { kind: 'fault', fault }
  // Each hash takes in all before it: where the last is the same, all are.
  const last = read.at(-1)
  if (last && entries[last.seq - 1]?.hash !== last.hash) return { kind: 'other' }
  return { kind: read.length === entries.length ? 'same' : 'earlier', count: read.length }
}
