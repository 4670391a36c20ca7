// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** What the browser tells of a worker, as far as the page looks at it. */
class Registration extends EventTarget {
  installing: EventTarget | null = null
  waiting: object | null = null
  readonly active = {}
  readonly update = async (): Promise<void> => {}
  /** The newer release that is being installed is whole, and waits. */
  finish(): void {
    const worker = this.installing
    this.waiting = {}
    this.installing = null
    worker?.dispatchEvent(new Event('statechange'))
  }
}
let registration: Registration

beforeEach(() => {
  localStorage.setItem('offline-told', '')
  registration = new Registration()
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: {},
    ready: Promise.resolve(registration),
    register: async () => registration,
  })
  vi.stubGlobal('navigator', { serviceWorker })
  vi.resetModules()
})
afterEach(() => vi.unstubAllGlobals())

const open = () => import('../../src/app/boot/releases.ts')

test('a newer release that the browser finds later is told of once it is whole', async () => {
  const { keepReleases, takeNews } = await open()
  await keepReleases()
  registration.installing = new EventTarget()
  registration.dispatchEvent(new Event('updatefound'))
  expect(takeNews()).toBe('none')
  registration.finish()
  expect(takeNews()).toBe('update')
})

test('so is one that the browser was already taking when the page began to look out', async () => {
  const { keepReleases, takeNews } = await open()
  registration.installing = new EventTarget()
  await keepReleases()
  expect(takeNews()).toBe('none')
  registration.finish()
  expect(takeNews()).toBe('update')
})
