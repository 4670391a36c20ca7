import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { words as wizard } from '../../src/wizard/words.zh-CN.ts'
import { browserFlags, findBrowser } from './browser.ts'
import { killBrowser } from './killBrowser.ts'
import { awake } from './person.ts'
import { type Deployed, serveReleases } from './releases.ts'
import { completeAnswers, storeDraft } from './seed.ts'

let host: Deployed
let profile: string
let context: BrowserContext | undefined

beforeAll(async () => {
  host = await serveReleases(inject('folder'))
  profile = mkdtempSync(join(tmpdir(), 'killed-'))
  const page = await launch('/law')
  await storeDraft(page, completeAnswers('employee'), 'card')
}, 120_000)
afterEach(() => context?.close())
afterAll(async () => {
  await host.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** A browser with a profile that outlives it, at this place of the app. */
async function launch(place: string): Promise<Page> {
  await context?.close()
  const options = {
    executablePath: findBrowser(),
    args: [...browserFlags],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  }
  context = await chromium.launchPersistentContext(profile, options)
  const page = await context.newPage()
  await page.goto(host.url + place)
  await awake(page)
  return page
}

async function kill(): Promise<void> {
  await killBrowser(context)
  context = undefined
}

const [before = '', after = ''] = wizard.save.saved('\n').split('\n')

const [first, rest] = ['Lin Da', 'zhou Anna'] as const

// Typing is saved half a second later at the latest; the second after that is for the write, on a machine that has much to do.
test.each([
  { ms: 0, atLeast: first },
  { ms: 500, atLeast: first },
  { ms: 1500, atLeast: first + rest },
])(
  'killed $ms ms after the last key, the browser comes back with all but half a second of typing: “$atLeast” at least',
  async ({ ms, atLeast }) => {
    const page = await launch('/card/person')
    const name = page.locator('#name')
    await name.fill('')
    await name.pressSequentially(first)
    await page.getByText(new RegExp(`^${before}\\d\\d:\\d\\d${after}$`)).waitFor()
    await name.pressSequentially(rest)
    await sleep(ms)
    await kill()

    const again = await launch('/card/person')
    await expect.poll(() => again.locator('#name').inputValue()).toContain(atLeast)
    const found = await again.locator('#name').inputValue()
    expect((first + rest).startsWith(found)).toBe(true)
    await again.getByRole('button', { name: wizard.next, exact: true }).click()
    await again.waitForURL((url) => url.pathname !== '/card/person')
  },
)
