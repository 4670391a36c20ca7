import type { Page } from 'playwright-core'
import { beforeAll, describe, inject, test } from 'vitest'
import { joinBrowser } from './browse.ts'
import { lanName } from './browser.ts'
import { setFault } from './desk.ts'
import { findBuild } from './findBuild.ts'
import { awake, type Person, pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { buildNextBeside, type Deployed, words as links, serveReleases } from './releases.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { openTools, pressLanguage } from './tools.ts'

// A new release takes the place of the one that a tab runs, and the parts that this tab has not needed yet are gone. The tab has
// no worker that would have kept them: its address is plain http.

const meet = joinBrowser()
let next: string
let nextBesideNow: string

beforeAll(async () => {
  next = await findBuild('next')
  nextBesideNow = buildNextBeside(inject('folder'))
}, 120_000)

const complete = completeAnswers('employee')

/** Somebody in the middle of an application, at this place of it, on a host of their own. */
async function inTheMiddle(place: string, answers = complete): Promise<{ host: Deployed; person: Person }> {
  const host = await serveReleases(inject('folder'))
  const site = host.url.replace('127.0.0.1', lanName)
  const person = await meet({ language: 'zh-CN', width: 1280, site, closely: false })
  await seedDraft(person, answers, 'card')
  await person.open(place)
  await person.page.waitForLoadState('networkidle', { timeout: 60_000 })
  return { host, person }
}

/** Counts the documents that this page loads from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('domcontentloaded', () => {
    loads += 1
  })
  return () => loads
}
const navigation = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true })

async function isReplaced(page: Page): Promise<void> {
  await navigation(page, links.next).waitFor({ timeout: 60_000 })
  await awake(page)
}

describe.concurrent('a part that is gone', () => {
  test.for<[string, (person: Person) => Promise<unknown>]>([
    ['the other language', ({ page }) => pressLanguage(page)],
    [
      'the question before leaving',
      async (person) => {
        await openTools(person.page)
        await person.press(person.words.shell.tools.clear)
      },
    ],
    ['the console', (person) => person.press(person.words.shell.demo.desk)],
  ])(
    '%s: the page is loaded anew once, at the same question with what was typed',
    async ([, ask], { expect }) => {
      const { host, person } = await inTheMiddle('/card/person')
      const { page } = person
      const loads = countLoads(page)
      host.deploy(next)
      await page.locator('#name').fill('林大舟')
      await ask(person)
      await isReplaced(page)
      expect(pathOf(page)).toBe('/card/person')
      await expect.poll(() => page.locator('#name').inputValue()).toBe('林大舟')
      expect(loads()).toBe(1)
      await person.context.close()
      await host.close()
    },
  )

  test('the next screen: it opens in the new release', async ({ expect }) => {
    const { host, person } = await inTheMiddle('/card/person')
    const { page } = person
    host.deploy(next)
    await page.locator('#name').fill('林大舟')
    await navigation(page, links.now).click()
    await isReplaced(page)
    expect(pathOf(page)).toBe('/cases')
    await person.open('/card/person')
    await expect.poll(() => page.locator('#name').inputValue()).toBe('林大舟')
    await person.context.close()
    await host.close()
  })

  test('the photo tool: the photo is asked for again, in the new release', async ({ expect }) => {
    const { photo: _, ...answers } = complete
    const { host, person } = await inTheMiddle('/card/photo', answers)
    const { page, words } = person
    host.deploy(next)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), person.press(words.photo.album)])
    await chooser.setFiles(portraitFile())
    await isReplaced(page)
    expect(pathOf(page)).toBe('/card/photo')
    await person.context.close()
    await host.close()
  })

  test('while an application is under way: nothing is loaded anew, and the way to its end stays', async ({
    expect,
  }) => {
    const { host, person } = await inTheMiddle('/card/check')
    const { page, words } = person
    const loads = countLoads(page)
    // The page of the receipt is fetched while there is time, which a busy machine has late; then nothing more is for a second.
    let sent = 0
    const isFetched = () => {
      const isCalm = sent === host.sent.length
      sent = host.sent.length
      return isCalm && host.sent.some(({ path }) => /\/ReceiptPage-.*\.js$/.test(path))
    }
    await expect.poll(isFetched, { interval: 1000, timeout: 60_000 }).toBe(true)
    await setFault(person, { operation: '*', fault: { kind: 'offline' } })
    host.deploy(next)
    await page.locator('#declared, #enrolmentDeclared').check()
    await person.press(words.review.submit.card)
    await page.getByText(words.review.unknown.title, { exact: true }).waitFor({ timeout: 60_000 })
    await pressLanguage(page)
    await expect
      .poll(() => host.sent.some(({ path, status }) => path.endsWith('.js') && status === 404))
      .toBe(true)
    await setFault(person, null)
    await page.getByRole('button', { name: words.review.unknown.ask, exact: true }).click()
    await page.waitForURL('**/card/receipt/*')
    expect(loads()).toBe(0)
    await person.context.close()
    await host.close()
  })

  test('without a host that gives the app at this address, the page stays and says so', async ({
    expect,
  }) => {
    const { host, person } = await inTheMiddle('/card/person')
    const { page, words } = person
    const loads = countLoads(page)
    await page.locator('#name').fill('林大舟')
    await host.close()
    await navigation(page, links.now).click()
    await page.getByRole('heading', { level: 1, name: words.shell.broken.title, exact: true }).waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('#name').inputValue()).toBe('林大舟')
    expect(loads()).toBe(0)
    await person.context.close()
  })

  test('not where the release before has stayed beside the new one: the tab goes on as it was', async ({
    expect,
  }) => {
    const { host, person } = await inTheMiddle('/card/person')
    const { page } = person
    const loads = countLoads(page)
    host.deploy(nextBesideNow)
    await navigation(page, links.now).click()
    await page.waitForURL('**/cases')
    await page.locator('#title').waitFor()
    await navigation(page, links.now).waitFor()
    expect(loads()).toBe(0)
    await person.leave()
    await host.close()
  })
})
