import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { listAllMessages } from '../../mocks/agency/appointmentMessages.ts'
import { actAtCounter } from '../../mocks/agency/counter.ts'
import { findDemoProof } from '../../mocks/agency/demoEvidence.ts'
import { createStore } from '../../mocks/agency/store.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import type { AppointmentService } from '../../src/domain/appointmentCodes.ts'
import { maskMobile } from '../../src/domain/checks.ts'
import { freshKey, judgeLines, monday, openTestAgency, person, type TestAgency } from './testAgency.ts'

afterEach(judgeLines)

const office = '210102-office'

const slotsOf = async ({ client }: TestAgency, outlet = office) => {
  const { days } = await client.call('listSlots', { params: { outlet } })
  return days.flatMap(({ date, free }) => free.map((hour) => `${date}T${hour}`))
}

const book = (
  { client }: TestAgency,
  { number, accessKey }: Pick<Receipt, 'number' | 'accessKey'>,
  at: string,
  more: {
    outlet?: string
    services?: AppointmentService[]
    with?: { number: string; accessKey: string }[]
  } = {},
) =>
  client.call('bookAppointment', {
    params: { number },
    accessKey,
    body: {
      outlet: more.outlet ?? office,
      at,
      services: more.services ?? ['enable'],
      ...(more.with ? { with: more.with } : {}),
    },
  })

const openWith = async (ids: readonly string[] = ['flexible']) => {
  const agency = openTestAgency()
  const receipts: Receipt[] = []
  for (const id of ids) receipts.push(await agency.submit('card', person(id).card))
  return { agency, receipts }
}

describe('the times of a place', () => {
  test('are those of its opening hours in the next two weeks, later than half an hour from now', async () => {
    const { agency } = await openWith([])
    const slots = await slotsOf(agency)
    expect(slots.length).toBeGreaterThan(20)
    expect(slots.every((at) => at >= '2026-09-21T10:30' && at < '2026-10-06')).toBe(true)
    // Saturday until noon, and nothing on Sunday the 27th, which is Mid-Autumn, nor in the National Day holiday.
    expect(slots.some((at) => at.startsWith('2026-09-27') || at >= '2026-10-01')).toBe(false)
    expect(slots).toEqual(slots.toSorted())
  })

  test('are given by no place where nobody books, and by none that is not there', async () => {
    const { agency } = await openWith([])
    for (const outlet of ['210102-kiosk-1', '210102-nowhere', '219902-office'])
      await expect(agency.client.call('listSlots', { params: { outlet } })).rejects.toMatchObject({
        status: 404,
      })
  })
})

describe('an appointment', () => {
  test('is written of to the number that the case had then, in its notices and in the messages', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) throw new Error('Nothing was submitted')
    const [at = ''] = await slotsOf(agency)
    await book(agency, own, at)
    agency.clock.moveTo('2026-09-21T12:00')
    const mobile = '15400000098'
    await agency.act(own, 'changeMobile', {
      mobile,
      mobileProof: { mobile, proof: findDemoProof(mobile) ?? '' },
    })
    const before = person('flexible').card.mobile ?? ''
    const notice = (await agency.see(own)).notices.find(({ title }) => title.zh === '预约成功')
    expect(notice?.sentTo).toEqual([maskMobile(before)])
    const sent = await agency.store.read((tables) => listAllMessages(tables, agency.clock.now(), 100))
    const booked = sent.filter(({ text }) => 'zh' in text && text.zh.includes('您已预约'))
    expect(booked.map((each) => each.mobile)).toEqual([before])
  })

  test('stands with its case, and is told', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    const [at = ''] = await slotsOf(agency)
    const view = await book(agency, own, at)
    expect(view.appointment).toMatchObject({ outlet: office, at, state: 'booked', cases: [own.number] })
    expect((await agency.see(own)).appointment).toEqual(view.appointment)
    expect(view.notices[0]?.title.zh).toBe('预约成功')
  })

  test('asked for twice is one, under the same id', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    const [at = ''] = await slotsOf(agency)
    const first = await book(agency, own, at)
    const second = await book(agency, own, at)
    expect(second.appointment?.id).toBe(first.appointment?.id)
    expect(second.notices).toHaveLength(first.notices.length)
  })

  test('is changed in one go: the old time is free again, the id stays, and it is told', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    const [first = '', , third = ''] = await slotsOf(agency)
    const before = (await book(agency, own, first)).appointment
    const view = await book(agency, own, third)
    expect(view.appointment).toMatchObject({ id: before?.id, at: third })
    expect(await slotsOf(agency)).toContain(first)
    expect(view.notices[0]?.title.zh).toBe('预约已改')
  })

  test('that can’t be changed stays as it was', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    const [at = ''] = await slotsOf(agency)
    await book(agency, own, at)
    await expect(book(agency, own, '2026-09-27T10:00')).rejects.toMatchObject({ status: 409 })
    expect((await agency.see(own)).appointment?.at).toBe(at)
  })

  test('is given back: the time is free, the case has none, and it is told', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    const [at = ''] = await slotsOf(agency)
    await book(agency, own, at)
    const params = { number: own.number }
    const view = await agency.client.call('cancelAppointment', { params, accessKey: own.accessKey })
    expect(view.appointment).toBeUndefined()
    expect(view.notices[0]?.title.zh).toBe('预约已取消')
    expect(await slotsOf(agency)).toContain(at)
    const again = await agency.client.call('cancelAppointment', { params, accessKey: own.accessKey })
    expect(again.notices).toHaveLength(view.notices.length)
  })

  test.each<[string, string, AppointmentService[], string?]>([
    ['in the night', '2026-09-22T03:00', ['enable']],
    ['yesterday', '2026-09-18T10:00', ['enable']],
    ['in half a year', '2027-03-22T10:00', ['enable']],
    ['between two slots', '2026-09-22T09:07', ['enable']],
    ['for what is not done there', '2026-09-22T09:10', ['activate']],
    ['at another bank than the card’s', '2026-09-22T09:00', ['activate'], '210102-CCB-1'],
  ])('%s is refused', async (_, at, services, outlet) => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    await expect(book(agency, own, at, { services, ...(outlet ? { outlet } : {}) })).rejects.toMatchObject({
      status: 409,
    })
    expect((await agency.see(own)).appointment).toBeUndefined()
  })

  test('is booked by the key of the case alone', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    const [at = ''] = await slotsOf(agency)
    const stranger = { number: own.number, accessKey: 'somebody-elses-key' }
    await expect(book(agency, stranger, at)).rejects.toMatchObject({ status: 401 })
    const params = { number: own.number }
    await expect(
      agency.client.call('cancelAppointment', { params, accessKey: stranger.accessKey }),
    ).rejects.toMatchObject({ status: 401 })
  })

  test('can be for several cases of a family, each opened by its key; who came along may leave', async () => {
    const { agency, receipts } = await openWith(['flexible', 'employee'])
    const [one, two] = receipts
    if (!one || !two) return
    const [at = ''] = await slotsOf(agency)
    const along = { number: two.number, accessKey: two.accessKey }
    await expect(
      book(agency, one, at, { with: [{ ...along, accessKey: 'wrong-key' }] }),
    ).rejects.toMatchObject({
      status: 401,
    })
    await book(agency, one, at, { with: [along] })
    expect((await agency.see(two)).appointment).toMatchObject({ at, cases: [one.number, two.number] })
    await agency.client.call('cancelAppointment', {
      params: { number: two.number },
      accessKey: two.accessKey,
    })
    expect((await agency.see(two)).appointment).toBeUndefined()
    expect((await agency.see(one)).appointment).toMatchObject({ at, cases: [one.number] })
  })

  test('is called to mind the day before, and missed when nobody came', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    const at = (await slotsOf(agency)).find((one) => one > '2026-09-24')
    await book(agency, own, at ?? '')
    const titles = async () => (await agency.see(own)).notices.map(({ title }) => title.zh)
    agency.clock.moveTo('2026-09-23T08:59')
    expect(await titles()).not.toContain('明天有预约')
    agency.clock.moveTo('2026-09-23T09:00')
    expect(await titles()).toContain('明天有预约')
    agency.clock.moveTo('2026-09-24T17:00')
    expect((await agency.see(own)).appointment?.state).toBe('missed')
    expect(await titles()).toContain('预约的时间已过')
    // Another one can be booked all the same.
    const [next = ''] = await slotsOf(agency)
    expect((await book(agency, own, next)).appointment).toMatchObject({ at: next, state: 'booked' })
  })

  test('is kept by whoever fetched the card that day', async () => {
    const { agency, receipts } = await openWith()
    const [own] = receipts
    if (!own) return
    // Made while one waits.
    agency.clock.moveTo('2026-09-21T10:45')
    const view = await agency.see(own)
    expect(view.status).toBe('ready')
    const outlet = view.answers.outlet ?? ''
    const [at = ''] = await slotsOf(agency, outlet)
    await book(agency, own, at, { outlet, services: ['collect'] })
    agency.clock.moveTo(at)
    await actAtCounter(agency.store, own.number, 'handOver', at)
    agency.clock.moveTo(`${at.slice(0, 10)}T18:00`)
    expect((await agency.see(own)).appointment?.state).toBe('kept')
  })
})

interface Access {
  readonly number: string
  readonly accessKey: string
}

/** Somebody without a case books or moves a time, or gives it back. */
async function visitBy(
  { client }: TestAgency,
  wish: { readonly who: number; readonly what: string; readonly at: string; readonly outlet: string },
  visits: Map<number, Access>,
): Promise<void> {
  const { who, what, at, outlet } = wish
  const own = visits.get(who)
  const access = own && { params: { number: own.number }, accessKey: own.accessKey }
  const body = { outlet, at, purpose: 'ask' as const, name: '王秀英', mobile: `1540000020${who}` }
  const send = async () => {
    if (access && what === 'book') await client.call('moveVisit', { ...access, body: { outlet, at } })
    else if (access) await client.call('cancelVisit', access)
    else if (what === 'book') {
      const { visit, accessKey } = await client.call('bookVisit', { key: freshKey(), body })
      // The same person may have asked in both tabs at once: then two times are theirs.
      visits.set(visits.has(who) ? who + 10 : who, { number: visit.number, accessKey })
    }
    return 200
  }
  const status = await send().catch((error: { readonly status?: number }) => error.status)
  expect([200, 409, 429]).toContain(status)
}

describe('a time is never given to more people than there are desks', () => {
  const moves = fc.array(
    fc.record({
      who: fc.integer({ min: 0, max: 5 }),
      what: fc.constantFrom('book', 'cancel'),
      slot: fc.integer({ min: 0, max: 3 }),
    }),
    { minLength: 4, maxLength: 30 },
  )

  test('whoever books, changes and cancels, from two tabs at once', async () => {
    const people = ['flexible', 'employee', 'retiree', 'taiwanPermit']
    await fc.assert(
      fc.asyncProperty(moves, async (steps) => {
        const store = createStore()
        const visits = new Map<number, Access>()
        // Two tabs over one store.
        const tabs = [openTestAgency(monday, store), openTestAgency(monday, store)] as const
        const receipts = await Promise.all(
          people.map((id) => tabs[0].submit('card', person(id).card, freshKey())),
        )
        // A small outlet, where one or two are seen at once.
        const outlet = '210302-office'
        const times = (await slotsOf(tabs[0], outlet)).slice(0, 4)
        await Promise.all(
          steps.map(async ({ who, what, slot }, i) => {
            const tab = tabs[i % 2] ?? tabs[0]
            const own = receipts[who]
            if (!own) {
              await visitBy(tab, { who, what, at: times[slot] ?? '', outlet }, visits)
              return
            }
            const done =
              what === 'book'
                ? book(tab, own, times[slot] ?? '', { outlet })
                : tab.client.call('cancelAppointment', {
                    params: { number: own.number },
                    accessKey: own.accessKey,
                  })
            const status = await done.then(
              () => 200,
              (error: { readonly status?: number }) => error.status,
            )
            expect([200, 409]).toContain(status)
          }),
        )
        const views = await Promise.all(receipts.map((own) => tabs[0].see(own)))
        const held = await Promise.all(
          [...visits.values()].map(({ number, accessKey }) =>
            tabs[0].client.call('getVisit', { params: { number }, accessKey }),
          ),
        )
        const booked = [
          ...views.flatMap(({ appointment }) => (appointment ? [appointment.at] : [])),
          ...held.flatMap(({ at, state }) => (state === 'booked' ? [at] : [])),
        ]
        const free = await slotsOf(tabs[0], outlet)
        const rows = await store.read((tables) => tables.all('appointments'))
        for (const time of times) {
          const holding = rows.filter(
            ([, row]) => row.at === time && row.events.at(-1)?.type !== 'cancelled',
          ).length
          // Every one that holds it is somebody's own, nobody holds two, and there are three desks.
          expect(holding).toBe(booked.filter((at) => at === time).length)
          expect(holding).toBeLessThanOrEqual(3)
          expect(holding === 3 && free.includes(time)).toBe(false)
        }
      }),
      { numRuns: 25 },
    )
  })
})
