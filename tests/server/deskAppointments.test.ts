import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deskPath } from '../../mocks/server/deskAddress.ts'
import { deskHandler } from '../../mocks/server/deskHandler.ts'
import { hostNamesOf } from '../../mocks/server/hostNames.ts'
import { type RunningServer, startServer } from '../../mocks/server/startServer.ts'
import { freshKey, openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'

const hostNames = hostNamesOf({ host: '127.0.0.1', hostname: 'desk-pc', addresses: [] })
const outlet = '210102-office'
const at = '2026-09-22T10:10'

let agency: TestAgency
let server: RunningServer

beforeAll(async () => {
  const api = () => Promise.resolve()
  server = await startServer(
    { api, desk: (request, response) => deskHandler(agency, hostNames)(request, response) },
    0,
    '127.0.0.1',
  )
})
afterAll(() => server.close())
beforeEach(() => {
  agency = openTestAgency()
})

const desk = (path = '') => `http://127.0.0.1:${server.port}${deskPath}${path}`
/** What the desk answers to an act on an appointment, as a status. */
const act = async (id: string, what: string): Promise<number> => {
  const body = new URLSearchParams({ act: what })
  return (await fetch(desk(`/appointments/${id}`), { method: 'POST', body, redirect: 'manual' })).status
}
const listed = async () => {
  const { appointments }: { appointments: { id: string; state: string; acts: string[] }[] } = await (
    await fetch(desk())
  ).json()
  return appointments.map(({ id, state, acts }) => ({ id, state, acts }))
}

/** Somebody with a case, and what they see of their time. */
async function withCase() {
  const own = await agency.submit('card', person('flexible').card)
  const { number, accessKey } = own
  const view = await agency.client.call('bookAppointment', {
    params: { number },
    accessKey,
    body: { outlet, at, services: ['enable'] },
  })
  const see = async () => (await agency.see(own)).appointment?.state
  return { id: view.appointment?.id ?? '', see }
}

/** Somebody without a case, and what they see of theirs. */
async function withoutCase() {
  const { visit, accessKey } = await agency.client.call('bookVisit', {
    key: freshKey(),
    body: { outlet, at, purpose: 'loss', name: '王秀英', mobile: '15400000044' },
  })
  const see = async () =>
    (await agency.client.call('getVisit', { params: { number: visit.number }, accessKey })).state
  return { id: visit.number, see }
}

describe.each([
  ['with a case', withCase],
  ['without a case', withoutCase],
] as const)('a clerk notes over HTTP of somebody %s', (_, book) => {
  test('that they are there and are seen to: the person reads that it was kept', async () => {
    const { id, see } = await book()
    expect(await listed()).toEqual([{ id, state: 'booked', acts: [] }])
    expect(await act(id, 'arrived')).toBe(409)
    agency.clock.moveTo('2026-09-22T10:05')
    expect(await act(id, 'missed')).toBe(409)
    expect(await act(id, 'arrived')).toBe(200)
    expect(await listed()).toEqual([{ id, state: 'arrived', acts: ['done'] }])
    agency.clock.moveTo('2026-09-22T10:20')
    expect(await act(id, 'done')).toBe(200)
    expect(await see()).toBe('kept')
    expect(await act(id, 'done')).toBe(409)
  })

  test('that they did not come: the person reads that, and nothing more is noted', async () => {
    const { id, see } = await book()
    agency.clock.moveTo('2026-09-22T10:15')
    expect(await act(id, 'missed')).toBe(200)
    expect(await see()).toBe('missed')
    for (const what of ['arrived', 'done', 'missed']) expect(await act(id, what)).toBe(409)
    expect(await act('no-such-appointment', 'arrived')).toBe(409)
  })
})
