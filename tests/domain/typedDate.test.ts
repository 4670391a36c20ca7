import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWholeDate, joinDate } from '../../src/domain/typedDate.ts'

test.each([
  ['1990', '3', '8', '1990-03-08'],
  [' 1990 ', '12', '31', '1990-12-31'],
  ['１９９０', '\u200b３', '8　', '1990-03-08'],
  ['1990年', '3月', '8日', '1990-03-08'],
  ['', '', '', ''],
  ['1990', '', '8', '1990--8'],
  ['1990', 'March', '8', '1990-March-8'],
  ['1990', '3-8', '9', '1990-3/8-9'],
  ['1988年3月15日', '', '', '1988-03-15'],
  ['', '19880315', '', '1988-03-15'],
  ['1988-03-15 00:00:00', '', '', '1988-03-15'],
  ['19880', '3', '15', '19880-03-15'],
])('a date of %j, %j and %j is written %j', (year, month, day, written) => {
  expect(joinDate(year, month, day)).toBe(written)
})

test.each(['', '1988', '1988-3', '198803', '210199198803152', '15/03/1988', '1988-3-15-7', '15 March 1988'])(
  '%j is no whole date',
  (typed) => {
    expect(findWholeDate(typed)).toBeUndefined()
  },
)

test('every day comes back from every way to write it in one piece', () => {
  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(anyDay, (iso) => {
      const [y = '', m = '', d = ''] = iso.split('-')
      const short = [y, String(Number(m)), String(Number(d))]
      for (const text of [
        iso,
        y + m + d,
        `${y}年${m}月${d}日`,
        short.join('.'),
        short.join(' / '),
        `　${short.join('－')}`,
      ])
        expect(joinDate(text, '', '')).toBe(iso)
    }),
    { numRuns: 300 },
  )
})

test('nothing typed breaks it, and what is written is read the same when it stands in the boxes again', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 20 })
  fc.assert(
    fc.property(anything, anything, anything, (...typed) => {
      const written = joinDate(...typed)
      const [year = '', month = '', day = '', ...more] = written.split('-')
      expect(more).toEqual([])
      expect(joinDate(year, month, day)).toBe(written)
    }),
    { numRuns: 500 },
  )
})
