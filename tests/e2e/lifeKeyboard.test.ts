import { expect, test } from 'vitest'
import { officesPath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { arrives, holds, tells } from './byKeyboard.ts'
import { followLink, pressButton, tabTo } from './keys.ts'
import { awake } from './person.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)
const who = { language: 'zh-CN', width: 1280, closely: false } as const

test.concurrent('by keyboard alone one consent is withdrawn, and the application goes on', async () => {
  const person = await meet(who)
  const { page, words } = person
  await openScenario(person, 'flexible/withdrawingConsent')
  await awake(page)
  await holds(person)
  await pressButton(person, words.case.save.withdrawConsent)
  await page.waitForURL((url) => !url.pathname.includes('/do/'))
  await arrives(person)
  expect(await person.heading()).toMatch(words.progress.states.producing)
  await person.leave()
})

test.concurrent('by keyboard alone the trip is planned, booked and given back', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { visit } = words
  await openScenario(person, 'flexible/planTrip')
  await awake(page)
  await page.getByRole('button', { name: /^预约\d/ }).waitFor()
  await holds(person)
  await pressButton(person, /^预约\d/)
  await page.getByRole('heading', { level: 1, name: visit.title.booked }).waitFor()
  await arrives(person)
  await followLink(person, visit.toCounter)
  await arrives(person)
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: visit.title.booked }).waitFor()
  await pressButton(person, visit.change.cancel)
  await tells(person, visit.change.sureText)
  await pressButton(person, visit.change.yes)
  await page.getByRole('button', { name: /^预约\d/ }).waitFor()
  await holds(person)
  expect(await person.heading()).not.toBe(visit.title.booked)
  await person.leave()
})

test.concurrent('by keyboard alone a counter is found where one’s language is spoken', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { filters, languages, item } = words.offices
  await page.goto(`${officesPath}?city=210100`)
  await awake(page)
  await page.getByRole('heading', { level: 2, name: /\d+处/ }).waitFor()
  await tabTo(page, page.locator('summary', { hasText: filters.more }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('combobox', { name: filters.language, exact: true }))
  await page.keyboard.press('ArrowDown')
  const chosen = await page
    .getByRole('combobox', { name: filters.language, exact: true })
    .evaluate((box) => (box instanceof HTMLSelectElement ? box.selectedOptions[0]?.text : undefined))
  expect(Object.values(languages)).toContain(chosen)
  await page.waitForURL((url) => url.searchParams.has('language'))
  await holds(person)
  expect(await page.getByText(item.languages([chosen ?? '']).slice(0, 2)).count()).toBeGreaterThan(0)
  await person.leave()
})
