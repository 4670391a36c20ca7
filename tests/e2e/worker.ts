import type { Page } from 'playwright-core'

/** The site is on this device: the worker has everything, and answers this page. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  })
}
