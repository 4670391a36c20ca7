import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { screensOn } from '../../mocks/scenarios/screens.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { openState } from './openState.ts'
import { today } from './people.ts'
import { whenWhole } from './person.ts'
import { openTools } from './tools.ts'

const meet = joinBrowser({ ...withoutWorker, closely: false })

/** Where things stand on a phone, in CSS pixels from the top of the page. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    return {
      strip: boxOf('.demo')?.height ?? Number.NaN,
      header: boxOf('.header')?.height ?? Number.NaN,
      heading: boxOf('h1')?.top ?? Number.NaN,
      footer: boxOf('.footer')?.height ?? Number.NaN,
    }
  })

test.each([
  ['zh-CN', false, { strip: 28, header: 56, heading: 140, footer: 60 }],
  ['en', false, { strip: 28, header: 56, heading: 140, footer: 60 }],
  ['zh-CN', true, { strip: 36, header: 70, heading: 180, footer: 75 }],
] as const)(
  'in %s, large text: %s, the frame of a phone takes no more than a row above and a row below, and the heading comes soon',
  async (language, elder, most) => {
    const { page, words, open, leave } = await meet({ language, width: 390 })
    await open('/law')
    for (const kind of ['route/kind', 'person', 'result', 'awaiting', 'socialOnly', 'handOut']) {
      const screen = screensOn(today()).find((one) => one.kind === kind)
      if (!screen) throw new Error(`no screen ${kind}`)
      const look = { language, elder, theme: 'light' } as const
      await openState(page, screen.play(`${today()}T10:00`, { look, latency: [0, 0] }))
      await whenWhole(page)
      const found = await measure(page)
      for (const part of ['strip', 'header', 'heading', 'footer'] as const)
        expect(found[part], `${part} of ${kind}`).toBeLessThanOrEqual(most[part])
      // Help stands in the same place on every page.
      expect(await page.locator('.footer p').first().textContent(), `help on ${kind}`).toBe(
        words.shell.footer.hotline,
      )
    }
    await leave()
  },
)

test.each([
  ['zh-CN', false, 560],
  ['en', false, 560],
  ['zh-CN', true, 800],
  ['en', true, 800],
] as const)(
  'in %s, large text: %s, what the answers come to has its button within %i px and no more than 15 things to press',
  async (language, elder, most) => {
    const { page, open, leave } = await meet({ language, width: 390 })
    await open('/law')
    for (const id of ['flexible/result', 'employee/result', 'newborn/result', 'elder/result']) {
      const screen = screensOn(today()).find((one) => one.id === id)
      if (!screen) throw new Error(`no screen ${id}`)
      const look = { language, elder, theme: 'light' } as const
      await openState(page, screen.play(`${today()}T10:00`, { look, latency: [0, 0] }))
      await whenWhole(page)
      const found = await page.evaluate(() => ({
        button: document.querySelector('main a.button')?.getBoundingClientRect().bottom ?? Number.NaN,
        presses: [...document.querySelectorAll('#root :is(a[href], button, summary)')].filter(
          (one) => one.checkVisibility() && one.getBoundingClientRect().width > 1 && !one.matches('.skip'),
        ).length,
      }))
      expect(found.button, `the button of ${id}`).toBeLessThanOrEqual(most)
      expect(found.presses, `links and buttons of ${id}`).toBeLessThanOrEqual(15)
    }
    await leave()
  },
)

test.each([
  [false, { date: 32, button: 700, card: 1800 }],
  [true, { date: 32, button: 900, card: 2200 }],
] as const)(
  'large text: %s, a case says its day large and has its button on the first screen, and a card that works is shown large above a page that is soon read',
  async (elder, most) => {
    const { page, open, leave } = await meet({ language: 'zh-CN', width: 390 })
    await open('/law')
    const show = async (id: string) => {
      const screen = screensOn(today()).find((one) => one.id === id)
      if (!screen) throw new Error(`no screen ${id}`)
      const look = { language: 'zh-CN', elder, theme: 'light' } as const
      await openState(page, screen.play(`${today()}T10:00`, { look, latency: [0, 0] }))
      await whenWhole(page)
    }
    await show('flexible/producing')
    const size = await page.locator('.case-date > strong').evaluate((one) => getComputedStyle(one).fontSize)
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(most.date)
    expect(await page.locator('.timeline:visible .is-future').count(), 'steps to come').toBe(0)
    await show('flexible/ready')
    const button = await page.locator('.task a.button').first().boundingBox()
    expect((button?.y ?? Number.NaN) + (button?.height ?? 0)).toBeLessThanOrEqual(most.button)
    await show('flexible/active')
    const picture = await page.locator('.card-large .card-frame > .card').boundingBox()
    const heading = await page.locator('h1').boundingBox()
    expect(picture?.width, 'from edge to edge').toBeGreaterThanOrEqual(350)
    expect((picture?.y ?? Number.NaN) + (picture?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? Number.NaN)
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect(height).toBeLessThanOrEqual(most.card)
    await leave()
  },
)

test.each([
  ['zh-CN', false, 300],
  ['zh-CN', true, 400],
  ['en', false, 300],
] as const)(
  'in %s, large text: %s, the start page of a phone has its button within %i px and below it the card with a sample person, and nothing moves when that comes',
  async (language, elder, most) => {
    const { page, open, leave } = await meet({ language, width: 390, elder })
    await open('/')
    await whenWhole(page)
    const button = await page.locator('main .actions a.button').first().boundingBox()
    const card = page.locator('.page-start .card')
    const before = await card.boundingBox()
    await card.getByText(language === 'en' ? 'Lin Xiaozhou' : '林小舟').waitFor()
    const after = await card.boundingBox()
    expect((button?.y ?? Number.NaN) + (button?.height ?? 0)).toBeLessThanOrEqual(most)
    expect(after?.width).toBeGreaterThanOrEqual(350)
    expect(after?.height).toBeGreaterThanOrEqual(220)
    expect(after).toEqual(before)
    expect(after?.y).toBeGreaterThanOrEqual((button?.y ?? Number.NaN) + (button?.height ?? 0))
    await leave()
  },
)

test('the card in the making opens from a row of 56 px under the question, and what is chosen has a control of 28 px', async () => {
  const { page, open, leave } = await meet({ language: 'zh-CN', width: 390 })
  await open('/law')
  const show = async (id: string) => {
    const screen = screensOn(today()).find((one) => one.id === id)
    if (!screen) throw new Error(`no screen ${id}`)
    const look = { language: 'zh-CN', elder: false, theme: 'light' } as const
    await openState(page, screen.play(`${today()}T10:00`, { look, latency: [0, 0] }))
    await whenWhole(page)
  }
  await show('flexible/documents')
  const row = page.locator('.card-strip > summary')
  const box = await row.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(56)
  expect(box?.height).toBeLessThanOrEqual(60)
  expect((await row.locator('.card').boundingBox())?.width).toBe(56)
  expect(await row.textContent()).toMatch(/林小舟 · 已填\d\/5/)
  await row.focus()
  await page.keyboard.press('Enter')
  await page.locator('.card-frame > .card').waitFor()
  expect((await page.locator('.card-frame > .card').boundingBox())?.width).toBeGreaterThanOrEqual(350)
  await show('flexible/route/kind')
  const radio = await page.locator('.choice input').first().boundingBox()
  expect([radio?.width, radio?.height]).toEqual([28, 28])
  await leave()
})

test('the sheet with the tools opens and closes by keyboard, and leads back to where one was', async () => {
  const person = await meet({ language: 'zh-CN', width: 390 })
  const { page, words } = person
  await person.open('/route/kind')
  const opener = page.getByRole('button', { name: words.shell.tools.open, exact: true })
  const sheet = page.locator('#tools')
  await opener.focus()
  await page.keyboard.press('Enter')
  await sheet.waitFor()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.shell.tools.close)
  await page.keyboard.press('Enter')
  await sheet.waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.shell.tools.open)
  // Leaving is asked in a window of its own, which the closed sheet does not take along.
  await openTools(page)
  await person.press(words.shell.tools.clear)
  await person.press(words.keep.clear.empty.cancel)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.shell.tools.open)
  await openTools(page)
  await person.lead(() => person.follow(words.shell.nav.find))
  await sheet.waitFor({ state: 'hidden' })
  await person.leave()
})
