import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { en } from '../../mocks/console/en.ts'
import { en as desk } from '../../mocks/desk/texts.ts'
import { say } from '../../src/i18n/text.ts'
import { joinBrowser } from './browse.ts'
import { awake } from './person.ts'

const meet = joinBrowser()
const agency = 'https://agency.demo.invalid/v1/'

const consoleOf = (page: Page) => page.getByRole('complementary', { name: desk.title })
const switchOf = (page: Page) => page.getByRole('checkbox', { name: en.net.label })

/** Every call to the agency that the network panel of a page shows, and who has answered it. */
function watch(page: Page) {
  const seen: string[] = []
  page.on('response', (response) => {
    if (!response.url().startsWith(agency)) return
    const path = response
      .url()
      .slice(agency.length)
      .replace(/LN-DEMO-[\d-]+/, '*')
    const by = response.fromServiceWorker() ? 'worker' : 'network'
    seen.push(`${response.request().method()} ${path} ${response.status()} ${by}`)
  })
  return { take: () => seen.splice(0) }
}

const workersOf = (page: Page) =>
  page.evaluate(async () => {
    const all = await navigator.serviceWorker.getRegistrations()
    return all.map(({ active, scope }) => [new URL(scope).pathname, active?.scriptURL.replace(/.*\//, '')])
  })

describe('MSW’s own worker', () => {
  test('shows the calls of a case in the network panel while it is switched on, and is gone afterwards', async ({
    expect,
  }) => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, words } = person
    const { take } = watch(page)
    await page.goto('/?console')
    await consoleOf(page).getByLabel('林小舟：Collected, still sealed').click()
    await page.waitForURL('**/card')
    await page.getByRole('heading', { level: 1, name: words.mycard.title.stepsLeft(2, 'self') }).waitFor()
    expect(take()).toEqual([])

    await consoleOf(page).getByRole('tab', { name: 'Calls' }).click()
    await switchOf(page).check()
    await page.getByText(en.net.states.on).waitFor()
    await page.getByRole('button', { name: words.mycard.enable.button }).click()
    await expect.poll(person.heading).toBe(words.mycard.title.stepsLeft(1, 'self'))
    const calls = take()
    expect(calls).toContainEqual(expect.stringMatching(/^POST .* 200 worker$/))
    await consoleOf(page).getByRole('button', { name: desk.hour }).click()
    await expect.poll(() => calls.push(...take()) && calls).toContain('GET cases/* 200 worker')
    expect(calls.filter((call) => !call.endsWith(' worker'))).toEqual([])
    // The console's own list goes on beside it.
    await consoleOf(page).getByText('getCase', { exact: true }).click()
    await consoleOf(page)
      .getByText(/^200 ·/)
      .first()
      .waitFor()

    // A worker that the browser has ended, as it does with idle ones, is none the less passed by the next call.
    const session = await person.context.newCDPSession(page)
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await consoleOf(page).getByRole('button', { name: desk.hour }).click()
    await expect.poll(take).toContain('GET cases/* 200 worker')

    // For as long as this tab lives: after a reload it is there before the first call.
    await page.reload()
    await page.getByRole('heading', { level: 1, name: words.mycard.title.stepsLeft(1, 'self') }).waitFor()
    expect(take()).toContain('GET cases/* 200 worker')
    const other = await person.context.newPage()
    const seenThere = watch(other)
    await other.goto(page.url())
    await other.getByRole('heading', { level: 1, name: words.mycard.title.stepsLeft(1, 'self') }).waitFor()
    expect(seenThere.take()).toEqual([])
    await other.close()

    // The worker that keeps the site is not in its way.
    await expect
      .poll(() => workersOf(page))
      .toEqual(
        expect.arrayContaining([
          ['/', 'sw.js'],
          ['/net/', 'mockServiceWorker.js'],
        ]),
      )
    await page.keyboard.press('ControlOrMeta+k')
    await consoleOf(page).getByRole('tab', { name: 'Calls' }).click()
    await switchOf(page).uncheck()
    await page.getByText(en.net.states.off).waitFor()
    await expect.poll(() => workersOf(page)).toEqual([['/', 'sw.js']])
    take()
    await consoleOf(page).getByRole('tab', { name: 'Agency desk' }).click()
    await consoleOf(page).getByRole('button', { name: desk.acts.activate }).click()
    await expect.poll(person.heading).toBe(say(words.mycard.title.works, 'self'))
    expect(take()).toEqual([])
    expect(await page.locator('iframe').count()).toBe(0)
    await person.context.close()
  })

  test('is asked for by ?net=worker, carries what breaks, and stays away from a page that did not ask', async ({
    expect,
  }) => {
    const { page, context } = await meet({ language: 'en', width: 390, closely: false })
    const { take } = watch(page)
    await page.goto('/cases?net=worker&console')
    await awake(page)
    await consoleOf(page).getByRole('tab', { name: 'Calls' }).click()
    await page.getByText(en.net.states.on).waitFor()
    await page.evaluate(() =>
      dispatchEvent(
        new CustomEvent('demo:fault', { detail: { operation: '*', fault: { kind: 'status', status: 503 } } }),
      ),
    )
    await consoleOf(page).getByRole('tab', { name: 'People' }).click()
    await consoleOf(page).getByLabel('林小舟：Agency down').click()
    await page.waitForURL('**/cases/LN*')
    await expect.poll(take).toContain('GET cases/* 503 worker')
    await context.close()
  })
})
