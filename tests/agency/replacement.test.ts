import { afterEach, describe, expect, test } from 'vitest'
import { actAsClerk } from '../../mocks/agency/clerk.ts'
import { reached } from '../../mocks/agency/demoEvidence.ts'
import { AgencyError } from '../../src/api/AgencyError.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

const { card: first } = person('taiwanese')
const batch = { ...first, productionMode: 'batch' } as const
const asking = (replacementReason: NonNullable<PartialAnswers['replacementReason']>): PartialAnswers => ({
  ...batch,
  cardInHand: 'lost',
  replacementReason,
})
const refused = (field: string, code: string) => ({ problem: { errors: [{ field, problem: { code } }] } })

/** Somebody who has collected a card and switched its social function on, on 30 October 2026. */
async function openWithCard() {
  const open = openTestAgency()
  const old = await open.submit('card', batch)
  open.clock.moveTo('2026-10-30T10:00')
  const atDesk = async (receipt: { number: string }, act: Parameters<typeof actAsClerk>[2]) => {
    expect(await actAsClerk(open.store, receipt.number, act, open.clock.now())).toBe(true)
  }
  await atDesk(old, 'handOver')
  await open.actOnCard(old, 'enableSocial')
  const stateOf = async (receipt: typeof old) => (await open.see(receipt)).card?.state
  /** The new card is made by the timetable and collected. */
  const collect = async (receipt: typeof old) => {
    open.clock.moveTo('2027-01-11T10:00')
    await atDesk(receipt, 'handOver')
  }
  return { ...open, old, atDesk, stateOf, collect }
}

describe('a new card for a damaged one', () => {
  test('leaves the old one working until the new one is enabled, and stops it in that minute, with a notice', async () => {
    const { old, submit, collect, stateOf, actOnCard, see } = await openWithCard()
    const fresh = await submit('replacement', asking('damaged'))
    expect((await see(old)).card).toMatchObject({ state: 'normal', replacement: fresh.number })
    await collect(fresh)
    expect([await stateOf(old), await stateOf(fresh)]).toEqual(['normal', 'sealed'])
    await actOnCard(fresh, 'enableSocial')
    expect([await stateOf(old), await stateOf(fresh)]).toEqual(['cancelled', 'normal'])
    expect((await see(old)).notices[0]?.title.zh).toBe('旧卡已停用')
  })

  test('does so as well when it is enabled at the counter', async () => {
    const { old, submit, collect, stateOf, atDesk } = await openWithCard()
    const fresh = await submit('replacement', asking('damaged'))
    await collect(fresh)
    await atDesk(fresh, 'enableAtCounter')
    expect([await stateOf(old), await stateOf(fresh)]).toEqual(['cancelled', 'normal'])
  })

  test('is asked for once at a time, and by nobody who has no card', async () => {
    const { submit } = await openWithCard()
    await submit('replacement', asking('damaged'))
    await expect(submit('replacement', asking('damaged'))).rejects.toMatchObject(
      refused('idNumber', 'record.inProgress'),
    )
    const { card: nobody } = person('newborn')
    await expect(
      submit('replacement', { ...nobody, cardInHand: 'lost', replacementReason: 'damaged' }),
    ).rejects.toMatchObject(refused('idNumber', 'card.none'))
  })

  test('is asked for from the mobile number on record only', async () => {
    const { submit, old, see } = await openWithCard()
    await expect(submit('replacement', { ...asking('lost'), ...reached(44) })).rejects.toMatchObject(
      refused('mobile', 'mobile.notOnRecord'),
    )
    expect((await see(old)).card?.state).toBe('normal')
  })

  test('can be had by who is on record with a card from before', async () => {
    const { submit } = openTestAgency()
    const before = {
      ...person('alreadyHasCard').card,
      cardInHand: 'lost',
      replacementReason: 'damaged',
    } as const
    expect((await submit('replacement', before)).kind).toBe('replacement')
  })
})

describe('a new card for a lost one', () => {
  test('makes the report final as it is asked for: it neither lapses nor is lifted any more', async () => {
    const { old, submit, actOnCard, stateOf, clock, see } = await openWithCard()
    await actOnCard(old, 'reportLoss')
    await submit('replacement', asking('lost'))
    expect(await stateOf(old)).toBe('lost')
    clock.moveTo('2026-12-01T10:00')
    expect(await stateOf(old)).toBe('lost')
    await expect(submit('cardFound', batch)).rejects.toMatchObject(refused('idNumber', 'card.notTempLost'))
    expect((await see(old)).notices[0]?.title.zh).toBe('已正式挂失')
  })

  test('follows a report in person as well, and withdrawing it gives the old card nothing back', async () => {
    const { old, submit, atDesk, stateOf, act } = await openWithCard()
    await atDesk(old, 'confirmLoss')
    const fresh = await submit('replacement', asking('lost'))
    await act(fresh, 'withdraw')
    expect(await stateOf(old)).toBe('lost')
    expect((await submit('replacement', asking('lost'))).number).not.toBe(fresh.number)
  })
})

describe('renewal', () => {
  test('is refused until 60 days before the card expires, and taken from that day on', async () => {
    const { old, submit, clock, see } = await openWithCard()
    const expires = (await see(old)).card?.expires
    expect(expires).toBe('2036-09-29')
    const renewing = { ...asking('expiring'), idExpiry: '2040-01-01' }
    clock.moveTo('2036-07-30T10:00')
    await expect(submit('replacement', renewing)).rejects.toMatchObject(
      refused('replacementReason', 'card.notExpiring'),
    )
    clock.moveTo('2036-07-31T10:00')
    expect((await submit('replacement', renewing)).kind).toBe('replacement')
  })
})

describe('at the window', () => {
  test('a PIN that was locked is reset, and a card is cancelled for good, each with its notice', async () => {
    const { old, atDesk, stateOf, see, submit, actOnCard } = await openWithCard()
    await atDesk(old, 'residentLocksPin')
    expect(await stateOf(old)).toBe('locked')
    await atDesk(old, 'resetPin')
    expect(await stateOf(old)).toBe('normal')
    await atDesk(old, 'cancelCard')
    expect(await stateOf(old)).toBe('cancelled')
    const titles = (await see(old)).notices.map(({ title }) => title.zh)
    expect(titles.slice(0, 3).toSorted()).toEqual(
      ['社保卡已注销', '社保密码已重置', '社保密码已锁定'].toSorted(),
    )
    await expect(actOnCard(old, 'reportLoss')).rejects.toThrow(AgencyError)
    // Nothing stands in the way of a first card again.
    expect((await submit('card', batch)).kind).toBe('card')
  })
})
