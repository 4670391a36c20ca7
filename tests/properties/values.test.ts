import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { checkDate, checkMobile, normaliseMobile } from '../../src/domain/checks.ts'
import { isRealDate } from '../../src/domain/dates.ts'
import { cities, countiesOf } from '../../src/domain/divisions.ts'
import { checkName, normaliseName } from '../../src/domain/name.ts'
import { parseAddress } from '../../src/domain/pastedAddress.ts'
import { formatDay } from '../../src/i18n/dates.ts'
import { dateFrom } from '../../src/ui/DateFields.tsx'
import { hold } from './promised.ts'

/** Whatever fingers and clipboards produce: any characters at all, and those that names, dates and numbers are made of. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'张三·.。 　-’ＡＺａ０９19年月日/+86()□市区路号'), maxLength: 30 }),
)
const blank = fc.constantFrom('', ' ', '  ', '　', '\u200b', '\t')
const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

const typed = (year: string, month: string, day: string) => {
  const form = new FormData()
  form.set('d-year', year)
  form.set('d-month', month)
  form.set('d-day', day)
  return dateFrom(form, 'd')
}

describe('names', () => {
  const han = fc.constantFrom(...'王李张刘陈林赵欧阳买提阿依古丽䶮㼆𠮷𬍛')
  const part = fc.array(han, { minLength: 1, maxLength: 5 }).map((characters) => characters.join(''))
  const latin = fc.stringMatching(/^[A-Z][a-z]{1,8}(?:[ '-][A-Z][a-z]{1,8}){0,2}$/)

  test('are read as they are written, however they are spaced, dotted and widened', async () => {
    const dot = fc.constantFrom('·', '•', '・', '‧', '.', '。', ' · ')
    await hold(
      'Chinese names',
      50_000,
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), dot, blank, (parts, between, around) => {
        const name = parts.join('·')
        assert.equal(normaliseName(around + parts.join(between) + around), name)
        assert.equal(checkName(name), undefined)
      }),
    )
    await hold(
      'Latin names',
      50_000,
      fc.property(latin, blank, fc.boolean(), (name, around, isWide) => {
        assert.equal(normaliseName(around + (isWide ? wide(name) : name) + around), name)
        assert.equal(checkName(name), undefined)
      }),
    )
  })
})

describe('dates', () => {
  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  test('come back from the three boxes as they went in, with and without leading zeros, narrow and wide', async () => {
    await hold(
      'dates',
      50_000,
      fc.property(anyDay, fc.boolean(), fc.boolean(), blank, (iso, isShort, isWide, around) => {
        const written = iso.split('-').map((part) => (isShort ? String(Number(part)) : part))
        const [year = '', month = '', day = ''] = isWide ? written.map(wide) : written
        assert.equal(typed(around + year, month + around, day), iso)
        assert.equal(checkDate(iso), undefined)
      }),
    )
  })

  test('are written out in Chinese so that they can be read back', async () => {
    await hold(
      'dates in words',
      50_000,
      fc.property(anyDay, (iso) => {
        const [year = '', month = '', day = ''] = formatDay(iso, 'zh-CN').split(/[年月日]/)
        assert.equal(typed(year, month, day), iso)
      }),
    )
  })
})

describe('mobile numbers', () => {
  test('are the same number with country code, trunk zero, groups and wide digits', async () => {
    const before = fc.constantFrom('', '+86', '0086', '86', '+86 ', '(+86)', '0')
    const gap = fc.constantFrom('', ' ', '-', '.', '　')
    await hold(
      'mobile numbers',
      100_000,
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/),
        before,
        gap,
        fc.boolean(),
        (mobile, code, between, isWide) => {
          const grouped = code + [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)].join(between)
          assert.equal(normaliseMobile(isWide ? wide(grouped) : grouped), mobile)
          assert.equal(checkMobile(grouped), undefined)
        },
      ),
    )
  })
})

describe('addresses', () => {
  const anyCounty = fc.constantFrom(
    ...cities.flatMap((city) => countiesOf(city.code).map((county) => ({ city, county }))),
  )
  const street = fc.stringMatching(
    /^[永兴建设文化光明]{1,6}[路街][1-9]\d{0,2}号(?:[1-9]单元)?(?:[1-9]\d{2}室)?$/,
  )

  test('are taken apart into what they were put together from', async () => {
    await hold(
      'addresses',
      100_000,
      fc.property(
        anyCounty,
        street,
        fc.constantFrom('', ' ', '，', '\n'),
        fc.constantFrom('辽宁省', '辽宁', ''),
        ({ city, county }, house, between, province) => {
          const text = [province, city.zh, county.zh, house].filter((one) => one !== '').join(between)
          assert.deepEqual(parseAddress(text), {
            province: '210000',
            city: city.code,
            county: county.code,
            street: house,
          })
        },
      ),
    )
  })
})

// Each reader gets the same texts: making up one takes longer than reading it.
test('whatever is typed breaks no reader, and reading it twice changes nothing', async () => {
  const judgeName = (raw: string) => {
    const name = normaliseName(raw)
    assert.equal(normaliseName(name), name)
    assert.deepEqual(checkName(name), checkName(raw))
  }
  const judgeMobile = (raw: string) => {
    const mobile = normaliseMobile(raw)
    assert.ok(checkMobile(raw) !== undefined || normaliseMobile(mobile) === mobile)
    assert.deepEqual(checkMobile(mobile), checkMobile(raw))
  }
  const judgeAddress = (raw: string) => {
    const found = parseAddress(raw)
    assert.equal(found.street, found.street.trim())
    assert.match(found.mobile ?? '15400000001', /^1[3-9]\d{9}$/)
  }
  /** What is no day is none, whatever is in the boxes. */
  const judgeDate = (year: string, month: string, day: string) => {
    const iso = typed(year, month, day)
    const isDay = checkDate(iso) === undefined
    assert.equal(isDay, isRealDate(iso))
    assert.ok(!isDay || new Date(`${iso}T00:00Z`).toISOString().startsWith(iso))
  }
  await hold(
    'anything typed',
    100_000,
    fc.property(anyText, anyText, anyText, (one, other, third) => {
      judgeName(one)
      judgeMobile(other)
      judgeAddress(third)
      judgeDate(one, other, third)
    }),
  )
})
