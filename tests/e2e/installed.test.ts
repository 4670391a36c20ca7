import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { words as home } from '../../src/features/home/words.zh-CN.ts'
import { browserFlags, findBrowser } from './browser.ts'
import { awake } from './person.ts'
import { type Deployed, serveReleases } from './releases.ts'
import { kept } from './worker.ts'

let site: Deployed
let profile: string
let context: BrowserContext

/** A browser with a profile on the disk: what it keeps outlives it. */
const launch = () =>
  chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserFlags],
    locale: 'zh-CN',
  })

beforeEach(async () => {
  site = await serveReleases(inject('folder'))
  profile = mkdtempSync(join(tmpdir(), 'profile-'))
  context = await launch()
})
afterEach(async () => {
  await context.close()
  await site.close()
  rmSync(profile, { recursive: true, force: true })
})

async function visit() {
  const page = await context.newPage()
  await page.goto(`${site.url}/`)
  await awake(page)
  await page.getByRole('link', { name: home.start, exact: true }).click()
  await page.waitForURL('**/route/who')
  await kept(page)
  return page
}

test('after the browser was closed and without a network, it opens where it was left', async () => {
  const page = await visit()
  await page.locator('.choice [value=child]').check()
  await page.locator('form button[type=submit]').click()
  await page.waitForURL('**/route/kind')
  await page.getByText('已保存').waitFor()
  await context.close()
  await site.close()
  context = await launch()
  const later = await context.newPage()
  await later.goto(`${site.url}/`)
  await awake(later)
  await later.getByRole('link', { name: home.resume }).click()
  await later.waitForURL('**/route/kind')
  await later.goto(`${site.url}/route/who`)
  await awake(later)
  await expect.poll(() => later.locator('.choice :checked').getAttribute('value')).toBe('child')
})

test('can be installed, under a name and with icons that say it is a demonstration', async () => {
  const page = await visit()
  const session = await context.newCDPSession(page)
  const { errors, data = '' } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest: { name: string; short_name: string; lang: string } = JSON.parse(data)
  expect(manifest).toMatchObject({ name: '社保卡申领（演示）', short_name: '社保卡演示', lang: 'zh-CN' })
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
})
