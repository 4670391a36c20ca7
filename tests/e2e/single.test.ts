import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { linkMark, writeLink } from '../../mocks/console/link.ts'
import { findPlayed } from '../../mocks/scenarios/play.ts'
import { csvOf } from '../../src/domain/csv.ts'
import { findWay, goThrough, papersOf, stands, submit } from './lifeSteps.ts'
import { signIn } from './organisation.ts'
import { makePlans, today } from './people.ts'
import { awake, newPerson, type Person, pathOf, type Setting } from './person.ts'
import { portraitFile } from './pictures.ts'
import { openTools } from './tools.ts'
import { switchLanguage } from './visit.ts'
import { seesAndSaves } from './wall.ts'

const folder = resolve('tests/.output/single')
let file: string
let site: string
let browser: Browser

beforeAll(async () => {
  const { NODE_ENV: _, VITEST: __, MODE: ___, ...env } = process.env
  const args = ['build', '--mode', 'single', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  const built = spawnSync('vite', args, { env, encoding: 'utf8', shell: process.platform === 'win32' })
  if (built.status !== 0) throw new Error(built.stderr || built.stdout)
  const [name = ''] = readdirSync(folder)
  file = `${folder}/${name}`
  site = pathToFileURL(file).href
  browser = await chromium.connect(inject('browser'))
}, 120_000)
afterAll(async () => {
  await browser.close()
})

/** Somebody who double-clicks the file. Whatever is asked of anybody counts as a complaint. */
const meet = (who: Pick<Setting, 'language' | 'width'> & Partial<Setting>): Promise<Person> =>
  newPerson({ browser, site, ...who })

test('the demonstration is one file, which may send nothing to anybody', () => {
  expect(readdirSync(folder)).toHaveLength(1)
  const html = readFileSync(file, 'utf8')
  const csp = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]
  expect(csp).toContain("default-src 'none'; script-src 'sha256-")
  expect(csp).toContain("connect-src 'none'")
  expect(csp?.replace("frame-src 'self' file:;", '')).not.toMatch(/'self'|unsafe|\*|https?:/)
  expect(html).not.toMatch(/<script[^>]* src|<link[^>]*rel="(?:stylesheet|modulepreload)"/)
  expect(html).toContain('<meta name="robots" content="noindex">')
})

describe.concurrent('opened by a double click', () => {
  test('an application goes from the start page to its receipt and on', { timeout: 300_000 }, async () => {
    const plan = makePlans().find(({ id }) => id === 'employee')
    if (!plan) throw new Error('no employee')
    // Its screens are looked at closely where the site is served; here others are.
    const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
    const papers = papersOf(plan, portraitFile())
    await findWay(person, plan, papers)
    await person.lead(() => person.follow(person.words.checklist.next.apply))
    await goThrough(person, papers, 'card', plan.card)
    const number = await submit(person, papers, 'card')
    await person.lead(() => person.follow(person.words.review.receipt.track))
    await stands(person, 'card', 'submitted')
    expect(pathOf(person.page)).toBe(`/cases/${number}`)
    await person.lead(() => person.page.goBack())
    expect(pathOf(person.page)).toBe(`/card/receipt/${number}`)
    await person.leave()
  })

  test('a roster is read in the page itself, for there is no worker', async () => {
    const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
    const { page, words } = person
    await signIn(person)
    const rows = [
      ['姓名', '证件号码', '手机号'],
      ...Array.from({ length: 300 }, (_, i) => ['林演示', '', `154${10_000_000 + i}`]),
    ]
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csvOf(rows)) })
    await page.getByText(words.roster.add.done(300, 0), { exact: true }).waitFor()
    expect(page.workers()).toEqual([])
    await person.leave()
  })

  test('addresses lead to their places, and parts of a page are no places', async () => {
    const person = await meet({ language: 'en', width: 390 })
    const { page, words } = person
    await person.open('/law')
    expect(await person.heading()).toBe(words.law.title)
    await page.keyboard.press('Tab')
    await page.getByRole('link', { name: words.shell.skip }).press('Enter')
    expect(pathOf(page)).toBe('/law')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await person.open('/nowhere/at/all')
    expect(await person.heading()).toBe(words.shell.notFound.title)
    await person.leave()
  })

  test('language and elder mode change on the spot and are there when the file is opened again', async () => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page, words } = person
    await person.open('/route/who')
    await openTools(page)
    await person.press(words.shell.tools.elder)
    await switchLanguage(page)
    const again = await person.context.newPage()
    await again.goto(site)
    await awake(again)
    expect(await again.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await again.evaluate(() => document.documentElement.hasAttribute('data-elder'))).toBe(true)
    await person.leave()
  })

  test('a link of the console opens its moment, pasted or typed, and its own links begin with the file', async () => {
    const state = findPlayed('employee/posted', `${today()}T10:00`, {
      look: { language: 'en', elder: false, theme: 'system' },
      latency: [0, 0],
    })
    if (!state) throw new Error('no such scenario')
    const hash = linkMark + (await writeLink(state))
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, context } = person
    await page.goto(site + hash)
    await page.waitForURL(`${site}#${state.path}`)
    await stands(person, 'card', 'posted')
    await person.open('/law')
    await page.evaluate((to) => {
      location.hash = to
    }, hash)
    await page.waitForURL(`${site}#${state.path}`)
    await stands(person, 'card', 'posted')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('button', { name: 'QR code', exact: true }).click()
    const link = await page.locator('.demo-qr a').getAttribute('href')
    expect(link?.startsWith(site + linkMark)).toBe(true)
    const other = await context.newPage()
    await other.goto(link ?? '')
    await other.waitForURL(`${site}#${state.path}`)
    await person.leave()
  })

  test('a broken link of the console says what is wrong and leaves the screen as it is', async () => {
    const person = await meet({ language: 'en', width: 390, closely: false })
    const { page } = person
    await person.open('/law')
    await page.evaluate(() => {
      location.hash = '#/demo?s=zBroken'
    })
    await page.getByRole('alert').filter({ hasText: 'Nothing has changed' }).waitFor()
    expect(pathOf(page)).toBe('/law')
    expect(await person.heading()).toBe(person.words.law.title)
    await person.leave()
  })

  test('the wall shows the file in frames of itself, each on its own, and saves them as pictures', async () => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page } = person
    await person.open('/law')
    await seesAndSaves(page)
    expect(pathOf(page)).toBe('/law')
    await person.leave()
  })

  test('says that it keeps nothing, and a continuation file takes the answers to the next window', async () => {
    const person = await meet({ language: 'zh-CN', width: 390 })
    const { page, words } = person
    await person.open('/')
    await page.getByText(words.keep.banner.localFile, { exact: true }).waitFor()
    expect(await page.getByText(words.home.anytime, { exact: true }).count()).toBe(0)
    await person.open('/route/who')
    await page.locator('.choice').first().click()
    await person.lead(() => person.press(words.wizard.next))
    const [download] = await Promise.all([page.waitForEvent('download'), person.press(words.keep.file.save)])
    const saved = `${folder}-${download.suggestedFilename()}`
    await download.saveAs(saved)
    const again = await person.context.newPage()
    await again.goto(`${site}#/keep`)
    await awake(again)
    expect(await again.getByText(words.keep.phone.heading, { exact: true }).count()).toBe(0)
    const [chooser] = await Promise.all([
      again.waitForEvent('filechooser'),
      again.getByRole('button', { name: words.keep.open.choose, exact: true }).click(),
    ])
    await chooser.setFiles(saved)
    await again.getByRole('button', { name: words.keep.found.take, exact: true }).click()
    await again.waitForURL(`${site}#/route/kind`)
    await person.leave()
  })

  test('nothing of a person is kept where other local files could read it', async () => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page, words } = person
    await person.open('/route/who')
    await page.locator('.choice').first().click()
    await person.lead(() => person.press(words.wizard.next))
    await page.locator('.choice').first().click()
    await person.lead(() => person.press(words.wizard.next))
    const kept = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      session: sessionStorage.length,
      local: Object.keys(localStorage),
    }))
    expect(kept).toEqual({ databases: [], session: 0, local: [] })
    await person.leave()
  })
})
