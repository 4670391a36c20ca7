import { expect, test } from 'vitest'
import { cardUsePath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { arrives, focused, holds, tells } from './byKeyboard.ts'
import { readCode } from './desk.ts'
import { followLink, hasFocus, pressButton, tabTo, typeInto } from './keys.ts'
import { awake, type Person, pathOf } from './person.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)
const who = { language: 'zh-CN', width: 1280, closely: false } as const

const start = async (person: Person) => {
  await person.page.goto('/')
  await awake(person.page)
}

test.concurrent('by keyboard alone a loss is reported from the start page, and taken back there', async () => {
  const person = await meet(who)
  const { words } = person
  const { loss, lostCard, title } = words.mycard
  await openScenario(person, 'flexible/losing')
  await start(person)
  await followLink(person, words.home.lostCard)
  await arrives(person)
  await pressButton(person, loss.report.button)
  await tells(person, words.progress.states.tempLost)
  await pressButton(person, loss.undo.button)
  await tells(person, words.progress.states.active)

  await pressButton(person, loss.report.button)
  await tells(person, words.progress.states.tempLost)
  await followLink(person, lostCard.goOn)
  await arrives(person)
  expect(await person.heading()).toBe(title.tempLost('self'))
  await pressButton(person, loss.undo.button)
  await tells(person, loss.undone)
  await person.leave()
})

test.concurrent('by keyboard alone a visit is booked, shown at the counter, moved, kept and given back', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { visit, visits, offices } = words
  await start(person)
  const [place] = words.home.ways.list
  await followLink(person, place?.name ?? '')
  await arrives(person)
  await tabTo(page, page.getByRole('combobox', { name: offices.filters.city, exact: true }))
  await page.keyboard.press('ArrowDown')
  await page.getByRole('heading', { level: 2, name: /\d+处/ }).waitFor()
  await holds(person)
  await followLink(person, new RegExp(`^${offices.item.book}`))
  await arrives(person)
  await tabTo(page, page.getByRole('combobox', { name: visits.booking.purpose, exact: true }))
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: /^预约\d/ }).waitFor()
  await pressButton(person, /^预约\d/)
  // What is missing is said before anything is sent, and each line leads to its question.
  await tells(person, visits.booking.required.name)
  await typeInto(person, page.getByRole('textbox', { name: visits.booking.name, exact: true }), '林小舟')
  await typeInto(
    person,
    page.getByRole('textbox', { name: visits.booking.mobile, exact: true }),
    '15400000001',
  )
  await pressButton(person, /^预约\d/)
  await page.waitForURL((url) => url.pathname.startsWith('/visits/YY'))
  await arrives(person)

  await followLink(person, visit.toCounter)
  await arrives(person)
  expect(await person.heading()).toBe(visit.counter.title)
  await followLink(person, visits.back)
  await arrives(person)

  await pressButton(person, visit.change.move)
  await tells(person, visit.moving.text)
  await pressButton(person, visit.moving.keep)
  await tells(person, visit.change.move)
  await pressButton(person, visit.change.cancel)
  await tells(person, visit.change.sureText)
  await pressButton(person, visit.change.no)
  await tells(person, visit.change.cancel)
  await pressButton(person, visit.change.cancel)
  await pressButton(person, visit.change.yes)
  await tells(person, visits.states.cancelled)
  await person.leave()
})

test.concurrent('by keyboard alone a use is found in one’s own words, and tried', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { uses, find } = words
  await openScenario(person, 'flexible/active')
  await start(person)
  await typeInto(person, page.getByRole('searchbox', { name: words.home.find, exact: true }), '坐公交')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/find')
  await arrives(person)
  await page.getByRole('listbox', { name: find.list }).waitFor()
  await tabTo(page, page.getByRole('combobox', { name: find.label, exact: true }))
  const bus = page.getByRole('option', { name: /公交/ }).first()
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press('ArrowDown')
    if ((await bus.getAttribute('aria-selected')) === 'true') break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname.startsWith(cardUsePath('')))
  await arrives(person)
  await pressButton(person, uses.trial.button.reader)
  await tells(person, uses.trial.accepted.reader)
  await pressButton(person, uses.trial.again)
  await tells(person, uses.trial.accepted.reader)
  expect(await page.getByText(uses.trial.accepted.reader).count()).toBe(1)
  await person.leave()
})

test.concurrent('by keyboard alone treatment elsewhere is filed, and what was refused before that is said no more', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { elsewhere, trial } = words.uses
  await openScenario(person, 'flexible/active')
  await page.goto(cardUsePath('otherProvince'))
  await awake(page)
  await pressButton(person, trial.button.desk)
  await tells(person, words.progress.cardUses.outcomes.notFiled)
  await pressButton(person, elsewhere.button)
  await page.waitForFunction(() => document.activeElement?.id === 'place')
  await holds(person)
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByRole('radio', { name: elsewhere.reasons.living }))
  await page.keyboard.press('Space')
  await pressButton(person, elsewhere.button)
  await tells(person, elsewhere.endNote)
  expect(await page.getByText(words.progress.cardUses.outcomes.notFiled).count()).toBe(0)
  await pressButton(person, trial.button.desk)
  await tells(person, trial.accepted.desk)
  await person.leave()
})

test.concurrent('by keyboard alone one’s own record is opened, and a wrong month is taken up', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { records, apply } = words
  await start(person)
  await followLink(person, words.home.records)
  await arrives(person)
  await pressButton(person, records.identify.next)
  await tells(person, apply.idNumbers.residentId.name)
  await pressButton(person, records.sample)
  await holds(person)
  await pressButton(person, records.identify.next)
  await page.waitForURL((url) => url.pathname === '/records/code')
  await arrives(person)
  await pressButton(person, apply.inputs.code.send)
  const digits = await readCode(person)
  await typeInto(
    person,
    page.getByRole('textbox', { name: apply.inputs.code.label(digits.length), exact: true }),
    digits,
  )
  await page.getByRole('heading', { name: records.gaps.heading }).waitFor()
  await arrives(person)
  await pressButton(person, records.correction.ask)
  await page.waitForURL((url) => url.pathname.startsWith('/recordCorrection/'))
  await arrives(person)
  expect(pathOf(page)).toBe('/recordCorrection/right')
  expect(await hasFocus(page.locator('#title'))).toBe(true)
  await person.leave()
})

test.concurrent('by keyboard alone the e-card is opened, and a relative’s card asked for and confirmed', async () => {
  const person = await meet(who)
  const { page, words } = person
  const { open, mine, family, adding, sample } = words.eCard
  await openScenario(person, 'flexible/openECard')
  await awake(page)
  await pressButton(person, open.button)
  await tells(person, mine.done)
  await followLink(person, family.add)
  await arrives(person)
  await pressButton(person, adding.next)
  // What is missing is said, and each line leads to its question.
  await tells(person, adding.required.relation)
  await pressButton(person, sample)
  await pressButton(person, adding.next)
  await tells(person, adding.confirm.own)
  expect(await focused(person)).toMatch(adding.confirm.own)
  await person.leave()
})
