import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Sent } from '../../src/build/staticFiles.ts'

/** How a target is used: the selectors of its controls. */
export interface Way {
  readonly path: string
  readonly next: string
  readonly back: string
  /** What has to be chosen before "next", where nothing is chosen yet. */
  readonly pick?: string
  /** Whose text tells one step from another: the address changes before the screen does. */
  readonly step: string
  /** How many steps forward there are before the way back. */
  readonly steps: number
}

export interface Load {
  readonly fcp: number
  readonly visible: number
  readonly reacts: number
  readonly cls: number
  readonly blocking: number
  /** Until it reacted: requests, bytes on the wire, gzip bytes of scripts and styles. */
  readonly requests: number
  readonly wire: number
  readonly code: number
  /** Until the network was quiet: gzip bytes of scripts, of styles. */
  readonly allScript: number
  readonly allStyle: number
}

export interface Steps {
  readonly times: readonly number[]
  readonly interactions: readonly number[]
  readonly heapBefore: number
  readonly heapAfter: number
}

const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}
const probeSource = readFileSync(new URL('./probe.js', import.meta.url), 'utf8')
const sum = (log: readonly Sent[], type: RegExp) =>
  log.reduce((total, sent) => total + (type.test(sent.type) && sent.wire > 0 ? sent.gzip : 0), 0)

async function open(browser: Browser, way: Way, auto: boolean) {
  const context = await browser.newContext(phone)
  const page = await newPage(context, way, auto)
  return { context, page }
}

async function newPage(
  context: Awaited<ReturnType<Browser['newContext']>>,
  way: Way,
  auto: boolean,
): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(probeSource.replace('__SETTING__', JSON.stringify({ ...way, auto })))
  return page
}

/** Expressions run in the page; the probe there is plain JavaScript, so what comes back is checked here. */
async function ask(page: Page, expression: string): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1)
    try {
      return await page.evaluate(expression)
    } catch (error) {
      if (attempt === 3) throw error // a navigation may have taken the page away under the question
      await sleep(50)
    }
}
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

async function until(page: Page, expression: string, ms: number): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(25))
    if (await ask(page, expression).catch(() => false)) return true
  return false
}

/** One cold and one warm load on a slow processor; the link is slow or not by the port in `origin`. */
export async function measureLoad(
  browser: Browser,
  origin: string,
  log: Sent[],
  way: Way,
  cpu: number,
): Promise<{ cold: Load; warm: Load }> {
  const { context, page: first } = await open(browser, way, true)
  const once = async (page: Page): Promise<Load> => {
    log.length = 0
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await sleep(500) // the new page's own process settles
    await page.goto(origin + way.path, { waitUntil: 'commit', timeout: 60_000 })
    await until(page, 'window.probe?.reacts != null', 30_000)
    const before = [...log]
    await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
    await sleep(1500)
    const found = { fcp: 0, visible: 0, reacts: 0, cls: 0, blocking: 0 }
    for (const name of ['fcp', 'visible', 'reacts', 'cls', 'blocking'] as const)
      found[name] = numberOf(await ask(page, `window.probe.${name}`))
    await page.close()
    return {
      ...found,
      requests: before.length,
      wire: before.reduce((total, sent) => total + sent.wire, 0),
      code: sum(before, /javascript|css/),
      allScript: sum(log, /javascript/),
      allStyle: sum(log, /css/),
    }
  }
  const cold = await once(first)
  const warm = await once(await newPage(context, way, true))
  await context.close()
  return { cold, warm }
}

/** Steps to and fro with trusted clicks on a slow processor and a fast link, and what they leave in memory. */
export async function measureSteps(
  browser: Browser,
  origin: string,
  way: Way,
  cpu: number,
  count: number,
): Promise<Steps> {
  const { context, page } = await open(browser, way, false)
  const session = await context.newCDPSession(page)
  await page.goto(origin + way.path, { waitUntil: 'load' })
  await page.waitForSelector(way.next, { state: 'visible', timeout: 30_000 })
  await sleep(1500)
  const heapBefore = await heap(session)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  const times: number[] = []
  const interactions = new Map<string, number>()
  const collect = async () => {
    const found = await ask(
      page,
      '({ steps: window.probe.steps.splice(0), interactions: window.probe.interactions })',
    )
    const { steps, interactions: events } = found as { steps: number[]; interactions: Record<string, number> } // what probe.js makes
    times.push(...steps)
    for (const [id, duration] of Object.entries(events)) interactions.set(`${page.url()} ${id}`, duration)
  }
  let at = 0
  let direction = 1
  for (let done = 0; done < count; done += 1) {
    if (at >= way.steps) direction = -1
    if (at <= 0) direction = 1
    if (direction > 0 && way.pick && !(await page.locator(`${way.pick}:checked, :checked`).count())) {
      await page.locator(way.pick).first().click()
      await sleep(150)
    }
    await press(page, direction > 0 ? way.next : way.back)
    await collect()
    at += direction
    await sleep(30)
  }
  await sleep(400)
  await collect()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await sleep(300)
  const heapAfter = await heap(session)
  await context.close()
  return { times, interactions: [...interactions.values()], heapBefore, heapAfter }
}

async function press(page: Page, selector: string): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await page.waitForSelector(selector, { state: 'visible', timeout: 5000 })
    const spot = await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { x, y, width, height } = element.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      })
    await ask(page, 'window.probe.arm()')
    await page.mouse.click(spot.x, spot.y)
    if (await until(page, 'window.probe?.pending === false', 4000)) return
  }
  throw new Error(`no reaction to ${selector} on ${page.url()}`)
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}
