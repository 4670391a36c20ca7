import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkCity } from '../../mocks/cities/checkCity.ts'
import { findCityFile, loadCity } from '../../mocks/cities/cities.ts'
import { cities } from '../../src/domain/divisions.ts'
import { inPlace, readCity, spoilt } from './spoiltCity.ts'

const folder = 'mocks/cities'
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('every city of Liaoning has a file, and each of them can be used', async () => {
  expect(files).toEqual(cities.map(({ code }) => `${code}.json`))
  for (const { code } of cities) {
    expect(checkCity(readCity(code), `${code}.json`)).toEqual([])
    await loadCity(code)
    expect(findCityFile(code)).toEqual(readCity(code))
  }
})

describe('what is wrong with a file is said by place and in both languages', () => {
  test.each([
    [
      'another province',
      spoilt((file) => ({ ...file, city: '110100' })),
      'city',
      /没有代码为110100的市/,
      /no city 110100/,
    ],
    ['no banks', spoilt((file) => ({ ...file, banks: [] })), 'banks', /不能空着/, /must not be empty/],
    [
      'a bank twice',
      spoilt((file) => ({ ...file, banks: [...file.banks, ...file.banks.slice(0, 1)] })),
      'banks',
      /出现了两次/,
      /twice/,
    ],
    [
      'a bank without an outlet',
      spoilt((file) => ({ ...file, places: file.places.filter(({ bank }) => bank !== 'ICBC') })),
      'banks',
      /ICBC没有能领卡的网点/,
      /no outlet of ICBC/,
    ],
    [
      'a county without an office',
      spoilt((file) => ({ ...file, places: file.places.slice(1) })),
      'places',
      /平山区没有经办窗口/,
      /no office in Pingshan/,
    ],
    [
      'a place twice',
      spoilt((file) => ({ ...file, places: [...file.places, ...file.places.slice(0, 1)] })),
      'places',
      /出现了两次/,
      /twice/,
    ],
    [
      'a day that is closed twice',
      spoilt((file) => {
        const closed = { date: '2026-12-18', zh: '升级', en: 'Upgrade' }
        return { ...file, closed: [closed, closed] }
      }),
      'closed',
      /2026-12-18出现了两次/,
      /2026-12-18 stands here twice/,
    ],
    ['an entry that is misspelt', spoilt((file) => ({ ...file, bankss: [] })), 'bankss', /拼写/, /spelling/],
    ['an entry that is missing', spoilt((file) => ({ ...file, note: undefined })), 'note', /缺少/, /missing/],
    [
      'hours that end before they begin',
      spoilt((file) => ({
        ...file,
        hours: {
          ...file.hours,
          bank: { weekly: [{ days: [1], from: '17:00', to: '09:00' }], holidays: 'closed' },
        },
      })),
      'hours.bank.weekly.0',
      /17:00不早于09:00/,
      /not before/,
    ],
    [
      'hours that overlap',
      spoilt((file) => ({
        ...file,
        hours: {
          ...file.hours,
          bank: {
            weekly: [
              { days: [1, 2], from: '09:00', to: '12:00' },
              { days: [2], from: '11:00', to: '17:00' },
            ],
            holidays: 'closed',
          },
        },
      })),
      'hours.bank.weekly.1',
      /重叠/,
      /overlaps/,
    ],
    [
      'hours of another name',
      inPlace({ hours: 'bnak' }),
      /hours$/,
      /没有叫“bnak”的开放时间（有：/,
      /no hours called “bnak” \(there are/,
    ],
    ['a county elsewhere', inPlace({ county: '210102' }), /county$/, /不在这个市/, /not in this city/],
    [
      'an id of another county',
      inPlace({ id: '210102-ICBC-1' }),
      /id$/,
      /应以210502-开头/,
      /begin with 210502-/,
    ],
    ['a bank that is not listed', inPlace({ bank: 'DLB' }), /bank$/, /没有银行DLB/, /no bank DLB/],
    ['an office with a bank', inPlace({ bank: 'ICBC' }, 'office'), /bank$/, /这里应为null/, /should be null/],
    [
      'a number that somebody may have',
      inPlace({ phone: '024-23456789' }),
      /phone$/,
      /演示号码/,
      /demonstration number/,
    ],
    [
      'cards on the spot where none are applied for',
      inPlace({ instant: true, services: ['collect'] }),
      /instant$/,
      /当场制卡/,
      /on the spot/,
    ],
    [
      'an office that activates',
      inPlace({ services: ['collect', 'activate'] }, 'office'),
      /services$/,
      /只能在银行激活/,
      /at a bank only/,
    ],
    [
      'a machine that hands out cards',
      inPlace({ services: ['collect'] }, 'kiosk'),
      /services$/,
      /自助机.*：collect$/,
      /machine.*: collect$/,
    ],
    [
      'a place in the sea',
      inPlace({ position: { lat: 30, lon: 122 } }),
      /position$/,
      /不在辽宁/,
      /not in Liaoning/,
    ],
    ['a name that looks real', inPlace({ name: { zh: '工商银行', en: 'ICBC' } }), /name$/, /示例/, /sample/],
  ] as const)('%s', (_, content, at, zh, en) => {
    const found = checkCity(content, '210500.json').find(
      (one) => (typeof at === 'string' ? one.at === at : at.test(one.at)) && zh.test(one.zh),
    )
    expect(found?.en).toMatch(en)
  })
})

test('a file that is not called as its city is found by nobody, and that is said', () => {
  expect(checkCity(readCity('210500'), 'benxi.json')).toEqual([
    {
      at: 'city',
      zh: '文件名应为210500.json，现在是benxi.json',
      en: 'the file should be called 210500.json, but is benxi.json',
    },
  ])
})

describe('npm run city -- check', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'city-'))
  afterAll(() => rmSync(scratch, { recursive: true }))
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['mocks/cities/command.ts', ...args], { encoding: 'utf8' })

  test('ends with 0 where nothing is wrong, with 1 and what is wrong otherwise, with 2 when it was not understood', () => {
    const wrong = join(scratch, 'wrong.json')
    writeFileSync(wrong, JSON.stringify(inPlace({ county: '210102' })))
    const broken = join(scratch, 'broken.json')
    writeFileSync(broken, '{')
    expect(run('check', join(folder, '210500.json')).status).toBe(0)
    const { status, stderr } = run('check', wrong, broken)
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /wrong\.json: places\.\d+\.county \(\S+\)\n {2}210102不在这个市\n {2}210102 is not in this city/,
    )
    expect(stderr).toMatch(/broken\.json: 内容不是 JSON \/ it is not JSON/)
    expect(run('check', join(scratch, 'none.json')).stderr).toMatch(/没有这个文件.* \/ there is no such file/)
    expect(run('check', scratch).stderr).toMatch(/这是文件夹.* \/ this is a folder/)
    expect(run().status).toBe(2)
    expect(run('look').stderr).toContain('npm run city -- check FILE')
  })
})
