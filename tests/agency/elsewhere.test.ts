import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadCity } from '../../mocks/cities/cities.ts'
import type { CallOf } from '../../src/api/contract.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

beforeAll(() => loadCity('210100'))
afterEach(judgeLines)

const beijing = { place: '110000', reason: 'other', from: '2026-10-30' } as const
const hospital = { use: 'otherProvince', carrier: 'card', city: '210100', place: '110000' } as const

/** Somebody insured in Shenyang who has the card, its social half enabled, on Friday 30 October 2026. */
async function openWithCard() {
  const open = openTestAgency()
  const receipt = await open.submit('card', person('employee').card)
  open.clock.moveTo('2026-10-30T10:00')
  await open.actOnCard(receipt, 'enableSocial')
  const { number, accessKey } = receipt
  const of = () => ({ params: { number }, accessKey, key: freshKey() })
  const file = (body: CallOf<'fileElsewhere'>['body']) => open.client.call('fileElsewhere', { ...of(), body })
  const end = () => open.client.call('endElsewhere', of())
  const treat = async (more: object = {}) => {
    const { card } = await open.presentCard(receipt, { ...hospital, ...more })
    return card?.uses?.[0]
  }
  return { ...open, receipt, file, end, treat }
}

describe('treatment elsewhere', () => {
  test('is settled at once after it was filed, and paid first without; both stand in the log of the card, with the place', async () => {
    const { file, treat } = await openWithCard()
    expect(await treat()).toMatchObject({ outcome: 'notFiled', place: '110000' })
    const view = await file(beijing)
    expect(view.card?.elsewhere).toEqual([{ ...beijing, at: '2026-10-30T10:00', until: '2027-04-29' }])
    expect(await treat()).toMatchObject({ outcome: 'accepted', place: '110000' })
    expect(await treat({ place: '310000' })).toMatchObject({ outcome: 'notFiled' })
    expect(await treat({ place: '310000', emergency: true })).toMatchObject({ outcome: 'accepted' })
  })

  test('is told in the person’s notices when it is filed and when it is ended; the place is in no text message', async () => {
    const { file, end, treat, clock } = await openWithCard()
    const filed = await file({ ...beijing, reason: 'living' })
    expect(filed.notices[0]).toMatchObject({
      title: { zh: '异地就医已备案' },
      body: { zh: expect.stringContaining('就医地：北京') },
      language: 'zh-CN',
      sentTo: [expect.stringMatching(/^154\*{4}\d{4}$/)],
    })
    expect(filed.notices[0]?.sms?.zh).not.toContain('北京')
    clock.moveTo('2026-10-30T10:05')
    const ended = await end()
    expect(ended.notices[0]?.title.en).toBe('Filing elsewhere ended')
    expect(ended.card?.elsewhere?.[0]?.endedAt).toBe('2026-10-30T10:05')
    expect(await treat()).toMatchObject({ outcome: 'notFiled' })
  })

  test('has one filing at a time, that lapses by itself; nothing is ended that does not stand', async () => {
    const { file, end, treat, clock } = await openWithCard()
    await file(beijing)
    await expect(file({ ...beijing, place: '310000' })).rejects.toMatchObject({ status: 409 })
    clock.moveTo('2027-04-29T10:00')
    expect(await treat()).toMatchObject({ outcome: 'accepted' })
    clock.moveTo('2027-04-30T10:00')
    expect(await treat()).toMatchObject({ outcome: 'notFiled' })
    await expect(end()).rejects.toMatchObject({ status: 409 })
    const view = await file({ ...beijing, from: '2027-05-01' })
    expect(view.card?.elsewhere?.map(({ from }) => from)).toEqual(['2027-05-01', '2026-10-30'])
  })

  test.each([
    ['where the person is insured', { place: '210100' }],
    ['in no place', { place: '999900' }],
    ['from a day that is past', { from: '2026-10-29' }],
    ['from a day more than ninety days ahead', { from: '2027-01-29' }],
  ])('is not filed %s', async (_, change) => {
    const { file, see, receipt } = await openWithCard()
    await expect(file({ ...beijing, ...change })).rejects.toMatchObject({ status: 400 })
    expect((await see(receipt)).card).not.toHaveProperty('elsewhere')
  })

  test('is at a place: the hospital says where it is', async () => {
    const { presentCard, receipt } = await openWithCard()
    const { place: _, ...nowhere } = hospital
    await expect(presentCard(receipt, nowhere)).rejects.toMatchObject({ status: 400 })
  })
})
