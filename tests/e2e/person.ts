import assert from 'node:assert/strict'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { CounterAct } from '../../mocks/agency/counter.ts'
import type { CaseStatus } from '../../src/domain/case.ts'
import type { Language, Messages } from '../../src/i18n/messages.ts'
import { placeIn, screenOf, visit } from './visit.ts'
import { allWords } from './words.ts'

/** The others in a person's story, where they are not simulated in the page. */
export interface Clerk {
  /** Lets time pass until a case has this state; gives the steps it took. */
  readonly waitUntil: (state: CaseStatus) => Promise<number>
  /** Does on the newest case what only somebody at a counter or a door can do. */
  readonly act: (act: CounterAct) => Promise<void>
  /** The code in the last text message. */
  readonly readCode: () => Promise<string>
}

/** Who sits before which device, and how they like their pages. */
export interface Setting {
  readonly browser: Pick<Browser, 'newContext'>
  /** Its address without a slash at the end, or that of the one local file. */
  readonly site: string
  readonly language: Language
  /** 390: a phone, touched; 1280: a desk, clicked. */
  readonly width: 390 | 1280
  readonly elder?: boolean
  readonly dark?: boolean
  /** What the browser brings along: storage filled beforehand, no workers. */
  readonly profile?: Pick<BrowserContextOptions, 'storageState' | 'serviceWorkers' | 'extraHTTPHeaders'>
  /** Who acts for agency, bank and phone; the demo desk in the page, unless another is named. */
  readonly clerk?: Clerk
  /** Called on every screen, with its name in order: takes the pictures. */
  readonly onScreen?: (page: Page, name: string) => Promise<void>
  /** Whether every screen is looked at closely. On unless switched off. */
  readonly closely?: boolean
}

/** A person at a browser of their own. Works by what is named on the screen. */
export interface Person {
  readonly context: BrowserContext
  readonly page: Page
  readonly words: Messages
  readonly setting: Setting
  /** What the browser complained about since the last look. */
  readonly complaints: string[]
  /** Types an address. */
  readonly open: (path: string) => Promise<void>
  /** Does something that leads to another screen, and looks at that one. */
  readonly lead: (act: () => Promise<unknown>) => Promise<string>
  /** Looks closely at the screen as it stands; `name` tells it from others under the same address. */
  readonly look: (name?: string) => Promise<void>
  readonly press: (name: string) => Promise<void>
  readonly follow: (name: string) => Promise<void>
  readonly heading: () => Promise<string>
  readonly leave: () => Promise<void>
}

const heights = { 390: 844, 1280: 800 } as const

/** Complaints that are answers to a fault a test has set on purpose. */
const expected = [/^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/]

function listen(page: Page, site: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.some((one) => one.test(message.text())))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`asked ${request.url()}`)
  })
}

/** The path within the site. */
export const pathOf = (page: Page): string => placeIn(page.url())

/** The app answers from now on, and its screen is there. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => !('boot' in window) && document.getElementById('title') !== null)
}

/** Waits until the screen is whole: every question has its input, no skeleton is left, nothing has changed for a moment. */
export async function whenWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const controls = 'input, select, textarea, button, a, .notice, [tabindex]'
    const fields = [...document.querySelectorAll('main form .field')]
    return (
      fields.every((one) => one.querySelector(controls)) &&
      !document.querySelector('main :is(.skeleton, .coming)')
    )
  })
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let calm = setTimeout(resolve, 120)
        const end = setTimeout(resolve, 1500)
        const observer = new MutationObserver(() => {
          clearTimeout(calm)
          calm = setTimeout(() => {
            observer.disconnect()
            clearTimeout(end)
            resolve()
          }, 120)
        })
        observer.observe(document.body, { subtree: true, childList: true })
      }),
  )
}

/** Where a page stands, for whoever has to find out why it does not go on. */
const describeStand = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    const focus = activeElement?.id || activeElement?.tagName
    const heading = document.querySelector('h1')?.textContent
    return JSON.stringify({ at: location.href, focus, heading, booting: 'boot' in window })
  })

/** A new person with a new browser profile. */
export async function newPerson(setting: Setting): Promise<Person> {
  const { browser, site, language, width, elder = false, dark = false } = setting
  const height = heights[width]
  const phone = width === 390
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language,
    timezoneId: 'Asia/Shanghai',
    hasTouch: phone,
    isMobile: phone,
    deviceScaleFactor: phone ? 2 : 1,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    baseURL: site,
    ...setting.profile,
  })
  // A machine that is busy with other things is slow, not wrong.
  context.setDefaultTimeout(30_000)
  if (elder)
    await context.addInitScript(() => {
      if (!localStorage.getItem('preferences'))
        localStorage.setItem('preferences', JSON.stringify({ elder: true }))
    })
  const page = await context.newPage()
  const words = await allWords(language)
  const complaints: string[] = []
  listen(page, site, complaints)
  let shots = 0

  const see = async (arrived: boolean, name?: string): Promise<void> => {
    shots += 1
    await whenWhole(page)
    const screen = `${String(shots).padStart(2, '0')}-${name ?? screenOf(page.url()).slice(1).replaceAll('/', '-')}`
    await setting.onScreen?.(page, screen)
    if (setting.closely !== false)
      await visit({ page, words, language, width, height, complaints }, { arrived })
  }
  const press = async (name: string) => page.getByRole('button', { name, exact: true }).click()
  const follow = async (name: string) => page.getByRole('link', { name, exact: true }).click()

  return {
    context,
    page,
    words,
    setting,
    complaints,
    press,
    follow,
    async open(path) {
      await page.goto(`${site}${site.startsWith('file:') ? '#' : ''}${path}`)
      await awake(page)
      await see(false)
    },
    async lead(act) {
      const before = pathOf(page)
      await act()
      try {
        await page.waitForURL((url) => placeIn(url) !== before)
        await page.waitForFunction(() => document.activeElement?.id === 'title')
      } catch (error) {
        throw new Error(`no new screen with the focus on its heading: ${await describeStand(page)}`, {
          cause: error,
        })
      }
      await see(true)
      return pathOf(page)
    },
    look: (name) => see(false, name),
    heading: async () => (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '',
    async leave() {
      assert.deepEqual(complaints, [], 'the browser complained')
      await context.close()
    },
  }
}
