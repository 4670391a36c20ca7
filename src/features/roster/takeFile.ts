import type { RosterRules } from '../../domain/roster/check.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { takeTable } from '../../domain/roster/take.ts'
import { decodeText, findDelimiter, readRows } from '../../domain/roster/textTable.ts'
import { lostPart } from '../../ui/lostPart.ts'
import type { SheetProblem } from '../../ui/sheets/readXlsx.ts'

/** Why nobody was read from a file. */
export type FileTrouble =
  | Exclude<SheetProblem, 'notXlsx'>
  | 'unreadable'
  | 'noColumns'
  | 'nobody'
  | 'cancelled'

/** What came out of a file. */
export interface Taken {
  readonly rows: readonly RosterRow[]
  /** Headers that a roster has no use for. */
  readonly unknown: readonly string[]
  /** Whether there were more people than a roster takes. */
  readonly wasCut: boolean
}

/** Lets the page answer and draw. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })

/**
 * Reads the people in a file: a workbook, or a table as text, told apart by what is in it. Bit by bit, so that the page goes on
 * answering; nothing of the file leaves the device.
 * @param onProgress gets how far it is, from 0 to 1. @param signal ends it.
 */
export async function takeFile(
  file: Blob,
  rules: RosterRules,
  prefix: string,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Taken | FileTrouble> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  )
  if (!bytes) return 'unreadable'
  const { readXlsx } = await import('../../ui/sheets/readXlsx.ts').catch(lostPart)
  const sheet = readXlsx(bytes)
  if (typeof sheet === 'string' && sheet !== 'notXlsx') return sheet
  await pause()
  const text = sheet === 'notXlsx' ? decodeText(bytes) : ''
  await pause()
  const taking = takeTable(sheet === 'notXlsx' ? readRows(text, findDelimiter(text)) : sheet, rules, prefix)
  if (!taking) return 'noColumns'
  const rows: RosterRow[] = []
  for (let next = taking.next(); next.length > 0; next = taking.next()) {
    for (const row of next) rows.push(row)
    onProgress(taking.progress())
    await pause()
    if (signal.aborted) return 'cancelled'
  }
  if (rows.length === 0) return 'nobody'
  return { rows, unknown: taking.layout.unknown, wasCut: taking.wasCut() }
}
