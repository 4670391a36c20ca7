import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answer, type Papers } from './answer.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { readCode } from './desk.ts'
import { type Person, pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { completeAnswers, seedDraft } from './seed.ts'

const meet = joinBrowser(withoutWorker)
const complete = completeAnswers('employee')
const papers: Papers = { answers: complete, photo: portraitFile(), readCode }

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Invites a helper from the page about keeping; gives the code. */
async function invite({ page, words }: Person): Promise<string> {
  const { invite: m } = words.together
  await press(page, m.submit)
  const code = page.locator('.panel-number')
  await code.waitFor()
  return (await code.innerText()).replace(/\D/g, '')
}

test('a helper fills in on their own screen and hands it back, and the person sees that and may take it', {
  timeout: 120_000,
}, async () => {
  const person = await meet({ language: 'zh-CN', width: 390 })
  const { page, words } = person
  const { bank: _, outlet: __, ...few } = complete
  await seedDraft(person, few, 'card')
  await person.open('/keep')
  await person.lead(() => person.follow(words.keep.helper))
  expect(await person.heading()).toBe(words.together.title)
  const code = await invite(person)
  expect(code).toMatch(/^\d{10}$/)
  await person.look('helper-invited')

  const screen = await page.context().newPage()
  const helper: Person = { ...person, page: screen }
  await screen.goto(`${person.setting.site}/helper#c=${code}`)
  const { join, helping, own } = words.together
  // A field for digits stands below its label, as every field does.
  const label = await screen.getByText(join.code, { exact: true }).boundingBox()
  const field = await screen.getByRole('textbox', { name: join.code }).boundingBox()
  expect((label?.y ?? Number.NaN) + (label?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? Number.NaN)
  await press(screen, join.submit)
  await screen.getByText(join.nameWrong).first().waitFor()
  await screen.getByRole('textbox', { name: join.name }).fill('王芳')
  await screen.getByRole('combobox', { name: join.relation }).selectOption('child')
  await press(screen, join.submit)
  await screen.waitForURL(/\/card\/bank/, { timeout: 60_000 })
  await screen.getByRole('link', { name: helping.toReturn, exact: true }).waitFor()
  expect(pathOf(screen)).toBe('/card/bank')
  await answer(helper, papers, 'bank')
  await press(screen, words.wizard.next)
  await screen.getByRole('link', { name: words.review.forOther.handBack, exact: true }).last().click()
  await press(screen, helping.done)
  await screen.getByText(helping.away, { exact: true }).first().waitFor()
  await screen.close()

  const returned = own.done('王芳（子女）', 0).replace(/，.*/, '')
  await page.getByRole('heading', { name: new RegExp(returned) }).waitFor()
  await page.getByRole('button', { name: own.take, exact: true }).waitFor()
})
