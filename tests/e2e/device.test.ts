import { describe, inject, test } from 'vitest'
import { play } from '../../mocks/scenarios/play.ts'
import { scenariosOn } from '../../mocks/scenarios/scenarios.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { findChinaTime } from '../../src/domain/dates.ts'
import { formatNearDay } from '../../src/i18n/moments.ts'
import { routeFields } from '../../src/journey/fields/route.ts'
import { answer, type Papers } from './answer.ts'
import { joinBrowser, type Who, withoutWorker } from './browse.ts'
import { lanName } from './browser.ts'
import { countCases, readCode } from './desk.ts'
import { goThrough, submit } from './lifeSteps.ts'
import { openState } from './openState.ts'
import { today } from './people.ts'
import { awake, type Person, pathOf } from './person.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { everythingKept, rawDrafts, storedDrafts } from './stored.ts'
import { openTools } from './tools.ts'

const meet = joinBrowser(withoutWorker)
const complete = completeAnswers('employee')
const papers: Papers = { answers: complete, readCode }
const route: PartialAnswers = Object.fromEntries(
  Object.entries(complete).filter(([name]) => name in routeFields),
)

/** The first question about a person, after the six that are about nobody. */
async function atTheFirst(who: Partial<Who>, answers = route): Promise<Person> {
  const person = await meet({ language: 'zh-CN', width: 390, closely: false, ...who })
  await seedDraft(person, answers, 'card')
  await person.open('/card/person')
  await question(person).waitFor()
  return person
}

const question = ({ page, words }: Person) =>
  page.getByRole('group', { name: words.apply.device.question, exact: true })
const choice = ({ page, words }: Person, whose: 'own' | 'shared') =>
  page.getByRole('radio', { name: words.apply.device[whose] })
const banner = ({ page, words }: Person) => page.getByText(words.keep.banner.shared, { exact: true })

describe.concurrent('whose device it is', () => {
  test('is asked once, beside the first question about a person: on one’s own the answers are encrypted, for seven days', async ({
    expect,
  }) => {
    const person = await atTheFirst({ language: 'en' })
    const { page, words } = person
    expect(await choice(person, 'own').isChecked()).toBe(true)
    await goThrough(person, papers, 'card', ['person'])
    await page.waitForURL('**/card/records')
    expect(await question(person).count()).toBe(0)

    await expect.poll(async () => (await rawDrafts(page)).join()).toContain('sealed')
    const kept = await everythingKept(page)
    for (const secret of [complete.name, complete.idNumber]) expect(kept).not.toContain(secret)
    expect(await storedDrafts(page)).toMatchObject([{ answers: { name: complete.name } }])
    const until = formatNearDay(Date.now() + 7 * 24 * 3_600_000, 'en')
    await page.getByText(words.apply.kept.until(until).trim()).waitFor()

    await person.open('/card/person')
    expect(await page.locator('#name').inputValue()).toBe(complete.name)
    expect(await question(person).count()).toBe(0)
    await person.follow(words.apply.kept.elsewhere)
    await page.getByText(words.keep.where.sealed, { exact: true }).waitFor()
    await person.leave()
  })

  test('where the browser encrypts nothing, that is said: as the question is asked, and where it is told what is kept', async ({
    expect,
  }) => {
    const person = await atTheFirst({ site: inject('site').replace('127.0.0.1', lanName) })
    const { page, words } = person
    await page.getByText(words.apply.device.plain).waitFor()
    await goThrough(person, papers, 'card', ['person'])
    await expect.poll(() => rawDrafts(page)).toEqual([expect.stringContaining(complete.name ?? '?')])
    await person.follow(words.apply.kept.elsewhere)
    await page.getByText(words.keep.where.plain, { exact: true }).waitFor()
    await person.leave()
  })

  test('on a shared one nothing stays, neither of the draft nor at the simulated agency', async ({
    expect,
  }) => {
    const { name: _, idNumber: __, ...rest } = complete
    const person = await atTheFirst({}, rest)
    const { page, words } = person
    await choice(person, 'shared').check()
    await banner(person).waitFor()
    await expect.poll(() => rawDrafts(page)).toEqual([])
    await goThrough(person, papers, 'card', ['person'])
    const number = await submit(person, papers, 'card')
    await page.getByText(words.review.receipt.onlyHere, { exact: true }).waitFor()
    const kept = await everythingKept(page)
    for (const secret of [complete.name, complete.idNumber, complete.mobile, number])
      expect(kept).not.toContain(secret)
    await page.reload()
    await awake(page)
    await page.getByRole('heading', { level: 1, name: words.review.receipt.missing.title }).waitFor()
    expect(await countCases(person)).toEqual([])
    await person.leave()
  })

  test('can be changed at any moment with nothing lost, and other tabs follow', async ({ expect }) => {
    const person = await atTheFirst({ language: 'en' })
    const { page, words } = person
    const other = await person.context.newPage()
    await other.goto(`${person.setting.site}/card/person`)
    await awake(other)
    await choice(person, 'shared').check()
    await other.getByText(words.keep.banner.shared, { exact: true }).waitFor()
    await other.close()
    await answer(person, papers, 'name')
    // The screen before stays until the next one is whole, and it has the same choice.
    expect(await person.lead(() => person.follow(words.apply.kept.elsewhere))).toBe('/keep')
    await choice(person, 'own').check()
    await expect.poll(() => storedDrafts(page)).toMatchObject([{ answers: { name: complete.name } }])
    await banner(person).waitFor({ state: 'detached' })
    await choice(person, 'shared').check()
    await expect.poll(() => rawDrafts(page)).toEqual([])
    // In this tab it is a shared one from now on, also after a reload.
    await page.reload()
    await awake(page)
    await page.getByText(words.keep.where.memory.shared, { exact: true }).waitFor()
    expect(await choice(person, 'shared').isChecked()).toBe(true)
    await person.leave()
  })
})

test.concurrent('on a shared device that nobody touches it is asked for two minutes whether somebody is there, then cleared', async ({
  expect,
}) => {
  const person = await meet({ language: 'zh-CN', width: 390 })
  const { page, words } = person
  const { idle, clear } = words.keep
  await seedDraft(person, route, 'card')
  await page.clock.install()
  await person.open('/card/person')
  await choice(person, 'shared').check()
  await banner(person).waitFor()
  await answer(person, papers, 'name')
  await page.clock.runFor('12:50')
  const dialog = page.getByRole('dialog', { name: idle.title, exact: true })
  expect(await dialog.count()).toBe(0)
  await page.clock.runFor('00:30')
  await dialog.getByText(idle.text, { exact: true }).waitFor()
  await person.look('idle')
  await page.clock.runFor('00:50')
  await dialog.getByRole('status').getByText(idle.left(60), { exact: true }).waitFor()
  await dialog.getByRole('button', { name: idle.stay, exact: true }).last().click()
  await dialog.waitFor({ state: 'detached' })
  expect(await page.locator('#name').inputValue()).toBe(complete.name)

  await page.clock.runFor('15:30')
  await page.getByText(clear.idle, { exact: true }).waitFor()
  expect(pathOf(page)).toBe('/')
  await page.goBack()
  await page.waitForFunction((name) => !document.body.textContent?.includes(name), String(complete.name))
  expect(await page.locator('#name').count()).toBe(0)
  await person.leave()
})

test.concurrent('clearing takes nothing off the agency on one’s own device, where the undo finds its cases and its day, and everything on a shared one', async ({
  expect,
}) => {
  const person = await meet({ language: 'zh-CN', width: 390 })
  const { page, words } = person
  const look = { language: 'zh-CN', elder: false, theme: 'system' } as const
  const scenario = scenariosOn(today()).find(({ id }) => id === 'flexible/myCases')
  if (!scenario) throw new Error('no such scenario')
  await person.open('/')
  const inThreeDays = findChinaTime(Date.now() + 3 * 24 * 3_600_000) ?? ''
  await openState(page, play(scenario, inThreeDays, { look, latency: [0, 0] }))
  const place = await person.lead(() => page.locator('main a[href*="/cases/LN-DEMO"]').first().click())
  const title = await person.heading()
  const clockOffset = () => page.evaluate(() => localStorage.getItem('agency-clock-offset'))
  const turned = await clockOffset()
  expect(Number(turned)).toBeGreaterThan(24 * 3_600_000)
  expect(title).not.toBe(words.progress.faults.noAccess.title)

  const clear = async () => {
    await openTools(page)
    await person.press(words.shell.tools.clear)
    await person.press(words.keep.clear.confirm)
  }
  await clear()
  await person.press(words.keep.clear.undo.label)
  await page.getByText(words.keep.clear.undo.done, { exact: true }).waitFor()
  expect(await clockOffset()).toBe(turned)
  await person.open(place)
  expect(await person.heading()).toBe(title)
  expect(await countCases(person)).not.toEqual([])

  // Said to be shared, and cleared again.
  await person.open('/keep')
  await choice(person, 'shared').check()
  await page.getByText(words.keep.where.memory.shared, { exact: true }).waitFor()
  await clear()
  await page.getByText(words.keep.clear.done, { exact: true }).waitFor()
  await expect.poll(clockOffset).toBe('0')
  expect(await countCases(person)).toEqual([])
  await person.leave()
})
