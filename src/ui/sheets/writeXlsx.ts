import { strToU8, zipSync } from 'fflate'
import { escapeFormula } from '../../domain/csv.ts'

/** What XML can't hold at all is left out; the rest is written so that it is read as it is. */
const escape = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '_x000D_')

function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const document = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A text, or a number that is reckoned with; long numbers are texts. */
export type SheetCell = string | number

/** Style 1: text, so that a number that is typed into the column is kept digit by digit. Style 2: the header. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`

function cellXml(value: SheetCell, row: number, column: number): string {
  const at = `${columnName(column)}${row}`
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : ''
  if (value === '') return ''
  const text = escape(escapeFormula(value))
  return `<c r="${at}" t="inlineStr" s="${row === 1 ? 2 : 1}"><is><t xml:space="preserve">${text}</t></is></c>`
}

/** How wide a column has to be for what stands in its first rows, in characters; a Han character takes two. */
const widthOf = (rows: readonly (readonly SheetCell[])[], column: number): number =>
  rows.slice(0, 50).reduce((widest, row) => {
    const length = String(row[column] ?? '').replace(/[^ -\u00FF]/g, 'xx').length
    return Math.min(50, Math.max(widest, length + 2))
  }, 8)

/**
 * A workbook of one sheet whose first row is the header, which stays in sight. Every text is a text to a spreadsheet, never a formula;
 * what would be taken for one has an apostrophe besides, for the file may be saved as CSV.
 * @param name of the sheet; what spreadsheets refuse in one is left out.
 */
export function writeXlsx(rows: readonly (readonly SheetCell[])[], name: string): Uint8Array<ArrayBuffer> {
  const width = Math.max(1, ...rows.slice(0, 1).map((row) => row.length))
  const cols = Array.from(
    { length: width },
    (_, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(rows, i)}" style="1" customWidth="1"/>`,
  ).join('')
  const lines = rows.map(
    (row, i) => `<row r="${i + 1}">${row.map((cell, j) => cellXml(cell, i + 1, j)).join('')}</row>`,
  )
  const title = escape(name.replace(/[[\]:*?/\\]/g, '').slice(0, 31) || 'Sheet1').replaceAll('"', '&quot;')
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${document}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${document}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${document}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])), {
    level: 6,
  })
}
