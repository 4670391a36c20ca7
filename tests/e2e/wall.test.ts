import { describe, expect, inject, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { lanName } from './browser.ts'
import { isAccessible } from './visit.ts'
import { desk, openWall, saveScreens, seesAndSaves, shown, toggle } from './wall.ts'
import { kept } from './worker.ts'
import { pngSize } from './zip.ts'

const meet = joinBrowser(withoutWorker)

/** The colour of the demonstration strip, as it is at the top of every picture. */
const strip = [91, 42, 134]

describe('the whole wall of screens', () => {
  // Forty pages draw in this one: nobody else of this file works beside it.
  test('shows forty screens at once, each where its state leads, and leaves page and keyboard alone', async () => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page } = person
    await page.setViewportSize({ width: 1280, height: 5200 })
    await person.open('/law')
    await openWall(page, 'all', 'progress')
    await shown(page).nth(39).waitFor({ timeout: 240_000 })
    expect(await shown(page).count()).toBe(40)
    expect(await page.locator('.wall-problem').count()).toBe(0)
    expect(await page.locator('iframe').count()).toBe(40)
    const headings = await page
      .locator('.wall-tile iframe')
      .evaluateAll((all) =>
        all.map((one) =>
          one instanceof HTMLIFrameElement ? one.contentDocument?.getElementById('title')?.textContent : '',
        ),
      )
    expect(headings.every((heading) => heading && heading.length > 3)).toBe(true)
    expect(new Set(headings).size).toBeGreaterThan(5)
    // Keyboard: from the last button before the tiles to the tiles, and out of them, without a stop in a frame.
    await desk(page)
      .getByRole('button', { name: /^Print contact sheet/ })
      .focus()
    await page.keyboard.press('Tab')
    const focused = () =>
      page.evaluate(() => `${document.activeElement?.tagName}.${document.activeElement?.className}`)
    expect(await focused()).toBe('BUTTON.wall-open')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('BUTTON.wall-open')
    await page.keyboard.press('Tab')
    expect(await focused()).not.toMatch(/IFRAME|wall-open/)
    expect(await page.locator('#root[inert]').count()).toBe(1)
    expect(new URL(page.url()).pathname).toBe('/law')
    expect(await page.locator('#title').textContent()).toBe(person.words.law.title)
    await person.leave()
  })
})

describe.concurrent('the wall of screens', () => {
  test('opens one to be used: the frame goes on, the page stays, Escape leads back', async () => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, words } = person
    await person.open('/law')
    await openWall(page, 'retiree', 'inHand')
    await page.getByRole('button', { name: /^Open: Everything works/ }).click()
    await page.getByText('It can be used here', { exact: false }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('wall-title')
    const frame = page.frameLocator('.wall-opened iframe')
    await frame.getByRole('banner').getByRole('link', { name: words.shell.nav.cases }).click()
    await frame.getByText('孙').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/law')
    expect(await page.evaluate(async () => indexedDB.databases().then((all) => all.length))).toBeLessThan(3)
    await page.keyboard.press('Escape')
    await page.locator('.wall-opened').waitFor({ state: 'detached' })
    await page.locator('[data-shot="retiree/active-en-390"]:focus').waitFor()
    await page.keyboard.press('Escape')
    await desk(page).waitFor({ state: 'detached' })
    expect(await page.locator('#root[inert]').count()).toBe(0)
    await person.leave()
  })

  test('saves every wanted screen as a PNG in a ZIP archive, as long as the page and as sharp as a phone', async () => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page } = person
    await person.open('/law')
    await openWall(page, 'retiree', 'inHand')
    // Two screens, in two languages and two widths.
    await desk(page).getByRole('searchbox').fill('expir')
    for (const name of ['中文', '1280']) await toggle(page, name)
    await desk(page).getByText('8 screens', { exact: true }).waitFor()
    const files = await saveScreens(page)
    expect(files).toHaveLength(8)
    expect(new Set(files.map(({ name }) => name)).size).toBe(8)
    expect(files.map(({ name }) => name)).toContain('retiree-yearTen-zh-CN-1280.png')
    for (const { name, bytes } of files) {
      const size = pngSize(bytes)
      expect(`${name}: ${size?.width}`).toBe(`${name}: ${name.includes('-390') ? 780 : 1280}`)
      expect(size?.height).toBeGreaterThanOrEqual(name.includes('-390') ? 1688 : 800)
    }
    await desk(page).getByText('8 saved.', { exact: true }).waitFor()
    expect(await page.locator('.wall-studio').count()).toBe(0)
    await person.leave()
  })

  test('prints a contact sheet of nothing but pictures with captions, the demonstration strip on each', async () => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page } = person
    await person.open('/law')
    await openWall(page, 'newborn', 'refusal')
    await toggle(page, 'Dark')
    const button = desk(page).getByRole('button', { name: /^Print contact sheet/ })
    const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
    expect(count).toBeGreaterThan(10)
    await button.click()
    await page.locator('.wall-sheet').waitFor({ timeout: 160_000 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.wall-sheet figure:visible').count()).toBe(count)
    expect(await page.locator('#root').isVisible()).toBe(false)
    expect(
      await page
        .locator('.demo-tabs, .wall-grid, .wall-actions, .wall-sheet-tools')
        .filter({ visible: true })
        .count(),
    ).toBe(0)
    expect(await page.getByText('A demonstration and no government site', { exact: false }).isVisible()).toBe(
      true,
    )
    const tops = await page.locator('.wall-sheet img').evaluateAll((images) =>
      images.map((image) => {
        const canvas = document.createElement('canvas')
        const context = canvas.getContext('2d')
        if (!(image instanceof HTMLImageElement) || !context) return []
        context.drawImage(image, 0, 0)
        return Array.from(context.getImageData(4, 4, 1, 1).data.subarray(0, 3))
      }),
    )
    expect(tops).toEqual(Array.from({ length: count }, () => strip))
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Subtype\s*\/Image/g)?.length).toBeGreaterThanOrEqual(count)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Close the sheet' }).click()
    await page.locator('.wall-sheet').waitFor({ state: 'detached' })
    await person.leave()
  })

  test('is there over plain http in a local network', async () => {
    const site = inject('site').replace('127.0.0.1', lanName)
    const person = await meet({ language: 'en', width: 1280, site, closely: false })
    await person.open('/law')
    expect(await person.page.evaluate(() => isSecureContext)).toBe(false)
    await seesAndSaves(person.page)
    await person.leave()
  })

  test('is there without a network, once the site is on the device', async () => {
    const profile = { serviceWorkers: 'allow' } as const
    const person = await meet({ language: 'en', width: 1280, closely: false, profile })
    const { page, context } = person
    await person.open('/')
    await person.lead(() => person.follow(person.words.home.start))
    await kept(page)
    await context.setOffline(true)
    await person.open('/law')
    expect(await page.evaluate(() => navigator.onLine)).toBe(false)
    await seesAndSaves(page)
    await person.leave()
  })

  test('is usable on a phone, and accessible there', async () => {
    const person = await meet({ language: 'en', width: 390, closely: false })
    const { page } = person
    await person.open('/law')
    await openWall(page, 'elder', 'inHand')
    await shown(page).nth(1).waitFor({ timeout: 60_000 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await isAccessible(page, 'the wall')).toBeUndefined()
    await page.locator('.wall-open').first().tap()
    await page.getByText('It can be used here', { exact: false }).waitFor()
    const box = await page.locator('.wall-opened iframe').boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
    expect(await isAccessible(page, 'an opened screen')).toBeUndefined()
    await person.leave()
  })
})
