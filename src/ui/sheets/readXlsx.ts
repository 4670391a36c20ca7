import { unzipSync } from 'fflate'
import { cellsOf, findDateStyles, pathOfSheet, type SheetRows, textsOf } from './sheetXml.ts'

/** Why a file can't be read as a workbook. */
export type SheetProblem = 'notXlsx' | 'oldXls' | 'locked' | 'tooLarge' | 'damaged'

/** What unfolds to more bytes is no list of people but a trap: 100,000 rows of twenty columns take some 120 MB. */
const mostUnfolded = 400_000_000

const decoder = new TextDecoder()

/**
 * The rows of the first sheet of a workbook (XLSX, ISO 29500), as texts: numbers as they are written in the file, so that nothing of
 * a long one is lost twice, days as `YYYY-MM-DD`, formulas as the value that was saved with them. Nothing is evaluated, and
 * nothing of the workbook but cells, shared texts and date styles is looked at. Gives why not, where it is none.
 */
export function readXlsx(bytes: Uint8Array): SheetRows | SheetProblem {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return looksLocked(bytes) ? 'locked' : 'oldXls'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'notXlsx'
  let unfolded = 0
  let isTooLarge = false
  const take = (pick: (name: string) => boolean) =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!pick(name)) return false
        unfolded += originalSize
        isTooLarge ||= unfolded > mostUnfolded
        return !isTooLarge
      },
    })
  try {
    const parts = take((name) =>
      /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(name),
    )
    const text = (name: string) => (parts[name] ? decoder.decode(parts[name]) : '')
    const workbook = text('xl/workbook.xml')
    if (workbook === '') return isTooLarge ? 'tooLarge' : 'notXlsx'
    const path = pathOfSheet(workbook, text('xl/_rels/workbook.xml.rels'))
    const sheet = take((name) => name === path)[path]
    if (!sheet) return isTooLarge ? 'tooLarge' : 'damaged'
    const is1904 = /<(?:\w+:)?workbookPr[^>]*\bdate1904="(?:1|true)"/.test(workbook)
    const shared = textsOf(text('xl/sharedStrings.xml'))
    return cellsOf(sheet, { shared, dateStyles: findDateStyles(text('xl/styles.xml')), is1904 })
  } catch {
    return isTooLarge ? 'tooLarge' : 'damaged'
  }
}

/** Workbooks with a password lie in an old container, under this name (MS-OFFCRYPTO). */
const looksLocked = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le')
    .decode(bytes.subarray(0, bytes.length & ~1).slice(0, 1 << 20))
    .includes('EncryptedPackage')
