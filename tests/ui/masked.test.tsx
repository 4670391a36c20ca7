// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inGroups, Masked } from '../../src/ui/Masked.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const pass = (seconds: number) => {
  for (let second = 0; second < seconds; second++) act(() => void vi.advanceTimersByTime(1000))
}

const words = { show: 'Show', hide: 'Hide', hidden: 'Hidden, ends in ' }
const place = () => render(<Masked value="210199199001010028" label=" ID number" words={words} />)
const shown = () => document.body.textContent.includes('210199199001010028')
const reveal = () => fireEvent.click(screen.getByRole('button', { name: /Show ?ID number/ }))

describe('a masked number', () => {
  test('is hidden until asked for, and is plain text then', () => {
    place()
    expect(shown()).toBe(false)
    reveal()
    expect(shown()).toBe(true)
  })

  test('tells those who listen only its tail', () => {
    place()
    expect(screen.getByText('Hidden, ends in 0028')).toBeDefined()
  })

  test('hides again after 30 seconds', () => {
    place()
    reveal()
    pass(29)
    expect(shown()).toBe(true)
    pass(1)
    expect(shown()).toBe(false)
  })

  test('hides again when it is left', () => {
    place()
    reveal()
    fireEvent.blur(screen.getByRole('button', { name: /Hide ?ID number/ }))
    expect(shown()).toBe(false)
  })

  test('hides again when the tab is hidden', () => {
    place()
    reveal()
    fireEvent(document, new Event('visibilitychange'))
    expect(shown()).toBe(false)
  })

  test.each([
    ['210199199001010028', [6, 8, 4], '210199 19900101 0028'],
    ['15400000000', [3, 4, 4], '154 0000 0000'],
    ['12', [6, 8, 4], '12'],
    ['1234567', [3], '123 4567'],
  ])('%s is read in groups as %j: %s', (value, sizes, read) => {
    expect(
      inGroups(value, sizes)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(read)
  })
})
