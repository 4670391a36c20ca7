import type { Page } from 'playwright-core'
import { beforeAll, describe, inject, test, vi } from 'vitest'
import { joinBrowser } from './browse.ts'
import { setFault } from './desk.ts'
import { findBuild } from './findBuild.ts'
import { awake, type Person, pathOf } from './person.ts'
import { type Deployed, words as links, serveReleases } from './releases.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { switchLanguage } from './visit.ts'
import { kept } from './worker.ts'

const meet = joinBrowser()
let next: string

beforeAll(async () => {
  next = await findBuild('next')
}, 120_000)

const complete = completeAnswers('employee')

declare global {
  interface Window {
    /** How often the page has asked for a newer release since it began to look out; undefined before. */
    asked?: number
  }
}

/** Counts in every page what the app asks. The browser looks by itself, too, whenever it likes: the host can't tell who asked. */
function watchReleases(): void {
  const { serviceWorker } = navigator
  const register = serviceWorker.register.bind(serviceWorker)
  serviceWorker.register = async (...given) => {
    const registration = await register(...given)
    const update = registration.update.bind(registration)
    window.asked = 0
    registration.update = () => {
      window.asked = (window.asked ?? 0) + 1
      return update()
    }
    return registration
  }
}

/** Somebody in the middle of an application, with the whole release on their device. */
async function inTheMiddle(place = '/card/person'): Promise<{ host: Deployed; person: Person }> {
  const host = await serveReleases(inject('folder'))
  const person = await meet({ language: 'zh-CN', width: 390, site: host.url, closely: false })
  await person.context.addInitScript(watchReleases)
  await seedDraft(person, complete, 'card')
  await person.page.goto('/law')
  await kept(person.page)
  await person.open(place)
  return { host, person }
}

const link = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name, exact: true })
const button = ({ words, page }: Person, on = page) =>
  on.getByRole('button', { name: words.offline.update.button, exact: true })

/** Says again when something is looked for that takes a busy machine long. */
const long = { timeout: 60_000 }

/** The browser has all of the newer release; the one that runs is still the older. */
const whenInstalled = (page: Page) =>
  vi.waitUntil(
    () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.waiting?.state === 'installed' && registration.active?.state === 'activated'
      }),
    long,
  )

/** The same, after having the browser look for it. */
async function waits(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
  await whenInstalled(page)
}

/** Goes to and fro between two questions until the newer release is spoken of; ends at the first one. */
async function isSaid(person: Person): Promise<void> {
  const { page, words } = person
  for (let turn = 0; turn < 20; turn += 1) {
    await person.lead(() => person.press(words.wizard.next))
    await person.lead(() => page.goBack())
    if (await button(person).count()) return
  }
  throw new Error('the newer release is never spoken of')
}

describe.concurrent('a newer release', () => {
  test('waits, says so with the next screen, and takes over at a press; what was typed is there', async ({
    expect,
  }) => {
    const { host, person } = await inTheMiddle()
    const { page } = person
    host.deploy(next)
    await waits(page)
    expect(await button(person).count()).toBe(0)
    await isSaid(person)
    await person.look('update')
    await page.reload()
    await awake(page)
    await link(page, links.now).waitFor()
    await isSaid(person)
    await page.locator('#name').fill('林大舟')
    await button(person).click()
    await link(page, links.next).waitFor(long)
    await awake(page)
    expect(pathOf(page)).toBe('/card/person')
    await expect.poll(() => page.locator('#name').inputValue()).toBe('林大舟')
    await person.leave()
    await host.close()
  })

  test('is found by a tab that stays open, when the person comes back to it', async ({ expect }) => {
    const { host, person } = await inTheMiddle()
    const { page } = person
    await person.lead(() => person.press(person.words.wizard.next))
    const comeBack = () =>
      page.evaluate(() => {
        document.dispatchEvent(new Event('visibilitychange'))
      })
    await page.waitForFunction(() => window.asked === 0)
    host.deploy(next)
    await comeBack()
    expect(await page.evaluate(() => window.asked)).toBe(0)
    await page.evaluate(() => {
      const later = Date.now() + 11 * 60_000
      Date.now = () => later
    })
    await comeBack()
    expect(await page.evaluate(() => window.asked)).toBe(1)
    await whenInstalled(page)
    await expect
      .poll(async () => {
        await comeBack()
        return button(person).count()
      })
      .toBe(1)
    await person.leave()
    await host.close()
  })

  test('taken over by one tab, leaves another one as it is, with all its parts, until that one is asked', async ({
    expect,
  }) => {
    const { host, person } = await inTheMiddle()
    const { page, context } = person
    const other = await context.newPage()
    await other.goto(`${host.url}/card/person`)
    await awake(other)
    await other.locator('#name').fill('林二舟')
    await other.locator('#name').press('Tab')
    // One draft in both tabs: a change that is still on its way would be a conflict, which no reload may settle.
    await expect.poll(() => page.locator('#name').inputValue()).toBe('林二舟')
    host.deploy(next)
    await waits(page)
    await isSaid(person)
    await button(person).click()
    await link(page, links.next).waitFor(long)
    await awake(page)

    expect(await other.locator('#name').inputValue()).toBe('林二舟')
    await switchLanguage(other)
    await switchLanguage(other)
    await link(other, links.now).click()
    await other.waitForURL('**/cases')
    await other.locator('#title').waitFor()
    await other.goBack()
    await other.waitForURL('**/card/person')
    await button(person, other).click()
    await link(other, links.next).waitFor(long)
    await awake(other)
    await expect.poll(() => other.locator('#name').inputValue()).toBe('林二舟')
    await person.leave()
    await host.close()
  })

  test('is all that is kept, once no tab runs the one before', async ({ expect }) => {
    const { host, person } = await inTheMiddle()
    const { page, context } = person
    const keptReleases = (on: Page) => on.evaluate(() => caches.keys())
    host.deploy(next)
    await waits(page)
    expect(await keptReleases(page)).toHaveLength(2)
    const blank = await context.newPage()
    await page.close()
    await expect
      .poll(async () => {
        await blank.goto('about:blank')
        await blank.goto(`${host.url}/law`)
        await awake(blank)
        return [await link(blank, links.next).count(), (await keptReleases(blank)).length]
      }, long)
      .toEqual([1, 1])
    await context.close()
    await host.close()
  })

  test('never interrupts a submission', async ({ expect }) => {
    const { host, person } = await inTheMiddle('/card/bank')
    const { page, words } = person
    host.deploy(next)
    await waits(page)
    await isSaid(person)
    await person.lead(() => person.press(words.wizard.next))
    await button(person).waitFor()
    await setFault(person, { operation: '*', fault: { kind: 'offline' } })
    await page.locator('#declared').check()
    await person.press(words.review.submit.card)
    await expect.poll(() => button(person).count()).toBe(0)
    await page.getByText(words.review.unknown.title, { exact: true }).waitFor(long)
    expect(await button(person).count()).toBe(0)
    await setFault(person, null)
    await person.lead(() => person.press(words.review.unknown.ask))
    expect(pathOf(page)).toMatch(/^\/card\/receipt\//)
    expect(await button(person).count()).toBe(0)
    await person.lead(() => person.follow(words.review.receipt.track))
    await button(person).waitFor()
    await link(page, links.now).waitFor()
    await person.leave()
    await host.close()
  })

  test('that is not whole on its host is not taken; the one before goes on', async ({ expect }) => {
    const { host, person } = await inTheMiddle()
    const { page } = person
    host.deploy(next, /PhotoTool|\/law-|\/card\/who/)
    const found = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update()
      const { installing } = registration ?? {}
      return new Promise<string>((resolve) => {
        installing?.addEventListener('statechange', () => resolve(installing.state))
      })
    })
    expect(found).toBe('redundant')
    await page.reload()
    await awake(page)
    await link(page, links.now).waitFor()
    host.deploy(next)
    await waits(page)
    await person.context.close()
    await host.close()
  })
})
