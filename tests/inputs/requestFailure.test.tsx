// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { words } from '../../src/i18n/progress.words.en.ts'
import { type Asked, RequestFailure } from '../../src/inputs/RequestFailure.tsx'

beforeEach(async () => {
  await loadMessages('en', ['progress'])
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const fail = (error: unknown, asked?: Asked) =>
  render(
    <I18n language="en">
      <RequestFailure error={error} safe="Nothing was changed." {...(asked ? { asked } : {})} />
    </I18n>,
  )

test('says what happened, what is safe and what to do, and asks again at a press', () => {
  const refetch = vi.fn<() => void>()
  fail(new AgencyError('getCase', 'offline'), { isFetching: false, refetch })
  const told = screen.getByRole('alert').textContent
  for (const part of [words.faults.offline.title, 'Nothing was changed.', words.faults.offline.next])
    expect(told).toContain(part)
  fireEvent.click(screen.getByRole('button', { name: words.retry }))
  expect(refetch).toHaveBeenCalledTimes(1)
})

test('while it is being asked again it says so, and can’t be asked twice', () => {
  const refetch = vi.fn<() => void>()
  fail(new AgencyError('getCase', 'offline'), { isFetching: true, refetch })
  fireEvent.click(screen.getByRole('button', { name: words.retrying }))
  expect(refetch).not.toHaveBeenCalled()
})

test('where the agency asks to wait, it says how long, counts down, and asks no earlier', async () => {
  const refetch = vi.fn<() => void>()
  const busy = new AgencyError('getCase', 'problem', { status: 429, retryAfterSeconds: 20 })
  fail(busy, { isFetching: false, refetch })
  expect(screen.getByRole('alert').textContent).toContain(words.waitFirst(20))
  fireEvent.click(screen.getByRole('button', { name: words.retryIn(20) }))
  expect(refetch).not.toHaveBeenCalled()
  await act(() => vi.advanceTimersByTimeAsync(20_500))
  fireEvent.click(screen.getByRole('button', { name: words.retry }))
  expect(refetch).toHaveBeenCalledTimes(1)
})

test('has no button of its own where the one that was pressed is still there', () => {
  fail(new AgencyError('actOnCase', 'timeout'))
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([
  [20, 'Wait 20 seconds before trying again.', 'Try again (in 20 s)'],
  [600, 'Wait 10 minutes before trying again.', 'Try again (in 10 minutes)'],
])('a wait of %i seconds is said as people say it', (seconds, said, label) => {
  // Numbers hold on to their units.
  const read = [words.waitFirst(seconds), words.retryIn(seconds)].map((text) =>
    text.replaceAll('\u00a0', ' '),
  )
  expect(read).toEqual([said, label])
})
