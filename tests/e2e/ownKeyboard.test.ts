import { expect, test } from 'vitest'
import { myDataPath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { arrives, holds, tells } from './byKeyboard.ts'
import { readCode } from './desk.ts'
import { followLink, pressButton, tabTo, typeInto } from './keys.ts'
import { awake, pathOf } from './person.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)
const who = { language: 'zh-CN', width: 1280, closely: false } as const

test('by keyboard alone a statement of claim is filled in, saved and read', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { court } = words
  await openScenario(person, 'employee/toCourt')
  await awake(page)
  await page.getByRole('heading', { level: 1, name: court.statement }).waitFor()
  await holds(person)
  const number = /LN-[A-Z0-9-]+/.exec(page.url())?.[0] ?? ''
  const downloading = page.waitForEvent('download')
  await pressButton(person, court.save)
  expect((await downloading).suggestedFilename()).toBe(court.fileName(number))
  await tells(person, court.save)
  expect(await page.getByText(court.saved).count()).toBe(1)
  await typeInto(
    person,
    page.getByRole('textbox', { name: court.fields.address, exact: true }),
    '沈阳市示例街1号',
  )
  await typeInto(
    person,
    page.getByRole('textbox', { name: court.fields.claims, exact: true }),
    '撤销复议决定',
  )
  const statement = page.locator('.court-statement')
  expect(await statement.textContent()).toMatch(/住址：沈阳市示例街1号[^]*撤销复议决定/)
  await followLink(person, court.facts.how)
  await arrives(person)
  await person.leave()
}, 240_000)

test('by keyboard alone one’s data is taken along, one thing deleted and put back, a consent withdrawn, all deleted', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { mydata, keep } = words
  const { remove, saving, agency, all } = mydata
  await openScenario(person, 'flexible/ownData')
  await awake(page)
  await page.getByRole('link', { name: agency.consent.bankConsent }).waitFor()
  await holds(person)
  const downloading = page.waitForEvent('download')
  await pressButton(person, saving.json)
  await downloading
  await tells(person, saving.json)
  await page.getByText(/已经存到/).waitFor()

  await pressButton(person, new RegExp(`^${remove.case}`))
  await tells(person, mydata.title)
  await pressButton(person, remove.undo)
  await tells(person, mydata.title)

  await followLink(person, new RegExp(`^${agency.consent.photoConsent}`))
  await arrives(person)
  await pressButton(person, words.case.save.withdraw)
  await page.waitForURL((url) => !url.pathname.includes('/do/'))
  await arrives(person)

  await page.goto(myDataPath)
  await awake(page)
  await pressButton(person, all.button)
  await page.getByRole('dialog', { name: keep.clear.title }).locator(':focus').waitFor()
  await holds(person)
  await pressButton(person, keep.clear.confirm)
  await page.waitForURL((url) => url.pathname === '/')
  await arrives(person)
  expect(await page.getByText(keep.clear.done).count()).toBe(1)
  await person.leave()
}, 240_000)

test('by keyboard alone a relative agrees by a code, and their card is there', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { family, adding, mine, sample } = words.eCard
  const { code } = words.apply.inputs
  await openScenario(person, 'flexible/eCard')
  await awake(page)
  await followLink(person, family.add)
  await arrives(person)
  await pressButton(person, sample)
  await pressButton(person, adding.next)
  await tells(person, adding.confirm.own)
  await pressButton(person, adding.button)
  // What is missing is said where it is given.
  await tells(person, code.send)
  await page.keyboard.press('Enter')
  const digits = await readCode(person)
  await typeInto(person, page.getByRole('textbox', { name: code.label(digits.length), exact: true }), digits)
  await tells(person, code.done)
  await pressButton(person, adding.button)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('consent')
  await page.keyboard.press('Space')
  await pressButton(person, adding.button)
  await page.waitForURL((url) => !url.pathname.endsWith('/add'))
  await arrives(person)
  expect(pathOf(page)).toMatch(/^\/e-card\/LN-[^/]+\/.+/)
  expect(await page.getByText(mine.works, { exact: true }).count()).toBe(1)
  await tabTo(
    page,
    page
      .getByRole('button', { name: family.remove.button, exact: true })
      .or(page.getByText(family.remove.heading)),
  )
  await person.leave()
}, 240_000)
