import { afterEach, expect, test } from 'vitest'
import { noteAppointment } from '../../mocks/agency/appointmentDesk.ts'
import { findNextEvent, listPlanned } from '../../mocks/agency/planned.ts'
import { freshKey, judgeLines, openTestAgency } from './testAgency.ts'

afterEach(judgeLines)

const at = '2026-09-24T10:10'
const ahead = (agency: ReturnType<typeof openTestAgency>) =>
  agency.store.read((tables) => listPlanned(tables, agency.clock.now(), 10))

/** Somebody without a case who comes in three days. */
async function openVisit() {
  const agency = openTestAgency()
  const body = {
    outlet: '210102-office',
    at,
    purpose: 'loss',
    name: '王秀英',
    mobile: '15400000044',
  } as const
  const { visit, accessKey } = await agency.client.call('bookVisit', { key: freshKey(), body })
  const { number } = visit
  return {
    agency,
    number,
    cancel: () => agency.client.call('cancelVisit', { params: { number }, accessKey }),
  }
}

test('of a booking is planned that it is called to mind, begins, and is missed; then nothing', async () => {
  const { agency, number } = await openVisit()
  expect(await ahead(agency)).toMatchObject([
    { of: 'appointment', type: 'calledToMind', at: '2026-09-23T09:00', number },
    { of: 'appointment', type: 'begins', at, number },
    { of: 'appointment', type: 'missed', number },
  ])
  const seen: string[] = []
  for (;;) {
    const next = await agency.store.read((tables) => findNextEvent(tables, agency.clock.now()))
    if (next === undefined) break
    agency.clock.moveTo(next)
    seen.push(next)
  }
  expect(seen).toHaveLength(3)
})

test('nothing is planned of one that was given back, nor of whom the desk has noted', async () => {
  const one = await openVisit()
  await one.cancel()
  expect(await ahead(one.agency)).toEqual([])
  const other = await openVisit()
  other.agency.clock.moveTo('2026-09-24T10:00')
  await noteAppointment(other.agency.store, other.number, 'done', other.agency.clock.now())
  expect(await ahead(other.agency)).toEqual([])
})

test('an objection to a look is answered at its time', async () => {
  const agency = openTestAgency()
  await agency.store.change((tables) =>
    tables.set('lookUps', 'look-1', {
      idNumber: '210199198803152018',
      at: '2026-09-20T10:00',
      why: 'review',
      objection: {
        number: 'YY-DEMO-000001',
        at: '2026-09-21T09:00',
        note: '',
        mobile: '15400000044',
        due: '2026-09-28',
        answer: { at: '2026-09-25T10:00', outcome: 'allowed' },
      },
    }),
  )
  expect(await ahead(agency)).toEqual([
    { number: 'YY-DEMO-000001', at: '2026-09-25T10:00', of: 'objection', type: 'answered' },
  ])
})
