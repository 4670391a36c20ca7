// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type IdleWatch, watchIdle } from '../../src/app/device/idle.ts'

const minutes = (count: number) => count * 60_000
let watch: IdleWatch
const onLeft = vi.fn<(seconds: number | undefined) => void>()
const onOver = vi.fn<() => void>()

beforeEach(() => {
  vi.useFakeTimers()
  onLeft.mockClear()
  onOver.mockClear()
  watch = watchIdle(onLeft, onOver)
})
afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

test('nothing is said for thirteen minutes', () => {
  vi.advanceTimersByTime(minutes(13) - 1)
  expect(onLeft).not.toHaveBeenCalled()
})

test('then it is asked for two minutes, second by second, and then it is over, once', () => {
  vi.advanceTimersByTime(minutes(13))
  expect(onLeft).toHaveBeenLastCalledWith(120)
  vi.advanceTimersByTime(minutes(2) - 1000)
  expect(onLeft).toHaveBeenLastCalledWith(1)
  expect(onOver).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(onOver).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(minutes(12))
  expect(onOver).toHaveBeenCalledOnce()
})

test.each(['pointerdown', 'keydown', 'input', 'wheel'])('%s begins the time anew', (sign) => {
  vi.advanceTimersByTime(minutes(12))
  document.body.dispatchEvent(new Event(sign, { bubbles: true }))
  vi.advanceTimersByTime(minutes(12))
  expect(onLeft).not.toHaveBeenCalled()
  vi.advanceTimersByTime(minutes(1))
  expect(onLeft).toHaveBeenLastCalledWith(120)
})

test('while it is asked a touch elsewhere is no answer; the answer begins the time anew', () => {
  vi.advanceTimersByTime(minutes(14))
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(onLeft).toHaveBeenLastCalledWith(60)
  watch.stay()
  expect(onLeft).toHaveBeenLastCalledWith(undefined)
  vi.advanceTimersByTime(minutes(13) - 1)
  expect(onLeft).toHaveBeenLastCalledWith(undefined)
  expect(onOver).not.toHaveBeenCalled()
})

test('a device that slept for an hour clears as soon as it is looked at', () => {
  vi.setSystemTime(Date.now() + minutes(60))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(onOver).toHaveBeenCalledOnce()
})
