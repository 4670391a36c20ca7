import { describe, expect, test } from 'vitest'
import { readPasted } from '../../../src/domain/roster/paste.ts'
import { takeTable } from '../../../src/domain/roster/take.ts'
import { decodeText, findDelimiter, readRows } from '../../../src/domain/roster/textTable.ts'
import { adult, idOf, rules } from './people.ts'

const take = (text: string) => {
  const taking = takeTable(readRows(text, findDelimiter(text)), rules, 'k')
  const rows = []
  for (let next = taking?.next() ?? []; next.length > 0; next = taking?.next() ?? []) rows.push(...next)
  return {
    layout: taking?.layout,
    cells: rows.map((row) => row.cells),
    keys: rows.map((row) => row.key),
    rows,
  }
}
const { name, idNumber, mobile } = adult

describe('a file', () => {
  test('in which a row was copied with its key keeps both: the second gets a key of its own', () => {
    const { keys } = take(`姓名,证件号码,名册行标识\n${name},${idNumber},a-1\n王二,${idNumber},a-1`)
    expect(keys).toEqual(['a-1', 'k-2'])
  })

  test.each([
    ['commas', ','],
    ['tabs', '\t'],
    ['semicolons', ';'],
  ])('parted by %s is read, whatever its line ends', (_, sign) => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = [
        ['手机号', '姓名', '证件号码'],
        [mobile, name, idNumber],
        [mobile, '王二', idNumber],
      ]
        .map((row) => row.join(sign))
        .join(end)
      expect(take(text).cells).toEqual([adult, { ...adult, name: '王二' }])
    }
  })

  test.each([
    'Name,ID number,Mobile',
    '员工姓名,身份证号码（必填）,联系电话',
    ' *姓 名* ,公民身份号码,手机',
    '"姓名","证件号码\n(18位)","手机号"',
    'xm,sfzh,sjh',
  ])('is understood by the header %j', (header) => {
    expect(take(`${header}\n${name},${idNumber},${mobile}\n`).cells).toEqual([adult])
  })

  test('may have a title, the organisation and the operator above its header, and tells what it did not use', () => {
    const { cells, layout } = take(
      `代办人员名册,,,\n单位名称：演示,,经办人：王,\n序号,姓名,证件号码,工号\n1,${name},${idNumber},A7`,
    )
    expect(cells).toEqual([{ name, idNumber }])
    expect(layout?.unknown).toEqual(['工号'])
  })

  test('without a header is understood by what stands in it', () => {
    expect(
      take(`${idNumber},男,${name},${mobile}\n${idOf('19900101', 1)},男,王二,${mobile}`).cells[0],
    ).toEqual({
      ...adult,
      sex: 'male',
    })
  })

  test.each(['utf-8', 'utf-8 with a mark', 'utf-16', 'gb18030'])('is read in %s', (encoding) => {
    const text = '姓名,手机号\n林小舟,15400000001'
    const bytes = {
      'utf-8': () => new TextEncoder().encode(text),
      'utf-8 with a mark': () => new TextEncoder().encode(`\uFEFF${text}`),
      'utf-16': () => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
      // 姓名,手机号 / 林小舟 as Chinese spreadsheets save them.
      gb18030: () =>
        new Uint8Array([
          0xd0,
          0xd5,
          0xc3,
          0xfb,
          0x2c,
          0xca,
          0xd6,
          0xbb,
          0xfa,
          0xba,
          0xc5,
          0x0a,
          0xc1,
          0xd6,
          0xd0,
          0xa1,
          0xd6,
          0xdb,
          0x2c,
          ...Buffer.from('15400000001'),
        ]),
    }[encoding]
    expect(take(decodeText(bytes?.() ?? new Uint8Array())).cells).toEqual([{ name, mobile }])
  })

  test('keeps the rows behind a quote that never ends', () => {
    const people = Array.from({ length: 30 }, (_, i) => `王${'一二三'.charAt(i % 3)},${idNumber}`)
    people[3] = `"王四,${idNumber}`
    people[9] = `"王九",${idNumber}`
    expect(take(`姓名,证件号码\n${people.join('\n')}`).cells).toHaveLength(30)
  })

  test('gives rows that came from this roster their own keys again', () => {
    expect(take(`姓名,名册行标识,问题\n林小舟,r-7,姓名不对\n王二,,`).keys).toEqual(['r-7', 'k-2'])
  })

  test('reads days as people and spreadsheets write them, and what there is to choose in words', () => {
    const text = `姓名\t证件有效期止\t入职日期\t性别\t证件类型\t监护人同意\n${name}\t长期\t2026/3/2\t女\t护照\t是\n${name}\t20300101\t46083\tF\tpassport\t否`
    expect(take(text).cells).toEqual([
      {
        name,
        idExpiry: 'permanent',
        firstWorkDay: '2026-03-02',
        sex: 'female',
        idType: 'passport',
        guardianConsent: 'yes',
      },
      { name, idExpiry: '2030-01-01', firstWorkDay: '2026-03-02', sex: 'female', idType: 'passport' },
    ])
  })

  test('reads the country of a passport in Chinese, in English and by its code, and keeps what is none', () => {
    const said = ['德国', '德国籍', 'Germany', 'DE', 'DEU', '德意志联邦共和国']
    const lines = [...said, '月球'].map((country) => `${name}\tDEMO12345\t护照\t${country}`)
    expect(
      take(`姓名\t证件号码\t证件类型\t国籍\n${lines.join('\n')}`).cells.map((cells) => cells.nationality),
    ).toEqual([...said.map(() => 'DEU'), '月球'])
  })

  test('passes over the example of a template', () => {
    expect(take(`姓名,证件号码\n示例：林小舟,${idNumber}\n王二,${idNumber}`).cells).toEqual([
      { name: '王二', idNumber },
    ])
  })
})

describe('a pasted text', () => {
  test.each([
    ['a table of a spreadsheet', `姓名\t证件号码\t手机号\n${name}\t${idNumber}\t${mobile}`],
    ['cells without a header', `${name}\t${idNumber}\t${mobile}`],
    ['a message in one line', `${name} ${idNumber} ${mobile}`],
    ['another order', `${mobile}，${name}，身份证：${idNumber.toLowerCase()}`],
    ['lines that name one thing each', `姓名：${name}\n身份证号：${idNumber}\n手机号：154 0000 0001`],
    ['a numbered list', `1、${name} ${idNumber} ${mobile}`],
  ])('is understood as %s', (_, text) => {
    expect(readPasted(text).people.map(({ cells }) => cells)).toEqual([adult])
  })

  test('of several people is parted into them, in lines or in one', () => {
    const other = { name: '王二', idNumber: idOf('19900101', 1), mobile: '15400000012' }
    const one = (each: typeof adult) => `${each.name} ${each.idNumber} ${each.mobile}`
    for (const sign of ['\n', '\n\n', '；', '，'])
      expect(readPasted([adult, other].map(one).join(sign)).people.map(({ cells }) => cells)).toEqual([
        adult,
        other,
      ])
  })

  test('gives back the lines in which nobody was found', () => {
    const { people, left } = readPasted(`大家好，名单如下：\n${name} ${idNumber}\n谢谢！`)
    expect(people).toHaveLength(1)
    expect(left).toEqual(['大家好，名单如下：', '谢谢！'])
  })

  test('finds a passport or a permit by its name, which stands before the number', () => {
    const text =
      'Anna Schmidt 护照 DEMO12345 15400000001\n陈嘉欣 回乡证号：H12345678 15400000002\n林美玲 台胞证12345678 15400000003'
    expect(
      readPasted(text).people.map(({ cells: { name: who, idType, idNumber: number } }) => [
        who,
        idType,
        number,
      ]),
    ).toEqual([
      ['Anna Schmidt', 'passport', 'DEMO12345'],
      ['陈嘉欣', 'hkMoPass', 'H12345678'],
      ['林美玲', 'twPass', '12345678'],
    ])
  })

  test('keeps a number with a digit too few, to be mended', () => {
    expect(readPasted(`${name} ${idNumber.slice(0, 17)} ${mobile}`).people[0]?.cells.idNumber).toBe(
      idNumber.slice(0, 17),
    )
  })
})
