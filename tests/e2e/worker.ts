import type { Page } from 'playwright-core'

/** The site is on this device: the worker has everything, and answers this page. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  })
}

/** The address of every file that a worker has kept for this page's host, less the host. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = (await Promise.all(all.map((cache) => cache.keys()))).flat()
    return requests.map(({ url }) => url.replace(location.origin, ''))
  })
