// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { showMessage } from '../../mocks/desk/phone.ts'

describe('the simulated phone', () => {
  test('shows the last code outside the app, marked as a demonstration, until it is dismissed', async () => {
    document.documentElement.lang = 'en'
    showMessage('15400000001', '111111', false)
    showMessage('15400000001', '222222', true)
    const shelf = document.querySelector('[role=status]')
    await vi.waitFor(() => expect(shelf?.textContent).toContain('222222'), { timeout: 20_000 })
    expect(shelf?.textContent).toContain('Demo SMS')
    expect(shelf?.textContent).toContain('Your code to see progress is')
    expect(shelf?.textContent).not.toContain('111111')
    shelf?.querySelector('button')?.click()
    expect(shelf?.textContent).toBe('')
  })
})
