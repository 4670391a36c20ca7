// Just enough of SpreadsheetML (ISO 29500): tags are looked for and never built into a tree, prefixes are passed over, entities that a
// document declares itself are not unfolded.

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** A text out of XML: the five entities, numbered characters, and what spreadsheets write for what XML can't hold (`_x000D_`). */
function plain(text: string): string {
  const known = text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return entities[name] ?? whole
        const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : text
  return known.includes('_x')
    ? known.replace(/_x([\da-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : known
}

/** The text of every `t` in a piece, but those that say how characters are read aloud (`rPh`). */
function textIn(piece: string): string {
  const spoken = piece.includes('rPh>')
    ? piece.replace(/<(?:\w+:)?rPh[\s>][^]*?<\/(?:\w+:)?rPh>/g, '')
    : piece
  let text = ''
  for (const [, found = ''] of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g))
    text += found
  return plain(text)
}

/** The texts that cells share. */
export function textsOf(xml: string): readonly string[] {
  const texts: string[] = []
  for (const { inner } of elements(xml, 'si')) texts.push(textIn(inner))
  return texts
}

interface Element {
  readonly tag: string
  readonly inner: string
}

/** The elements of a name that is not nested in itself, as far as they are closed; in one go, whatever the text is. */
function* elements(xml: string, name: 'si' | 'c'): Generator<Element> {
  const open = opening(name)
  for (let found = open.exec(xml); found; found = open.exec(xml)) {
    const [, prefix = '', tag = ''] = found
    if (tag.endsWith('/')) yield { tag, inner: '' }
    else {
      const close = xml.indexOf(`</${prefix}${name}>`, open.lastIndex)
      if (close < 0) return
      yield { tag, inner: xml.slice(open.lastIndex, close) }
      open.lastIndex = close
    }
  }
}
const opening = (name: string) => new RegExp(`<((?:\\w+:)?)${name}(?=[\\s/>])([^>]*)>`, 'g')

type Attribute = 'r' | 's' | 't' | 'id' | 'Id' | 'Target' | 'numFmtId' | 'formatCode'
const patterns = new Map<Attribute, RegExp>()

function attribute(tag: string, name: Attribute): string | undefined {
  const known = patterns.get(name)
  const pattern = known ?? new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`)
  if (!known) patterns.set(name, pattern)
  return pattern.exec(tag)?.[1]
}

/** Where the first sheet that is shown lies in the archive. */
export function pathOfSheet(workbook: string, relations: string): string {
  const sheets = workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []
  const sheet = sheets.find((each) => !/state="(?:very)?hidden"/i.test(each)) ?? sheets[0] ?? ''
  const id = attribute(sheet, 'id')
  const relation = (relations.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? []).find(
    (each) => attribute(each, 'Id') === id,
  )
  const target = plain(relation ? (attribute(relation, 'Target') ?? '') : 'worksheets/sheet1.xml')
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Formats that spreadsheets know by their number alone, and that are days or times: 48 is a power of ten, 49 is text. */
const builtIn = (format: number): boolean =>
  (format >= 14 && format <= 22) ||
  (format >= 27 && format <= 36) ||
  (format >= 45 && format <= 58 && format !== 48 && format !== 49)

/** Which styles of cells show a number as a day. */
export function findDateStyles(styles: string): ReadonlySet<string> {
  const own = new Map(
    (styles.match(/<(?:\w+:)?numFmt\s[^>]*>/g) ?? []).map((tag) => [
      attribute(tag, 'numFmtId'),
      plain(attribute(tag, 'formatCode') ?? ''),
    ]),
  )
  const cells = /<(?:\w+:)?cellXfs[\s>][^]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  const formats = (cells.match(/<(?:\w+:)?xf(?=[\s/>])[^>]*>/g) ?? []).map((tag) =>
    attribute(tag, 'numFmtId'),
  )
  const isDate = (format = '0'): boolean => {
    const code = own.get(format)?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
    return code === undefined ? builtIn(Number(format)) : /[yd]|年|月/i.test(code)
  }
  return new Set(formats.flatMap((format, i) => (isDate(format) ? [String(i)] : [])))
}

/** A sheet, read bit by bit. */
export interface SheetRows {
  /** The next rows, at most so many; none at the end. */
  readonly read: (most: number) => string[][]
  /** How much has been read, from 0 to 1. */
  readonly progress: () => number
}

interface Book {
  readonly shared: readonly string[]
  readonly dateStyles: ReadonlySet<string>
  readonly is1904: boolean
}

const dayMs = 86_400_000

/** A count of days as a day; what is none stays as it is. */
function dayOf(count: string, is1904: boolean): string {
  const days = Number(count) + (is1904 ? 1462 : 0)
  if (!(days >= 1 && days < 2_958_466)) return count
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * dayMs).toISOString().slice(0, 10)
}

/** The column of `AB12`, from 0 on; undefined where it names none that a sheet can have (16,384). */
function columnOf(reference: string | undefined): number | undefined {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(reference ?? '')?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64
  return column === 0 || column > 16_384 ? undefined : column - 1
}

function valueOf(tag: string, piece: string, book: Book): string {
  const type = attribute(tag, 't')
  if (type === 'inlineStr') return textIn(piece)
  const value = plain(/<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(piece)?.[1] ?? '')
  if (type === 's') return book.shared[Number(value)] ?? ''
  if (type === 'e') return ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.slice(0, 10)
  if (type === 'str' || value === '') return value
  return book.dateStyles.has(attribute(tag, 's') ?? '0') ? dayOf(value, book.is1904) : value
}

/** Bytes that are looked at together. */
const pieceBytes = 1 << 18
/** A row of more characters is no row of a list: what has begun and never ends is not gathered without end. */
const longestRow = 4_000_000

/** The cells of a sheet, row by row; the bytes are turned into text piece by piece, never as a whole. A row without end ends the sheet. */
export function cellsOf(sheet: Uint8Array, book: Book): SheetRows {
  const decoder = new TextDecoder()
  const open = opening('row')
  let at = 0
  let text = ''
  /** Lets go what lies before, and adds a piece; false at the end. */
  const more = (from: number): boolean => {
    text = text.slice(from)
    open.lastIndex = 0
    if (at >= sheet.length || text.length > longestRow) return false
    text += decoder.decode(sheet.subarray(at, at + pieceBytes), { stream: true })
    at += pieceBytes
    return true
  }
  const nextRow = (): string | undefined => {
    for (;;) {
      const from = open.lastIndex
      const found = open.exec(text)
      const close = found ? text.indexOf(`</${found[1]}row>`, open.lastIndex) : -1
      if (found?.[2]?.endsWith('/')) return ''
      if (found && close >= 0) {
        const row = text.slice(open.lastIndex, close)
        open.lastIndex = close
        return row
      }
      // A tag that has begun is kept whole.
      if (!more(found ? found.index : Math.max(from, text.lastIndexOf('<')))) return undefined
    }
  }
  return {
    read: (most) => {
      const rows: string[][] = []
      while (rows.length < most) {
        const row = nextRow()
        if (row === undefined) break
        const cells = cellsIn(row, book)
        if (cells.some((cell) => cell.trim() !== '')) rows.push(cells)
      }
      return rows
    },
    progress: () => (sheet.length === 0 ? 1 : Math.min(1, at / sheet.length)),
  }
}

function cellsIn(row: string, book: Book): string[] {
  const cells: string[] = []
  for (const { tag, inner } of elements(row, 'c')) {
    const column = columnOf(attribute(tag, 'r')) ?? cells.length
    while (cells.length < column) cells.push('')
    cells[column] = valueOf(tag, inner, book)
  }
  return cells
}
