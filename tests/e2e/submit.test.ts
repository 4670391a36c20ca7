import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { FaultWish } from '../../mocks/faultEvents.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { countCases, setFault } from './desk.ts'
import { type Person, pathOf } from './person.ts'
import { completeAnswers, seedDraft } from './seed.ts'

const meet = joinBrowser(withoutWorker)
type Fault = NonNullable<FaultWish>['fault']

/** A person before the button that submits, everything filled in and declared. */
async function atTheButton(language: 'zh-CN' | 'en' = 'en'): Promise<Person> {
  const person = await meet({ language, width: 390, closely: false })
  await seedDraft(person, completeAnswers('employee'), 'card')
  await person.open('/card/check')
  await person.page.locator('#declared, #enrolmentDeclared').check()
  return person
}

const button = ({ page, words }: Person) =>
  page.getByRole('button', { name: words.review.submit.card, exact: true })
const isReceipt = (page: Page) => page.waitForURL((url) => url.pathname.startsWith('/card/receipt/LN-DEMO-'))

/** The receipt is there, and the agency has this one application and no other. */
async function endsWell(person: Person): Promise<number> {
  await isReceipt(person.page)
  const heading = person.page.getByRole('heading', { level: 1 })
  await heading.filter({ hasText: person.words.review.receipt.title.card }).waitFor()
  const number = pathOf(person.page).split('/').at(-1) ?? ''
  const numbers = await countCases(person)
  expect(numbers).toEqual([number])
  await person.leave()
  return numbers.length
}

describe.concurrent('one application comes of', () => {
  test('a double click', async () => {
    const person = await atTheButton()
    await button(person).dblclick()
    expect(await endsWell(person)).toBe(1)
  })

  test('three presses of Enter', async () => {
    const person = await atTheButton()
    await button(person).focus()
    for (let i = 0; i < 3; i += 1) await person.page.keyboard.press('Enter')
    expect(await endsWell(person)).toBe(1)
  })

  test('a reload right after the press', async () => {
    const person = await atTheButton()
    const { page } = person
    await button(person).click()
    await page.reload()
    // Quicker than it could be written down, nothing was sent: the page is as it was, and is pressed again.
    await page.locator('.panel-number').or(button(person)).first().waitFor()
    if (await button(person).isVisible()) {
      await page.locator('#declared, #enrolmentDeclared').check()
      await button(person).click()
    }
    expect(await endsWell(person)).toBe(1)
  })

  test('opening the receipt again with back and forward', async () => {
    const person = await atTheButton()
    await button(person).click()
    await isReceipt(person.page)
    await person.lead(() => person.follow(person.words.review.receipt.track))
    await person.lead(() => person.page.goBack())
    expect(await endsWell(person)).toBe(1)
  })

  // What else can go wrong on the way is played without a browser (wizardUncertain.test.tsx) and over HTTP (faultMatrix.test.ts).
  test('an answer that gets lost after the agency has acted, found out without a word', async () => {
    const person = await atTheButton()
    await setFault(person, { operation: 'submitApplication', fault: { kind: 'lostAnswer' }, times: 1 })
    await button(person).click()
    expect(await endsWell(person)).toBe(1)
  })

  test('an answer that never comes, found out after fifteen seconds', async () => {
    const person = await atTheButton()
    await setFault(person, { operation: 'submitApplication', fault: { kind: 'slowAnswer' }, times: 1 })
    await button(person).click()
    await person.page.getByText(person.words.review.sending, { exact: true }).first().waitFor()
    person.context.setDefaultTimeout(60_000)
    expect(await endsWell(person)).toBe(1)
  })
})

describe.concurrent('while nobody knows what became of it', () => {
  const lasting: [string, Fault][] = [
    ['offline', { kind: 'offline' }],
    ['acting, but unheard', { kind: 'lostAnswer' }],
  ]
  test.each(lasting)('%s: the screen says what is safe, and the same button ends it', async (_, fault) => {
    const person = await atTheButton()
    const { page, words } = person
    const { unknown } = words.review
    await setFault(person, { operation: '*', fault })
    await button(person).click()
    await page.getByText(unknown.title, { exact: true }).waitFor({ timeout: 40_000 })
    await page.getByText(unknown.text, { exact: true }).waitFor()
    expect(await button(person).count()).toBe(0)
    await setFault(person, null)
    await page.getByRole('button', { name: unknown.ask, exact: true }).click()
    expect(await endsWell(person)).toBe(1)
  })

  test('a reload finds out by itself', async () => {
    const person = await atTheButton()
    await setFault(person, { operation: '*', fault: { kind: 'lostAnswer' } })
    await button(person).click()
    await person.page
      .getByText(person.words.review.unknown.title, { exact: true })
      .waitFor({ timeout: 40_000 })
    await person.page.reload()
    expect(await endsWell(person)).toBe(1)
  })

  test('who is asked to wait may send again', async () => {
    const person = await atTheButton('zh-CN')
    const { notNow } = person.words.review
    await setFault(person, {
      operation: 'submitApplication',
      fault: { kind: 'status', status: 429, retryAfter: '1' },
    })
    await button(person).click()
    await person.page.getByText(notNow.title, { exact: true }).waitFor()
    await setFault(person, null)
    await person.page.getByText(notNow.ready, { exact: true }).waitFor()
    await button(person).click()
    expect(await endsWell(person)).toBe(1)
  })
})
