// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'

const offered = vi.fn<() => void>()
vi.mock('../../src/app/readAloud/offerReadAloud.ts', () => ({ offerReadAloud: offered }))

test('what is loaded later begins 700 ms after the click that led to it, and once', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('speechSynthesis', {})
  const { loadLater } = await import('../../src/app/boot/loadLater.ts')
  loadLater()
  await vi.advanceTimersByTimeAsync(699)
  expect(offered).not.toHaveBeenCalled()
  loadLater()
  await vi.advanceTimersByTimeAsync(1)
  vi.useRealTimers()
  await expect.poll(() => offered.mock.calls.length).toBe(1)
  loadLater()
  await new Promise((resolve) => setTimeout(resolve, 800))
  expect(offered).toHaveBeenCalledOnce()
})
