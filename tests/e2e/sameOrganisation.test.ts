import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mobileOf } from '../../mocks/agency/demoEvidence.ts'
import { rowOfPerson } from '../../mocks/agency/organisationPeople.ts'
import { verifyChain } from '../../src/domain/ledgerChain.ts'
import { reconciles } from '../../src/domain/ledgerTotals.ts'
import { handOutPath, operatorsPath, organisationPath } from '../../src/journey/paths.ts'
import { freshKey } from '../agency/testAgency.ts'
import { organisation } from '../api/everyOrganisationAnswer.ts'
import { joinBrowser, type Who, withoutWorker } from './browse.ts'
import { signByMark } from './clerkSteps.ts'
import { clientOf, joinLiveAgency, signInOperator, sitDown } from './liveVillage.ts'
import { employer } from './organisation.ts'
import { awake, type Person } from './person.ts'
import { isAccessible } from './visit.ts'

// With an agency that is a server: the operators of one organisation have devices of their own.

const meet = joinBrowser(withoutWorker)
const live = joinLiveAgency()
const [zhou, wu] = [mobileOf(91), mobileOf(92)]

/** An operator of the employer at a device of their own, signed in there. */
async function sits(mobile: string, who: Pick<Who, 'language' | 'width'>, path: string): Promise<Person> {
  const person = await meet({ ...who, site: live().site, closely: false })
  await person.open('/law')
  await sitDown(person, await signInOperator(live(), employer, mobile))
  await person.open(path)
  return person
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

/** Cards of three employees have come and are counted; two are still with the agency. */
async function cardsCounted(): Promise<{ batch: string; numbers: readonly string[] }> {
  const { clock } = live().open
  clock.moveTo('2026-09-21T10:00')
  const access = async () => ({ accessKey: (await signInOperator(live(), employer, zhou)).session })
  const first = await access()
  const { batch } = await clientOf(live()).call('openBatch', {
    ...first,
    key: freshKey(),
    body: { name: '九月' },
  })
  const rows = [1, 2, 3].map((n) => rowOfPerson(organisation(employer), n, '2026-09-21'))
  const { rows: taken } = await clientOf(live()).call('submitRows', {
    ...first,
    params: { batch },
    body: { rows },
  })
  clock.moveTo('2026-10-22T11:00')
  const numbers = taken.flatMap(({ number }) => number ?? [])
  await clientOf(live()).call('receiveDelivery', {
    ...(await access()),
    params: { batch },
    body: { present: numbers, missing: [] },
  })
  return { batch, numbers }
}

test('of two devices that hand out one batch each sees what the other did, and a card that both entered is in the ledger once', async () => {
  const { batch } = await cardsCounted()
  const desk = await sits(zhou, { language: 'zh-CN', width: 1280 }, handOutPath(batch))
  const phone = await sits(wu, { language: 'zh-CN', width: 390 }, handOutPath(batch))
  const { handout: m } = desk.words
  const ledger = async () => {
    const accessKey = (await signInOperator(live(), employer, zhou)).session
    const { entries } = await clientOf(live()).call('listLedger', { accessKey, query: {} })
    return { entries, head: await clientOf(live()).call('getLedgerHead', { accessKey }) }
  }
  const send = async (page: Page) => {
    await press(page, m.views.queue(1))
    await press(page, m.sendNow)
  }
  await desk.page.getByText(m.counts(3, 0, 0), { exact: true }).waitFor()
  await phone.page.getByText(m.counts(3, 0, 0), { exact: true }).waitFor()

  // The desk hands out the first card of the list, the phone, on the same list, the same one.
  const card = await phone.page.locator('.hand-out-name').innerText()
  await press(desk.page, m.handOutTo(card))
  await signByMark(desk)
  await press(desk.page, m.confirm)
  await press(phone.page, m.handOut)
  await signByMark(phone)
  await press(phone.page, m.confirm)
  await send(desk.page)
  await desk.page.getByText(m.queueEmpty, { exact: true }).waitFor()

  // The phone is told why its entry is in no ledger, and its list is what the desk left.
  await send(phone.page)
  await phone.page.getByText(m.refusals.alreadyIssued, { exact: true }).waitFor()
  expect(await isAccessible(phone.page, 'an entry that another device had made')).toBeUndefined()
  await phone.page.getByText(m.counts(2, 1, 0), { exact: true }).waitFor()
  await phone.page.getByRole('button', { name: new RegExp(`^${m.discardOf('.*')}$`) }).click()
  await phone.page.getByText(m.queueEmpty, { exact: true }).waitFor()

  // What the phone hands out the desk sees when somebody comes back to it.
  await press(phone.page, m.views.one)
  await press(phone.page, m.handOut)
  await signByMark(phone)
  await press(phone.page, m.confirm)
  await send(phone.page)
  await phone.page.getByText(m.queueEmpty, { exact: true }).waitFor()
  await desk.page.reload()
  await awake(desk.page)
  await desk.page.getByText(m.counts(1, 2, 0), { exact: true }).waitFor()

  const { entries, head } = await ledger()
  const issued = entries.filter(({ type }) => type === 'issued')
  expect(issued.map(({ operator }) => operator)).toEqual(['周会敏', '吴立强'])
  expect(new Set(issued.map(({ caseNumber }) => caseNumber)).size).toBe(2)
  expect(verifyChain(entries, head)).toBeUndefined()
  expect(reconciles(head.totals)).toBe(true)
  expect(head.totals).toEqual({ received: 3, issued: 2, returned: 0, lost: 0, kept: 1 })
  await desk.leave()
  await phone.leave()
}, 240_000)

test('of two operators of one name the head dismisses one: that one is told at once and keeps the roster, the other goes on', async () => {
  const head = await sits(zhou, { language: 'zh-CN', width: 1280 }, operatorsPath)
  const { page, words } = head
  const { operators: m, organisation: place } = words
  const name = '吴立强'
  const namesake = mobileOf(81)
  await page.getByRole('textbox', { name: m.add.name, exact: true }).fill(name)
  await page.getByRole('textbox', { name: m.add.mobile, exact: true }).fill(namesake)
  await press(page, m.add.submit)
  await page.getByText(m.done.appointed(name), { exact: true }).waitFor()
  const other = await sits(wu, { language: 'zh-CN', width: 390 }, organisationPath)
  const dismissed = await sits(namesake, { language: 'zh-CN', width: 390 }, organisationPath)
  await dismissed.page.getByText(place.bar.who('沈阳示例机械有限公司', name), { exact: true }).waitFor()

  // Each of the two is named so that nobody dismisses the wrong one, by ear as by eye.
  const buttons = page.getByRole('button', { name: new RegExp(`^${m.dismissOf(name)}`) })
  expect(new Set(await buttons.evaluateAll((all) => all.map((one) => one.ariaLabel))).size).toBe(2)
  expect(await isAccessible(page, 'two operators of one name')).toBeUndefined()
  await page.getByRole('button', { name: /停用吴立强.*0081/ }).click()
  await page.getByRole('dialog').getByRole('heading', { name: /0081/ }).waitFor()
  await press(page, m.ask.confirm)
  await page.getByRole('button', { name: /恢复吴立强.*0081/ }).waitFor()
  expect(await page.locator('main').innerText()).toMatch(/周会敏停用了吴立强（.*0081）/)

  await dismissed.page.reload()
  await awake(dismissed.page)
  await dismissed.page.getByText(place.signIn.dismissed, { exact: true }).waitFor()
  // The browser has told of the answer that says so.
  dismissed.complaints.length = 0
  expect(await isAccessible(dismissed.page, 'an operator who was dismissed')).toBeUndefined()
  await other.page.reload()
  await awake(other.page)
  await other.page.getByText(place.bar.who('沈阳示例机械有限公司', name), { exact: true }).waitFor()

  // Given back, the power to act is there with the next code.
  await page.getByRole('button', { name: /恢复吴立强.*0081/ }).click()
  await page.getByRole('button', { name: /停用吴立强.*0081/ }).waitFor()
  await sitDown(dismissed, await signInOperator(live(), employer, namesake))
  await dismissed.page.reload()
  await awake(dismissed.page)
  await dismissed.page.getByText(place.bar.who('沈阳示例机械有限公司', name), { exact: true }).waitFor()
  await Promise.all([head.leave(), other.leave(), dismissed.leave()])
}, 240_000)
