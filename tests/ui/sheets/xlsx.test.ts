import * as fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readXlsx } from '../../../src/ui/sheets/readXlsx.ts'
import { writeXlsx } from '../../../src/ui/sheets/writeXlsx.ts'

const all = (bytes: Uint8Array): string[][] | string => {
  const sheet = readXlsx(bytes)
  return typeof sheet === 'string' ? sheet : sheet.read(Number.POSITIVE_INFINITY)
}

/** A workbook as another program would write it. */
const workbook = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="a" state="hidden" r:id="rId9"/><sheet name="b" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="worksheets/people.xml"/><Relationship Id="rId9" Target="worksheets/other.xml"/></Relationships>',
        'xl/worksheets/people.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        'xl/worksheets/other.xml':
          '<worksheet><sheetData><row><c t="str"><v>hidden</v></c></row></sheetData></worksheet>',
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )

describe('a workbook', () => {
  test('is read by its first sheet that is shown: shared, inline and formula texts, blanks between, rich text', () => {
    const bytes = workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>李</t></is></c></row>' +
        '<row r="3"><c r="A3" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="B3" s="0"/><c r="C3" t="s"><v>1</v></c></row>',
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>张 &amp; 三</t></si><si><r><t>王</t></r><r><t>五</t></r><rPh><t>wang</t></rPh></si></sst>',
      },
    )
    expect(all(bytes)).toEqual([
      ['张 & 三', '', '李'],
      ['ab', '', '王五'],
    ])
  })

  test('keeps a number as the file writes it, so that a shortened one can be told', () => {
    expect(
      all(workbook('<row><c r="A1"><v>2.1019919880315E+17</v></c><c r="B1"><v>15400000001</v></c></row>')),
    ).toEqual([['2.1019919880315E+17', '15400000001']])
  })

  test('gives days as days, by a format of its own or of the program, and by either calendar', () => {
    const styles = {
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    }
    const row =
      '<row><c r="A1" s="1"><v>46083</v></c><c r="B1" s="2"><v>46083.5</v></c><c r="C1" s="0"><v>46083</v></c></row>'
    expect(all(workbook(row, styles))).toEqual([['2026-03-02', '2026-03-02', '46083']])
  })

  test('takes a number for no day where its style says nothing, or that it is a text or a power', () => {
    const styles = {
      'xl/styles.xml':
        '<styleSheet><cellXfs><xf/><xf numFmtId="49"/><xf numFmtId="48"/><xf numFmtId="47"/></cellXfs></styleSheet>',
    }
    const row =
      '<row><c r="A1"><v>1</v></c><c r="B1" s="1"><v>46083</v></c><c r="C1" s="2"><v>46083</v></c><c r="D1" s="3"><v>1</v></c></row>'
    expect(all(workbook(row, styles))).toEqual([['1', '46083', '46083', '1899-12-31']])
  })

  test('evaluates nothing: a formula without a saved value is an empty cell', () => {
    expect(
      all(workbook('<row><c r="A1" t="str"><f>HYPERLINK("http://x")</f></c><c r="B1"><v>1</v></c></row>')),
    ).toEqual([['', '1']])
  })

  test('is read with names of a namespace in front of its tags', () => {
    expect(
      all(workbook('<x:row><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row>')),
    ).toEqual([['甲']])
  })

  test.each([
    ['old workbooks of Excel 97', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'oldXls'],
    ['something else', strToU8('姓名,身份证号'), 'notXlsx'],
    ['an archive of other things', zipSync({ 'a.txt': strToU8('a') }), 'notXlsx'],
    ['one that is cut off', writeXlsx([['姓名']], 'a').slice(0, 200), 'damaged'],
  ])('%s is named for what it is', (_, bytes, problem) => {
    expect(all(bytes)).toBe(problem)
  })

  test('no bytes whatever make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(1000), (noise, at) => {
        const bytes = writeXlsx(
          [
            ['姓名', '身份证号'],
            ['林小舟', '21019919880315201X'],
          ],
          'a',
        )
        bytes.set(noise.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length))
        expect(() => all(bytes)).not.toThrow()
      }),
    )
  })
})

test('what is written is read back as it was, whatever the texts and numbers are', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !/^[\s']|\s$/.test(each))
  const cell = fc.oneof(text, fc.integer(), fc.nat(60_000))
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const given = rows.filter((row) => row.some((each) => String(each).trim() !== ''))
        const read = all(writeXlsx(given, '名册'))
        const trimmed = (row: readonly (string | number)[]) =>
          row.slice(0, 1 + row.findLastIndex((each) => each !== '')).map(String)
        expect(
          (read as string[][]).map((row) =>
            trimmed(row.map((each) => each.replace(/^'(?=[=+\-@＝＋－＠\d])/, ''))),
          ),
        ).toEqual(given.map(trimmed))
      },
    ),
  )
})

test('no text becomes a formula, and a long number stays whole', () => {
  const sheet = new TextDecoder().decode(
    unzipSync(writeXlsx([['a'], ['=1+1'], ['210199198803152010']], 'a'))['xl/worksheets/sheet1.xml'],
  )
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain("'=1+1")
  expect(sheet).toContain("'210199198803152010")
})
