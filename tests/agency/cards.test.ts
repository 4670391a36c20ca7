import { afterEach, describe, expect, test } from 'vitest'
import { actAsClerk, clerkActsOf } from '../../mocks/agency/clerk.ts'
import { reached } from '../../mocks/agency/demoEvidence.ts'
import { findNextEvent } from '../../mocks/agency/planned.ts'
import { relatedTo } from '../../mocks/agency/related.ts'
import { readDesk } from '../../mocks/server/deskState.ts'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

/** Somebody with a card in hand whose social function is on, on Friday 16 October 2026. */
async function openWithCard() {
  const open = openTestAgency()
  const receipt = await open.submit('card', person('employee').card)
  open.clock.moveTo('2026-10-30T10:00')
  await open.actOnCard(receipt, 'enableSocial')
  const stateAt = async (time: string) => {
    open.clock.moveTo(time)
    return (await open.see(receipt)).card?.state
  }
  const texts = async () => (await open.see(receipt)).notices.map(({ title }) => title.zh)
  return { ...open, receipt, stateAt, texts }
}

describe('a card that is reported lost for now', () => {
  test('is lost until the fifteenth day after, and then in use again by itself, with a notice of each', async () => {
    const { actOnCard, receipt, stateAt, texts, store, clock } = await openWithCard()
    const { card, notices } = await actOnCard(receipt, 'reportLoss')
    expect(card?.lossReport).toEqual({ until: '2026-11-14', undoUntil: '2026-10-30' })
    expect(notices[0]?.body.zh).toContain('到11月14日有效')
    expect(await store.read((tables) => findNextEvent(tables, clock.now()))).toBe('2026-11-15T00:00')
    expect(await stateAt('2026-11-14T23:59')).toBe('tempLost')
    expect(await stateAt('2026-11-15T00:00')).toBe('normal')
    expect((await texts()).slice(0, 2)).toEqual(['临时挂失已到期', '已办临时挂失'])
  })

  test('can be undone as a slip on that day, and nothing lapses any more', async () => {
    const { actOnCard, receipt, stateAt, texts } = await openWithCard()
    await actOnCard(receipt, 'reportLoss')
    const { card } = await actOnCard(receipt, 'undoLossReport')
    expect([card?.state, card?.lossReport]).toEqual(['normal', null])
    expect(await stateAt('2026-12-30T10:00')).toBe('normal')
    expect((await texts())[0]).toBe('已撤销临时挂失')
  })

  test('is not undone on the next day, nor reported twice, nor enabled meanwhile', async () => {
    const { actOnCard, receipt, stateAt } = await openWithCard()
    await actOnCard(receipt, 'reportLoss')
    await expect(actOnCard(receipt, 'reportLoss')).rejects.toThrow(AgencyError)
    await stateAt('2026-10-31T00:00')
    await expect(actOnCard(receipt, 'undoLossReport')).rejects.toThrow(AgencyError)
    await expect(actOnCard(receipt, 'enableSocial')).rejects.toThrow(AgencyError)
  })

  test('stays so when the clock is turned back', async () => {
    const { actOnCard, receipt, stateAt } = await openWithCard()
    await actOnCard(receipt, 'reportLoss')
    expect(await stateAt('2026-10-20T10:00')).toBe('tempLost')
  })

  test('is shown at the desk, which can give it back when it is found; its texts carry no link', async () => {
    const { actOnCard, receipt, store, clock, see } = await openWithCard()
    await actOnCard(receipt, 'reportLoss')
    const desk = await readDesk({ store, clock }, { text: '', status: '', page: null })
    expect(desk.cases[0]?.card?.state).toBe('tempLost')
    expect(desk.messages[0]?.zh).toMatch(
      /^【社保卡演示】\d+月\d+日\d\d:\d\d：您办了社保卡临时挂失.*本短信不含链接。$/,
    )
    const acts = await store.read((tables) => {
      const row = tables.get('cases', receipt.number)
      return row ? clerkActsOf(row, clock.now(), relatedTo(tables, row, clock.now())) : []
    })
    expect(acts).toEqual(['liftLoss', 'confirmLoss', 'cancelCard'])
    expect(await actAsClerk(store, receipt.number, 'liftLoss', clock.now())).toBe(true)
    expect((await see(receipt)).card?.state).toBe('normal')
  })
})

describe('a statement that the card was found', () => {
  const { card: answers } = person('employee')

  test('is accepted at once and lifts the report, and nothing lapses any more', async () => {
    const { actOnCard, receipt, stateAt, submit, see, texts } = await openWithCard()
    await actOnCard(receipt, 'reportLoss')
    await stateAt('2026-11-02T10:00')
    const statement = await submit('cardFound', answers)
    expect(statement).toMatchObject({ kind: 'cardFound', status: 'settled' })
    const { card, actions, notices } = await see(statement)
    expect([card, actions, notices[0]?.title.zh]).toEqual([null, [], '卡已找到的声明已办好'])
    expect((await see(receipt)).card).toMatchObject({ state: 'normal', lossReport: null })
    expect((await texts())[0]).toBe('挂失已解除')
    expect(await stateAt('2026-12-30T10:00')).toBe('normal')
  })

  test('is refused, with nothing changed, while no report stands and to whoever does not know the name', async () => {
    const { actOnCard, receipt, submit, see } = await openWithCard()
    const refused = (field: string, code: string) => ({ problem: { errors: [{ field, problem: { code } }] } })
    await expect(submit('cardFound', answers)).rejects.toMatchObject(refused('idNumber', 'card.notTempLost'))
    await actOnCard(receipt, 'reportLoss')
    await expect(submit('cardFound', { ...answers, name: '赵钱孙' })).rejects.toMatchObject(
      refused('name', 'record.mismatch'),
    )
    expect((await see(receipt)).card?.state).toBe('tempLost')
  })

  test('is refused from a mobile number that is not the one on record, whatever the card stands at', async () => {
    const { actOnCard, receipt, submit, see } = await openWithCard()
    const other = { ...answers, ...reached(44) }
    const wrong = { problem: { errors: [{ field: 'mobile', problem: { code: 'mobile.notOnRecord' } }] } }
    await expect(submit('cardFound', other)).rejects.toMatchObject(wrong)
    await actOnCard(receipt, 'reportLoss')
    await expect(submit('cardFound', other)).rejects.toMatchObject(wrong)
    expect((await see(receipt)).card?.state).toBe('tempLost')
  })

  test.each(['newborn', 'taiwanese', 'taiwanPermit'])(
    'is taken of everybody who can have a card, whichever their identity document: %s',
    async (id) => {
      const { submit, store, clock, actOnCard, see } = openTestAgency()
      const { card } = person(id)
      const receipt = await submit('card', { ...card, productionMode: 'batch', delivery: 'outlet' })
      clock.moveTo('2026-10-30T10:00')
      expect(await actAsClerk(store, receipt.number, 'handOver', clock.now())).toBe(true)
      await actOnCard(receipt, 'reportLoss')
      await submit('cardFound', card)
      expect((await see(receipt)).card?.state).toBe('sealed')
    },
  )

  test('gives the answers of the application that made the card to whoever has its key', async () => {
    const { client, receipt } = await openWithCard()
    const { number, accessKey } = receipt
    const given = await client.call('getCaseAnswers', { params: { number }, accessKey })
    expect(given.answers).toMatchObject({ idNumber: answers.idNumber, mobile: answers.mobile })
    expect(given.answers).not.toHaveProperty('mobileProof')
  })

  test('can be made again for the next report, under the same person', async () => {
    const { actOnCard, receipt, stateAt, submit, see } = await openWithCard()
    for (const day of ['2026-11-02', '2026-11-20']) {
      await stateAt(`${day}T10:00`)
      await actOnCard(receipt, 'reportLoss')
      await submit('cardFound', answers)
      expect((await see(receipt)).card?.state).toBe('normal')
    }
  })
})

test('nobody does anything with a card before it is in hand', async () => {
  const { submit, actOnCard, see } = openTestAgency()
  const receipt = await submit('card', person('employee').card)
  await expect(actOnCard(receipt, 'reportLoss')).rejects.toThrow(AgencyError)
  expect((await see(receipt)).card).toBeNull()
})
