import { matchPath } from 'react-router-dom'
import { expect, test } from 'vitest'
import { screens } from '../../src/app/screens.ts'
import { claims } from '../../src/domain/claims.ts'
import { lawIds } from '../../src/domain/law.ts'
import { outletServices } from '../../src/domain/outlets.ts'
import { periods } from '../../src/domain/periods.ts'
import { cardUses } from '../../src/domain/uses/cardUses.ts'
import { chinese } from '../../src/features/find/entries/chinese.ts'
import { english as englishPart } from '../../src/features/find/entries/english.ts'
import { entries } from '../../src/features/find/entries/entries.ts'
import type { Entry } from '../../src/features/find/entries/entry.ts'
import { findEntries } from '../../src/features/find/entries/parts.ts'
import { reachedFrom } from '../../src/features/find/entries/reachedFrom.ts'
import { articlePath, cardUsePath, claimPath, officesFor, periodPath } from '../../src/journey/paths.ts'
import { journeyIds } from '../../src/journey/types.ts'
import { english, misspelt, type Phrasing, pinyin, spoken } from './findPhrasings.ts'
import { blind } from './findPhrasingsBlind.ts'
import { northEast } from './findPhrasingsNorthEast.ts'
import { voices } from './findPhrasingsVoices.ts'

const parts = { chinese, english: englishPart }

const firstThree = (said: string) =>
  findEntries(said, parts)
    .slice(0, 3)
    .map(({ to }) => to)

/** Those that the first three answers don't lead to where they should, with what they do lead to. */
const wrongOf = (phrasings: readonly Phrasing[]) =>
  phrasings.flatMap(([said, ...right]) => {
    const found = firstThree(said)
    return right.some((to) => found.includes(to)) ? [] : [`${said}: ${found.join(', ') || 'nothing'}`]
  })

const all = [...spoken, ...english, ...pinyin, ...misspelt]

test('a hundred and twenty phrasings, half of them as people speak, each once', () => {
  expect([spoken, english, pinyin, misspelt].map(({ length }) => length)).toEqual([60, 30, 15, 15])
  expect(new Set(all.map(([said]) => said)).size).toBe(120)
})

test('of all phrasings at least 95 in a hundred have the right answer among the first three', () => {
  const wrong = wrongOf(all)
  // Named, so that a failure says which.
  // All of them are named, once there are too many.
  expect(wrong.length > all.length * 0.05 ? wrong : []).toEqual([])
})

test('the same of those that were written without a look at the entries, and of those in the voices of five people', () => {
  for (const phrasings of [blind, voices]) {
    const wrong = wrongOf(phrasings)
    expect(wrong.length > phrasings.length * 0.05 ? wrong : []).toEqual([])
  }
})

test('who speaks as in the north-east finds what they mean among the first three', () => {
  expect(wrongOf(northEast)).toEqual([])
})

test('who applies for many finds the place of organisations first', () => {
  for (const said of [
    '给职工办卡',
    '给村民办卡',
    '单位代办',
    '台账',
    'apply for my employees',
    'cards for my villagers',
    'cards for pupils of our school',
    'hand out cards',
  ])
    expect([said, firstThree(said)[0]]).toEqual([said, '/organisation'])
})

test('a lost card is reported first and replaced second', () => {
  for (const said of ['lost card', 'card lost', '卡丢了', '丢卡'])
    expect([said, ...firstThree(said).slice(0, 2)]).toEqual([said, '/lost-card', '/replacement/who'])
})

test('what spoilt a card leads to replacing it, however it is told; what spoils anything else does not', () => {
  for (const said of [
    '卡洗了',
    '卡让狗咬了',
    '卡泡水了',
    '卡被狗啃了',
    '孩子把社保卡剪了',
    '社保卡放洗衣机里洗了',
    '卡弯了',
    '卡烫坏了',
    'I washed my card',
    'the dog chewed my card',
  ])
    expect([said, firstThree(said).includes('/replacement/who')]).toEqual([said, true])
  for (const said of ['发烧', '门票打折', '存折丢了', '用卡坐公交打折吗', '摔伤了'])
    expect([said, firstThree(said).includes('/replacement/who')]).toEqual([said, false])
})

test('that somebody died leads to cancelling their card, in whichever plain words it is said', () => {
  for (const said of [
    '老头儿没了',
    '老伴走了',
    '老爷子走了',
    '我爸没了，卡咋整',
    '爷爷不在了',
    'my husband passed away',
  ])
    expect([said, firstThree(said).includes('/cases')]).toEqual([said, true])
  expect(firstThree('卡没了')[0]).toBe('/lost-card')
})

test('an article is found by what people call it', () => {
  for (const [said, id] of [
    ['失业金能领几个月', 'socialInsuranceLaw.46'],
    ['买卖社保卡', 'criminalLaw.280'],
    ['我不会上网', 'accessibilityLaw.39'],
    ['withdraw my consent', 'personalInformationLaw.15'],
  ] as const)
    expect([said, firstThree(said).includes(articlePath(id))]).toEqual([said, true])
})

test('large text is found by its name', () => {
  for (const said of ['长辈版', '字太小看不清', 'zhangbeiban', 'large text', 'bigger letters'])
    expect([said, firstThree(said)[0]]).toEqual([said, '/find?elder'])
})

test('every address is found by its own name in both languages', () => {
  const lost = entries.flatMap(({ name, to }) =>
    [name.zh, name.en]
      .filter((said) => !firstThree(said).includes(to))
      .map((said) => `${said}: ${firstThree(said).join(', ')}`),
  )
  expect(lost).toEqual([])
})

/** The Chinese name in pinyin, where an entry has one. */
const spelt = ({ pinyin: words }: Entry) => words.split('/')[0] ?? ''

test('and by its pinyin', () => {
  const lost = entries.filter(
    (entry) => spelt(entry) !== '' && !firstThree(spelt(entry).replaceAll(' ', '')).includes(entry.to),
  )
  expect(lost.map(spelt)).toEqual([])
})

test('a name in pinyin has a syllable for every sign', () => {
  const uneven = entries.filter(
    (entry) =>
      spelt(entry) !== '' &&
      !/\d/.test(entry.name.zh) &&
      spelt(entry).split(' ').length !== entry.name.zh.match(/\p{Script=Han}/gu)?.length,
  )
  expect(uneven.map(spelt)).toEqual([])
})

test('what is nowhere finds nothing, and neither does what says nothing', () => {
  for (const said of ['', '  ', '量子力学', '今天天气怎么样', '你好', 'qwxtz', '？！', '😀'])
    expect([said, findEntries(said, parts)]).toEqual([said, []])
})

test('every screen says what people call it, or by which screen it is reached', () => {
  const silent = screens.filter(
    ({ path }) =>
      !(path in reachedFrom) && !entries.some(({ to }) => matchPath(path, to.replace(/[?#].*/, ''))),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
  const known = new Set(entries.map(({ to }) => to))
  expect(Object.values(reachedFrom).filter((to) => !known.has(to))).toEqual([])
})

test('every journey, service of a place, claim, period, use and article has its words', () => {
  const known = new Set(entries.map(({ to }) => to))
  const wanted = [
    ...outletServices.map((service) => officesFor(service)),
    ...claims.map(claimPath),
    ...periods.map((period) => periodPath(period)),
    ...cardUses.map(({ id }) => cardUsePath(id)),
    ...lawIds.map(articlePath),
  ]
  expect(wanted.filter((to) => !known.has(to))).toEqual([])
  const silent = journeyIds.filter(
    (id) => !(id in reachedFrom) && !entries.some(({ to }) => to.startsWith(`/${id}/`)),
  )
  expect(silent).toEqual([])
})

test('no address is named twice', () => {
  expect(new Set(entries.map(({ to }) => to)).size).toBe(entries.length)
})

test('own bookings, an objection to a look and the statement of claim are found by what people call them', () => {
  for (const said of ['约时间', '我的预约', '取消预约', 'my bookings'])
    expect([said, firstThree(said)[0]]).toEqual([said, '/visits'])
  expect(firstThree('约时间')).toContain('/offices')
  for (const said of ['提异议', '不是我查的', 'object to a look'])
    expect([said, firstThree(said)[0]]).toEqual([said, '/records'])
  for (const said of ['起诉状', '告社保局', 'statement of claim'])
    expect([said, firstThree(said)[0]]).toEqual([said, '/cases'])
})
