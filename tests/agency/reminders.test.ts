import { afterEach, describe, expect, test } from 'vitest'
import { makeNewestLate } from '../../mocks/agency/late.ts'
import { listMessages } from '../../mocks/agency/messages.ts'
import { deskPage } from '../../mocks/server/deskPage.ts'
import { readDesk } from '../../mocks/server/deskState.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

/** A registration of Monday 21 September 2026, of which nothing comes in time; it is promised by 12 October. */
async function waiting() {
  const open = openTestAgency()
  const receipt = await open.submit('enrolment', person('flexible').enrolment ?? {})
  await makeNewestLate(open.store, open.clock.now())
  const from = (await open.see(receipt)).reminder?.from ?? ''
  const remindAt = (time: string) => {
    open.clock.moveTo(time)
    return open.act(receipt, 'remind')
  }
  return { ...open, receipt, from, remindAt }
}

afterEach(judgeLines)

describe('a reminder', () => {
  test('is refused the day before it is offered, and taken on that day, once', async () => {
    const { remindAt, from, see, receipt, clock } = await waiting()
    expect(from > '2026-09-21' && from <= '2026-10-12').toBe(true)
    clock.moveTo(`${from.slice(0, 8)}${String(Number(from.slice(8)) - 1).padStart(2, '0')}T23:59`)
    expect((await see(receipt)).actions).not.toContain('remind')
    await expect(remindAt(clock.now())).rejects.toMatchObject({ status: 409 })
    clock.moveTo(`${from}T09:00`)
    expect((await see(receipt)).actions).toContain('remind')
    const after = await remindAt(`${from}T09:00`)
    expect(after.actions).not.toContain('remind')
    await expect(remindAt(`${from}T17:00`)).rejects.toMatchObject({ status: 409 })
    expect((await see(receipt)).events.filter(({ type }) => type === 'reminded')).toHaveLength(1)
  })

  test('is confirmed at once with who has the case and by when it is answered; the status stays', async () => {
    const { remindAt } = await waiting()
    const after = await remindAt('2026-10-13T10:00')
    expect(after.status).toBe('reviewing')
    expect(after.reminder).toMatchObject({ answerBy: '2026-10-14' })
    expect(after.notices[0]).toMatchObject({
      title: { zh: '已催办' },
      body: {
        zh: '已收到您的催办。现在由经办机构办，最晚10月14日答复您，不用再打电话。不是您办的，请拨打12333。',
      },
      sentTo: ['154****0001'],
    })
  })

  test('is answered on the next working day, by text message', async () => {
    const { remindAt, see, receipt, clock, store } = await waiting()
    await remindAt('2026-10-12T16:30')
    clock.moveTo('2026-10-13T10:00')
    const answered = await see(receipt)
    expect(answered.notices[0]).toMatchObject({ title: { zh: '催办的答复' }, sentTo: ['154****0001'] })
    const sent = await store.read((tables) => listMessages(tables, clock.now(), 5))
    expect(JSON.stringify(sent[0])).toContain('没有要您补的')
  })

  test('of a late case has it decided within two working days of the answer', async () => {
    const { remindAt, see, receipt, clock } = await waiting()
    await remindAt('2026-10-13T10:00')
    clock.moveTo('2026-10-14T10:00')
    const { reminder, status } = await see(receipt)
    expect([status, reminder?.resultBy]).toEqual(['reviewing', '2026-10-16'])
    clock.moveTo('2026-10-16T18:00')
    const done = await see(receipt)
    expect(done.status).toBe('enrolled')
    expect(done.reminder).toBeUndefined()
  })

  test('that is sent on a day off is answered on the second working day, and never after the case has gone on', async () => {
    const { remindAt, see, receipt, clock } = await waiting()
    const after = await remindAt('2026-10-17T10:00').catch(() => see(receipt))
    expect(after.status === 'enrolled' || after.reminder?.answerBy === '2026-10-20').toBe(true)
    clock.moveTo('2026-10-30T10:00')
    const { events } = await see(receipt)
    const isDone = events.findIndex(({ type }) => type === 'enrolled')
    expect(events.slice(isDone).map(({ type }) => type)).toEqual(['enrolled'])
  })

  test('is not offered where the person has to act, or of what is done with', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('card', person('employee').card)
    open.clock.moveTo('2027-03-01T10:00')
    const { actions, reminder } = await open.see(receipt)
    expect([actions.includes('remind'), reminder]).toEqual([false, undefined])
    await expect(open.act(receipt, 'remind')).rejects.toMatchObject({ status: 409 })
  })

  test('marks the case at the clerk’s desk until it is answered', async () => {
    const { remindAt, store, clock } = await waiting()
    const search = { text: '', status: '', page: null } as const
    const desk = async () =>
      deskPage(await readDesk({ store, clock }, search), { language: 'zh', search, clerk: 'zhou' }, undefined)
    expect(await desk()).not.toContain('<mark>')
    await remindAt('2026-10-13T10:00')
    expect(await desk()).toContain('<mark>已催办，待答复</mark>')
    expect(await desk()).toContain('经办：答复催办')
    clock.moveTo('2026-10-14T10:00')
    expect(await desk()).not.toContain('<mark>')
  })
})
