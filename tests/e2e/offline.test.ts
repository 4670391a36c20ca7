import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { joinBrowser } from './browse.ts'
import { goThrough, papersOf } from './lifeSteps.ts'
import { makePlans } from './people.ts'
import { awake, type Person, pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { applyForCard } from './receipt.ts'
import { type Deployed, serveReleases } from './releases.ts'
import { pressLanguage } from './tools.ts'
import { kept, keptFiles } from './worker.ts'

const meet = joinBrowser()
let site: Deployed

beforeEach(async () => {
  site = await serveReleases(inject('folder'))
})
afterEach(() => site.close())

const arrive = () => meet({ language: 'zh-CN', width: 390, site: site.url, closely: false })

/** Opens the start page and goes to the first question, and stays until the site is on the device. */
async function visit(person: Person): Promise<void> {
  await person.open('/')
  await person.lead(() => person.follow(person.words.home.start))
  await kept(person.page)
}

test('the first screen is there before anything is fetched for the next visit: the files of the site, and nothing else', async () => {
  const person = await arrive()
  const asked = () => site.sent.filter(({ path }) => path === '/sw.js').length
  await person.open('/')
  await person.page.waitForLoadState('networkidle')
  expect(asked()).toBe(0)
  await person.lead(() => person.follow(person.words.home.start))
  await kept(person.page)
  expect(asked()).toBe(1)
  const files = await keptFiles(person.page)
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => !file.startsWith('/assets/')).sort()).toEqual([
    '/',
    '/404',
    '/card/who',
    '/enrolment/who',
    '/icon-192.png',
    '/icon-48.png',
    '/icon-512.png',
    '/icon-apple.png',
    '/icon-mask.png',
    '/icon.svg',
    '/manifest.webmanifest',
    '/route/who',
  ])
  await person.leave()
})

test('the second visit asks nothing of the host, from the start page to what there is to do', async () => {
  const plan = makePlans().find(({ id }) => id === 'employee')
  if (!plan) throw new Error('no employee')
  const person = await arrive()
  await visit(person)
  await person.page.goto('about:blank')
  site.sent.length = 0
  await person.open('/')
  await person.lead(() => person.follow(person.words.home.start))
  await goThrough(person, papersOf(plan, portraitFile()), 'route', plan.route)
  expect(pathOf(person.page)).toBe('/route/result')
  // The browser itself looks now and then whether the worker has changed.
  expect(site.sent.filter(({ path }) => path !== '/sw.js')).toEqual([])
  await person.leave()
})

test('without the host: after leaving, by deep link, reloaded, and an application up to its receipt', async () => {
  const person = await arrive()
  const { page, words } = person
  await visit(person)
  await site.close()
  await page.goto('about:blank')
  await page.goBack()
  await awake(page)
  expect(pathOf(page)).toBe('/route/who')
  for (const place of ['/law', '/cases', '/notices?x=1', '/law/agencyRegulations.31']) {
    await person.open(place)
    expect(await person.heading()).not.toBe(words.shell.notFound.title)
  }
  await person.open('/nowhere')
  expect(await person.heading()).toBe(words.shell.notFound.title)
  const number = await applyForCard(person)
  await page.reload()
  await awake(page)
  expect(pathOf(page)).toBe(`/card/receipt/${number}`)
  expect(await person.heading()).toBe(words.review.receipt.title.card)
  await person.leave()
})

test('other addresses of the host stay its own; without it the app says that it does not know them', async () => {
  const person = await arrive()
  const { page, words } = person
  await visit(person)
  await page.goto('/sw.js')
  expect(await page.locator('body').textContent()).toContain('skipWaiting')
  await site.close()
  await person.open('/sw.js')
  expect(await person.heading()).toBe(words.shell.notFound.title)
  await person.context.close() // the browser complains of the host that is not there
})

test('without the host the other language and the console are there, too', async () => {
  const person = await arrive()
  const { page, words } = person
  await visit(person)
  await site.close()
  await page.reload()
  await awake(page)
  await pressLanguage(page)
  await page.getByRole('heading', { level: 1, name: 'Who is the card for?' }).waitFor()
  await pressLanguage(page)
  await page.getByRole('heading', { level: 1, name: '您给谁办卡？' }).waitFor()
  await person.press(words.shell.demo.desk)
  await expect.poll(() => page.getByRole('complementary', { name: '演示台', exact: true }).count()).toBe(1)
  await person.leave()
})

test('says once that it works offline, with the next screen', async () => {
  const person = await arrive()
  const { page, words } = person
  const said = page.getByText(words.offline.ready, { exact: true })
  await visit(person)
  expect(await said.count()).toBe(0)
  const next = async (value: string) => {
    await page.locator(`.choice [value=${value}]`).check()
    await person.lead(() => person.press(words.wizard.next))
  }
  await next('self')
  await said.waitFor()
  await person.look('offline-ready')
  await page.emulateMedia({ media: 'print' })
  await said.waitFor({ state: 'hidden' })
  await page.emulateMedia({ media: 'screen' })
  await next('employee')
  expect(await said.count()).toBe(0)
  await person.open('/route/kind')
  await next('flexible')
  await person.page.waitForLoadState('networkidle')
  expect(await said.count()).toBe(0)
  await person.leave()
})
