// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { noteAppointment } from '../../mocks/agency/appointmentDesk.ts'
import { words as offices } from '../../src/features/offices/words.zh-CN.ts'
import { words as zh } from '../../src/features/visit/visits.words.zh-CN.ts'
import { words as visit } from '../../src/features/visit/words.zh-CN.ts'
import { words as progress } from '../../src/i18n/progress.words.zh-CN.ts'
import { listSavedVisits, setSavedVisits } from '../../src/journey/savedVisits.ts'
import { openDesk } from './trackingDesk.tsx'

afterEach(() => {
  cleanup()
  setSavedVisits([])
})

const office = '210102-office'
const at = `/visits/book?at=${office}&for=loss`
const bookButton = () => screen.findByRole('button', { name: /^预约/ })

/** Somebody who has no case books a time to report a loss. */
async function book() {
  const user = userEvent.setup()
  const desk = await openDesk({ at })
  const button = await bookButton()
  await user.type(screen.getByLabelText(zh.booking.name), '王秀英')
  await user.type(screen.getByLabelText(zh.booking.mobile), '154 0000 0044')
  await user.click(button)
  await screen.findByRole('heading', { level: 1, name: zh.states.booked })
  const row = async () => await desk.store.read((tables) => tables.all('appointments')[0]?.[1])
  return { ...desk, user, row, number: (await row())?.id ?? '' }
}

describe('somebody without a case', () => {
  test('is led from a place that takes bookings to a time there, for what they look for', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/offices?city=210100&service=loss' })
    const [first] = await screen.findAllByRole('link', { name: new RegExp(offices.item.book) })
    await user.click(first ?? document.body)
    expect(await screen.findByRole('heading', { level: 1, name: zh.booking.title })).toBeTruthy()
    await bookButton()
    expect(screen.getByLabelText<HTMLSelectElement>(zh.booking.purpose).value).toBe('loss')
  })

  test('books with name and mobile number alone, and has number, place and papers before them', async () => {
    const { row, number } = await book()
    expect(await row()).toMatchObject({
      cases: [],
      outlet: office,
      services: ['loss'],
      visitor: { name: '王秀英', mobile: '15400000044' },
    })
    expect(screen.getByText(number)).toBeTruthy()
    expect(screen.getByText(progress.bring.items.holderId('self', 'residentId'))).toBeTruthy()
    expect(screen.getByRole('link', { name: visit.calendar.save })).toBeTruthy()
    expect(listSavedVisits().map((each) => each.number)).toEqual([number])
  })

  test('is told what is missing, field by field, and nothing typed is lost', async () => {
    const user = userEvent.setup()
    await openDesk({ at: `/visits/book?at=${office}` })
    const button = await bookButton()
    await user.type(screen.getByLabelText(zh.booking.mobile), '1540000')
    await user.click(button)
    const summary = await screen.findByRole('heading', { name: zh.booking.errors(3) })
    expect(summary.nextElementSibling?.textContent).toContain(zh.booking.required.purpose)
    expect(summary.nextElementSibling?.textContent).toContain(zh.booking.required.name)
    expect(screen.getByLabelText<HTMLInputElement>(zh.booking.mobile).value).toBe('1540000')
  })

  test('keeps name and mobile number while another place is chosen', async () => {
    const user = userEvent.setup()
    await openDesk({ at })
    await bookButton()
    await user.type(screen.getByLabelText(zh.booking.name), '王秀英')
    await user.type(screen.getByLabelText(zh.booking.mobile), '154 0000 0044')
    const other = screen.getByLabelText<HTMLSelectElement>(zh.place)
    const elsewhere = [...other.options].find(({ value }) => value !== office)
    await user.selectOptions(other, elsewhere?.value ?? '')
    await bookButton()
    expect(screen.getByLabelText<HTMLSelectElement>(zh.place).value).not.toBe(office)
    expect(screen.getByLabelText<HTMLInputElement>(zh.booking.name).value).toBe('王秀英')
    expect(screen.getByLabelText<HTMLInputElement>(zh.booking.mobile).value).toBe('154 0000 0044')
  })

  test('who has two times already is told so, and how to get on', async () => {
    await book()
    cleanup()
    const user = userEvent.setup()
    const { store } = await openDesk({ at })
    await store.change((tables) => {
      for (const n of [1, 2])
        tables.set('appointments', `YY-DEMO-00000${n}`, {
          id: `YY-DEMO-00000${n}`,
          cases: [],
          outlet: office,
          at: `2026-03-1${n}T10:00`,
          until: `2026-03-1${n}T10:30`,
          services: ['ask'],
          visitor: { name: '王秀英', mobile: '15400000044', accessKey: 'the-key-of-it', client: 'x' },
          events: [
            {
              type: 'booked',
              at: '2026-03-10T09:00',
              begins: `2026-03-1${n}T10:00`,
              where: { zh: '', en: '' },
            },
          ],
        })
    })
    const button = await bookButton()
    await user.type(screen.getByLabelText(zh.booking.name), '王秀英')
    await user.type(screen.getByLabelText(zh.booking.mobile), '15400000044')
    await user.click(button)
    expect(await screen.findByText(zh.booking.busy.next)).toBeTruthy()
  })

  test('moves the time, and gives it back after a second question', async () => {
    const { user, row } = await book()
    const before = await row()
    await user.click(screen.getByRole('button', { name: visit.change.move }))
    await user.click((await screen.findAllByRole('radio'))[2] ?? document.body)
    await user.click(await bookButton())
    await screen.findByRole('link', { name: visit.toCounter })
    expect((await row())?.at).not.toBe(before?.at)
    await user.click(screen.getByRole('button', { name: visit.change.cancel }))
    await user.click(await screen.findByRole('button', { name: visit.change.yes }))
    expect(await screen.findByRole('heading', { level: 1, name: zh.states.cancelled })).toBeTruthy()
    expect((await row())?.events.at(-1)?.type).toBe('cancelled')
  })

  test('who gives it back too late is told why it stands, and what can be done', async () => {
    const { user, row, clock } = await book()
    await user.click(screen.getByRole('button', { name: visit.change.cancel }))
    clock.moveTo((await row())?.at ?? '')
    await user.click(await screen.findByRole('button', { name: visit.change.yes }))
    expect(await screen.findByText(visit.change.tooLate.title)).toBeTruthy()
    expect(screen.getByText(visit.change.tooLate.next)).toBeTruthy()
    expect((await row())?.events.at(-1)?.type).toBe('booked')
  })

  test('who moves it too late is told so, and nothing is moved', async () => {
    const { user, row, clock } = await book()
    await user.click(screen.getByRole('button', { name: visit.change.move }))
    await user.click((await screen.findAllByRole('radio'))[2] ?? document.body)
    clock.moveTo((await row())?.at ?? '')
    await user.click(await bookButton())
    expect(await screen.findByText(visit.refused.begun.title)).toBeTruthy()
    expect(screen.getByText(visit.notBooked)).toBeTruthy()
  })

  test('shows it over the counter, and reads there that the counter knows of them', async () => {
    const { user, number, store, clock, row, queries } = await book()
    await user.click(screen.getByRole('link', { name: visit.toCounter }))
    expect(await screen.findByText(visit.list([zh.purposes.loss]))).toBeTruthy()
    expect(screen.getByText(number)).toBeTruthy()
    const time = (await row())?.at ?? ''
    clock.moveTo(time)
    await noteAppointment(store, number, 'arrived', clock.now())
    await queries.invalidateQueries()
    await user.click(screen.getByRole('link', { name: zh.back }))
    expect(await screen.findByRole('heading', { level: 1, name: zh.states.arrived })).toBeTruthy()
    expect(screen.queryByRole('button', { name: visit.change.move })).toBeNull()
  })

  test('finds it among the cases of this device, and on another by its number and four digits', async () => {
    const { number, row, user } = await book()
    const kept = await row()
    const appointments = kept ? [kept] : []
    cleanup()
    await openDesk({ appointments, at: '/cases' })
    expect(await screen.findByRole('link', { name: /^已预约3月/ })).toBeTruthy()
    cleanup()
    setSavedVisits([])
    await openDesk({ appointments, at: `/visits/${number}` })
    await user.click(await screen.findByRole('button', { name: zh.find.submit }))
    expect((await screen.findAllByText(zh.find.endingWrong)).length).toBeGreaterThan(0)
    await user.type(screen.getByLabelText(zh.find.ending), '9999')
    await user.click(screen.getByRole('button', { name: zh.find.submit }))
    expect(await screen.findByText(zh.find.none.title)).toBeTruthy()
    await user.clear(screen.getByLabelText(zh.find.ending))
    await user.type(screen.getByLabelText(zh.find.ending), '0044')
    await user.click(screen.getByRole('button', { name: zh.find.submit }))
    expect(await screen.findByRole('heading', { level: 1, name: zh.states.booked })).toBeTruthy()
  })

  test('where its place can’t be had after one try, the time stays with a way to ask again', async () => {
    const { number, row } = await book()
    const kept = await row()
    cleanup()
    const { asked } = await openDesk({
      appointments: kept ? [kept] : [],
      at: `/visits/${number}`,
      placesFault: { kind: 'offline' },
    })
    expect(await screen.findByRole('button', { name: progress.retry })).toBeTruthy()
    expect(screen.getByText(number)).toBeTruthy()
    expect(asked.filter((one) => one.endsWith('/outlets'))).toHaveLength(1)
  })

  test('one that was missed is said without a threat, with the way to another', async () => {
    const { number, clock, row, queries } = await book()
    clock.moveTo(`${(await row())?.at.slice(0, 10)}T23:00`)
    await queries.invalidateQueries({ queryKey: ['visit', number] })
    expect(await screen.findByRole('heading', { level: 1, name: zh.states.missed })).toBeTruthy()
    expect(screen.getByText(zh.ended.missed)).toBeTruthy()
    expect(screen.getByRole('link', { name: zh.again }).getAttribute('href')).toContain('for=loss')
  })

  test('an address without a place leads to the places; a service that can’t book leaves the place and its number', async () => {
    await openDesk({ at: '/visits/book?at=nowhere' })
    expect(await screen.findByRole('link', { name: zh.booking.toPlaces })).toBeTruthy()
    cleanup()
    await openDesk({ at, bookingFault: { kind: 'refusal', status: 404 } })
    expect(await screen.findByText(visit.noBooking)).toBeTruthy()
  })

  test('a device that others use keeps nothing of it', async () => {
    const user = userEvent.setup()
    const { drafts } = await openDesk({ at })
    await drafts.keep('shared')
    await user.type(await screen.findByLabelText(zh.booking.name), '王秀英')
    await user.type(screen.getByLabelText(zh.booking.mobile), '15400000044')
    await user.click(await bookButton())
    expect(await screen.findByText(zh.keepShared)).toBeTruthy()
    await waitFor(() => expect(localStorage.getItem('visits')).toBeNull())
  })
})
