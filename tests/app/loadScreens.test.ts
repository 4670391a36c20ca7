import { afterEach, expect, test, vi } from 'vitest'

const path = '../../src/app/screens.ts'
let timesAsked = 0
let isLost = false

/** The app as it starts, with somebody between it and the table of all screens, who counts and can lose it. */
async function start() {
  vi.resetModules()
  timesAsked = 0
  vi.doMock(path, async (importOriginal) => {
    timesAsked += 1
    if (isLost) throw new Error('not to be had')
    return importOriginal()
  })
  return import('../../src/app/loadScreens.ts')
}
afterEach(() => vi.doUnmock(path))

test.each(['/', '/route/who', '/card/kind', '/enrolment/city'])(
  '%s is shown without the table of all screens',
  async (place) => {
    const { isAtHand, loadPlace } = await start()
    await loadPlace(place, 'zh-CN')
    expect([timesAsked, isAtHand(place, 'zh-CN')]).toEqual([0, true])
  },
)

test.each(['/verify', '/card/person', '/nowhere', '/nojourney/who'])(
  '%s is looked up in it',
  async (place) => {
    const { loadPlace } = await start()
    await loadPlace(place, 'zh-CN')
    expect(timesAsked).toBe(1)
  },
)

test('an address that is nowhere is not known to be until the table is here', async () => {
  const { isAtHand, loadPlace } = await start()
  expect(isAtHand('/nowhere', 'zh-CN')).toBe(false)
  await loadPlace('/nowhere', 'zh-CN')
  expect(isAtHand('/nowhere', 'zh-CN')).toBe(true)
})

test('a table that could not be had is asked for again once that has been shown', async () => {
  const { forgetFailures, isAtHand, loadPlace } = await start()
  isLost = true
  await loadPlace('/nowhere', 'zh-CN')
  isLost = false
  await loadPlace('/nowhere', 'zh-CN')
  expect(isAtHand('/nowhere', 'zh-CN')).toBe(false)
  forgetFailures()
  await loadPlace('/nowhere', 'zh-CN')
  expect(isAtHand('/nowhere', 'zh-CN')).toBe(true)
})

const lost = [
  new TypeError('Failed to fetch dynamically imported module: https://x/assets/a.js'),
  new TypeError('error loading dynamically imported module: https://x/assets/a.js'),
]

test('a part that broke off on its way is asked for once more, and only then said not to be had', async () => {
  const { loadScreen } = await start()
  const Part = () => null
  const load = vi.fn<() => Promise<typeof Part>>().mockRejectedValueOnce(lost[0]).mockResolvedValue(Part)
  const screen = { path: '/part', light: true, needs: [], exists: () => true, load }
  expect((await loadScreen(screen, 'zh-CN')).type).toBe(Part)
  expect(load).toHaveBeenCalledTimes(2)

  const never = vi.fn<() => Promise<typeof Part>>().mockRejectedValue(lost[1])
  await expect(loadScreen({ ...screen, path: '/never', load: never }, 'zh-CN')).rejects.toBe(lost[1])
  expect(never).toHaveBeenCalledTimes(2)
})

test('a screen whose style could not be had is not asked for again, as it would come without it', async () => {
  const { loadScreen } = await start()
  const error = new Error('Unable to preload CSS for /assets/a.css')
  const load = vi.fn<() => Promise<() => null>>().mockRejectedValue(error)
  const screen = { path: '/plain', light: true, needs: [], exists: () => true, load }
  await expect(loadScreen(screen, 'zh-CN')).rejects.toBe(error)
  expect(load).toHaveBeenCalledTimes(1)
})
