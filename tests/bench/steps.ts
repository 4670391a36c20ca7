import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { ask, heap, newPage, newPhone, slowProcessor, until, type Way } from './page.ts'

export interface Steps {
  /** From the click to the first frame in which the address or the heading is that of another step. */
  readonly times: readonly number[]
  /** To the first frame in which the heading is: the address may change before the screen does. */
  readonly shown: readonly number[]
  readonly interactions: readonly number[]
  readonly heapBefore: number
  readonly heapAfter: number
}

/** Milliseconds from a screen that is shown to the next click: nobody is faster. */
const betweenSteps = 120

/** Steps to and fro with trusted clicks on a slow processor and a fast link, and what they leave in memory. */
export async function measureSteps(
  browser: Browser,
  origin: string,
  way: Way,
  cpu: number,
  count: number,
): Promise<Steps> {
  const context = await newPhone(browser)
  const page = await newPage(context, way, false)
  const session = await context.newCDPSession(page)
  await page.goto(origin + way.path, { waitUntil: 'load' })
  await page.waitForSelector(way.next, { state: 'visible', timeout: 30_000 })
  await sleep(1500)
  const heapBefore = await heap(session)
  await slowProcessor(session, cpu)
  const found: Collected = { times: [], shown: [], interactions: new Map() }
  const at = { step: 0, direction: 1, furthest: 0 }
  for (let done = 0; done < count; done += 1) await move(page, way, at, found)
  await sleep(400)
  await collect(page, found)
  await slowProcessor(session, 1)
  await sleep(300)
  const heapAfter = await heap(session)
  await context.close()
  const { times, shown, interactions } = found
  return { times, shown, interactions: [...interactions.values()], heapBefore, heapAfter }
}

interface Collected {
  readonly times: number[]
  readonly shown: number[]
  readonly interactions: Map<string, number>
}

async function move(
  page: Page,
  way: Way,
  at: { step: number; direction: number; furthest: number },
  found: Collected,
): Promise<void> {
  if (at.step >= way.steps) at.direction = -1
  if (at.step <= 0) at.direction = 1
  const isForward = at.direction > 0
  if (isForward && way.pick && !(await page.locator(`${way.pick}:checked, :checked`).count())) {
    await page.locator(way.pick).first().click()
    await sleep(150)
  }
  await press(page, isForward ? way.next : way.back)
  await collect(page, found)
  at.step = isForward && way.resumes ? Math.max(at.step + 1, at.furthest) : at.step + at.direction
  at.furthest = Math.max(at.furthest, at.step)
  await sleep(betweenSteps)
}

async function collect(page: Page, into: Collected): Promise<void> {
  const taken = ['steps', 'shown'].map((name) => `${name}: window.probe.${name}.splice(0)`)
  const found = await ask(
    page,
    `({ ${taken.join()}, since: performance.timeOrigin, interactions: window.probe.interactions })`,
  )
  // What probe.js makes.
  const { steps, shown, since, interactions } = found as {
    steps: number[]
    shown: number[]
    since: number
    interactions: Record<string, number>
  }
  into.times.push(...steps)
  into.shown.push(...shown)
  // A document counts its interactions from the same number on; one that stays, over many addresses, counts each once.
  for (const [id, duration] of Object.entries(interactions)) into.interactions.set(`${since} ${id}`, duration)
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
