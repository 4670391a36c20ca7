// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCallLog } from '../../mocks/calls.ts'
import { toggleDesk } from '../../mocks/desk/desk.ts'
import { showMessage } from '../../mocks/desk/phone.ts'
import { openTestAgency, person } from './testAgency.ts'

const announced = vi.fn<() => void>(() => {
  dispatchEvent(new Event('agency:changed'))
})
let opener: HTMLButtonElement

beforeEach(() => {
  document.documentElement.lang = 'en'
  opener = document.createElement('button')
  document.body.replaceChildren(opener)
})
afterEach(() => announced.mockClear())

async function openDesk() {
  const agency = openTestAgency()
  const { store, clock, faults, line } = agency
  const simulation = {
    fetch: line.fetch,
    store,
    clock,
    faults,
    calls: createCallLog(),
    announce: announced,
    forget: () => store.clear(),
  }
  toggleDesk(simulation, opener)
  const desk = await vi.waitFor(() => {
    const found = document.querySelector('aside')
    if (!found?.querySelector('h2')) throw new Error('not open yet')
    return found
  })
  const labels = () => [...desk.querySelectorAll('button')].map((one) => one.textContent)
  const press = (label: string) => {
    const button = [...desk.querySelectorAll('button')].find((one) => one.textContent === label)
    if (!button) throw new Error(`no button "${label}" among ${labels().join(', ')}`)
    button.focus()
    button.click()
  }
  return { ...agency, desk, labels, press, close: () => press('Close the demo desk') }
}

describe('the demo desk', () => {
  test('takes the focus when it opens, and gives it back when Escape closes it', async () => {
    const { desk } = await openDesk()
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'))
    desk.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(document.querySelector('aside')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  test('turns the clock, tells the app, keeps the focus, and goes back to the real date', async () => {
    const { desk, press, clock, close } = await openDesk()
    const time = () => desk.querySelector('[role=status]')?.textContent
    expect(time()).toBe("The agency's time: 2026-09-21 10:00")
    press('+1 hour')
    await vi.waitFor(() => expect(time()).toMatch(/11:00 · the clock was moved/))
    expect(document.activeElement?.textContent).toBe('+1 hour')
    press('+1 working day')
    await vi.waitFor(() => expect(time()).toMatch(/2026-09-22 11:00/))
    press('Back to the real date')
    await vi.waitFor(() => expect(time()).toBe("The agency's time: 2026-09-21 10:00"))
    expect(announced).toHaveBeenCalledTimes(3)
    expect(clock.isMoved()).toBe(false)
    close()
  })

  test('goes to the next event, does what only others can do, and shows what the phone received', async () => {
    const { desk, press, labels, submit, see, close } = await openDesk()
    const receipt = await submit('card', person('flexible').card)
    announced()
    for (let i = 0; i < 6 && !labels().includes('Outlet or office: hand the card over'); i += 1) {
      await vi.waitFor(() => expect(labels()).toContain('To the next event'))
      const before = desk.querySelector('[role=status]')?.textContent
      press('To the next event')
      await vi.waitFor(() => expect(desk.querySelector('[role=status]')?.textContent).not.toBe(before))
    }
    press('Outlet or office: hand the card over')
    await vi.waitFor(() => expect(labels()).toContain('Bank: activate the bank function'))
    expect((await see(receipt)).status).toBe('collected')
    expect(desk.textContent).toContain('Your card is at the place of collection')
    close()
  })

  test('speaks the language of the page, also when that changes', async () => {
    const { desk, labels, press } = await openDesk()
    document.documentElement.lang = 'zh-CN'
    await vi.waitFor(() => expect(labels()).toContain('+1 个工作日'))
    expect(desk.querySelector('h2')?.textContent).toBe('演示台')
    press('关闭演示台')
  })
})

describe('the simulated phone', () => {
  test('shows the last code outside the app, marked as a demonstration, until it is dismissed', async () => {
    showMessage('15400000001', '111111')
    showMessage('15400000001', '222222')
    const shelf = document.querySelector('[role=status]')
    await vi.waitFor(() => expect(shelf?.textContent).toContain('222222'))
    expect(shelf?.textContent).toContain('Demo SMS')
    expect(shelf?.textContent).not.toContain('111111')
    shelf?.querySelector('button')?.click()
    expect(shelf?.textContent).toBe('')
  })
})
