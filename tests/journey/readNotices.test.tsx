// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  forgetReadNotices,
  listReadNotices,
  markRead,
  readNoticesKey,
  useReadNotices,
} from '../../src/journey/readNotices.ts'

/** What somebody sees as read, as long as they look. */
const look = () => renderHook(() => [...useReadNotices()])
const stored = (): unknown => JSON.parse(localStorage.getItem(readNoticesKey) ?? 'null')
/** Another tab writes; `key` is what the browser tells of it, null where it took everything away. */
const elsewhere = (ids: unknown, key: string | null = readNoticesKey) => {
  localStorage.setItem(readNoticesKey, JSON.stringify(ids))
  act(() => void dispatchEvent(new StorageEvent('storage', { key })))
}

beforeEach(() => forgetReadNotices())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('a notice that was opened', () => {
  test('counts as read for everybody who looks, at once', () => {
    const [one, other] = [look(), look()]
    act(() => markRead(['a', 'b']))
    expect([one.result.current, other.result.current, stored()]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  test('is written down once: opened again, nothing is written', () => {
    markRead(['a', 'b'])
    const write = vi.spyOn(Storage.prototype, 'setItem')
    markRead(['b', 'a'])
    expect(write).not.toHaveBeenCalled()
    markRead(['b', 'c'])
    expect(stored()).toEqual(['a', 'b', 'c'])
  })

  test('in another tab counts as read here, and so does that everything was taken away there', () => {
    const { result } = look()
    elsewhere(['a'])
    expect(result.current).toEqual(['a'])
    elsewhere([], null)
    expect(result.current).toEqual([])
  })

  test('is not looked for because another thing was stored', () => {
    const { result } = look()
    elsewhere(['a'], 'another')
    expect(result.current).toEqual([])
  })

  test('while nobody looked counts when somebody looks again', () => {
    look().unmount()
    localStorage.setItem(readNoticesKey, '["a"]')
    expect(look().result.current).toEqual(['a'])
  })

  test('is listened for only as long as somebody looks', () => {
    const [listen, stop] = [
      vi.spyOn(globalThis, 'addEventListener'),
      vi.spyOn(globalThis, 'removeEventListener'),
    ]
    const ofStorage = (calls: readonly (readonly unknown[])[]) => calls.filter(([type]) => type === 'storage')
    const { unmount } = look()
    expect(ofStorage(stop.mock.calls)).toEqual([])
    unmount()
    expect(ofStorage(listen.mock.calls)).toHaveLength(1)
    expect(ofStorage(stop.mock.calls)).toEqual(ofStorage(listen.mock.calls))
  })
})

test('of more than five hundred notices the first are forgotten', () => {
  markRead(Array.from({ length: 502 }, (_, n) => `notice-${n}`))
  expect(listReadNotices()).toHaveLength(500)
  expect([listReadNotices()[0], listReadNotices().at(-1)]).toEqual(['notice-2', 'notice-501'])
})

test.each([
  ['[1, "a", null]', ['a']],
  ['{"a": true}', []],
  ['a"', []],
])('of %s on the device what is no id counts for nothing', (text, ids) => {
  localStorage.setItem(readNoticesKey, text)
  expect(look().result.current).toEqual(ids)
})

test('whoever leaves takes it along: nothing is read any more, and a device that does not let go says so', () => {
  const { result } = look()
  act(() => markRead(['a']))
  act(() => forgetReadNotices())
  expect([result.current, localStorage.getItem(readNoticesKey)]).toEqual([[], null])
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
    throw new DOMException('no')
  })
  expect(forgetReadNotices).toThrow('The storage refuses')
})

// From here on this page knows that the device keeps nothing, so this comes last.
test('on a device that keeps nothing, a notice stays read as long as the page is open, whatever others write', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const first = look()
  act(() => markRead(['a']))
  expect([first.result.current, stored()]).toEqual([['a'], null])
  elsewhere(['b'])
  expect(first.result.current).toEqual(['a'])
  first.unmount()
  expect(look().result.current).toEqual(['a'])
})
