import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { browserFlags, findBrowser } from '../e2e/browser.ts'

/** How a target is used: the selectors of its controls. */
export interface Way {
  readonly path: string
  readonly next: string
  readonly back: string
  /** What has to be chosen before "next", where nothing is chosen yet. */
  readonly pick?: string
  /** The heading whose text tells one step from another. */
  readonly step: string
  /** How many steps forward there are before the way back. */
  readonly steps: number
  /** After the way back, "next" leads past what is answered already, to the furthest step at once. */
  readonly resumes?: boolean
}

const phone = {
  // The language of most who come; BENCH_LOCALE=en-US measures what others meet.
  locale: process.env['BENCH_LOCALE'] ?? 'zh-CN',
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}
const probeSource = readFileSync(new URL('./probe.js', import.meta.url), 'utf8')

/** Works with a browser of its own, so that nothing is left over from the run before. */
export async function withBrowser<T>(trust: string, job: (browser: Browser) => Promise<T>): Promise<T> {
  const args = [...browserFlags, trust, '--js-flags=--expose-gc']
  const browser = await chromium.launch({ executablePath: findBrowser(), args })
  await sleep(700) // its own start must not compete with the page
  try {
    return await job(browser)
  } finally {
    await browser.close()
  }
}

/** @param locale the language of who comes, where it is not that of the run. */
export const newPhone = (browser: Browser, locale = phone.locale): Promise<BrowserContext> =>
  browser.newContext({ ...phone, locale })

/** A page with the probe in it. @param auto whether the probe clicks by itself. */
export async function newPage(context: BrowserContext, way: Way, auto: boolean): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(probeSource.replace('__SETTING__', JSON.stringify({ ...way, auto })))
  return page
}

/** Expressions run in the page; the probe there is plain JavaScript, so what comes back is checked by who asks. */
export async function ask(page: Page, expression: string): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1)
    try {
      return await page.evaluate(expression)
    } catch (error) {
      if (attempt === 3) throw error // a navigation may have taken the page away under the question
      await sleep(50)
    }
}

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

/** Whether an expression becomes true within `ms`. */
export async function until(page: Page, expression: string, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(25))
    if (await ask(page, expression).catch(() => false)) return true
  return false
}

/** Bytes in use after two collections. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

export const slowProcessor = (session: CDPSession, rate: number) =>
  session.send('Emulation.setCPUThrottlingRate', { rate })
