import { narrow } from '../fold.ts'
import type { IdType } from '../identity.ts'
import { cleanCell } from './clean.ts'
import type { RosterColumn } from './columns.ts'
import { findLayout, type ReadPerson, readPerson } from './layout.ts'
import { findDelimiter, readRows } from './textTable.ts'

/** What was found in a pasted text. */
export interface Pasted {
  readonly people: readonly ReadPerson[]
  /** Lines in which nobody was found, as they are. */
  readonly left: readonly string[]
}

/**
 * The people in what somebody pastes: a table out of a spreadsheet, a form copied from a page, or a message of a chat, in whichever
 * order name, number and mobile stand.
 */
export function readPasted(text: string): Pasted {
  const delimiter = findDelimiter(text)
  const rows = readRows(text, delimiter).read(Number.POSITIVE_INFINITY)
  const layout = rows.some((row) => row.length > 1) ? findLayout(rows) : undefined
  const isTable =
    layout && (layout.named || ['name', 'idNumber'].every((each) => isAmong(each, layout.columns)))
  if (!isTable) return readMessage(text)
  const people: ReadPerson[] = []
  for (const row of rows.slice(layout.skip)) {
    const person = readPerson(row, layout)
    if (person) people.push(person)
  }
  return { people, left: [] }
}

const isAmong = (column: string, columns: readonly (string | undefined)[]) => columns.includes(column)

const idNumber = /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{6}[ -]\d{8}[ -]\d{3}[\dXx]|[A-Z]{3}\d{12})(?![\dA-Za-z])/
/** Documents without 18 digits are told by their names, which stand before the number: 护照 E12345678. */
const otherIds: readonly (readonly [idType: IdType, looks: RegExp])[] = [
  ['passport', afterName('护照|passport')],
  ['twPass', afterName('台胞证|台湾居民来往大陆通行证|台湾通行证')],
  ['hkMoPass', afterName('回乡证|港澳居民来往内地通行证')],
]
function afterName(names: string): RegExp {
  return new RegExp(
    `(?:${names}) ?(?:号码?|no\\.?|number)? ?[:：]? ?((?=[A-Z0-9]*\\d)[A-Z0-9]{5,17})(?![A-Z0-9])`,
    'i',
  )
}
const everyId = /\d{17}[\dXx]/g
/** Digits that were meant to be a number of a document, and are too few or too many. */
const nearlyId = /(?<![\dA-Za-z])\d{15,19}[Xx]?(?![\dA-Za-z])/
const mobile = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/
/** What stands in front of a name or a number in a message. */
const labels =
  /(?:姓 ?名|名字|身份证(?:号码?)?|证件(?:号码?)?|公民身份号码|手机(?:号码?)?|电话(?:号码)?|联系(?:电话|方式)|银行|班级|性别|(?<![a-z])(?:name|id(?: number)?|mobile|phone|tel)(?![a-z])) ?[:：]?/giu
const chineseName = /(?<![\u4E00-\u9FFF])[\u4E00-\u9FFF]{2,4}(?:·[\u4E00-\u9FFF]{2,10})?(?![\u4E00-\u9FFF])/
const latinName = /\b[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)+\b/
const bank = /[\u4E00-\u9FFF]{2,8}银行/

type Found = { [C in RosterColumn]?: string }

/** A message, line by line; lines that name one thing each are put together until the next person begins. */
function readMessage(text: string): Pasted {
  const people: ReadPerson[] = []
  const lone: { readonly name: string; readonly line: string }[] = []
  const left: string[] = []
  let open: Found = {}
  let openLine = ''
  const close = () => {
    const { name, idNumber: number, mobile: phone } = open
    if (number !== undefined || phone !== undefined) people.push({ cells: open, key: undefined })
    else if (name !== undefined) lone.push({ name, line: openLine })
    open = {}
  }
  for (const line of text.split(/\r?\n|[\r;；。]/).flatMap(piecesOf)) {
    const found = readLine(line)
    const columns = Object.keys(found)
    if (columns.length === 0 || columns.some((column) => column in open)) close()
    if (columns.length > 0) {
      open = { ...open, ...found }
      openLine = line.trim()
    } else if (line.trim() !== '') left.push(line.trim())
  }
  close()
  // A name by itself is one where there is nothing but names; else it is a word of the sender.
  const areNames = people.length === 0 && left.length === 0
  if (!areNames) return { people, left: [...left, ...lone.map(({ line }) => line)] }
  return { people: lone.map(({ name }) => ({ cells: { name }, key: undefined })), left }
}

/** A line that names several people is read piece by piece. */
const piecesOf = (line: string): readonly string[] =>
  (line.match(everyId)?.length ?? 0) > 1 ? line.split(/[，,、\t]/) : [line]

/** What one line says of a person. */
function readLine(line: string): Found {
  let rest = ` ${narrow(line).replace(/^\s*\d{1,4}[.、)）]\s*/, '')} `
  const take = (looks: RegExp): string | undefined => {
    const found = looks.exec(rest)?.[0]
    if (found !== undefined) rest = rest.replace(found, ' ')
    return found
  }
  const cells: Found = {}
  for (const [idType, looks] of otherIds) {
    const [whole, other] = looks.exec(rest) ?? []
    if (whole === undefined || other === undefined) continue
    rest = rest.replace(whole, ' ')
    cells.idType = idType
    cells.idNumber = cleanCell('idNumber', other)
    break
  }
  const number = cells.idNumber ?? take(idNumber) ?? take(nearlyId)
  const phone = take(mobile)
  const named = take(bank)
  rest = rest.replace(labels, ' ')
  const name = (take(chineseName) ?? take(latinName))?.trim()
  if (name !== undefined && (number !== undefined || phone !== undefined || isAlone(rest)))
    cells.name = cleanCell('name', name)
  if (number !== undefined) cells.idNumber = cleanCell('idNumber', number)
  if (phone !== undefined) cells.mobile = cleanCell('mobile', phone)
  if (named !== undefined && Object.keys(cells).length > 0) cells.bank = named
  return cells
}

/** A name without a number is one only where nothing else is in the line: else it is two words of a sentence. */
const isAlone = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest)
