import { afterEach, describe, expect, test } from 'vitest'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'

/** A card that is posted, sent in on Monday 21 September 2026: in production on the 29th, in the post on 19 October. */
async function sentIn() {
  const open = openTestAgency()
  const key = freshKey()
  const receipt = await open.submit('card', person('employee').card, key)
  /** What the agency gives out of the answers now. */
  const taken = async () => (await open.client.call('findByKey', { params: { key } })).answers
  return { ...open, receipt, taken }
}

afterEach(judgeLines)

describe('a consent', () => {
  test('for the bank is withdrawn in production: the card goes on, and the bank confirms that it stopped', async () => {
    const { receipt, act, see, clock, statusAt } = await sentIn()
    clock.moveTo('2026-09-29T12:00')
    const view = await act(receipt, 'withdrawConsent', {}, 'bankConsent')
    expect(view).toMatchObject({
      status: 'producing',
      consents: ['photoConsent', 'courierConsent'],
      withdrawnConsents: [{ consent: 'bankConsent', at: '2026-09-29T12:00', undoUntil: '2026-09-30' }],
    })
    expect(view.events.at(-1)).toEqual({
      type: 'consentWithdrawn',
      at: '2026-09-29T12:00',
      by: 'resident',
      consent: 'bankConsent',
    })
    expect(view.notices[0]?.body.zh).toContain('通知发卡银行，不再把这些信息用于金融账户')
    clock.moveTo('2026-10-08T09:00')
    const stopped = await see(receipt)
    expect(stopped.events.at(-1)).toMatchObject({
      type: 'processingStopped',
      by: 'bank',
      consent: 'bankConsent',
    })
    expect(stopped.withdrawnConsents).toEqual([
      { consent: 'bankConsent', at: '2026-09-29T12:00', undoUntil: null },
    ])
    expect(await statusAt(receipt, '2026-10-22T14:10')).toBe('collected')
  })

  test('can be given back until the end of the next working day, and then nothing is stopped', async () => {
    const { receipt, act, see, clock } = await sentIn()
    clock.moveTo('2026-09-29T12:00')
    await act(receipt, 'withdrawConsent', {}, 'photoConsent')
    clock.moveTo('2026-09-30T23:59')
    const view = await act(receipt, 'restoreConsent', {}, 'photoConsent')
    expect(view).toMatchObject({
      withdrawnConsents: [],
      consents: ['photoConsent', 'bankConsent', 'courierConsent'],
    })
    clock.moveTo('2026-10-15T12:00')
    expect((await see(receipt)).events.map(({ type }) => type)).not.toContain('processingStopped')
  })

  test('is refused to be given back after that day, and while it stands', async () => {
    const { receipt, act, clock } = await sentIn()
    clock.moveTo('2026-09-29T12:00')
    await expect(act(receipt, 'restoreConsent', {}, 'photoConsent')).rejects.toMatchObject({ status: 409 })
    await act(receipt, 'withdrawConsent', {}, 'photoConsent')
    clock.moveTo('2026-10-01T00:00')
    await expect(act(receipt, 'restoreConsent', {}, 'photoConsent')).rejects.toMatchObject({ status: 409 })
  })

  test('is withdrawn and given back any number of times, and one stop comes of it', async () => {
    const { receipt, act, see, clock } = await sentIn()
    clock.moveTo('2026-09-29T12:00')
    await act(receipt, 'withdrawConsent', {}, 'photoConsent')
    await act(receipt, 'restoreConsent', {}, 'photoConsent')
    clock.moveTo('2026-09-30T12:00')
    await act(receipt, 'withdrawConsent', {}, 'photoConsent')
    clock.moveTo('2026-10-15T12:00')
    const stops = (await see(receipt)).events.filter(({ type }) => type === 'processingStopped')
    expect(stops).toEqual([
      { type: 'processingStopped', at: '2026-10-09T09:00', by: 'agency', consent: 'photoConsent' },
    ])
  })

  test('that the application can’t go on without is withdrawn with the application only', async () => {
    const { receipt, act, clock } = await sentIn()
    clock.moveTo('2026-09-23T12:00')
    await expect(act(receipt, 'withdrawConsent', {}, 'bankConsent')).rejects.toMatchObject({ status: 409 })
  })

  test('that was never given, or is not named, is not withdrawn', async () => {
    const { receipt, act, clock } = await sentIn()
    clock.moveTo('2026-09-29T12:00')
    await expect(act(receipt, 'withdrawConsent', {}, 'childConsent')).rejects.toMatchObject({ status: 409 })
    await expect(act(receipt, 'withdrawConsent')).rejects.toMatchObject({ status: 400 })
  })

  test('of a guardian is withdrawn after a registration, which stands', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('enrolment', person('newborn').enrolment ?? {})
    await expect(open.act(receipt, 'withdrawConsent', {}, 'childConsent')).rejects.toMatchObject({
      status: 409,
    })
    open.clock.moveTo('2026-09-28T15:00')
    const view = await open.act(receipt, 'withdrawConsent', {}, 'childConsent')
    expect(view).toMatchObject({ status: 'enrolled', consents: [] })
  })
})

describe('the consent for the courier', () => {
  const counter = { delivery: 'outlet', outlet: '210102-ICBC-1' } as const

  test.each([
    ['2026-09-23T12:00', 'reviewing'],
    ['2026-09-29T12:00', 'producing'],
  ])('withdrawn before the card is posted (%s) brings it to a counter', async (time, status) => {
    const { receipt, act, taken, clock, statusAt } = await sentIn()
    clock.moveTo(time)
    const view = await act(receipt, 'withdrawConsent', counter, 'courierConsent')
    expect(view).toMatchObject({ status, answers: counter, consents: ['photoConsent', 'bankConsent'] })
    expect(view.withdrawnConsents).toEqual([{ consent: 'courierConsent', at: time, undoUntil: null }])
    expect(view.notices[0]?.body.zh).toContain('收件信息不再用于邮寄')
    expect(await statusAt(receipt, '2026-10-19T10:00')).toBe('ready')
    expect(await taken()).not.toHaveProperty('recipientName')
  })

  test('needs a place to collect the card, and post is none', async () => {
    const { receipt, act, clock } = await sentIn()
    clock.moveTo('2026-09-29T12:00')
    const { recipientName = '', recipientMobile = '', mailAddress } = person('employee').card
    const post = {
      delivery: 'post',
      recipientName,
      recipientMobile,
      ...(mailAddress && { mailAddress }),
    } as const
    for (const answers of [{}, { delivery: 'outlet' }, post] as const)
      await expect(act(receipt, 'withdrawConsent', answers, 'courierConsent')).rejects.toMatchObject({
        status: 422,
      })
  })

  test('withdrawn of a card that came back lets it wait at a counter', async () => {
    const { receipt, act, clock, store, statusAt } = await sentIn()
    await store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) return
      const events = row.events.filter(({ type }) => type !== 'collected')
      tables.set('cases', row.number, {
        ...row,
        fate: 'returned',
        events: [...events, { type: 'returned', at: '2026-10-25T14:10', by: 'courier' }],
      })
    })
    clock.moveTo('2026-10-26T12:00')
    expect((await act(receipt, 'withdrawConsent', counter, 'courierConsent')).status).toBe('returned')
    expect(await statusAt(receipt, '2026-10-28T10:00')).toBe('ready')
  })

  test('can’t be withdrawn while the card is in the post, and can once it has come: the address is deleted', async () => {
    const { receipt, act, taken, clock } = await sentIn()
    clock.moveTo('2026-10-20T12:00')
    await expect(act(receipt, 'withdrawConsent', {}, 'courierConsent')).rejects.toMatchObject({ status: 409 })
    clock.moveTo('2026-10-23T12:00')
    expect((await act(receipt, 'withdrawConsent', {}, 'courierConsent')).status).toBe('collected')
    expect(await taken()).toHaveProperty('recipientName')
    clock.moveTo('2026-10-27T09:00')
    expect(await taken()).not.toHaveProperty('recipientName')
  })
})
