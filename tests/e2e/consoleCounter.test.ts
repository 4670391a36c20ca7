import { expect, test } from 'vitest'
import { en } from '../../mocks/console/en.ts'
import { zh } from '../../mocks/console/zh.ts'
import { counterTexts } from '../../mocks/desk/counterTexts.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { awake, pathOf } from './person.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)

test.each([
  ['on a phone', { language: 'zh-CN', width: 390 }, zh, counterTexts.zh],
  ['at a desk, in English', { language: 'en', width: 1280 }, en, counterTexts.en],
] as const)(
  'the desk of the console begins an application at the counter by keyboard alone, and every page says so, %s',
  async (_, who, texts, counter) => {
    const person = await meet({ ...who, closely: false })
    const { page, words } = person
    const { staff, join } = words.together
    await person.open('/?console')
    const desk = page.getByRole('complementary', { name: /^(?:演示台|Demo desk)$/ })
    await desk.getByRole('tab', { name: texts.tabs.desk }).click()
    const begin = desk.getByRole('button', { name: counter.begin, exact: true })
    await begin.focus()
    await page.keyboard.press('Enter')
    // What takes the place of the button has the focus: the next press opens the form.
    const link = desk.locator('a[href$="&staff"]')
    await link.waitFor()
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await isAccessible(page, 'the counter of the console')).toBeUndefined()
    await Promise.all([page.waitForURL(/\/helper#c=\d{10}&staff$/), page.keyboard.press('Enter')])
    await awake(page)
    const opened = page.url()
    await page.getByRole('heading', { name: staff.heading }).first().waitFor()
    expect(await page.getByRole('textbox', { name: join.name }).count()).toBe(0)
    await person.press(join.submit)
    await page.waitForURL((url) => url.pathname.startsWith('/route/'))
    await page.getByText(staff.strip).first().waitFor()
    await page.locator('.choice').first().click()
    await person.lead(() => person.press(words.wizard.next))
    await page.getByText(staff.strip).first().waitFor()
    expect(pathOf(page)).toMatch(/^\/route\//)

    // The agency in the page is nobody's any more once a shared device has loaded it anew: the clerk is told, and leaves it.
    await page.reload()
    await awake(page)
    await page.getByText(staff.gone).first().waitFor()
    expect(await isAccessible(page, 'a question, at a counter that is over')).toBeUndefined()
    await page.getByRole('link', { name: staff.heading, exact: true }).first().click()
    await page.getByRole('heading', { level: 2, name: staff.gone }).waitFor()
    await person.press(words.together.helping.forget)
    await page.getByRole('heading', { level: 2, name: staff.gone }).waitFor({ state: 'detached' })
    await person.open('/route/who')
    expect(await page.getByText(staff.gone).count()).toBe(0)
    await page.goto(opened)
    await awake(page)
    await person.press(join.submit)
    await page.getByText(staff.gone).first().waitFor()
    await person.leave()
  },
)
