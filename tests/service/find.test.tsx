// @vitest-environment jsdom
import { act, cleanup, fireEvent, renderHook, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { useFound } from '../../src/features/find/useFound.ts'
import { openStart } from './startDesk.tsx'

afterEach(cleanup)

const field = () => screen.findByRole<HTMLInputElement>('combobox')
const address = () => screen.getByTestId('address').textContent
const active = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant')
  return id === null ? undefined : document.getElementById(id)?.getAttribute('href')
}

describe('what somebody needs, in their own words', () => {
  test('is said on the start page, and found on the screen for it', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/' })
    await user.type(await screen.findByRole('searchbox', { name: '想办什么？' }), '卡丢了{Enter}')
    expect((await screen.findAllByRole('option'))[0]?.getAttribute('href')).toBe('/lost-card')
    expect((await field()).value).toBe('卡丢了')
  })

  test('can be typed at once by who comes with nothing said', async () => {
    await openStart({ at: '/find' })
    const empty = await field()
    await waitFor(() => expect(document.activeElement).toBe(empty))
  })

  test('Enter opens the first result', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/find' })
    await user.type(await field(), '卡丢了')
    await screen.findAllByRole('option')
    await user.keyboard('{Enter}')
    expect(address()).toBe('/lost-card')
  })

  test('the arrow keys go through the results, round and round, and Enter opens the one they are at', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/find' })
    await user.type(await field(), '卡丢了')
    const [first, second, ...others] = await screen.findAllByRole('option')
    const last = others.at(-1) ?? second
    expect(active()).toBeUndefined()
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(first?.getAttribute('href'))
    expect(first?.getAttribute('aria-selected')).toBe('true')
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(last?.getAttribute('href'))
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(address()).toBe('/replacement/who')
  })

  test('Escape empties the field, and one is told again what to choose from', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/find' })
    await user.type(await field(), '卡丢了')
    await screen.findAllByRole('option')
    await user.keyboard('{ArrowDown}{Escape}')
    expect((await field()).value).toBe('')
    expect(screen.queryAllByRole('option')).toEqual([])
    expect((await field()).getAttribute('aria-expanded')).toBe('false')
    expect(screen.getByRole('link', { name: '看病买药' })).toBeTruthy()
  })

  test('an Enter that takes a word of the input method opens nothing', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/find' })
    await user.type(await field(), '卡丢了')
    await screen.findAllByRole('option')
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
    fireEvent(await field(), enter)
    expect(address()).toBe('/find')
  })

  test('how many there are is said, and that there are none', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/find', language: 'en' })
    await user.type(await field(), 'lost card')
    const options = await screen.findAllByRole('option')
    expect(options[0]?.textContent).toContain('Lost card')
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ results$/)
    await user.clear(await field())
    await user.type(await field(), 'xqzzy')
    expect(await screen.findByText(/^Nothing found/)).toBeTruthy()
  })

  test('words that could not be loaded are asked for again on request', async () => {
    const parts = { isDown: true }
    const { chinese } = await import('../../src/features/find/entries/chinese.ts')
    const load = async () => {
      if (parts.isDown) throw new TypeError('Failed to fetch dynamically imported module')
      return { chinese }
    }
    const loaders = { chinese: load, english: load }
    const { result } = renderHook(() => useFound('卡丢了', loaders))
    await waitFor(() => expect(result.current.failed).toBe(true))
    parts.isDown = false
    act(result.current.retry)
    await waitFor(() => expect(result.current.found?.[0]?.to).toBe('/lost-card'))
    expect(result.current.failed).toBe(false)
  })

  test('large text is found by its name, and turned on there', async () => {
    const user = userEvent.setup()
    await openStart({ at: '/find' })
    await user.type(await field(), '长辈版')
    await user.click(await screen.findByRole('option', { name: /长辈版/ }))
    await user.click(await screen.findByRole('button', { name: '打开长辈版' }))
    expect(await screen.findByText('已经是长辈版。')).toBeTruthy()
  })
})
