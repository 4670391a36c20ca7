// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { words as zh } from '../../src/features/offices/words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'geolocation')
})

const places = () => screen.findAllByRole('heading', { level: 3 })
const namesNow = async () => (await places()).map((each) => each.textContent ?? '')

describe('finding a place', () => {
  test('begins with the city, and asks for nothing else', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/offices' })
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
    await user.selectOptions(screen.getByLabelText(zh.filters.city), '鞍山市')
    expect((await namesNow())[0]).toContain('铁东区')
    // Whoever chooses by keyboard goes on from there.
    expect(document.activeElement).toBe(screen.getByLabelText(zh.filters.city))
  })

  test('takes the city of the application that is being filled in', async () => {
    await openDesk({ at: '/offices', draft: { city: '210200' } })
    expect((await namesNow())[0]).toContain('中山区')
  })

  test('takes the city of one’s own case, so that nobody says it twice', async () => {
    await openDesk({ at: '/offices', rows: [caseRow(waysTo.ready, { answers: { city: '210200' } })] })
    expect((await namesNow())[0]).toContain('中山区')
    expect(screen.getByLabelText<HTMLSelectElement>(zh.filters.city).value).toBe('210200')
  })

  test('by what is to be done, in a county: every place there can do it', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/offices?city=210300' })
    await places()
    await user.selectOptions(screen.getByLabelText(zh.filters.service), zh.services.loss)
    await user.selectOptions(screen.getByLabelText(zh.filters.county), '海城市')
    expect(await screen.findByText(zh.count(1))).toBeTruthy()
    expect(await namesNow()).toEqual([expect.stringContaining('海城市社会保障卡服务窗口')])
  })

  test('says what is open now by the agency’s clock, and when the rest opens', async () => {
    await openDesk({ at: '/offices?city=210300&service=loss', now: '2026-03-10T12:00' })
    const [first] = await screen.findAllByRole('listitem')
    // The lunch break.
    expect(first?.textContent).toContain(zh.open.closed)
    expect(first?.textContent).toContain(zh.open.opens(zh.open.today, '13:00'))
  })

  test('knows holidays: on the first of October nobody opens before the eighth', async () => {
    await openDesk({ at: '/offices?city=210300&service=loss', now: '2026-10-01T10:00' })
    const [first] = await screen.findAllByRole('listitem')
    expect(first?.textContent).toContain('2026年10月8日星期四08:30开门')
  })

  test('says so of a day whose holidays are not announced yet', async () => {
    await openDesk({ at: '/offices?city=210300&service=loss', now: '2026-12-31T18:00' })
    const [first] = await screen.findAllByRole('listitem')
    expect(first?.textContent).toContain(zh.open.estimate)
  })

  test('nothing that fits is said, with what to do', async () => {
    await openDesk({ at: '/offices?city=210300&county=210323&language=ja' })
    expect(await screen.findByText(zh.count(0))).toBeTruthy()
    expect(screen.getByText(zh.nothing)).toBeTruthy()
  })

  test('shows ten at first, with their numbers on the map, and more on request', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/offices?city=210300' })
    expect(await places()).toHaveLength(10)
    const map = await screen.findByRole('img', { name: zh.map.label })
    expect(within(map).getByText('10')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^再看/ }))
    expect((await places()).length).toBeGreaterThan(10)
  })

  test('where the places can’t be had, the telephone remains', async () => {
    const { faults } = await openDesk({ at: '/offices' })
    faults.set('listOutlets', { kind: 'offline' })
    await userEvent.setup().selectOptions(screen.getByLabelText(zh.filters.city), '鞍山市')
    expect(await screen.findByText(zh.offline)).toBeTruthy()
  })
})

describe('the distance', () => {
  const locate = (answer: (good: PositionCallback, bad: PositionErrorCallback) => void) => {
    vi.stubGlobal('isSecureContext', true)
    const getCurrentPosition = vi.fn<typeof answer>(answer)
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
    return getCurrentPosition
  }
  const at = '/offices?city=210300'

  test('is asked for by a press alone, with the reason beside it', async () => {
    const asked = locate((good) =>
      // Beside Xiuyan.
      good({ coords: { latitude: 40.29, longitude: 123.28 } } as GeolocationPosition),
    )
    await openDesk({ at })
    await places()
    expect(screen.getByText(zh.near.why)).toBeTruthy()
    expect(asked).not.toHaveBeenCalled()
    await userEvent.setup().click(screen.getByRole('button', { name: zh.near.ask }))
    expect((await namesNow())[0]).toContain('岫岩')
    expect(screen.getAllByText(/^约/).length).toBeGreaterThan(1)
  })

  test('is not said to sort a list that is not there: the city comes first', async () => {
    locate((good) => good({ coords: { latitude: 40.29, longitude: 123.28 } } as GeolocationPosition))
    const user = userEvent.setup()
    await openDesk({ at: '/offices' })
    await user.click(await screen.findByRole('button', { name: zh.near.ask }))
    expect(screen.getByText(zh.near.cityFirst)).toBeTruthy()
    expect(screen.queryByText(zh.near.known)).toBeNull()
    await user.selectOptions(screen.getByLabelText(zh.filters.city), '鞍山市')
    expect(await screen.findByText(zh.near.known)).toBeTruthy()
  })

  test('that is refused costs nothing: the list stays', async () => {
    locate((_, bad) => bad({ code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError))
    await openDesk({ at })
    await places()
    await userEvent.setup().click(screen.getByRole('button', { name: zh.near.ask }))
    expect(await screen.findByText(zh.near.refused.title)).toBeTruthy()
    expect(await places()).toHaveLength(10)
  })

  test('is not offered where the browser can’t tell it', async () => {
    await openDesk({ at })
    await places()
    expect(screen.queryByRole('button', { name: zh.near.ask })).toBeNull()
  })
})
