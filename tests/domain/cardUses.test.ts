import { describe, expect, test } from 'vitest'
import { cities } from '../../src/domain/divisions.ts'
import { cardUseGroups, lifeEvents } from '../../src/domain/uses/cardUse.ts'
import { cardUses, findCardUse, stateOf, usesIn } from '../../src/domain/uses/cardUses.ts'
import { searchCardUses } from '../../src/domain/uses/searchCardUses.ts'

describe('the list of uses', () => {
  test('each is called by an id of its own, in letters, as the contract has it', () => {
    const ids = cardUses.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-zA-Z]{3,40}$/.test(id))).toEqual([])
  })

  test('no group and no event of a life is empty', () => {
    for (const group of cardUseGroups) expect(cardUses.some((use) => use.group === group)).toBe(true)
    for (const event of lifeEvents) expect(cardUses.some((use) => use.events.includes(event))).toBe(true)
  })

  test.each(cardUses.map((use) => [use.id, use] as const))('%s can be read and looked for', (_, use) => {
    expect(use.events.length).toBeGreaterThan(0)
    expect(use.how.length).toBeGreaterThan(0)
    // A syllable for every sign of the name.
    const [named = '', ...others] = use.pinyin.split('/')
    expect(named.split(' ')).toHaveLength(use.name.zh.match(/\p{Script=Han}/gu)?.length ?? 0)
    for (const words of [named, ...others]) expect(words).toMatch(/^[a-z]{1,6}( [a-z]{1,6})*$/)
    for (const { zh, en } of [use.name, use.also, ...use.how]) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[\P{Script=Han}（）]*(?:辽事通[^\p{Script=Han}]*)?$/u)
    }
  })

  test('money comes to an account by the financial half, and what is shown is shown by a carrier', () => {
    const paid = cardUses.filter(({ carriers }) => carriers.includes('account'))
    expect(paid.filter(({ carriers, half }) => carriers.length > 1 || half !== 'financial')).toEqual([])
    const trial = (kind: string) => cardUses.filter((use) => use.trial === kind)
    expect(trial('payment').filter((use) => !paid.includes(use))).toEqual([])
    expect(paid.filter((use) => use.trial && use.trial !== 'payment')).toEqual([])
    expect(trial('payment').filter(({ yuan = 0 }) => yuan <= 0)).toEqual([])
    expect(trial('reader').filter(({ yuan }) => yuan === undefined || yuan > 0)).toEqual([])
  })

  test('what a city decides has no date of the province', () => {
    for (const { id, state, since } of cardUses)
      expect([id, since === undefined]).toEqual([id, state === 'byCity'])
  })
})

describe('where it can be had', () => {
  test('of the whole province is known without a city', () => {
    expect(stateOf({ id: 'pension', state: 'open', since: '2019-01' }, [])).toEqual({
      state: 'open',
      since: '2019-01',
    })
    expect(stateOf({ id: 'pension', state: 'open' }, [])).toEqual({ state: 'open', since: null })
  })

  test('is what the city’s agency tells; where it says nothing, what is published locally applies', () => {
    const bus = { id: 'busFare', state: 'byCity' } as const
    const told = { use: 'busFare', state: 'partly', since: '2024-03' } as const
    expect(stateOf(bus, [told])).toEqual(told)
    expect(stateOf(bus, [])).toEqual({ state: 'local', since: null })
  })

  test('a city without a metro does not list it', () => {
    const withMetro = cities.filter(({ code }) => usesIn(code).some(({ id }) => id === 'metroFare'))
    expect(withMetro.map(({ en }) => en)).toEqual(['Shenyang', 'Dalian'])
    expect(usesIn(undefined)).toEqual(cardUses)
  })
})

describe('looking for a use', () => {
  const first = (text: string, most = 3) =>
    searchCardUses(text, cardUses)
      .slice(0, most)
      .map(({ id }) => id)

  test.each([
    ['乘公交', 'busFare'],
    ['公交', 'busFare'],
    ['坐车', 'busFare'],
    ['我想坐公交', 'busFare'],
    ['公交车能刷吗', 'busFare'],
    ['低保', 'minimumAllowance'],
    ['退休金', 'pension'],
    ['开支', 'pension'],
    ['粮补', 'farmlandSubsidy'],
    ['外地看病怎么报销', 'otherProvince'],
    ['图书馆', 'library'],
    ['住宾馆', 'hotelCheckIn'],
    ['80岁补贴', 'elderlyAllowance'],
    ['辽事通', 'onlineLogin'],
    ['gongjiao', 'busFare'],
    ['gong jiao', 'busFare'],
    ['cgj', 'busFare'],
    ['gj', 'busFare'],
    ['YYGH', 'hospitalRegistration'],
    ['guahao', 'hospitalRegistration'],
    ['lvguan', 'hotelCheckIn'],
    ['lüguan', 'hotelCheckIn'],
    ['bus', 'busFare'],
    ['library', 'library'],
    ['how do I get the farm subsidy', 'farmlandSubsidy'],
    ['Hotel', 'hotelCheckIn'],
    ['subway', 'metroFare'],
    ['ＢＵＳ', 'busFare'],
  ])('“%s” leads to %s among the first three', (text, id) => {
    expect(first(text)).toContain(id)
  })

  test('the name from its beginning comes before words inside it', () => {
    expect(first('领', 1)).toEqual(['pension'])
    expect(first('乘', 2)).toEqual(['busFare', 'metroFare'])
  })

  test('nothing typed is everything; what is nowhere, or nothing that can be looked for, finds nothing', () => {
    expect(searchCardUses('  ', cardUses)).toEqual(cardUses)
    expect(searchCardUses('航天飞机', cardUses)).toEqual([])
    expect(searchCardUses('？！', cardUses)).toEqual([])
    expect(searchCardUses('zzz', cardUses)).toEqual([])
  })

  test('every use is found by its own name in both languages, its pinyin and its initials', () => {
    for (const use of cardUses) {
      const [named = ''] = use.pinyin.split('/')
      const initials = named
        .split(' ')
        .map(([letter]) => letter)
        .join('')
      for (const text of [use.name.zh, use.name.en, named.replaceAll(' ', ''), initials])
        expect([text, first(text)]).toEqual([text, expect.arrayContaining([use.id])])
    }
  })

  test('an id that is none is no use', () => {
    expect(findCardUse('nothing')).toBeUndefined()
    expect(findCardUse(undefined)).toBeUndefined()
  })
})
