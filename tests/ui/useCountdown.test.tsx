// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useCountdown } from '../../src/ui/useCountdown.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

describe('a countdown', () => {
  test('says whole seconds, and nothing once it is over', async () => {
    const { result } = renderHook(() => useCountdown(1_002_500))
    expect(result.current).toBe(3)
    await pass(1000)
    expect(result.current).toBe(2)
    await pass(5000)
    expect(result.current).toBe(0)
  })

  test('that begins long after the page was opened counts from then', async () => {
    const { result, rerender } = renderHook(({ until }) => useCountdown(until), {
      initialProps: { until: 0 },
    })
    await pass(30_000)
    rerender({ until: Date.now() + 60_000 })
    expect(result.current).toBe(60)
    await pass(2000)
    expect(result.current).toBe(58)
  })
})
