import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { words as en } from '../../src/features/home/words.en.ts'
import { words as zh } from '../../src/features/home/words.zh-CN.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { awake } from './person.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)

declare global {
  interface Window {
    /** What has moved by itself, as the browser reports it. */
    moved?: string[]
    /** Whether a name was still to come, at some time since the page was opened. */
    cameLate?: boolean
  }
}

function watch(): void {
  const moved: string[] = []
  window.moved = moved
  const nameOf = (node: Node | null) => (node instanceof Element ? node.className || node.tagName : 'text')
  const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => `${width}×${height} at ${x},${y}`
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // TypeScript's DOM has no LayoutShift yet.
      const { sources } = entry as PerformanceEntry & {
        readonly sources: readonly {
          readonly node: Node | null
          readonly previousRect: DOMRectReadOnly
          readonly currentRect: DOMRectReadOnly
        }[]
      }
      const seen = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)} ${placeOf(previousRect)} → ${placeOf(currentRect)}`,
      )
      moved.push(`${Math.round(entry.startTime)} ms: ${seen.join(', ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    if (document.querySelector('.name-skeleton')) window.cameLate = true
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
}

const whole = (page: Page) =>
  page.waitForFunction(
    () => document.getElementById('title') && !document.querySelector('main :is(.skeleton, .coming)'),
  )

describe.concurrent('a screen opened by its address stays where it is while it is drawn', () => {
  test.each(['employee/result', 'employee/check', 'employee/submitted', 'employee/active'])(
    '%s',
    async (scenario) => {
      const person = await meet({ language: 'zh-CN', width: 390, closely: false })
      const path = await openScenario(person, scenario)
      const page = await person.context.newPage()
      await page.addInitScript(watch)
      await page.goto(path)
      await whole(page)
      await awake(page)
      await page.getByRole('contentinfo').waitFor()
      expect(await page.evaluate(() => window.moved)).toEqual([])
      await person.leave()
    },
  )
})

test.concurrent.each([
  ['zh-CN', 390],
  ['en', 1280],
] as const)(
  'the review stays where it is when the names of bank and outlet come late: %s, %i px',
  async (language, width) => {
    const person = await meet({ language, width, closely: false })
    const path = await openScenario(person, 'flexible/check', undefined, [900, 900])
    const page = await person.context.newPage()
    await page.addInitScript(watch)
    await page.goto(path)
    await whole(page)
    await page.waitForFunction(() => window.cameLate && !document.querySelector('.name-skeleton'))
    await awake(page)
    expect(await page.evaluate(() => window.moved)).toEqual([])
    await person.leave()
  },
)

test.concurrent.each(['employee/ready', 'employee/booked', 'retiree/visitBooked'])(
  'the page stays where it is when the place to go to comes late: %s',
  async (scenario) => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const path = await openScenario(person, scenario, undefined, [900, 900])
    const page = await person.context.newPage()
    await page.addInitScript(watch)
    await page.goto(path)
    await page.getByText('演示数据，以当地公布为准').first().waitFor()
    await whole(page)
    await awake(page)
    expect(await page.evaluate(() => window.moved)).toEqual([])
    await person.leave()
  },
)

test.concurrent.each([
  ['flexible/replace', 'dd:has-text("元，以发卡银行公示为准")'],
  ['flexible/socialOnly', '.hint:has-text("以当地公布为准")'],
  ['flexible/planTrip', '.visit-time'],
  ['flexible/bank', 'form .choice'],
  ['flexible/myCases', '.case-now'],
  ['flexible/losing', '.task button'],
  ['flexible/eCard', '.e-card-code svg[role=img]'],
  ['flexible/atHospital', '.trial button'],
  ['flexible/noticed', 'main .button'],
])('a screen stays where it is when what the agency says of it comes late: %s', async (scenario, late) => {
  const person = await meet({ language: 'zh-CN', width: 390, closely: false })
  const path = await openScenario(person, scenario, undefined, [900, 900])
  const page = await person.context.newPage()
  await page.addInitScript(watch)
  await page.goto(path)
  await page.locator(late).first().waitFor()
  await whole(page)
  await awake(page)
  expect(await page.evaluate(() => window.moved)).toEqual([])
  await person.leave()
})

test.concurrent.each([
  ['/journey', '.timeline'],
  ['/organisation', '.organisation-sample'],
])('the footer waits for what comes above it, on a slow phone and a slow network: %s', async (path, late) => {
  const { context, leave } = await meet({ language: 'zh-CN', width: 390, closely: false })
  const page = await context.newPage()
  await page.addInitScript(watch)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  // Longer than anything on a page is kept back for.
  await page.route(/\/Samples-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await route.continue()
  })
  await page.goto(path)
  await page.locator(late).first().waitFor()
  await whole(page)
  await awake(page)
  await page.getByRole('contentinfo').waitFor()
  expect(await page.evaluate(() => window.moved)).toEqual([])
  await leave()
})

test.concurrent.each([
  ['zh-CN', zh],
  ['en', en],
] as const)('what a search engine shows is in the language of the page: %s', async (language, { lede }) => {
  const person = await meet({ language, width: 390, closely: false })
  await person.open('/')
  const description = person.page.locator(`meta[name=description][content=${JSON.stringify(lede)}]`)
  expect(await description.waitFor({ state: 'attached' })).toBeUndefined()
  await person.leave()
})
