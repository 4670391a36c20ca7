import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

// Each prerendered document brings only the styles it needs itself; the whole sheet comes with the app.

const site = inject('site')
let browser: Browser
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'))
})
afterAll(() => browser.close())

const looks: readonly (readonly [string, BrowserContextOptions, object])[] = [
  ['on a phone', { viewport: { width: 390, height: 844 } }, {}],
  ['at a desk', { viewport: { width: 1280, height: 800 } }, {}],
  ['in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, {}],
  ['in large type', { viewport: { width: 360, height: 800 } }, { elder: true, theme: 'dark' }],
  ['in English', { viewport: { width: 1280, height: 800 }, locale: 'en' }, {}],
  ['in forced colours', { viewport: { width: 390, height: 844 }, forcedColors: 'active' }, {}],
]

declare global {
  interface Window {
    /** How everything on the page looks: place and every property of every element; what moves is given time to arrive. */
    readLooks: () => Promise<readonly string[]>
    before: readonly string[]
  }
}

function watchLooks(): void {
  window.readLooks = async () => {
    await Promise.all(document.getAnimations().map((each) => each.finished))
    return [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const name = `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.id}`
      const { x, y, width, height } = element.getBoundingClientRect()
      const parts = ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part)
        if (part && style.content === 'none') return []
        return (
          [...style]
            // How long a change takes is no look; it comes with the whole sheet.
            .filter((property) => !/^(?:--|animation|transition)/.test(property))
            .map((property) => `${name}${part} ${property}: ${style.getPropertyValue(property)}`)
        )
      })
      return [`${name} at ${x} ${y} ${width} ${height}`, ...parts]
    })
  }
}

/** Remembers in the page how it looks; gives how many things that is. */
const remember = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    window.before = await window.readLooks()
    return window.before.length
  })

/** What is no longer as it was; short enough to be read. */
const changes = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const now = await window.readLooks()
    const changed = now.flatMap((each, at) =>
      each === window.before[at] ? [] : [`${window.before[at]} → ${each}`],
    )
    return changed.slice(0, 20)
  })

/** The document alone: its app never comes. */
async function openAlone(place: string, options: BrowserContextOptions, preferences: object): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options })
  await context.addInitScript(
    (record) => localStorage.setItem('preferences', record),
    JSON.stringify(preferences),
  )
  await context.addInitScript(watchLooks)
  const page = await context.newPage()
  const ofTheApp = ({ pathname, search }: URL) => pathname.startsWith('/assets/') && search === ''
  await page.route(ofTheApp, () => {}) // neither answered nor refused
  await page.goto(site + place)
  await page.locator('#root[data-language]').waitFor()
  return page
}

async function addWholeSheet(page: Page): Promise<void> {
  const sheets = page.locator('head link[rel=stylesheet]')
  await sheets.first().waitFor({ state: 'attached' })
  for (const sheet of await sheets.all())
    await page.addStyleTag({ url: `${site}${await sheet.getAttribute('href')}?whole` })
}

describe.each(looks)('%s', (_, options, preferences) => {
  test.each(['/', '/card/who', '/nowhere/at/all'])(
    '%s looks the same before the rest of the styles and after',
    async (place) => {
      const page = await openAlone(place, options, preferences)
      expect(await remember(page)).toBeGreaterThan(1000)
      await addWholeSheet(page)
      expect(await changes(page)).toEqual([])
      await page.context().close()
    },
  )

  test('the second question, shown before the app is there, looks the same before and after', async () => {
    const page = await openAlone('/route/who', options, preferences)
    await page.locator('.choice').first().click()
    await page.locator('form button[type=submit]').click()
    await page.waitForURL('**/route/kind')
    await page.mouse.move(0, 0)
    expect(await remember(page)).toBeGreaterThan(1000)
    await addWholeSheet(page)
    expect(await changes(page)).toEqual([])
    await page.context().close()
  })
})
