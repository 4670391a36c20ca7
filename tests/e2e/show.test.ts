import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { builtInTours } from '../../mocks/scenarios/tours.ts'
import { inLanguage } from '../../mocks/scenarios/wording.ts'
import { captionOf } from '../../mocks/show/captions.ts'
import { showTexts } from '../../mocks/show/texts.ts'
import { type Language } from '../../src/i18n/messages.ts'
import { say } from '../../src/i18n/text.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { type Person, pathOf } from './person.ts'
import { isAccessible, switchLanguage } from './visit.ts'

const meet = joinBrowser(withoutWorker)

const tours = builtInTours('2026-09-21T10:00', { language: 'zh-CN', elder: false, theme: 'system' })
const textsOf = (language: Language) => (language === 'en' ? 'en' : 'zh')

const show = (page: Page, language: Language) =>
  page.getByRole('region', { name: showTexts(textsOf(language)).show.title, exact: true })

/** Opens the console and begins a built-in tour. */
async function begin({ page, setting }: Person, id: string): Promise<void> {
  const language = textsOf(setting.language)
  const texts = showTexts(language)
  const tour = tours.find((one) => one.id === id)
  if (!tour) throw new Error(`no tour ${id}`)
  await page.goto('/?console')
  await page.getByRole('tab', { name: language === 'en' ? 'Show' : '讲解' }).click()
  const name = texts.tours.present(inLanguage(tour.title, language))
  await page.getByRole('button', { name, exact: true }).click()
  await show(page, setting.language).waitFor()
}

/** Waits until the step with this number has been done, and gives its caption. */
async function arrive({ page, setting }: Person, number: number): Promise<string> {
  const bar = show(page, setting.language)
  const said = page.getByRole('status').filter({ hasText: new RegExp(`^\\s*${number} / `) })
  await bar.filter({ has: said }).locator('.demo-on[aria-busy=false]').waitFor()
  return (await said.textContent()) ?? ''
}

describe.concurrent('a tour that comes with the demonstration', () => {
  const cases = tours.flatMap(({ id }) =>
    (['zh-CN', 'en'] as const).map((language) => [id, language] as const),
  )
  test.for(cases)(
    '%s is shown in %s to its end by the page keys of a clicker',
    async ([id, language], { expect }) => {
      const person = await meet({ language, width: id === 'firstNotice' ? 1280 : 390, closely: false })
      const { page } = person
      await begin(person, id)
      const said = (tours.find((tour) => tour.id === id)?.steps ?? [])
        .filter(({ quiet }) => !quiet)
        .map((step, index, all) => `${index + 1} / ${all.length} ${captionOf(step, textsOf(language))}`)
      for (const [index, caption] of said.entries()) {
        expect(await arrive(person, index + 1)).toBe(caption)
        expect(await show(page, language).getByRole('alert').allTextContents(), caption).toEqual([])
        await page.keyboard.press('PageDown')
      }
      // After the last one it is over, and the console is back.
      await page.getByRole('complementary', { name: /^(?:演示台|Demo desk)$/ }).waitFor()
      await person.leave()
    },
  )
})

describe.concurrent('a show', () => {
  test('hides the console, is tapped on a phone, and is left by Escape where it stands', async ({
    expect,
  }) => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page } = person
    await begin(person, 'firstQuestion')
    await arrive(person, 1)
    expect(await page.getByRole('complementary').count()).toBe(0)
    const bar = show(page, 'zh-CN')
    await bar.getByRole('button', { name: '下一步' }).tap()
    await arrive(person, 2)
    await bar.getByRole('status').tap()
    await arrive(person, 3)
    await bar.getByRole('button', { name: '上一步' }).tap()
    await arrive(person, 2)
    await page.keyboard.press('Escape')
    await bar.waitFor({ state: 'detached' })
    expect(pathOf(page)).toBe('/')
    // The console has come back, and its undo takes the tour's beginning back as well.
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await page.getByText('已撤销。').waitFor()
    await person.leave()
  })

  test('puts its light on the thing itself and lets it be used by hand', async ({ expect }) => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, words } = person
    await begin(person, 'firstQuestion')
    await arrive(person, 1)
    await page.keyboard.press('ArrowRight')
    await arrive(person, 2)
    await page.keyboard.press('Space')
    await arrive(person, 3)
    const start = page.getByRole('link', { name: words.home.start, exact: true })
    const light = page.locator('.demo-light')
    const isAround = async () => {
      const [lit, at] = await Promise.all([light.boundingBox(), start.boundingBox()])
      if (!lit || !at) return false
      return (
        lit.x < at.x && lit.y < at.y && lit.x + lit.width > at.x + at.width && lit.height < at.height + 30
      )
    }
    await expect.poll(isAround).toBe(true)
    await start.click()
    await arrive(person, 4)
    await page.waitForURL('**/route/who')
    // What was answered stands there, and another answer is as good.
    const own = page.getByRole('radio', {
      name: words.route.options.forWhom.self.label as string,
      exact: true,
    })
    await expect.poll(() => own.isChecked()).toBe(true)
    await page.getByRole('radio', { name: words.route.options.forWhom.child.label as string }).check()
    await arrive(person, 4)
    await person.leave()
  })

  test('outlives a reload at its step, and goes on and back from there', async ({ expect }) => {
    const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
    const { page, words } = person
    await begin(person, 'tenYears')
    for (let i = 0; i < 3; i += 1) {
      await arrive(person, i + 1)
      await page.keyboard.press('PageDown')
    }
    const caption = await arrive(person, 4)
    const heading = words.mycard.title.stepsLeft(1, 'self')
    await expect.poll(person.heading).toBe(heading)
    const kept = () => page.evaluate(() => sessionStorage.getItem('demo-show'))
    const before = await kept()
    await page.reload()
    expect(await arrive(person, 4)).toBe(caption)
    await expect.poll(person.heading).toBe(heading)
    expect(before).toContain('tenYears')
    await page.keyboard.press('PageUp')
    await arrive(person, 3)
    await expect.poll(person.heading).toBe(words.mycard.title.stepsLeft(2, 'self'))
    await page.keyboard.press('Escape')
    await show(page, 'zh-CN').waitFor({ state: 'detached' })
    await expect.poll(kept).toBeNull()
    await person.leave()
  })

  test('is darkened and lit again by the keys of clickers, without losing its step', async ({ expect }) => {
    const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
    const { page } = person
    await begin(person, 'firstQuestion')
    await arrive(person, 1)
    const dark = page.getByRole('button', { name: /^已黑屏/ })
    for (const [darkens, lights] of [
      ['.', 'PageDown'],
      ['b', 'b'],
    ] as const) {
      await page.keyboard.press(darkens)
      await dark.waitFor()
      await isAccessible(page, 'a dark show')
      await page.keyboard.press(lights)
      await dark.waitFor({ state: 'detached' })
      await arrive(person, 1)
    }
    await page.keyboard.press('F5')
    await page.keyboard.press('PageDown')
    await arrive(person, 2)
    expect(pathOf(page)).toBe('/')
    await person.leave()
  })

  test('goes back to how everything was, over screens and over what the clerk did', async ({ expect }) => {
    const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
    const { page, words } = person
    await begin(person, 'tenYears')
    for (let i = 0; i < 5; i += 1) {
      await arrive(person, i + 1)
      await page.keyboard.press('PageDown')
    }
    await arrive(person, 6)
    await expect.poll(person.heading).toBe(say(words.mycard.title.works, 'self'))
    for (let i = 0; i < 3; i += 1) {
      await page.keyboard.press('PageUp')
      await arrive(person, 5 - i)
    }
    await expect.poll(person.heading).toBe(words.mycard.title.stepsLeft(2, 'self'))
    await page.keyboard.press('PageDown')
    await arrive(person, 4)
    await expect.poll(person.heading).toBe(words.mycard.title.stepsLeft(1, 'self'))
    await person.leave()
  })

  test('says what is missing when somebody has gone elsewhere, and finds its way back', async ({
    expect,
  }) => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, words } = person
    await begin(person, 'firstQuestion')
    for (let i = 0; i < 2; i += 1) {
      await arrive(person, i + 1)
      await page.keyboard.press('PageDown')
    }
    await arrive(person, 3)
    await page.getByRole('link', { name: words.shell.footer.law, exact: true }).click()
    // The address is there before the screen is: until then the start page could still be pressed on.
    await page.getByRole('heading', { level: 1, name: words.law.title, exact: true }).waitFor()
    await page.keyboard.press('PageDown')
    await show(page, 'en')
      .getByRole('alert')
      .filter({ hasText: `“${words.home.start}” is not on the screen` })
      .waitFor()
    await page.keyboard.press('PageUp')
    await arrive(person, 2)
    expect(pathOf(page)).toBe('/')
    await person.leave()
  })

  test.for([
    ['elder', { language: 'zh-CN', width: 390, elder: true, dark: false }],
    ['dark', { language: 'en', width: 390, elder: false, dark: true }],
  ] as const)(
    'is accessible in the %s look, at 320 px, and says its captions in either language',
    async ([, look], { expect }) => {
      const person = await meet({ ...look, closely: false })
      const { page } = person
      await begin(person, 'tenYears')
      await arrive(person, 1)
      await page.keyboard.press('PageDown')
      await arrive(person, 2)
      await isAccessible(page, 'a show')
      await page.setViewportSize({ width: 320, height: 640 })
      await isAccessible(page, 'a show at 320 px')
      const over = await page.evaluate(() => document.documentElement.scrollWidth - 320)
      expect(over).toBeLessThanOrEqual(0)
      await switchLanguage(page)
      const other = look.language === 'en' ? 'zh' : 'en'
      const step = tours.find(({ id }) => id === 'tenYears')?.steps[1]
      if (!step) throw new Error('no second step')
      await page
        .getByRole('status')
        .filter({ hasText: captionOf(step, other) })
        .waitFor()
      await person.leave()
    },
  )
})
