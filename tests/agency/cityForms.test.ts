import { expect, test } from 'vitest'
import { checkCity } from '../../mocks/cities/checkCity.ts'
import { inPlace, spoilt } from './spoiltCity.ts'

test.each([
  [
    'a day that is in no calendar',
    spoilt((file) => ({ ...file, closed: [{ date: '2026-02-30', zh: '升级', en: 'Upgrade' }] })),
    'closed.0.date',
    /应为日历上有的一天，如2026-12-18，现在是"2026-02-30"/,
    /should be a day of the calendar, such as 2026-12-18, but is "2026-02-30"/,
  ],
  [
    'a month that is none',
    spoilt((file) => ({ ...file, uses: { library: { state: 'open', since: '2024' } } })),
    'uses.library.since',
    /应为月份，如2024-06；不知道时写null/,
    /a month such as 2024-06, or null/,
  ],
  [
    'a number in quotes',
    inPlace({ position: { lat: '41.3', lon: 123.7 } }),
    /lat$/,
    /应为不加引号的数字，现在是"41.3"/,
    /a number without quotes, but is "41.3"/,
  ],
  [
    'a service of another name',
    inPlace({ services: ['Collect'] }),
    /services\.0$/,
    /register、apply、collect.*之一，现在是"Collect"/,
    /one of register, apply, collect.*, but is "Collect"/,
  ],
  [
    'a name in one language',
    inPlace({ name: '示例网点' }),
    /name$/,
    /应为中英文各一份/,
    /should be in both languages: \{ "zh"/,
  ],
  [
    'a county without its quotes',
    inPlace({ county: 210502 }),
    /county$/,
    /应为加引号的六位区划代码，如"210100"，现在是210502/,
    /the six digits of a place in quotes, such as "210100", but is 210502/,
  ],
  ['a name that is empty', inPlace({ address: { zh: '', en: 'x' } }), /zh$/, /不能空着/, /not be empty/],
  [
    'half a desk',
    inPlace({ appointments: { minutes: 30, desks: 1.5 } }),
    /desks$/,
    /应为整数，现在是1.5/,
    /a whole number, but is 1.5/,
  ],
  [
    'no minute for each',
    inPlace({ appointments: { minutes: 0, desks: 1 } }),
    /minutes$/,
    /应为不小于1，现在是0/,
    /1 or more, but is 0/,
  ],
  [
    'a name of hours that is too long',
    inPlace({ hours: 'x'.repeat(30) }),
    /hours$/,
    /最多20个字，现在有30个/,
    /20 characters or fewer, but is 30/,
  ],
  [
    'an hour that is none',
    spoilt((file) => ({
      ...file,
      hours: {
        ...file.hours,
        bank: { weekly: [{ days: [1], from: '9', to: '17:00' }], holidays: 'closed' },
      },
    })),
    'hours.bank.weekly.0.from',
    /应为24小时制的时刻，如08:30，最晚24:00，现在是"9"/,
    /should be a time such as 08:30, at the latest 24:00, but is "9"/,
  ],
] as const)('what an entry should look like is said in words: %s', (_, content, at, zh, en) => {
  const found = checkCity(content, '210500.json').filter((one) =>
    typeof at === 'string' ? one.at === at : at.test(one.at),
  )
  expect(found).toEqual([
    { at: expect.anything(), zh: expect.stringMatching(zh), en: expect.stringMatching(en) },
  ])
})

test('what is wrong with one entry is said once', () => {
  const content = spoilt((file) => ({ ...file, closed: [{ date: '18.12.2026', zh: '升级', en: 'Upgrade' }] }))
  expect(checkCity(content, '210500.json')).toHaveLength(1)
})
