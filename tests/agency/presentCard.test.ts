import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { actAsClerk } from '../../mocks/agency/clerk.ts'
import { loadCity } from '../../mocks/cities/cities.ts'
import { readDesk } from '../../mocks/server/deskState.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

beforeAll(() => loadCity('210100'))
afterEach(judgeLines)

const hospital = { use: 'hospitalRegistration', carrier: 'card', city: '210100' } as const
const subsidy = { use: 'farmlandSubsidy', carrier: 'account', city: '210100' } as const

/** Somebody who has collected the card, nothing of it enabled, on Friday 30 October 2026. */
async function openWithCard() {
  const open = openTestAgency()
  const receipt = await open.submit('card', person('employee').card)
  open.clock.moveTo('2026-10-30T10:00')
  return { ...open, receipt }
}

describe('a card that is presented', () => {
  test('is accepted or refused, and both are kept with it, the newest first', async () => {
    const { receipt, presentCard, actOnCard, clock, see } = await openWithCard()
    await presentCard(receipt, hospital)
    await actOnCard(receipt, 'enableSocial')
    clock.moveTo('2026-10-30T10:05')
    await presentCard(receipt, hospital)
    const { card } = await see(receipt)
    expect(card?.uses).toEqual([
      {
        ...hospital,
        at: '2026-10-30T10:05',
        name: { zh: '医院挂号', en: 'Register at a hospital' },
        outcome: 'accepted',
      },
      {
        ...hospital,
        at: '2026-10-30T10:00',
        name: { zh: '医院挂号', en: 'Register at a hospital' },
        outcome: 'socialOff',
      },
    ])
    expect(card?.events.map(({ type }) => type)).toEqual(['issued', 'socialEnabled'])
  })

  test('brings no money to an account that is not active', async () => {
    const { receipt, presentCard } = await openWithCard()
    const { card } = await presentCard(receipt, subsidy)
    expect(card?.uses?.[0]).toMatchObject({ outcome: 'financialOff' })
    expect(card?.uses?.[0]).not.toHaveProperty('yuan')
  })

  test('is used once however often the same request arrives', async () => {
    const { receipt, presentCard, see } = await openWithCard()
    const key = freshKey()
    const first = await presentCard(receipt, hospital, key)
    expect(await presentCard(receipt, hospital, key)).toEqual(first)
    expect((await see(receipt)).card?.uses).toHaveLength(1)
  })

  test('is remembered for its last fifty uses', async () => {
    const { receipt, presentCard, see } = await openWithCard()
    for (let i = 0; i < 51; i += 1) await presentCard(receipt, i === 0 ? subsidy : hospital)
    const uses = (await see(receipt)).card?.uses ?? []
    expect(uses).toHaveLength(50)
    expect(uses.filter(({ use }) => use === subsidy.use)).toEqual([])
  })

  test('keeps its log when something else happens to it', async () => {
    const { receipt, presentCard, actOnCard } = await openWithCard()
    await presentCard(receipt, hospital)
    const { card } = await actOnCard(receipt, 'reportLoss')
    expect([card?.state, card?.uses?.length]).toEqual(['tempLost', 1])
  })

  test('is used at no time before the last thing that happened, though the clock is turned back', async () => {
    const { receipt, presentCard, clock } = await openWithCard()
    await presentCard(receipt, hospital)
    clock.moveTo('2026-10-29T10:00')
    const { card } = await presentCard(receipt, hospital)
    expect(card?.uses?.map(({ at }) => at)).toEqual(['2026-10-30T10:00', '2026-10-30T10:00'])
  })

  test.each([
    ['for nothing that is known', { ...hospital, use: 'spaceTravel' }],
    ['for what can’t be tried', { ...hospital, use: 'recordQuery' }],
    ['with what it is not done', { ...hospital, carrier: 'account' }],
    ['in a city that can’t have it', { use: 'metroFare', carrier: 'card', city: '210300' }],
    ['in no city', { ...hospital, city: '219900' }],
  ] as const)('is not taken %s', async (_, body) => {
    const { receipt, presentCard, see } = await openWithCard()
    await expect(presentCard(receipt, body)).rejects.toMatchObject({ status: 400 })
    expect((await see(receipt)).card?.uses).toBeUndefined()
  })

  test('can’t be, before somebody has it, nor by whoever has no key', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('card', person('employee').card)
    await expect(open.presentCard(receipt, hospital)).rejects.toMatchObject({ status: 409 })
    const stranger = { ...receipt, accessKey: '0123456789abcdef' }
    await expect(open.presentCard(stranger, hospital)).rejects.toMatchObject({ status: 401 })
  })
})

describe('money for the account', () => {
  test('that came, and that could not, is told in a notice and a message without amount or link', async () => {
    const { receipt, presentCard, store, clock, see } = await openWithCard()
    await presentCard(receipt, subsidy)
    await actAsClerk(store, receipt.number, 'activate', clock.now())
    clock.moveTo('2026-10-30T10:05')
    await presentCard(receipt, subsidy)
    const { notices } = await see(receipt)
    const told = notices.filter(({ id }) => id.includes('-use-'))
    expect(told.map(({ title }) => title.zh)).toEqual(['已到账', '有一笔钱没有打进社保卡'])
    expect(told[1]?.body.zh).toContain('到发卡银行激活')
    for (const { sms } of told) expect(sms?.zh).toMatch(/^【社保卡演示】[^\d/]*本短信不含链接。$/)
    const desk = await readDesk({ store, clock }, { text: '', status: '', page: null })
    expect(desk.messages[0]?.zh).toBe(told[0]?.sms?.zh)
  })

  test('nothing is written about a card that is shown somewhere', async () => {
    const { receipt, presentCard } = await openWithCard()
    const { notices } = await presentCard(receipt, hospital)
    expect(notices.filter(({ id }) => id.includes('-use-'))).toEqual([])
  })
})
