// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  listSavedVisits,
  rememberVisit,
  type SavedVisit,
  setSavedVisits,
  useSavedVisits,
} from '../../src/journey/savedVisits.ts'
import { deviceCleared } from '../../src/journey/signals.ts'

const visit = (n: number): SavedVisit => ({ number: `V-${n}`, accessKey: `key-${n}` })
const numbers = () => listSavedVisits().map(({ number }) => number)
const stored = (): unknown => JSON.parse(localStorage.getItem('visits') ?? 'null')
const refuse = () => {
  throw new DOMException('full', 'QuotaExceededError')
}

beforeEach(() => void setSavedVisits([]))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a time that was booked', () => {
  test('is on the list of the device, the newest first, each once', () => {
    for (const n of [1, 2, 1]) rememberVisit(visit(n), false)
    expect([numbers(), stored()]).toEqual([
      ['V-1', 'V-2'],
      [visit(1), visit(2)],
    ])
  })

  test('on a device that others use is known until the page is closed, each once', () => {
    rememberVisit(visit(1), false)
    for (const n of [2, 3, 2]) rememberVisit(visit(n), true)
    expect([numbers(), stored()]).toEqual([['V-2', 'V-3', 'V-1'], [visit(1)]])
  })

  test('is known as long where the device keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    rememberVisit(visit(1), false)
    expect([numbers(), stored()]).toEqual([['V-1'], null])
    expect(setSavedVisits([visit(2)])).toBe(false)
    expect(setSavedVisits([])).toBe(true)
  })

  test('is one of twenty on the device: the oldest are forgotten', () => {
    for (let n = 1; n <= 22; n += 1) rememberVisit(visit(n), false)
    expect([numbers().length, numbers()[0], numbers().at(-1)]).toEqual([20, 'V-22', 'V-3'])
  })

  test('is seen at once by who looks, also where another tab has booked it', () => {
    const { result, unmount } = renderHook(() => useSavedVisits().map(({ number }) => number))
    act(() => rememberVisit(visit(1), false))
    expect(result.current).toEqual(['V-1'])
    const elsewhere = (visits: readonly SavedVisit[], key: string | null) => {
      localStorage.setItem('visits', JSON.stringify(visits))
      act(() => void dispatchEvent(new StorageEvent('storage', { key })))
    }
    elsewhere([visit(2)], 'another')
    expect(result.current).toEqual(['V-1'])
    elsewhere([visit(2)], 'visits')
    expect(result.current).toEqual(['V-2'])
    elsewhere([], null)
    expect(result.current).toEqual([])
    const stop = vi.spyOn(globalThis, 'removeEventListener')
    unmount()
    expect(stop.mock.calls.filter(([type]) => type === 'storage')).toHaveLength(1)
  })

  test('goes when the device is cleared, and comes back as it was when that is undone', () => {
    rememberVisit(visit(1), false)
    rememberVisit(visit(2), true)
    const undo: (() => void)[] = []
    deviceCleared.send((putBack) => undo.push(putBack))
    expect([numbers(), stored()]).toEqual([[], null])
    for (const putBack of undo) putBack()
    expect([numbers(), stored()]).toEqual([['V-2', 'V-1'], [visit(1)]])
  })
})

test.each([
  ['no list', { number: 'V-1', accessKey: 'k' }],
  ['no visit', [null, 7, 'V-1', {}]],
  ['a visit without its key', [{ number: 'V-1' }, { number: 'V-1', accessKey: 7 }]],
  ['a visit without its number', [{ accessKey: 'k' }, { number: 7, accessKey: 'k' }]],
])('what lies on the device and is %s counts for nothing', (_, found) => {
  localStorage.setItem('visits', JSON.stringify(found))
  const { result } = renderHook(() => useSavedVisits())
  act(() => void dispatchEvent(new StorageEvent('storage', { key: 'visits' })))
  expect(result.current).toEqual([])
})
