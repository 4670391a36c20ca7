import { resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { findBuild } from './findBuild.ts'
import { serveSite } from './site.ts'
import { seesAndSaves } from './wall.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  site = await serveSite(resolve(await findBuild('underPath'), '../..'))
  browser = await chromium.connect(inject('browser'))
}, 120_000)
afterAll(async () => {
  await browser.close()
  await site.close()
})

test('the site runs below a path of its own: before the app is there, with it, and reloaded', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  const lost: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(response.url())
  })
  page.on('pageerror', (error) => lost.push(error.message))
  await page.goto(`${site.url}/some/place/`)
  await page.locator('.page-main .actions a').first().click()
  expect(new URL(page.url()).pathname).toBe('/some/place/route/who')
  await page.waitForFunction(() => window.boot === undefined)
  await page.locator('.choice').first().click()
  await page.locator('form button[type=submit]').click()
  await page.waitForURL('**/some/place/route/kind')
  await page.goto(`${site.url}/some/place/route/who`)
  await page.waitForFunction(() => window.boot === undefined)
  await expect.poll(() => page.locator('.choice :checked').count()).toBe(1)
  expect(lost).toEqual([])
  await context.close()
})

test('the wall shows the site in frames below that path', async () => {
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 800 } })
  await page.goto(`${site.url}/some/place/`)
  await page.waitForFunction(() => window.boot === undefined)
  await seesAndSaves(page)
  expect(new URL(page.url()).pathname).toBe('/some/place/')
  await page.close()
})

test('MSW’s worker is found below that path, too', async () => {
  const page = await browser.newPage({ locale: 'en' })
  const answered: string[] = []
  page.on('response', (response) => {
    if (response.fromServiceWorker() && response.url().includes('demo.invalid')) answered.push(response.url())
  })
  await page.goto(`${site.url}/some/place/?net=worker`)
  await page.waitForFunction(() => window.boot === undefined)
  await page.locator('#title').click()
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByLabel('林小舟：Just submitted').click()
  await page.waitForURL('**/some/place/cases/LN*')
  await expect.poll(() => answered.length).toBeGreaterThan(0)
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  )
  expect(scopes).toContain('/some/place/net/')
  await page.close()
})
