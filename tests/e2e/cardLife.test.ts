import { expect, test } from 'vitest'
import { addDays } from '../../src/domain/deadlines.ts'
import { mostFamilyCards } from '../../src/domain/familyCards.ts'
import { say } from '../../src/i18n/text.ts'
import { cardPath, cardUsePath, cardUsesPath, eCardPath, reviewPath } from '../../src/journey/paths.ts'
import { givePhoto } from './answer.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { actAtDesk, atDesk, readCode, waitUntil } from './desk.ts'
import { lights } from './lifeSteps.ts'
import { today } from './people.ts'
import { type Person, pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)
const who = { language: 'zh-CN', width: 390, closely: false } as const

/** The next Sunday from today on. */
function nextSunday(): string {
  let day = today()
  while (new Date(`${day}T12:00Z`).getUTCDay() !== 0) day = addDays(day, 1)
  return day
}

/** Turns to an address within the app, as a bookmark would, without the time of loading it. */
async function turnTo({ page }: Person, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.waitForURL((url) => url.pathname === path)
}

const isHeaded = ({ page }: Person, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** Lets time pass at the agency. */
const letPass = (person: Person, time: 'hour' | 'workingDay') =>
  atDesk(person, async (desk, texts) => {
    const before = await desk.getByRole('status').textContent()
    await desk.getByRole('button', { name: texts[time], exact: true }).click()
    await expect.poll(() => desk.getByRole('status').textContent()).not.toBe(before)
  })

/** Sends for a code to the number on record and types it in. */
async function proveMobile(person: Person): Promise<void> {
  const { code } = person.words.apply.inputs
  await person.press(code.send)
  const digits = await readCode(person)
  await person.page.getByRole('textbox', { name: code.label(digits.length), exact: true }).fill(digits)
  await person.page.getByText(code.done, { exact: true }).waitFor()
}

const declare = ({ page, words }: Person) =>
  page.getByRole('checkbox', { name: say(words.apply.fields.declared.label, undefined) }).check()

/** From the page that offers a new card to its receipt; gives the number of the application. */
async function askForNewCard(person: Person, reason: 'lost' | 'expiring'): Promise<string> {
  const { page, words, lead, press } = person
  await lead(() => press(words.mycard.replace.button))
  const option = say(words.apply.options.replacementReason[reason].label, undefined)
  await page.getByRole('radio', { name: option }).check()
  // Only what is not known is asked; the review then shows the answer that was given first.
  for (let at = pathOf(page); at !== reviewPath('replacement'); at = pathOf(page)) {
    if (at === '/replacement/photo') await givePhoto(person, portraitFile())
    if (at === '/replacement/mobile') await proveMobile(person)
    await press(words.wizard.next)
    await page.waitForURL((url) => url.pathname !== at)
  }
  await declare(person)
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  const receipt = await lead(() => press(words.review.submit.replacement))
  expect(await person.heading()).toBe(words.review.receipt.title.replacement)
  return receipt.split('/').at(-1) ?? ''
}

/** Tries a use of the card on its own page and reads what came of it. `card`: the number of its case, where there are several. */
async function tryUse(person: Person, use: string, button: string, card?: string): Promise<string> {
  const { page } = person
  // A card that was tried there before is put away first.
  await turnTo(person, cardUsesPath)
  await isHeaded(person, person.words.uses.title)
  await turnTo(person, cardUsePath(use))
  await page.getByRole('button', { name: button, exact: true }).waitFor()
  if (card) await page.locator(`input[value="${card}"]`).check()
  await person.press(button)
  return (await page.locator('.trial-result .notice').textContent()) ?? ''
}

test('a card lost on a Sunday: reported, found on Monday, lost again, replaced, and dead once the new one works', async () => {
  const person = await meet(who)
  const { page, words, lead, press, follow } = person
  const { mycard, review, uses } = words
  await openScenario(person, 'flexible/losing', `${nextSunday()}T10:00`)
  await press(mycard.loss.report.button)
  await lead(() => follow(mycard.lostCard.goOn))
  const old = pathOf(page).split('/')[2] ?? ''
  await isHeaded(person, mycard.title.tempLost('self'))
  await letPass(person, 'workingDay')

  // Found: the report is lifted by a code to the number on record, and the card works as before.
  await lead(() => follow(mycard.loss.next.foundLink))
  await lead(() => press(mycard.found.button))
  await proveMobile(person)
  await lead(() => press(words.wizard.next))
  await declare(person)
  await lead(() => press(review.submit.cardFound))
  await page.getByText(review.receipt.settled).waitFor()
  await turnTo(person, cardPath(old))
  await isHeaded(person, mycard.title.works('self'))
  expect(await lights(person)).toEqual({ social: true, financial: true })

  await letPass(person, 'hour')
  await page.getByText(mycard.loss.heading, { exact: true }).click()
  await press(mycard.loss.report.button)
  await isHeaded(person, mycard.title.tempLost('self'))
  await lead(() => follow(mycard.loss.next.replaceLink))
  const fresh = await askForNewCard(person, 'lost')
  await turnTo(person, cardPath(old))
  await isHeaded(person, mycard.title.lost('self'))

  await waitUntil(person, 'ready')
  await actAtDesk(person, 'handOver')
  await turnTo(person, cardPath(fresh))
  await press(mycard.enable.button)
  await isHeaded(person, mycard.title.stepsLeft(1, 'self'))
  await turnTo(person, cardPath(old))
  await isHeaded(person, mycard.title.replaced('self'))
  const desk = uses.trial.button.desk
  expect(await tryUse(person, 'hospitalRegistration', desk, fresh)).toContain(uses.trial.accepted.desk)
  expect(await tryUse(person, 'hospitalRegistration', desk, old)).toContain(uses.trial.next.cancelled)
  await person.leave()
}, 120_000)

test('a renewal in year ten: the bus and a subsidy take the old card before, and the new one after', async () => {
  const person = await meet(who)
  const { page, words, press, follow, lead } = person
  const { mycard, uses } = words
  const { button, accepted, next } = uses.trial
  await openScenario(person, 'flexible/expiring')
  const old = pathOf(page).split('/')[2] ?? ''
  expect(await tryUse(person, 'busFare', button.reader)).toContain(accepted.reader)
  expect(await tryUse(person, 'farmlandSubsidy', button.payment)).toContain(accepted.payment)
  await turnTo(person, cardPath(old))
  await lead(() => follow(mycard.renew.button))
  const fresh = await askForNewCard(person, 'expiring')
  await waitUntil(person, 'ready')
  await actAtDesk(person, 'handOver')

  // Until the new card is enabled, the old one is the one that works.
  expect(await tryUse(person, 'busFare', button.reader, old)).toContain(accepted.reader)
  await turnTo(person, cardPath(fresh))
  await press(mycard.enable.button)
  await isHeaded(person, mycard.title.stepsLeft(1, 'self'))
  expect(await tryUse(person, 'farmlandSubsidy', button.payment, fresh)).toContain(next.financialOff)
  await actAtDesk(person, 'activate')
  await turnTo(person, cardPath(fresh))
  await isHeaded(person, mycard.title.works('self'))
  expect(await tryUse(person, 'farmlandSubsidy', button.payment, fresh)).toContain(accepted.payment)
  expect(await tryUse(person, 'busFare', button.reader, fresh)).toContain(accepted.reader)
  expect(await tryUse(person, 'busFare', button.reader, old)).toContain(next.cancelled)
  await person.leave()
}, 120_000)

test('moved from Shenyang to Shanghai: the card is kept, pays there, and is cancelled once the insurance has moved', async () => {
  const person = await meet(who)
  const { page, words, lead, follow, press } = person
  const { mycard, uses, visit } = words
  await openScenario(person, 'flexible/active')
  const card = pathOf(page).split('/')[2] ?? ''
  await page.getByText(mycard.replace.offer.heading, { exact: true }).click()
  await lead(() => follow(mycard.moved.title))
  await lead(() => follow(mycard.moved.medical))
  const { elsewhere } = uses
  await page.getByLabel(elsewhere.place, { exact: true }).selectOption('310000')
  await page.getByRole('radio', { name: elsewhere.reasons.living }).check()
  await press(elsewhere.button)
  await page.getByRole('button', { name: elsewhere.end, exact: true }).waitFor()
  // The hospital is where treatment was filed.
  await press(uses.trial.button.desk)
  await page.getByText(uses.trial.accepted.desk).waitFor()
  await lead(() => page.goBack())

  // The insurance has moved: the card ends at a counter, at a time that is booked with the papers at hand.
  await lead(() => follow(mycard.moved.moves.cancel))
  const { heading, papers } = mycard.cancel.reasons.movedAway
  await page.getByRole('radio', { name: heading, exact: true }).check()
  for (const name of papers) await page.getByRole('checkbox', { name, exact: true }).check()
  await lead(() => follow(mycard.visit.book))
  await page.getByRole('button', { name: /^预约\d/ }).click()
  await isHeaded(person, visit.title.booked)
  await actAtDesk(person, 'cancelCard')
  await turnTo(person, cardPath(card))
  await isHeaded(person, mycard.title.cancelled('self'))
  const refused = await tryUse(person, 'hospitalRegistration', uses.trial.button.desk)
  expect(refused).toContain(uses.trial.next.cancelled)
  await person.leave()
}, 120_000)

test('an e-card is opened, carries a relative’s along, is taken on a bus, and both end when it is switched off', async () => {
  const person = await meet({ ...who, width: 1280 })
  const { page, words, press, follow, lead } = person
  const { eCard: m, uses } = words
  const card = (await openScenario(person, 'flexible/openECard')).split('/')[2] ?? ''
  const cardByPhone = async () => {
    await turnTo(person, cardUsesPath)
    await isHeaded(person, uses.title)
    await turnTo(person, cardUsePath('busFare'))
    await page.getByRole('radio', { name: uses.carriers.eCard, exact: true }).check()
    await press(uses.trial.button.reader)
    return (await page.locator('.trial-result .notice').textContent()) ?? ''
  }
  await press(m.open.button)
  await page.getByText(m.mine.done, { exact: true }).waitFor()

  // The relative agrees with a code that comes to their own phone.
  await lead(() => follow(m.family.add))
  await press(m.sample)
  await press(m.adding.next)
  await isHeaded(person, m.adding.confirm.own)
  await proveMobile(person)
  await page.getByRole('checkbox', { name: m.adding.consent.own, exact: true }).check()
  await lead(() => press(m.adding.button))
  const relative = pathOf(page)
  await turnTo(person, eCardPath(card))
  await page.getByRole('heading', { name: m.family.heading(1, mostFamilyCards), exact: true }).waitFor()
  expect(await cardByPhone()).toContain(uses.trial.accepted.reader)

  await turnTo(person, eCardPath(card))
  await page.getByText(m.end.heading, { exact: true }).click()
  await press(m.end.button)
  await page.getByText(m.end.done, { exact: true }).waitFor()
  expect(await cardByPhone()).toContain(uses.trial.next.eCardOff)
  await turnTo(person, relative)
  await page.getByText(m.family.endedText, { exact: true }).waitFor()
  await person.leave()
}, 120_000)
