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

test('a part that nobody asked for and that is gone asks for no reload', async () => {
  vi.resetModules()
  vi.doMock('../../src/app/readAloud/offerReadAloud.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  const unhandled = vi.fn<(reason: unknown) => void>()
  process.on('unhandledRejection', unhandled)
  vi.stubGlobal('speechSynthesis', {})
  vi.useFakeTimers()
  const { loadLater } = await import('../../src/app/boot/loadLater.ts')
  loadLater()
  await vi.advanceTimersByTimeAsync(700)
  vi.useRealTimers()
  await new Promise((resolve) => setTimeout(resolve, 300))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})
