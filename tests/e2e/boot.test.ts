import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { words as shell } from '../../src/app/frame/shell.words.zh-CN.ts'
import { words as homeEn } from '../../src/features/home/words.en.ts'
import { words as home } from '../../src/features/home/words.zh-CN.ts'
import { words as keep } from '../../src/features/keep/words.zh-CN.ts'
import { say } from '../../src/i18n/text.ts'
import { words as routeEn } from '../../src/inputs/route.words.en.ts'
import { words as route } from '../../src/inputs/route.words.zh-CN.ts'
import { words as wizard } from '../../src/wizard/words.zh-CN.ts'
import { storedDrafts } from './stored.ts'
import { openTools, pressLanguage } from './tools.ts'

const site = inject('site')
let browser: Browser
let context: BrowserContext
let complaints: string[]
let requests: string[]

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'))
})
afterAll(() => browser.close())
afterEach(() => context.close())

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, ...options })
  const page = await context.newPage()
  complaints = []
  requests = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  return page
}

/** Holds the app's files back until the returned function is called. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {}
  const open = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/**', async (handled) => {
    await open
    await handled.continue().catch(() => undefined) // the page may have been left meanwhile
  })
  return release
}

const appIsThere = (page: Page) => page.waitForFunction(() => window.boot === undefined)
const heading = (page: Page) => page.locator('#title').textContent()
const path = (page: Page) => new URL(page.url()).pathname
const question = (name: keyof typeof route.fields, who: 'self' | 'child' = 'self') =>
  say(route.fields[name].label, who)
const optionText = (text: Parameters<typeof say>[0]) => say(text, 'self')

async function pick(page: Page, text: string): Promise<void> {
  await page.locator('.choice', { hasText: text }).first().click()
}
const next = (page: Page) => page.getByRole('button', { name: wizard.next, exact: true }).click()

/** The answers that the device holds. */
const stored = async (page: Page): Promise<unknown> => {
  const [draft] = await storedDrafts(page)
  return draft && Object(draft).answers
}

const documents = ['/', '/route/who', '/card/who', '/enrolment/who']

describe.each(['zh-CN', 'en-GB'])('documents drawn beforehand, browser in %s', (locale) => {
  test.each(documents)('%s comes to life as it stands, without a complaint', async (place) => {
    const page = await newPage({ locale })
    const release = await holdApp(page)
    await page.goto(site + place)
    const before = await page.evaluate(() => {
      const title = document.getElementById('title')
      title?.setAttribute('data-seen', '')
      return { text: title?.textContent, lang: document.documentElement.lang }
    })
    expect(before.lang).toBe(locale === 'en-GB' ? 'en' : 'zh-CN')
    const words = locale === 'en-GB' ? { home: homeEn, route: routeEn } : { home, route }
    expect(before.text).toBe(place === '/' ? words.home.title : optionText(words.route.fields.forWhom.label))
    release()
    await appIsThere(page)
    await page.waitForTimeout(300)
    expect(await page.locator('#title[data-seen]').count()).toBe(1)
    expect(await page.title()).toContain(before.text)
    expect(complaints).toEqual([])
  })
})

test('the start works before the app is there, and the app takes over the question', async () => {
  const page = await newPage()
  const release = await holdApp(page)
  await page.goto(`${site}/`)
  await page.getByRole('link', { name: home.start, exact: true }).click()
  expect(await heading(page)).toBe(question('forWhom'))
  expect(path(page)).toBe('/route/who')
  expect(await page.title()).toBe(
    `[演示] ${question('forWhom')} – ${await page.locator('.step').textContent()} – ${shell.titleEnd}`,
  )
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('title')
  await page.evaluate(() => document.getElementById('title')?.setAttribute('data-seen', ''))
  release()
  await appIsThere(page)
  expect(await page.locator('#title[data-seen]').count()).toBe(1)
  await page.goBack()
  await page.waitForFunction((title) => document.getElementById('title')?.textContent === title, home.title)
  expect(complaints).toEqual([])
})

test('an answer given before the app is there ends in the same draft', async () => {
  const page = await newPage()
  const release = await holdApp(page)
  await page.goto(`${site}/card/who`)
  await pick(page, optionText(route.options.forWhom.child.label))
  await next(page)
  expect(path(page)).toBe('/card/kind')
  expect(await heading(page)).toBe(question('applicantKind', 'child'))
  const options = await page.locator('.choice').allTextContents()
  await page.locator('.choice').first().click()
  release()
  await appIsThere(page)
  expect(await page.locator('.choice').allTextContents()).toEqual(options)
  expect(await page.locator('.choice :checked').count()).toBe(1)
  await next(page)
  await page.waitForURL('**/card/insured')
  await expect.poll(() => stored(page)).toMatchObject({ forWhom: 'child', applicantKind: expect.any(String) })
  // The tab knows which draft is its own, and nothing of what is in it.
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['draft'])
  await page.reload()
  await appIsThere(page)
  expect(path(page)).toBe('/card/insured')
  expect(complaints).toEqual([])
})

test('an answer survives a reload before the app is there', async () => {
  const page = await newPage()
  const release = await holdApp(page)
  await page.goto(`${site}/route/who`)
  await pick(page, optionText(route.options.forWhom.represented.label))
  await next(page)
  // Where no screen is drawn beforehand, the app is a part of what the page loads.
  await page.reload({ waitUntil: 'domcontentloaded' })
  release()
  await appIsThere(page)
  await expect.poll(() => heading(page)).toBe(say(route.fields.applicantKind.label, 'represented'))
  await expect.poll(() => stored(page)).toMatchObject({ forWhom: 'represented' })
})

test('what is submitted too early is held and then answered by the app', async () => {
  const page = await newPage()
  const release = await holdApp(page)
  await page.goto(`${site}/route/who`)
  await next(page)
  expect(await heading(page)).toBe(question('forWhom'))
  release()
  await page.locator('#error-summary').waitFor()
  await expect.poll(() => page.title()).toMatch(/^错误：/)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('error-summary')
  expect(complaints).toEqual([])
})

test('works where the browser keeps nothing', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
  const release = await holdApp(page)
  await page.goto(`${site}/route/who`)
  await pick(page, optionText(route.options.forWhom.self.label))
  await next(page)
  expect(path(page)).toBe('/route/kind')
  release()
  await appIsThere(page)
  await page.waitForTimeout(300)
  expect(path(page)).toBe('/route/kind')
  await page.locator('.choice').first().click()
  await next(page)
  await page.waitForURL('**/route/insured')
  expect(complaints).toEqual([])
})

test.each([
  ['the app', '**/assets/**'],
  ['the whole style sheet', '**/assets/*.css'],
])('says so when %s cannot be fetched', async (_, files) => {
  const page = await newPage()
  await page.route(files, (handled) => handled.abort())
  await page.goto(`${site}/`)
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').textContent()).toBe(shell.stuck)
  expect(await heading(page)).toBe(home.title)
})

test('a part that is gone after a new release is fetched by one reload, and only one', async () => {
  const page = await newPage()
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.goto(`${site}/route/who`)
  await appIsThere(page)
  await page.route('**/assets/*Law*', (handled) => handled.abort())
  await page.getByRole('link', { name: shell.footer.law }).click()
  await expect.poll(() => loads).toBe(2)
  await expect.poll(() => heading(page)).toBe(shell.broken.title)
  await page.waitForTimeout(1000)
  expect(loads).toBe(2)
})

test('a host that answers every address with the start page still shows the right screen', async () => {
  const page = await newPage()
  const start = await (await fetch(`${site}/`)).text()
  await page.route(`${site}/nowhere`, (handled) => handled.fulfill({ contentType: 'text/html', body: start }))
  const release = await holdApp(page)
  await page.goto(`${site}/nowhere`, { waitUntil: 'domcontentloaded' })
  expect(await page.locator('#title').count()).toBe(0)
  release()
  await expect.poll(() => heading(page)).toBe(shell.notFound.title)
  expect(complaints).toEqual([])
})

test('looks are settled before the first paint, and remembered', async () => {
  const page = await newPage()
  await page.goto(`${site}/`)
  await appIsThere(page)
  await openTools(page)
  await page.getByRole('button', { name: shell.tools.elder }).click()
  await page.getByRole('button', { name: shell.tools.dark }).click()
  await page.getByRole('button', { name: shell.tools.otherLanguage }).click()
  await page.getByRole('heading', { name: homeEn.title }).waitFor()
  await holdApp(page)
  await page.goto(`${site}/route/who`)
  const { elder, theme, lang } = await page.evaluate(() => ({
    elder: document.documentElement.hasAttribute('data-elder'),
    theme: document.documentElement.getAttribute('data-theme'),
    lang: document.documentElement.lang,
  }))
  expect({ elder, theme, lang }).toEqual({ elder: true, theme: 'dark', lang: 'en' })
  expect(await heading(page)).toBe(optionText(routeEn.fields.forWhom.label))
})

test('another language keeps the place and what was picked', async () => {
  const page = await newPage()
  await page.goto(`${site}/route/who`)
  await appIsThere(page)
  await pick(page, optionText(route.options.forWhom.child.label))
  await pressLanguage(page)
  await page.getByRole('heading', { name: optionText(routeEn.fields.forWhom.label) }).waitFor()
  expect(await page.locator('.choice :checked').getAttribute('value')).toBe('child')
  expect(path(page)).toBe('/route/who')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  await expect.poll(() => page.title()).toContain(optionText(routeEn.fields.forWhom.label))
})

test('every arrival focuses the heading, starts at the top and sets the title', async () => {
  const page = await newPage({ viewport: { width: 390, height: 400 } })
  await page.goto(`${site}/route/who`)
  await appIsThere(page)
  await pick(page, optionText(route.options.forWhom.self.label))
  await next(page)
  await expect.poll(() => heading(page)).toBe(question('applicantKind'))
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('title')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(await page.title()).toContain(`[演示] ${question('applicantKind')} – `)
  await page.goBack()
  await expect.poll(() => heading(page)).toBe(question('forWhom'))
  expect(await page.locator('.choice :checked').getAttribute('value')).toBe('self')
})

test('leaving clears the device, after asking', async () => {
  const page = await newPage()
  await page.goto(`${site}/route/who`)
  await appIsThere(page)
  await pick(page, optionText(route.options.forWhom.self.label))
  await next(page)
  await expect.poll(() => stored(page)).toMatchObject({ forWhom: 'self' })
  await openTools(page)
  await page.getByRole('button', { name: shell.tools.clear }).click()
  await page.getByRole('button', { name: keep.clear.cancel }).click()
  expect(await stored(page)).toMatchObject({ forWhom: 'self' })
  await openTools(page)
  await page.getByRole('button', { name: shell.tools.clear }).click()
  await page.getByRole('button', { name: keep.clear.confirm }).click()
  await page.getByText(keep.clear.done).waitFor()
  await expect.poll(() => path(page)).toBe('/')
  expect(await stored(page)).toBeUndefined()
  expect(complaints).toEqual([])
})

test('leaving in one tab leaves nothing in another', async () => {
  const page = await newPage()
  await page.goto(`${site}/route/who`)
  await appIsThere(page)
  await pick(page, optionText(route.options.forWhom.child.label))
  await next(page)
  await expect.poll(() => stored(page)).toMatchObject({ forWhom: 'child' })
  const other = await context.newPage()
  await other.goto(`${site}/route/kind`)
  await expect.poll(() => heading(other)).toBe(question('applicantKind', 'child'))
  await openTools(page)
  await page.getByRole('button', { name: shell.tools.clear }).click()
  await page.getByRole('button', { name: keep.clear.confirm }).click()
  await expect.poll(() => heading(other)).toBe(home.title)
  expect(await stored(other)).toBeUndefined()
})

test('a newer version in another tab is said, for this one can save no more', async () => {
  const page = await newPage()
  await page.goto(`${site}/route/who`)
  await appIsThere(page)
  await pick(page, optionText(route.options.forWhom.self.label))
  await expect.poll(() => stored(page)).toMatchObject({ forWhom: 'self' })
  const other = await context.newPage()
  await other.goto(`${site}/icon.svg`)
  await other.evaluate(() => void indexedDB.open('social-security-card', 1000))
  await page.getByText(shell.otherVersion.title).waitFor()
})

test('nothing is asked of any other host', async () => {
  const page = await newPage()
  for (const place of [...documents, '/cases', '/notices', '/law', '/nowhere']) {
    await page.goto(site + place)
    await page.locator('#title').waitFor()
  }
  expect(requests.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('blob:'))).toEqual([])
  expect(complaints).toEqual([])
})

test('shows and starts nothing under the name of a government', async () => {
  const page = await newPage()
  const start = await (await fetch(`${site}/`)).text()
  await page.route('http://card.gov.cn/', (handled) =>
    handled.fulfill({ contentType: 'text/html', body: start }),
  )
  await page.goto('http://card.gov.cn/')
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => document.documentElement?.textContent ?? '')).toBe('')
  expect(requests).toEqual(['http://card.gov.cn/'])
})

test('asks search engines to stay away', async () => {
  for (const place of documents)
    expect(await (await fetch(site + place)).text()).toContain('<meta name="robots" content="noindex">')
})
