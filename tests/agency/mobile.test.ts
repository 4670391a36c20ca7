import { afterEach, describe, expect, test } from 'vitest'
import { findDemoProof } from '../../mocks/agency/demoEvidence.ts'
import { listMessages } from '../../mocks/agency/messages.ts'
import { changedByOfficer } from '../../mocks/agency/mobiles.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { freshKey, judgeLines, monday, openTestAgency, person } from './testAgency.ts'

const other = '15400000098'
const own = person('employee').card.mobile ?? ''
const outlet = { delivery: 'outlet', outlet: '210102-ICBC-1' } as const

/** Somebody's card application, and what can be done with it. */
async function applied() {
  const open = openTestAgency()
  const receipt = await open.submit('card', person('employee').card)
  const changeTo = (mobile: string, proof = findDemoProof(mobile) ?? '') =>
    open.act(receipt, 'changeMobile', { mobile, mobileProof: { mobile, proof } })
  /** The numbers to which the messages went that say this. */
  const sentTo = async (words: string) => {
    const messages = await open.store.read((tables) => listMessages(tables, open.clock.now(), 100))
    return messages.flatMap(({ text, mobile }) => ('zh' in text && text.zh.includes(words) ? [mobile] : []))
  }
  return { ...open, receipt, changeTo, sentTo }
}

afterEach(judgeLines)

describe('another mobile number', () => {
  test('is told to both, and each sees where its message went', async () => {
    const { changeTo, sentTo } = await applied()
    const { notices } = await changeTo(other)
    expect(await sentTo('换了联系手机号')).toEqual([other, own])
    expect(notices[0]).toMatchObject({
      title: { en: 'Mobile number changed' },
      sentTo: ['154****0098', '154****0003'],
    })
    expect(JSON.stringify(notices)).not.toContain(other)
  })

  test('that somebody at the agency enters is told to both, too, on the page and on the notices', async () => {
    const { sentTo, see, receipt, store, clock } = await applied()
    await store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('The case was not kept')
      const entered = { ...row, answers: { ...row.answers, mobile: other } }
      tables.set('cases', row.number, changedByOfficer(row, entered, clock.now()))
    })
    expect(await sentTo('换了联系手机号')).toEqual([other, own])
    const { notices, events } = await see(receipt)
    expect(notices[0]).toMatchObject({
      title: { zh: '联系手机号已更换' },
      sentTo: ['154****0098', '154****0003'],
    })
    expect(events.at(-1)).toMatchObject({ type: 'mobileChanged', by: 'agency' })
    clock.moveTo('2026-09-22T11:00')
    expect((await see(receipt)).status, 'what was planned goes on').toBe('reviewing')
  })

  test('is not taken without the code that was sent to it, and then nothing has changed and nobody is told', async () => {
    const { changeTo, sentTo, see, receipt, store } = await applied()
    await expect(changeTo(other, 'never-sent')).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ field: 'mobileProof' }] },
    })
    expect(await sentTo('换了联系手机号')).toEqual([])
    expect((await see(receipt)).events.map(({ type }) => type)).not.toContain('mobileChanged')
    const row = await store.read((tables) => tables.get('cases', receipt.number))
    expect([row?.answers.mobile, row?.formerMobiles]).toEqual([own, undefined])
  })

  test('hears all that follows; the former one of bank and delivery alone, for thirty days', async () => {
    const { changeTo, sentTo, act, receipt, clock } = await applied()
    await changeTo(other)
    await act(receipt, 'changeDelivery', outlet)
    expect(await sentTo('更改领取方式')).toEqual([other, own])
    clock.moveTo('2026-09-22T11:00')
    expect(await sentTo('已受理')).toEqual([other])
  })

  test.each([
    { days: 30, both: true },
    { days: 31, both: false },
  ])('$days days later the former one is told of the delivery: $both', async ({ days, both }) => {
    const open = openTestAgency()
    const receipt = await open.submit('card', person('employee').card)
    await open.act(receipt, 'changeMobile', {
      mobile: other,
      mobileProof: { mobile: other, proof: findDemoProof(other) ?? '' },
    })
    // The card comes back twice: then the delivery can be changed long after.
    await open.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('The case was not kept')
      const returned = { type: 'returned', at: '2026-10-20T10:00', by: 'courier' } as const
      tables.set('cases', row.number, {
        ...row,
        events: [...row.events.filter(({ type }) => type !== 'collected'), returned],
      })
    })
    open.clock.moveTo(`${addDays(monday.slice(0, 10), days)}T12:00`)
    const { notices } = await open.act(receipt, 'changeDelivery', outlet)
    expect(notices[0]?.sentTo).toEqual(both ? ['154****0098', '154****0003'] : ['154****0098'])
  })

  test('says of what went out before that it went to the former number', async () => {
    const { changeTo, clock, see, receipt } = await applied()
    clock.moveTo('2026-09-21T12:00')
    await changeTo(other)
    const accepted = (await see(receipt)).notices.find(({ title }) => title.en === 'Application accepted')
    expect(accepted?.sentTo).toEqual(['154****0003'])
  })

  test('opens the case from then on, and the former one no longer does', async () => {
    const { changeTo, client, receipt, store, codes } = await applied()
    await changeTo(other)
    const { birthDate = '' } = (await store.read((tables) => tables.get('cases', receipt.number))) ?? {}
    const search = (mobile: string) =>
      client.call('searchCase', {
        key: freshKey(),
        body: { number: receipt.number, birthDate, mobileEnding: mobile.slice(-4) },
      })
    await expect(search(own)).rejects.toMatchObject({ status: 404 })
    await search(other)
    expect(codes.map(({ mobile }) => mobile)).toEqual([other])
  })
})
