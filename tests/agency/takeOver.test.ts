import { afterEach, describe, expect, test } from 'vitest'
import { actAsClerk } from '../../mocks/agency/clerk.ts'
import { listMessages } from '../../mocks/agency/messages.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

const { card: first } = person('taiwanese')
const batch = { ...first, productionMode: 'batch' } as const
const damaged: PartialAnswers = { ...batch, cardInHand: 'lost', replacementReason: 'damaged' }
const relative = person('alreadyHasCard').card

/** Somebody with a filing elsewhere and a relative whose e-card they carry along, who then gets a new card for a damaged one. */
async function openReplaced() {
  const open = openTestAgency()
  const { client, clock, store, submit, actOnCard } = open
  const of = ({ number, accessKey }: Receipt) => ({ params: { number }, accessKey, key: freshKey() })
  const handOver = (receipt: Receipt) => actAsClerk(store, receipt.number, 'handOver', clock.now())
  const file = (receipt: Receipt, place: string, from: string) =>
    client.call('fileElsewhere', { ...of(receipt), body: { place, reason: 'living', from } })
  const old = await submit('card', batch)
  clock.moveTo('2026-10-30T10:00')
  await handOver(old)
  await actOnCard(old, 'enableSocial')
  await actOnCard(old, 'issueECard')
  await file(old, '310000', '2026-10-30')
  await client.call('endElsewhere', of(old))
  await file(old, '110000', '2026-10-30')
  await client.call('addFamilyCard', {
    ...of(old),
    body: {
      relation: 'spouse',
      name: relative.name ?? '',
      idNumber: relative.idNumber ?? '',
      mobileProof: relative.mobileProof ?? { mobile: '', proof: '' },
      consent: true,
    },
  })
  const messagesAt = (now: string) => store.read((tables) => listMessages(tables, now, 99))
  const before = { view: await open.see(old), messages: (await messagesAt('2026-10-30T10:00')).length }
  const fresh = await submit('replacement', damaged)
  clock.moveTo('2027-01-11T10:00')
  await handOver(fresh)
  return { ...open, of, old, fresh, file, before, messagesAt }
}

const openIn = (card: { elsewhere?: readonly { place: string; endedAt?: string }[] } | null | undefined) =>
  card?.elsewhere?.flatMap(({ place, endedAt }) => (endedAt ? [] : [place]))

describe('as the new card is enabled in place of the old one', () => {
  test('the filing for treatment elsewhere goes on with it, and is ended with it', async () => {
    const { old, fresh, of, actOnCard, see, presentCard, client } = await openReplaced()
    expect(openIn((await see(old)).card)).toEqual(['110000'])
    await actOnCard(fresh, 'enableSocial')
    expect(openIn((await see(fresh)).card)).toEqual(['110000'])
    const hospital = { use: 'otherProvince', carrier: 'card', city: '210100', place: '110000' } as const
    expect((await presentCard(fresh, hospital)).card?.uses?.[0]?.outcome).toBe('accepted')
    // With the old card it neither stands twice nor is ended behind the new one’s back.
    expect(openIn((await see(old)).card)).toEqual([])
    expect((await see(old)).card?.elsewhere).toHaveLength(1)
    await expect(client.call('endElsewhere', of(old))).rejects.toMatchObject({ status: 409 })
    const ended = await client.call('endElsewhere', of(fresh))
    expect(openIn(ended.card)).toEqual([])
  })

  test('the family cards go on with it: they work again once the new card has its e-card', async () => {
    const { old, fresh, of, actOnCard, see, client } = await openReplaced()
    await actOnCard(fresh, 'enableSocial')
    expect((await see(old)).card?.family).toEqual([])
    expect((await see(fresh)).card?.family).toMatchObject([{ relation: 'spouse', state: 'ended' }])
    const { card } = await actOnCard(fresh, 'issueECard')
    expect(card?.family).toMatchObject([{ relation: 'spouse', state: 'works', since: '2026-10-30T10:00' }])
    const [member] = card?.family ?? []
    const { params, ...rest } = of(fresh)
    const removed = await client.call('removeFamilyCard', {
      ...rest,
      params: { ...params, member: member?.id ?? '' },
    })
    expect(removed.card?.family).toEqual([])
    expect(removed.notices[0]?.title.zh).toBe('已移除亲情卡')
  })

  test('nothing is told a second time, and what was told stays with the old card', async () => {
    const { old, fresh, before, actOnCard, see, messagesAt } = await openReplaced()
    const whole = (await messagesAt('2027-01-11T10:00')).length
    await actOnCard(fresh, 'enableSocial')
    const titles = (view: Awaited<ReturnType<typeof see>>) => view.notices.map(({ title }) => title.zh)
    const told = new Set(['已添加亲情卡', '异地就医已备案', '异地就医备案已取消'])
    expect(titles(await see(old))).toEqual(expect.arrayContaining(titles(before.view)))
    expect(titles(await see(fresh)).filter((title) => told.has(title))).toEqual([])
    // That the old card has stopped, and that the new one is enabled.
    expect(await messagesAt('2027-01-11T10:00')).toHaveLength(whole + 2)
  })

  test('no whole number of a relative stays with the old card', async () => {
    const { store, old, fresh, actOnCard, see } = await openReplaced()
    await actOnCard(fresh, 'enableSocial')
    const number = (await see(old)).card?.number ?? ''
    const stale = await store.read((tables) => tables.get('cards', number))
    expect(JSON.stringify(stale)).not.toContain(relative.idNumber)
    expect(JSON.stringify(stale)).not.toContain(relative.mobile)
  })
})

test('a relative’s own new card goes on being carried along, and hears of its end', async () => {
  const open = openTestAgency()
  const { client, clock, store, submit, actOnCard, see } = open
  const theirs = await submit('card', { ...person('flexible').card, productionMode: 'batch' })
  const holder = await submit('card', batch)
  clock.moveTo('2026-10-30T10:00')
  for (const receipt of [theirs, holder]) {
    await actAsClerk(store, receipt.number, 'handOver', clock.now())
    await actOnCard(receipt, 'enableSocial')
  }
  await actOnCard(holder, 'issueECard')
  const answers = person('flexible').card
  const added = await client.call('addFamilyCard', {
    params: { number: holder.number },
    accessKey: holder.accessKey,
    key: freshKey(),
    body: {
      relation: 'spouse',
      name: answers.name ?? '',
      idNumber: answers.idNumber ?? '',
      mobileProof: answers.mobileProof ?? { mobile: '', proof: '' },
      consent: true,
    },
  })
  const fresh = await submit('replacement', {
    ...answers,
    productionMode: 'batch',
    cardInHand: 'lost',
    replacementReason: 'damaged',
  })
  clock.moveTo('2027-01-11T10:00')
  await actAsClerk(store, fresh.number, 'handOver', clock.now())
  await actOnCard(fresh, 'enableSocial')
  expect((await see(holder)).card?.family).toMatchObject([{ state: 'works' }])
  clock.moveTo('2027-01-12T10:00')
  await client.call('removeFamilyCard', {
    params: { number: holder.number, member: added.card?.family?.[0]?.id ?? '' },
    accessKey: holder.accessKey,
    key: freshKey(),
  })
  const noMore = '您的电子社保卡已从亲情卡移除'
  const titlesOf = async (receipt: Receipt) => (await see(receipt)).notices.map(({ title }) => title.zh)
  expect(await titlesOf(fresh)).toContain(noMore)
  expect(await titlesOf(theirs)).not.toContain(noMore)
})
