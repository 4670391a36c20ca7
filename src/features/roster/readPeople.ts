import type { RosterRules } from '../../domain/roster/check.ts'
import { readPasted } from '../../domain/roster/paste.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { mostRows, rowOf, takeTable } from '../../domain/roster/take.ts'
import { decodeText, findDelimiter, readRows } from '../../domain/roster/textTable.ts'
import { readXlsx, type SheetProblem } from '../../ui/sheets/readXlsx.ts'

/** Why nobody was read. */
export type FileTrouble =
  | Exclude<SheetProblem, 'notXlsx'>
  | 'unreadable'
  | 'noColumns'
  | 'nobody'
  | 'cancelled'

/** What is said of people who were read, beside themselves. */
export interface ReadEnd {
  /** Headers that a roster has no use for. */
  readonly unknown: readonly string[]
  /** Whether there were more people than a roster takes. */
  readonly wasCut: boolean
  /** Lines of a pasted text in which nobody was found. */
  readonly left: readonly string[]
}

/** Some of the people, judged, and how far it is, from 0 to 1. */
export interface ReadStep {
  readonly rows: readonly RosterRow[]
  readonly done: number
}

/** What people are read by and called. `prefix`: of the keys that rows get. */
export interface ReadSetting {
  readonly rules: RosterRules
  readonly prefix: string
}

/** What is in a file, or a text as it is; undefined where the file is gone or can't be had. */
export async function openSource(source: Blob | string): Promise<Uint8Array | string | undefined> {
  if (typeof source === 'string') return source
  return source.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  )
}

export type Reading = Generator<ReadStep, ReadEnd | FileTrouble>

/**
 * Reads the people in a file (its bytes) or in a pasted text, some at a time: a workbook, or a table as text, told apart by what is in it.
 * Nothing is thrown, and no row is lost: what is wrong stands beside the cell it is in.
 */
export function* readPeople(source: Uint8Array | string, setting: ReadSetting): Reading {
  let count = 0
  const reading = typeof source === 'string' ? readText(source, setting) : readFile(source, setting)
  for (;;) {
    const step = reading.next()
    if (step.done) return count === 0 && typeof step.value !== 'string' ? 'nobody' : step.value
    count += step.value.rows.length
    yield step.value
  }
}

function* readFile(bytes: Uint8Array, { rules, prefix }: ReadSetting): Reading {
  const sheet = readXlsx(bytes)
  if (typeof sheet === 'string' && sheet !== 'notXlsx') return sheet
  yield { rows: [], done: 0 }
  const text = sheet === 'notXlsx' ? decodeText(bytes) : ''
  yield { rows: [], done: 0 }
  const taking = takeTable(sheet === 'notXlsx' ? readRows(text, findDelimiter(text)) : sheet, rules, prefix)
  if (!taking) return 'noColumns'
  for (let rows = taking.next(); rows.length > 0; rows = taking.next())
    yield { rows, done: taking.progress() }
  return { unknown: taking.layout.unknown, wasCut: taking.wasCut(), left: [] }
}

function* readText(text: string, { rules, prefix }: ReadSetting): Reading {
  const { people, left } = readPasted(text)
  const taken = people.slice(0, mostRows)
  const step = 100
  for (let at = 0; at < taken.length; at += step) {
    const some = taken.slice(at, at + step)
    const rows = some.map((person, i) => rowOf(person, rules, `${prefix}-${at + i + 1}`))
    yield { rows, done: at / taken.length }
  }
  return { unknown: [], wasCut: people.length > taken.length, left }
}
