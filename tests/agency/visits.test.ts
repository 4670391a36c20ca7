import { afterEach, describe, expect, test } from 'vitest'
import { listAppointments, noteAppointment } from '../../mocks/agency/appointmentDesk.ts'
import { listAllMessages } from '../../mocks/agency/appointmentMessages.ts'
import { timeProblemTypes } from '../../src/api/appointmentSchemas.ts'
import type { VisitPurpose } from '../../src/domain/appointmentCodes.ts'
import { freshKey, judgeLines, openTestAgency, type TestAgency } from './testAgency.ts'

afterEach(judgeLines)

const office = '210102-office'
const at = '2026-09-22T10:10'
const mobile = '15400000044'

const book = (
  { client }: TestAgency,
  changes: { at?: string; outlet?: string; purpose?: VisitPurpose; name?: string; mobile?: string } = {},
  key = freshKey(),
) =>
  client.call('bookVisit', {
    key,
    body: { outlet: office, at, purpose: 'loss', name: '王秀英', mobile, ...changes },
  })

/** How a refusal for this reason looks. */
const refusedAs = (why: keyof typeof timeProblemTypes) => ({
  status: 409,
  problem: { type: timeProblemTypes[why] },
})
const begun = refusedAs('begun')

async function openBooked() {
  const agency = openTestAgency()
  const { visit, accessKey } = await book(agency)
  const own = { params: { number: visit.number }, accessKey }
  return {
    agency,
    visit,
    own,
    see: () => agency.client.call('getVisit', own),
    move: (time: string, outlet = office) =>
      agency.client.call('moveVisit', { ...own, body: { outlet, at: time } }),
    cancel: () => agency.client.call('cancelVisit', own),
    note: (act: 'arrived' | 'done' | 'missed') =>
      noteAppointment(agency.store, visit.number, act, agency.clock.now()),
  }
}

describe('a time that is booked without a case', () => {
  test('stands under a number of its own, names nobody in full, and is told by text message', async () => {
    const { agency, visit, see } = await openBooked()
    expect(visit).toMatchObject({ outlet: office, at, purpose: 'loss', state: 'booked' })
    expect(visit).toMatchObject({ nameMasked: '王**', mobileMasked: '154****0044' })
    expect(visit.number).toMatch(/^YY-DEMO-\d{6}$/)
    expect(await see()).toEqual(visit)
    const [sent] = await agency.store.read((tables) => listAllMessages(tables, agency.clock.now(), 3))
    expect(sent).toMatchObject({ mobile })
    expect(JSON.stringify(sent?.text)).toContain(visit.number)
  })

  test('asked for twice under one key is one', async () => {
    const agency = openTestAgency()
    const key = freshKey()
    expect(await book(agency, {}, key)).toEqual(await book(agency, {}, key))
    expect(await agency.store.read((tables) => tables.all('appointments'))).toHaveLength(1)
  })

  test('is moved, under the same number; one that can’t be had leaves it as it was', async () => {
    const { visit, move, see } = await openBooked()
    await expect(move('2026-09-27T10:00')).rejects.toMatchObject({ status: 409 })
    expect((await see()).at).toBe(at)
    const later = '2026-09-24T14:10'
    expect(await move(later)).toMatchObject({ number: visit.number, at: later, state: 'booked' })
    expect((await see()).notices.map(({ title }) => title.zh)).toEqual(['预约已改', '预约成功'])
  })

  test('is given back: the time is free again, and that is said', async () => {
    const { agency, cancel, move, see } = await openBooked()
    expect(await cancel()).toMatchObject({ state: 'cancelled' })
    expect((await see()).notices[0]?.title.zh).toBe('预约已取消')
    const { days } = await agency.client.call('listSlots', { params: { outlet: office } })
    expect(days.find(({ date }) => date === '2026-09-22')?.free).toContain('10:10')
    expect((await cancel()).notices).toHaveLength(2)
    await expect(move('2026-09-24T14:10')).rejects.toMatchObject(refusedAs('givenBack'))
  })

  test('can’t be given back once it has begun, nor when whoever booked it is there: that is refused, and says why', async () => {
    const { agency, cancel, note, see } = await openBooked()
    agency.clock.moveTo(at)
    await expect(cancel()).rejects.toMatchObject(begun)
    expect(await see()).toMatchObject({ state: 'booked' })
    agency.clock.moveTo('2026-09-22T10:05')
    await note('arrived')
    await expect(cancel()).rejects.toMatchObject(begun)
    agency.clock.moveTo('2026-09-22T16:00')
    await note('done')
    await expect(cancel()).rejects.toMatchObject(begun)
    expect((await see()).notices.map(({ title }) => title.zh)).not.toContain('预约已取消')
  })

  test('is found again by its number and the end of the mobile number, by nothing else', async () => {
    const { agency, visit, own } = await openBooked()
    const find = (number: string, mobileEnding: string) =>
      agency.client.call('findVisit', { key: freshKey(), body: { number, mobileEnding } })
    expect(await find(visit.number.toLowerCase(), '0044')).toEqual({ visit, accessKey: own.accessKey })
    await expect(find(visit.number, '0045')).rejects.toMatchObject({ status: 404 })
    await expect(find('YY-DEMO-000000', '0044')).rejects.toMatchObject({ status: 404 })
    for (let miss = 0; miss < 4; miss += 1) await find(visit.number, '0045').catch(() => undefined)
    await expect(find(visit.number, '0044')).rejects.toMatchObject({
      status: 429,
      problem: { type: 'urn:problem:too-many-misses' },
    })
    await expect(
      agency.client.call('getVisit', { ...own, accessKey: 'somebody-elses-key' }),
    ).rejects.toMatchObject({ status: 401 })
  })

  test('is on the desk’s list with its number and papers; who is there waits, and is then done', async () => {
    const { agency, visit, note, see } = await openBooked()
    agency.clock.moveTo('2026-09-22T10:05')
    expect(await note('arrived')).toBe(true)
    expect(await see()).toMatchObject({ state: 'arrived' })
    const [shown] = await agency.store.read((tables) => listAppointments(tables, agency.clock.now()))
    expect(shown).toMatchObject({
      visit: visit.number,
      names: ['王秀英'],
      papers: ['holderId'],
      state: 'arrived',
    })
    await note('done')
    expect(await see()).toMatchObject({ state: 'kept' })
  })

  test('is called to mind, missed by who does not come, and forgotten after a month', async () => {
    const { agency, own, see, move } = await openBooked()
    agency.clock.moveTo('2026-09-22T12:00')
    expect(await see()).toMatchObject({ state: 'missed' })
    await expect(move('2026-09-23T10:10')).rejects.toMatchObject(begun)
    agency.clock.moveTo('2026-10-23T10:00')
    await book(agency, { at: '2026-10-26T10:10', mobile: '15400000045' })
    await expect(agency.client.call('getVisit', own)).rejects.toMatchObject({ status: 401 })
  })

  test.each<[string, Parameters<typeof book>[1], object]>([
    ['without a name', { name: ' ' }, { status: 422 }],
    ['with half a mobile number', { mobile: '1540000' }, { status: 422 }],
    ['in the night', { at: '2026-09-22T03:00' }, refusedAs('taken')],
    ['for a question, at a bank', { outlet: '210102-ICBC-1', purpose: 'ask' }, refusedAs('notThere')],
    ['for what is not done there', { purpose: 'activate' }, refusedAs('notThere')],
  ])('%s is refused', async (_, changes, refusal) => {
    await expect(book(openTestAgency(), changes)).rejects.toMatchObject(refusal)
  })

  test('a mobile number has two that are not over, a device six', async () => {
    const agency = openTestAgency()
    const { days } = await agency.client.call('listSlots', { params: { outlet: office } })
    const times = days.flatMap(({ date, free }) => free.map((hour) => `${date}T${hour}`))
    const [first, second, third = ''] = times
    const held = await book(agency, { at: first ?? '' })
    await book(agency, { at: second ?? '' })
    await expect(book(agency, { at: third })).rejects.toMatchObject({ status: 429 })
    const { number } = held.visit
    await agency.client.call('cancelVisit', { params: { number }, accessKey: held.accessKey })
    await book(agency, { at: third })
    for (let n = 3; n < 7; n += 1) await book(agency, { at: times[n] ?? '', mobile: `1540000010${n}` })
    await expect(book(agency, { at: times[8] ?? '', mobile: '15400000109' })).rejects.toMatchObject({
      status: 429,
    })
  })
})
