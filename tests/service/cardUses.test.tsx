// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadCity } from '../../mocks/cities/cities.ts'
import { cities } from '../../src/domain/divisions.ts'
import { plainSpaces } from '../../src/domain/plainSpaces.ts'
import { cardUses } from '../../src/domain/uses/cardUses.ts'
import { words as en } from '../../src/features/uses/words.en.ts'
import { words as zh } from '../../src/features/uses/words.zh-CN.ts'
import { openDesk } from './trackingDesk.tsx'

afterEach(cleanup)
// Loaded with the first question about a city; here a test would wait for it to be compiled.
beforeAll(async () => {
  for (const { code } of cities) await loadCity(code)
})

const names = () => [...document.querySelectorAll('.use-list a')].map((link) => link.textContent)
const rowOf = (name: string) => screen.getByRole('link', { name }).closest('li')?.textContent ?? ''

describe('what the card is good for', () => {
  test.each([
    ['zh-CN', zh, 'zh'],
    ['en', en, 'en'],
  ] as const)('in %s all uses are there, by group', async (language, text, key) => {
    await openDesk({ at: '/uses', language })
    expect(await screen.findByRole('heading', { level: 1, name: text.title })).toBeTruthy()
    expect(new Set(names())).toEqual(new Set(cardUses.map(({ name }) => name[key])))
    expect(screen.getByText(text.group(text.groups.medical, 7))).toBeTruthy()
  })

  test('in English what carries a use is one list, which begins large and goes on small', async () => {
    await openDesk({ at: '/uses', language: 'en' })
    await screen.findByRole('heading', { level: 1, name: en.title })
    const lists = [...document.querySelectorAll('.use-list .hint > span:last-child')].map(
      (one) => one.textContent,
    )
    expect(lists).toContain('Card, e-card')
    expect(lists.filter((each) => each?.includes(', E'))).toEqual([])
  })

  test('pinyin, typed by keyboard, finds a use and says how many there are', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/uses' })
    await user.type(await screen.findByLabelText(zh.find.label), 'gongjiao')
    await waitFor(() => expect(names()[0]).toBe('乘公交'))
    expect(screen.getByText(/^找到\d+项$/).tagName).toBe('OUTPUT')
    expect(document.activeElement).toBe(screen.getByLabelText(zh.find.label))
  })

  test.each([
    ['recordQuery', ['/records', '/e-card', '/offices', '/lost-card']],
    ['wages', ['/offices?service=activate', '/lost-card']],
    ['culturalCentre', ['/e-card', '/offices', '/lost-card']],
    ['', ['/e-card', '/offices?service=activate', '/offices', '/lost-card']],
  ] as const)('one that is not tried beside it (%s) leads to what helps with it', async (id, ways) => {
    await openDesk({ at: `/uses/${id}` })
    await screen.findByText(zh.use.help.call)
    const links = [...document.querySelectorAll('.help a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(ways)
  })

  test('something in life and a carrier narrow the list, and can be taken back', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/uses' })
    const farm = await screen.findByRole('button', { name: new RegExp(zh.events.farm) })
    await user.click(farm)
    expect(names()).toEqual(['耕地地力保护补贴', '种粮农民补贴'])
    // It stands alone, so that what was found is in sight, and keeps the focus.
    expect(document.activeElement).toBe(farm)
    expect(screen.queryByRole('button', { name: zh.events.sick })).toBeNull()
    expect(farm.getAttribute('aria-pressed')).toBe('true')
    await user.selectOptions(screen.getByLabelText(zh.find.carrier), zh.carriers.eCard)
    expect(names()).toEqual([])
    expect(screen.getByText(zh.none)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: zh.showAll }))
    expect(names()).toHaveLength(cardUses.length)
    expect(document.activeElement).toBe(screen.getByLabelText(zh.find.label))
  })

  test('each city says what it has; of what it does not tell, what is published locally applies', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/uses' })
    await screen.findByRole('link', { name: '乘公交' })
    expect(rowOf('乘公交')).toContain(zh.states.local)
    await user.selectOptions(screen.getByLabelText(zh.find.city), '沈阳市')
    // Whoever chooses by keyboard goes on from there.
    expect(document.activeElement).toBe(screen.getByLabelText(zh.find.city))
    await waitFor(() => expect(rowOf('乘公交')).toContain(zh.states.open))
    await user.selectOptions(screen.getByLabelText(zh.find.city), '鞍山市')
    await waitFor(() => expect(rowOf('乘公交')).toContain(zh.states.partly))
    expect(screen.queryByRole('link', { name: '乘地铁' })).toBeNull()
  })

  test('begins in the city that the person has named in an application', async () => {
    await openDesk({ at: '/uses', draft: { city: '210200' } })
    expect(await screen.findByRole('combobox', { name: zh.find.city })).toHaveProperty('value', '210200')
  })

  test('the choices go along to a use and back', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/uses?event=outing&city=210200' })
    await user.click(await screen.findByRole('link', { name: '图书馆入馆、借书' }))
    expect(await screen.findByRole('heading', { level: 1, name: '图书馆入馆、借书' })).toBeTruthy()
    await user.click(screen.getByRole('link', { name: zh.use.back }))
    const outing = await screen.findByRole('button', { name: new RegExp(zh.events.outing) })
    expect(outing.getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByLabelText(zh.find.city)).toHaveProperty('value', '210200')
  })
})

describe('one use', () => {
  test.each([
    ['zh-CN', zh, '在大连市', '2022年9月起'],
    ['en', en, 'In Dalian', 'since September 2022'],
  ] as const)(
    'in %s says where, since when, with which half and how',
    async (language, text, where, since) => {
      await openDesk({ at: '/uses/busFare?city=210200', language })
      expect(await screen.findByText(where)).toBeTruthy()
      expect(
        await screen.findByText(
          (_, node) => node?.tagName === 'DD' && plainSpaces(node.textContent).includes(since),
        ),
      ).toBeTruthy()
      expect(screen.getByText(text.use.halves.financial)).toBeTruthy()
      expect(screen.getByText(text.use.enable.financial)).toBeTruthy()
      expect(screen.getByRole('heading', { name: text.use.how })).toBeTruthy()
    },
  )

  test('asks for the city where each decides, and says so when the city can’t be asked', async () => {
    const user = userEvent.setup()
    const { faults } = await openDesk({ at: '/uses/library' })
    expect(await screen.findByText(zh.use.byCity)).toBeTruthy()
    faults.set('listUses', { kind: 'offline' })
    await user.selectOptions(screen.getByLabelText(zh.find.city), '抚顺市')
    expect(await screen.findByText(zh.use.stateUnknown)).toBeTruthy()
    expect(screen.getByRole('heading', { name: zh.use.how })).toBeTruthy()
  })

  test('one that there is not leads to all', async () => {
    await openDesk({ at: '/uses/nothing' })
    expect(await screen.findByRole('heading', { level: 1, name: zh.use.unknown.title })).toBeTruthy()
  })
})
