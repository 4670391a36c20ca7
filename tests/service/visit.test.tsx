// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { words as tracking } from '../../src/features/tracking/words.zh-CN.ts'
import { words as zh } from '../../src/features/visit/words.zh-CN.ts'
import { words as progress } from '../../src/i18n/progress.words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk, outlet } from './trackingDesk.tsx'

afterEach(cleanup)

const number = 'LN-DEMO-20260302-0001'
const ready = caseRow(waysTo.ready)
const at = `/cases/${number}/appointment`
const bookButton = () => screen.findByRole('button', { name: /^预约/ })

describe('one trip', () => {
  test('names one place, one time, what is done and what to take, and books it by one press', async () => {
    const user = userEvent.setup()
    const { store } = await openDesk({ rows: [ready], at: '/trip' })
    expect(await screen.findByText('中国工商银行和平区示例网点')).toBeTruthy()
    const what = [zh.services.collect, zh.services.enable, zh.services.activate]
    expect(screen.getAllByText(zh.whoDoes('林**', what)).length).toBeGreaterThan(0)
    await user.click(await bookButton())
    expect(await screen.findByRole('heading', { level: 1, name: zh.title.booked })).toBeTruthy()
    const [[, row] = []] = await store.read((tables) => tables.all('appointments'))
    expect(row).toMatchObject({
      cases: [number],
      outlet: '210102-ICBC-1',
      services: ['collect', 'enable', 'activate'],
    })
    expect(screen.getByRole('link', { name: zh.calendar.save })).toBeTruthy()
  })

  test('is for all cases of this device, who goes for whom said by name; what is left is said', async () => {
    const other = caseRow(waysTo.ready, {
      number: 'LN-DEMO-20260302-0002',
      accessKey: 'key-of-another',
      idNumber: '210199199108203312',
      cardNumber: 'B12345678',
      answers: { ...outlet, forWhom: 'child', name: '王小明', bank: 'CCB', outlet: '210102-CCB-1' },
    })
    const names = { [number]: '林小舟', 'LN-DEMO-20260302-0002': '王小明' }
    const { store } = await openDesk({ rows: [ready, other], names, at: '/trip' })
    await bookButton()
    const left = screen.getByRole('heading', { name: zh.left.heading }).nextElementSibling
    expect(left?.textContent).toContain('领卡')
    await userEvent.setup().click(await bookButton())
    await screen.findByRole('heading', { level: 1, name: zh.title.booked })
    // Enabling is done for both at once: the second case comes along, with its own key.
    const [[, row] = []] = await store.read((tables) => tables.all('appointments'))
    expect(row?.cases).toHaveLength(2)
  })

  test.each(['/trip', `/cases/${number}`])(
    'where the places can’t be had after one try, that is said with a way to ask again, at %s, and no place is said to be missing',
    async (path) => {
      const desk = await openDesk({ rows: [ready], at: path, placesFault: { kind: 'offline' } })
      const { asked, faults } = desk
      const again = await screen.findByRole('button', { name: progress.retry })
      expect(asked.filter((one) => one.endsWith('/outlets'))).toHaveLength(1)
      expect(screen.queryByText(zh.nowhere)).toBeNull()
      faults.clear()
      await userEvent.setup().click(again)
      expect(await screen.findByText('中国工商银行和平区示例网点')).toBeTruthy()
    },
  )

  test('where nothing is to be done at a counter, that is said', async () => {
    await openDesk({ rows: [caseRow(waysTo.accepted)], at: '/trip' })
    expect(await screen.findByText(zh.nothing)).toBeTruthy()
  })

  test('where the agency can’t book, one goes without: the place and its number stay', async () => {
    await openDesk({ rows: [ready], at, bookingFault: { kind: 'refusal', status: 404 } })
    expect(await screen.findByText(zh.noBooking)).toBeTruthy()
    expect(screen.getByText('中国工商银行和平区示例网点')).toBeTruthy()
  })

  test('a time that somebody else has taken meanwhile is said, and another is chosen', async () => {
    const user = userEvent.setup()
    const { store } = await openDesk({ rows: [ready], at })
    const button = await bookButton()
    const [first] = screen.getAllByRole<HTMLInputElement>('radio')
    // Another person takes every desk of that time.
    await store.change((tables) => {
      const day = screen.getByLabelText<HTMLSelectElement>(zh.day).value
      for (const n of [1, 2, 3])
        tables.set('appointments', `other-${n}`, {
          id: `other-${n}`,
          cases: [`LN-DEMO-OTHER-${n}`],
          outlet: '210102-ICBC-1',
          at: `${day}T${first?.value}`,
          until: `${day}T${first?.value}`,
          services: ['collect'],
          events: [
            {
              type: 'booked',
              at: '2026-03-10T10:00',
              begins: `${day}T${first?.value}`,
              where: { zh: '', en: '' },
            },
          ],
        })
    })
    await user.click(button)
    expect(await screen.findByText(zh.refused.taken.title)).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('radio', { name: first?.value ?? '' })).toBeNull())
    await user.click(await bookButton())
    expect(await screen.findByRole('heading', { level: 1, name: zh.title.booked })).toBeTruthy()
  })
})

describe('a booked time', () => {
  const open = async () => {
    const user = userEvent.setup()
    const desk = await openDesk({ rows: [ready], at })
    await user.click(await bookButton())
    await screen.findByRole('heading', { level: 1, name: zh.title.booked })
    const row = () => desk.store.read((tables) => tables.all('appointments')[0]?.[1])
    return { ...desk, user, row }
  }

  test('is changed to another, under the same number; until then the old one stays', async () => {
    const { user, row } = await open()
    const before = await row()
    await user.click(screen.getByRole('button', { name: zh.change.move }))
    await user.click((await screen.findAllByRole('radio'))[2] ?? document.body)
    expect((await row())?.at).toBe(before?.at)
    await user.click(await bookButton())
    await screen.findByRole('link', { name: zh.toCounter })
    expect(await row()).toMatchObject({ id: before?.id })
    expect((await row())?.at).not.toBe(before?.at)
  })

  test('is cancelled after a second question, which can be answered with no', async () => {
    const { user, row } = await open()
    await user.click(screen.getByRole('button', { name: zh.change.cancel }))
    await user.click(await screen.findByRole('button', { name: zh.change.no }))
    expect((await row())?.events.at(-1)?.type).toBe('booked')
    await user.click(screen.getByRole('button', { name: zh.change.cancel }))
    await user.click(await screen.findByRole('button', { name: zh.change.yes }))
    await bookButton()
    expect((await row())?.events.at(-1)?.type).toBe('cancelled')
  })

  test('can’t be cancelled any more once it has begun: it says so', async () => {
    const { user, row, clock } = await open()
    await user.click(screen.getByRole('button', { name: zh.change.cancel }))
    clock.moveTo((await row())?.at ?? '')
    await user.click(await screen.findByRole('button', { name: zh.change.yes }))
    expect(await screen.findByText(zh.change.tooLate.title)).toBeTruthy()
    expect((await row())?.events.at(-1)?.type).toBe('booked')
  })

  test('stands where the case is tracked, and in the list of cases', async () => {
    const { store } = await open()
    const [[, row] = []] = await store.read((tables) => tables.all('appointments'))
    cleanup()
    const withRow = { rows: [ready], appointments: row ? [row] : [] }
    await openDesk({ ...withRow, at: `/cases/${number}` })
    expect(await screen.findByRole('link', { name: tracking.visit.show })).toBeTruthy()
    cleanup()
    await openDesk({ ...withRow, at: '/cases' })
    expect(await screen.findByRole('link', { name: /^已预约3月/ })).toBeTruthy()
  })

  test('that was missed is said without a threat, and another can be booked', async () => {
    const { store } = await open()
    const [[, row] = []] = await store.read((tables) => tables.all('appointments'))
    cleanup()
    await openDesk({ rows: [ready], appointments: row ? [row] : [], at, now: '2026-03-20T10:00' })
    expect(await screen.findByText(zh.missed.title)).toBeTruthy()
    await bookButton()
  })
})

describe('at the counter', () => {
  test('number, purpose and papers are shown large, without anything else to read', async () => {
    await openDesk({ rows: [ready], names: { [number]: '林小舟' }, at: `/cases/${number}/counter` })
    const main = await screen.findByRole('main')
    expect(await within(main).findByText(number)).toBeTruthy()
    expect(within(main).getByText('林小舟')).toBeTruthy()
    expect(
      within(main).getByText(zh.list([zh.services.collect, zh.services.enable, zh.services.activate])),
    ).toBeTruthy()
    expect(within(main).getByText(progress.bring.items.holderId('self', 'residentId'))).toBeTruthy()
  })

  test('a case that was not opened here shows nothing', async () => {
    await openDesk({ rows: [ready], saved: [], at: `/cases/${number}/counter` })
    expect(await screen.findByText(progress.notShown)).toBeTruthy()
    expect(screen.queryByText(zh.counter.nameLabel)).toBeNull()
  })
})

test.each(['loss', 'cancel'] as const)(
  'who wants the card that works dealt with (%s) books that, at an office, and it stays what the time is for',
  async (wish) => {
    const user = userEvent.setup()
    const row = caseRow(waysTo.active)
    const { store } = await openDesk({ rows: [row], at: `${at}?for=${wish}` })
    await user.click(await bookButton())
    await screen.findByRole('heading', { level: 1, name: zh.title.booked })
    const [[, kept] = []] = await store.read((tables) => tables.all('appointments'))
    expect(kept).toMatchObject({ cases: [number], services: [wish] })
    expect(kept?.outlet).toMatch(/-office$/)
    expect(screen.getByText(zh.whoDoes('林**', [zh.services[wish]]))).toBeTruthy()
  },
)

test('why a card is to be cancelled is booked with the time, shown at the counter, and stays where the time is moved', async () => {
  const user = userEvent.setup()
  const row = caseRow(waysTo.active)
  const { store } = await openDesk({ rows: [row], at: `${at}?for=cancel&why=died` })
  await user.click(await bookButton())
  await screen.findByRole('heading', { level: 1, name: zh.title.booked })
  expect(screen.getByText(zh.cancelling(zh.reasons.died))).toBeTruthy()
  await user.click(screen.getByRole('button', { name: zh.change.move }))
  await user.click(await screen.findByText(zh.otherTime))
  await user.selectOptions(screen.getByLabelText(zh.day), screen.getAllByRole('option')[1] ?? '')
  await user.click(await bookButton())
  await waitFor(async () => {
    const [[, kept] = []] = await store.read((tables) => tables.all('appointments'))
    expect(kept?.events.map(({ type }) => type)).toEqual(['booked', 'moved'])
    expect(kept?.reason).toBe('died')
  })
  const appointments = await store.read((tables) => tables.all('appointments').map(([, one]) => one))
  cleanup()
  await openDesk({ rows: [row], appointments, at: `/cases/${number}/counter` })
  expect(await screen.findByText(zh.cancelling(zh.reasons.died))).toBeTruthy()
})
