import { deviceStorage } from '../../foundation/webStorage.ts'
import { workerAddress } from '../../foundation/workerAddress.ts'
import { basePath } from '../mode.ts'

/** What there is to say about the files on this device: that they are all there, or that newer ones are. */
export type ReleaseNews = 'none' | 'ready' | 'update'

const toldKey = 'offline-told'
const pause = 10 * 60_000
const workerUrl = `${basePath}/sw.js`

let news: ReleaseNews = 'none'

/**
 * Has the browser keep all files of this release, and looks out for newer ones. Rejects when the worker can't be had.
 */
export async function keepReleases(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.register(workerAddress(workerUrl))
  const look = () => {
    if (registration.waiting && registration.active) news = 'update'
  }
  const watch = () => registration.installing?.addEventListener('statechange', look)
  look()
  // The browser looks for a newer release by itself when a page is opened, and may be in the middle of it.
  watch()
  registration.addEventListener('updatefound', watch)
  // Another tab has let a newer release take over: this one runs an old one, from what is kept of it.
  if (serviceWorker.controller)
    serviceWorker.addEventListener('controllerchange', () => {
      news = 'update'
    })
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < pause) return
    asked = Date.now()
    registration.update().catch(() => undefined) // no network: the next time will do
  })
  await serviceWorker.ready
  if (news === 'none' && deviceStorage.read(toldKey) === undefined) news = 'ready'
}

/** What there is to say now. "Ready" is said once; where that can't be remembered, better not at all than every time. */
export function takeNews(): ReleaseNews {
  if (news !== 'ready') return news
  news = 'none'
  return deviceStorage.write(toldKey, '') ? 'ready' : 'none'
}

/** Lets the newer release take over, and loads the page anew. Call when nothing of the person would be lost. */
export async function takeOver(): Promise<void> {
  const { serviceWorker } = navigator
  const waiting = (await serviceWorker.getRegistration())?.waiting
  if (waiting) {
    const changed = new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      setTimeout(resolve, 3000)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target origin, windows have
    waiting.postMessage('take over')
    await changed
  }
  location.reload()
}
