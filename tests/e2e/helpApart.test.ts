import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { counterTexts } from '../../mocks/desk/counterTexts.ts'
import { deskPath } from '../../mocks/server/deskAddress.ts'
import { enteredByText, helperText } from '../../src/i18n/enteredBy.ts'
import { answer } from './answer.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { sitAtDesk } from './clerk.ts'
import { goThrough, papersOf, submit } from './lifeSteps.ts'
import { joinLiveAgency } from './liveVillage.ts'
import { makePlans } from './people.ts'
import { awake, type Person, pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { isAccessible } from './visit.ts'

// With an agency that is a server: who helps and who is helped have devices of their own, and a counter has a desk.

const meet = joinBrowser(withoutWorker)
const agency = joinLiveAgency()

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const reload = async (page: Page) => {
  await page.reload()
  await awake(page)
}

test('a helper on a device of their own fills in, also after a reload; the person takes it, submits it, and the receipt says who helped', {
  timeout: 180_000,
}, async () => {
  const { site } = agency()
  const person = await meet({ language: 'en', width: 390, site, closely: false })
  const helper = await meet({ language: 'en', width: 1280, site, closely: false })
  const { words } = person
  const { join, helping, own, invite } = words.together
  const answers = completeAnswers('employee')
  const { bank: _, outlet: __, ...few } = answers
  await seedDraft(person, few, 'card')
  await person.open('/helper')
  await person.press(invite.submit)
  const code = (await person.page.locator('.panel-number').innerText()).replace(/\D/g, '')

  await helper.open(`/helper#c=${code}`)
  const screen = helper.page
  const field = screen.getByRole('textbox', { name: join.name })
  await screen.getByRole('combobox', { name: join.relation }).selectOption('child')
  for (const [typed, said] of [
    ['   ', join.nameWrong],
    ['王 芳', words.apply.problems['name.blank']({ code: 'name.blank' }, join.name)],
    ['王芳1', words.apply.problems['name.hasDigits']({ code: 'name.hasDigits' }, join.name)],
  ] as const) {
    await field.fill(typed)
    await press(screen, join.submit)
    await screen.getByText(said).first().waitFor()
    expect(await field.inputValue()).toBe(typed)
  }
  await field.fill('王芳')
  await press(screen, join.submit)
  await screen.waitForURL(/\/card\/bank/)
  const strip = screen.getByRole('link', { name: helping.toReturn, exact: true })
  await strip.waitFor()
  await reload(screen)
  await strip.waitFor()
  expect(await isAccessible(screen, 'a question, with the strip of who helps')).toBeUndefined()
  await answer(helper, { answers, readCode: () => Promise.resolve('') }, 'bank')
  await helper.lead(() => press(screen, words.wizard.next))
  await strip.last().click()
  await press(screen, helping.done)
  await screen.getByText(helping.away, { exact: true }).first().waitFor()
  await helper.leave()

  const called = helperText({ name: '王芳', relation: 'child' }, 'en')
  await person.page
    .getByRole('heading', {
      name: new RegExp(`^${own.done(called, 0).slice(0, 20)}`.replace(/[()]/g, '\\$&')),
    })
    .waitFor()
  await person.press(own.take)
  await person.page.waitForURL(/\/card\//)
  await person.open('/card/check')
  await person.page.locator('#declared').check()
  await person.lead(() => person.press(words.review.submit.card))
  const said = person.page.getByText(/filled in \d+\sanswers?\. Submitted by/)
  await said.waitFor()
  expect(await said.textContent()).toContain(called)
  await reload(person.page)
  await said.waitFor()
  await person.leave()
})

test('a clerk enters an application at the counter and turns the screen; receipt and records of the desk say who entered it', {
  timeout: 240_000,
}, async () => {
  const plan = makePlans().find(({ id }) => id === 'taiwanese')
  if (!plan) throw new Error('nobody from Taiwan')
  const { site, open } = agency()
  const desk = await meet({ language: 'en', width: 1280, site, closely: false })
  const clerk = await sitAtDesk(desk.page, `${site}${deskPath}`, () => desk.page)
  const person: Person = await meet({ ...plan, width: 1280, site, clerk, closely: false })
  const { page, words } = person
  const { staff, join } = words.together
  const { review } = words
  const counter = counterTexts.en

  // Nobody begins before they have said who they are.
  await page.goto(`${deskPath}?lang=en`)
  await page.getByText(counter.whoFirst, { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: counter.begin, exact: true }).count()).toBe(0)
  await page.goto(`${deskPath}/clerk?lang=en`)
  await press(page, 'Zhou Min')
  await page.getByRole('button', { name: counter.begin, exact: true }).waitFor()
  expect(await isAccessible(page, 'the desk, before a counter')).toBeUndefined()
  await press(page, counter.begin)
  await page.waitForURL(/\/helper#c=\d{10}&staff$/)
  await awake(page)
  await page.getByRole('heading', { name: staff.heading }).first().waitFor()
  expect(await page.getByRole('textbox', { name: join.name }).count()).toBe(0)
  await person.lead(() => person.press(join.submit))

  // A shared device keeps no answer over a reload; who enters what is begun anew is known all the same.
  await page.getByText(staff.strip).first().waitFor()
  await reload(page)
  await page.getByText(staff.strip).first().waitFor()
  const papers = papersOf(plan, portraitFile())
  await goThrough(person, papers, 'route', plan.route)
  await person.lead(() => person.follow(words.checklist.next.apply))
  await page.getByText(staff.strip).first().waitFor()
  await goThrough(person, papers, 'card', plan.card)
  expect(pathOf(page)).toBe('/card/check')
  expect(await page.getByRole('button', { name: review.submit.card, exact: true }).count()).toBe(0)
  await person.press(review.forOther.turn)
  await page.getByRole('heading', { level: 1, name: review.forOther.turned }).waitFor()
  const number = await submit(person, papers, 'card')
  const said = enteredByText({ by: 'staff', name: '周敏', fields: [] }, 'en')
  await page.getByText(said, { exact: true }).waitFor()
  await page.goto(`${deskPath}/cases/${number}?lang=en`)
  await page.getByText(said, { exact: true }).waitFor()
  const entered = await open.store.read((tables) => tables.get('handlings', number)?.entries)
  expect(entered?.map(({ by, type }) => [by, type])).toEqual([['zhou', 'acted']])
  await person.leave()
  await desk.leave()
})
