// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sheetOf } from '../../mocks/sheet/journeySheet.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { openConsole } from './openConsole.tsx'

class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', NoObserver)
  vi.stubGlobal('ResizeObserver', NoObserver)
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})
const user = userEvent.setup()

const openSheet = async (language: 'en' | 'zh-CN') => {
  await openConsole('screens', language)
  const all = await screen.findByRole('button', { name: language === 'en' ? 'All questions' : '题目总表' })
  // What it leads to waits for its words: React takes a waiting page up again only where the whole press is awaited.
  await act(() => user.click(all))
  await screen.findByRole(
    'combobox',
    { name: language === 'en' ? 'Which procedure' : '哪个事项' },
    { timeout: 15_000 },
  )
}
const numbers = () => [...document.querySelectorAll('.form-question b')].map((one) => one.textContent)

describe('the sheet of all questions in the console', { timeout: 30_000 }, () => {
  test('draws every question of the chosen procedure, with the conditions in words', async () => {
    await openSheet('zh-CN')
    const numbersOf = (id: keyof typeof procedureJourneys) =>
      sheetOf(procedureJourneys[id]).flatMap(({ steps }) =>
        steps.flatMap(({ questions }) => questions.map(({ number }) => number)),
      )
    expect(numbers()).toEqual(numbersOf('card'))
    expect(screen.getAllByText('只问：替孩子办的').length).toBeGreaterThan(0)
    await user.selectOptions(screen.getByRole('combobox', { name: '哪个事项' }), '投诉用人单位')
    expect(numbers()).toEqual(numbersOf('complaint'))
  })

  test('opens the screen of a question, leads on to the next, and comes back to where it was', async () => {
    await openSheet('en')
    await user.click(screen.getByRole('button', { name: /^2\.5 / }))
    expect(screen.getByRole('heading', { level: 3, name: /^Your identity/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.queryByRole('heading', { level: 3, name: /^Your identity/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Previous' }))
    await user.click(screen.getByRole('button', { name: 'Back to all questions' }))
    expect(document.activeElement?.textContent).toMatch(/^2\.5 /)
  })

  test('is a document in both languages side by side, of one procedure or of all', async () => {
    await openSheet('en')
    await user.click(screen.getByRole('button', { name: 'Document to print (both languages)' }))
    const row = screen.getByRole('row', { name: /^4\.1 / })
    expect(row.textContent).toContain('谁要答')
    expect(row.textContent).toContain('Personal Information Protection Law, art. 29')
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.lang),
    ).toEqual(['zh-CN', 'en'])
    const ofOne = document.querySelectorAll('.form-table tbody tr').length
    await user.click(screen.getByRole('button', { name: 'Document of all procedures' }))
    expect(document.querySelectorAll('.form-table tbody tr').length).toBeGreaterThan(2 * ofOne)
    // The first six, which all share, are said once.
    expect(screen.getAllByRole('row', { name: /Who is the card for\?/ })).toHaveLength(1)
  })

  test('can be made larger and smaller', async () => {
    await openSheet('en')
    await user.click(screen.getByRole('button', { name: 'Larger' }))
    expect(screen.getByText('125 %')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Smaller' }))
    await user.click(screen.getByRole('button', { name: 'Smaller' }))
    expect(screen.getByText('75 %')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Smaller' }).hasAttribute('disabled')).toBe(true)
  })
})
