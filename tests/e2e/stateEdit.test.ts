import { expect, test } from 'vitest'
import { editWords } from '../../mocks/console/edit/words.ts'
import { zh as consoleWords } from '../../mocks/console/zh.ts'
import { caseTexts } from '../../mocks/desk/caseTexts.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { pressButton, tabTo, typeInto } from './keys.ts'
import { openScenario } from './scene.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)
const e = editWords.zh

test('by keyboard alone what happened to a case is changed and taken back, and what the contract refuses changes nothing', async () => {
  const person = await meet({ language: 'zh-CN', width: 1280, closely: false })
  const { page, words } = person
  await openScenario(person, 'flexible/ready')
  const heading = await person.heading()
  await page.keyboard.press('Control+K')
  await page.getByRole('tab', { name: '办件台' }).click()
  await pressButton(person, new RegExp(`^${caseTexts.zh.open} `))
  const more = page.getByText(e.title, { exact: true })
  await tabTo(page, more)
  await page.keyboard.press('Enter')
  const form = page.locator('.demo-edit')
  await form.waitFor()
  await isAccessible(page, 'editing a case')

  const mobile = form.getByRole('textbox', { name: words.apply.names.mobile as string, exact: true })
  await typeInto(person, mobile, '1'.repeat(30))
  await pressButton(person, e.save)
  await form
    .getByRole('alert')
    .filter({ hasText: e.wrong(1) })
    .waitFor()
  expect(await mobile.inputValue()).toBe('1'.repeat(30))
  await pressButton(person, e.back)

  await pressButton(person, e.remove(consoleWords.events.ready))
  await pressButton(person, e.save)
  await page.getByText(e.saved).waitFor()
  await expect.poll(person.heading).not.toBe(heading)
  await pressButton(person, consoleWords.tools.undo)
  await expect.poll(person.heading).toBe(heading)

  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await person.leave()
}, 240_000)
