/** What parts the cells of a line, in the order of preference where several would do. */
const delimiters = ['\t', ',', ';', '|', '，'] as const
export type Delimiter = (typeof delimiters)[number]

/** The text of a file: UTF-8 or UTF-16 by its byte order mark; UTF-8 where it is that; else GB18030, as Chinese spreadsheets save it. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** How many rows of the beginning tell how the rest is parted. */
const looked = 20

/** What parts the cells: the sign that makes the most of the first lines the same number of cells, more than one. */
export function findDelimiter(text: string): Delimiter {
  const named = /^\uFEFF?sep=(.)\r?\n/.exec(text)?.[1]
  const said = delimiters.find((each) => each === named)
  if (said) return said
  const head = text.slice(0, 20_000)
  const scores = delimiters.map((each) => {
    const rows = readRows(head, each).read(looked)
    const counts = rows.map((row) => row.length).filter((count) => count > 1)
    const usual = counts.toSorted((x, y) => x - y)[counts.length >> 1] ?? 0
    return usual * counts.filter((count) => count === usual).length
  })
  const best = scores.indexOf(Math.max(...scores))
  return delimiters[best] ?? ','
}

/** A quoted cell of more characters is none: somebody has forgotten the second quote. */
const longestCell = 10_000

/** A table in a text, read bit by bit. */
export interface RowReader {
  /** The next rows, at most so many; none at the end. Rows without any text are left out. */
  readonly read: (most: number) => string[][]
  /** How much has been read, from 0 to 1. */
  readonly progress: () => number
}

/**
 * Reads cells that are parted by a sign and lines by line ends, quoted as RFC 4180 says or not at all. Nothing makes it throw: a
 * quote that never ends is an ordinary character, so that the rows behind it are not lost.
 */
export function readRows(text: string, delimiter: string): RowReader {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  at += /^sep=.\r?\n/.exec(text.slice(at, at + 8))?.[0].length ?? 0
  // Where the next of each sign is: looked for once, and not anew for each cell.
  const next = { cell: -1, feed: -1, back: -1 }
  const from = (known: number, sign: string): number => {
    if (known >= at) return known
    const found = text.indexOf(sign, at)
    return found < 0 ? text.length : found
  }
  const quoted = (): string | undefined => {
    let close = text.indexOf('"', at + 1)
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close < 0 || close - at > longestCell) return undefined
    const after = text[close + 1]
    if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r') return undefined
    const cell = text.slice(at + 1, close)
    at = close + 1
    return cell.includes('"') ? cell.replaceAll('""', '"') : cell
  }
  const readRow = (): string[] => {
    const row: string[] = []
    for (;;) {
      const cell = text[at] === '"' ? quoted() : undefined
      if (cell !== undefined) row.push(cell)
      else {
        next.cell = from(next.cell, delimiter)
        next.feed = from(next.feed, '\n')
        next.back = from(next.back, '\r')
        const end = Math.min(next.cell, next.feed, next.back)
        row.push(text.slice(at, end))
        at = end
      }
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    return row
  }
  return {
    read: (most) => {
      const rows: string[][] = []
      while (rows.length < most && at < text.length) {
        const row = readRow()
        if (row.some((cell) => cell.trim() !== '')) rows.push(row)
      }
      return rows
    },
    progress: () => (text.length === 0 ? 1 : at / text.length),
  }
}
