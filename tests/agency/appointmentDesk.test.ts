import { afterEach, describe, expect, test } from 'vitest'
import { listAppointments, noteAppointment } from '../../mocks/agency/appointmentDesk.ts'
import { listAllMessages } from '../../mocks/agency/appointmentMessages.ts'
import { timeProblemTypes } from '../../src/api/appointmentSchemas.ts'
import type { AppointmentAct } from '../../src/domain/appointmentCodes.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

const office = '210102-office'
const at = '2026-09-22T10:10'

/** Somebody whose card is applied for, with a time tomorrow at an office. */
async function openBooked() {
  const agency = openTestAgency()
  const own = await agency.submit('card', person('flexible').card)
  const { accessKey, number } = own
  const body = { outlet: office, at, services: ['enable' as const, 'replace' as const] }
  await agency.client.call('bookAppointment', { params: { number }, accessKey, body })
  const list = () => agency.store.read((tables) => listAppointments(tables, agency.clock.now()))
  const [{ id } = { id: '' }] = await list()
  return {
    agency,
    list,
    note: (act: AppointmentAct) => noteAppointment(agency.store, id, act, agency.clock.now()),
    state: async () => (await list())[0]?.state,
    see: () => agency.see(own),
    cancel: () => agency.client.call('cancelAppointment', { params: { number }, accessKey }),
  }
}

describe('the desk’s appointments', () => {
  test('say who comes when for what, with which papers, and offer nothing before their day', async () => {
    const { list } = await openBooked()
    expect(await list()).toMatchObject([
      {
        at,
        names: [person('flexible').card.name],
        services: ['enable', 'replace'],
        papers: ['holderId', 'card'],
        state: 'booked',
        acts: [],
      },
    ])
  })

  test('go when they are cancelled, and when their day is over', async () => {
    const { agency, list, cancel } = await openBooked()
    agency.clock.moveTo('2026-09-23T00:00')
    expect(await list()).toEqual([])
    agency.clock.moveTo('2026-09-21T11:00')
    expect(await list()).toHaveLength(1)
    await cancel()
    expect(await list()).toEqual([])
  })

  test('who is there is waiting however late it gets, and is then seen to', async () => {
    const { agency, note, state, see, list } = await openBooked()
    agency.clock.moveTo('2026-09-22T09:50')
    expect((await list())[0]?.acts).toEqual(['arrived', 'done'])
    expect(await note('missed')).toBe(false)
    expect(await note('arrived')).toBe(true)
    agency.clock.moveTo('2026-09-22T12:00')
    expect(await state()).toBe('arrived')
    expect((await see()).appointment?.state).toBe('booked')
    expect(await note('missed')).toBe(false)
    expect(await note('done')).toBe(true)
    expect(await note('done')).toBe(false)
    const view = await see()
    expect(view.appointment?.state).toBe('kept')
    expect(view.notices.slice(0, 2).map(({ title }) => title.zh)).toEqual(['预约已办完', '已报到'])
    agency.clock.moveTo('2026-09-24T12:00')
    expect((await see()).appointment?.state).toBe('kept')
  })

  test('what is told of them stands among the text messages, at the mobile of the case', async () => {
    const { agency, note } = await openBooked()
    agency.clock.moveTo('2026-09-22T10:00')
    await note('arrived')
    const messages = await agency.store.read((tables) => listAllMessages(tables, agency.clock.now(), 3))
    expect(messages[0]).toMatchObject({
      at: '2026-09-22T10:00',
      mobile: person('flexible').card.mobile,
      text: { zh: expect.stringContaining('请等叫号') },
    })
  })

  test('who did not come is told once, and may book again', async () => {
    const { agency, note, see } = await openBooked()
    agency.clock.moveTo('2026-09-22T10:15')
    expect(await note('missed')).toBe(true)
    agency.clock.moveTo('2026-09-22T16:00')
    const view = await see()
    expect(view.appointment?.state).toBe('missed')
    expect(view.notices.filter(({ title }) => title.zh === '预约的时间已过')).toHaveLength(1)
    expect(await note('arrived')).toBe(false)
  })

  test('who comes late, after the time was given up, is still noted', async () => {
    const { agency, note, state } = await openBooked()
    agency.clock.moveTo('2026-09-22T15:00')
    expect(await state()).toBe('missed')
    expect(await note('arrived')).toBe(true)
    expect(await state()).toBe('arrived')
  })

  test('what has begun, or was done before its time, can’t be given back: that is refused, and says why', async () => {
    const { agency, note, cancel, see } = await openBooked()
    const refused = { status: 409, problem: { type: timeProblemTypes.begun } }
    agency.clock.moveTo(at)
    await expect(cancel()).rejects.toMatchObject(refused)
    agency.clock.moveTo('2026-09-22T09:30')
    await note('done')
    await expect(cancel()).rejects.toMatchObject(refused)
    expect((await see()).appointment?.state).toBe('kept')
  })
})
