import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { holdClipboard } from './clipboard.ts'
import { atDesk, waitUntil } from './desk.ts'
import { awake, type Person, pathOf } from './person.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)

const desk = (page: Page) => page.getByRole('complementary', { name: /^(?:演示台|Demo desk)$/ })

/** Marks the page, so that a reload would be noticed. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-marked', ''))
const isMarked = (page: Page) => page.evaluate(() => document.documentElement.hasAttribute('data-marked'))

/** Chooses a cell of the table of people and situations, and waits for its screen. */
async function choose({ page }: Person, label: string, path: RegExp): Promise<void> {
  await desk(page).getByLabel(label, { exact: true }).click()
  await page.waitForURL(path)
  await page.locator('#title').waitFor()
}

describe.concurrent('the console', () => {
  test('opens by keyboard, puts a person in place without a reload, and its link restores the moment', async () => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, context } = person
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await person.open('/')
    await mark(page)
    await page.keyboard.press('ControlOrMeta+k')
    await desk(page).getByRole('heading', { level: 2 }).waitFor()
    await choose(person, '赵明远：In the post', /\/cases\/LN-DEMO-/)
    await page
      .getByRole('heading', {
        level: 1,
        name: person.words.progress.title('card', person.words.progress.states.posted),
      })
      .waitFor()
    await choose(person, '孙桂兰：Photo sent back', /\/cases\/LN-DEMO-/)
    await page
      .getByRole('heading', {
        level: 1,
        name: person.words.progress.title('card', person.words.progress.states.needsCorrection),
      })
      .waitFor()
    const clock = desk(page).getByRole('status')
    const before = await clock.textContent()
    await desk(page).getByRole('button', { name: '+1 working day' }).click()
    // The agency's store is asked before the clock is turned.
    await expect.poll(() => clock.textContent()).not.toBe(before)
    const moved = await clock.textContent()
    const link = await holdClipboard(async () => {
      await desk(page).getByRole('button', { name: 'Copy link' }).click()
      await desk(page).getByText('Link copied.').waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    })
    expect(await isMarked(page)).toBe(true)
    await page.keyboard.press('Escape')
    await desk(page).waitFor({ state: 'detached' })

    // Somebody else, who reads Chinese, on a phone.
    const other = await meet({ language: 'zh-CN', width: 390, closely: false })
    await other.page.goto(link)
    await other.page.waitForURL(page.url())
    const heading = await person.heading()
    await other.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    expect(other.page.url()).not.toContain('#')
    await atDesk({ ...other, words: person.words, setting: person.setting }, async (there) => {
      expect(await there.getByRole('status').textContent()).toBe(moved)
    })
    await other.leave()
    await person.leave()
  })

  test('a broken link says what is wrong and leaves everything as it is', async () => {
    const person = await meet({ language: 'en', width: 390, closely: false })
    const { page } = person
    await page.goto('/law#/demo?s=zBroken')
    await desk(page).getByRole('alert').filter({ hasText: 'Nothing has changed' }).waitFor()
    expect(pathOf(page)).toBe('/law')
    await person.leave()
  })

  test('what the clerk does is seen in the other tab at once', async () => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, words, context } = person
    await page.goto('/?console')
    await choose(person, '林小舟：Just submitted', /\/cases\/LN-DEMO-/)
    const resident = await context.newPage()
    await resident.goto(page.url())
    await awake(resident)
    const title = (state: 'submitted' | 'rejected') =>
      words.progress.title('card', words.progress.states[state])
    await resident.getByRole('heading', { level: 1, name: title('submitted'), exact: true }).waitFor()
    await desk(page).getByRole('tab', { name: 'Agency desk' }).click()
    await desk(page).getByRole('combobox', { name: 'Reason' }).selectOption('duplicate')
    await desk(page).getByRole('button', { name: 'Agency: reject' }).click()
    const heading = resident.getByRole('heading', { level: 1 })
    await expect.poll(() => heading.textContent()).toBe(title('rejected'))
    await person.leave()
  })

  test('three taps on the strip open it on a phone, and every tab is accessible', async () => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page } = person
    await person.open('/law')
    const strip = await page.locator('#demo-text').boundingBox()
    if (!strip) throw new Error('the strip is not drawn')
    // Without looking in between: the three belong to one second.
    for (let taps = 0; taps < 3; taps += 1)
      await page.touchscreen.tap(strip.x + 40, strip.y + strip.height / 2)
    await desk(page).getByRole('heading', { level: 2 }).waitFor()
    await choose(person, '林小舟：刚提交', /\/cases\/LN-DEMO-/)
    for (const tab of ['场景', '时间', '办件台', '接口', '讲解']) {
      await desk(page).getByRole('tab', { name: tab }).click()
      await desk(page).getByRole('tabpanel').locator(':scope > *').first().waitFor()
      expect(await isAccessible(page, tab)).toBeUndefined()
    }
    await desk(page).getByRole('button', { name: '二维码' }).click()
    await desk(page).getByRole('img', { name: '二维码' }).waitFor()
    await desk(page).getByRole('button', { name: '关闭演示台' }).click()
    expect(await waitUntil(person, 'ready')).toBeGreaterThan(1)
    await person.leave()
  })

  test('costs nothing until it is opened, and then at most 40 kB with its QR code', async () => {
    const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
    const { page } = person
    // The simulated agency, with its sample people, is there once it was asked something, console or not.
    await page.goto('/offices?city=210100')
    await awake(page)
    await page.getByText('示例').first().waitFor()
    // What the site loads later for itself, on a busy machine much later, is no part of the console.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/offline-[^/]*\.js$/.test(name)),
    )
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1500)
    const sizes: Promise<number>[] = []
    page.on('response', (response) => {
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
    })
    await page.keyboard.press('ControlOrMeta+k')
    await desk(page).getByRole('button', { name: '二维码' }).click()
    await desk(page).getByRole('img', { name: '二维码' }).waitFor()
    const all = await Promise.all(sizes)
    expect(all.length).toBeGreaterThan(1)
    expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(40_000)
    await person.leave()
  })
})
