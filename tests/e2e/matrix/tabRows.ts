import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { PartialAnswers } from '../../../src/domain/application.ts'
import { awake, pathOf } from '../person.ts'
import { type Cell, clearDevice, judge, type Play, readDraft, sees, until } from './cell.ts'
import { openStep, type Step } from './steps.ts'

// What happens to the tab: left and entered again, dead, doubled, without all its parts, out of the browser's memory.

/** The same cell, looked at through another tab. */
const through = (cell: Cell, page: Page): Cell => ({ ...cell, person: { ...cell.person, page } })

/** Where something can be typed at each step, and what of the draft it becomes. */
interface Typing {
  readonly path: string
  readonly type: (page: Page) => Promise<void>
  readonly becomes: PartialAnswers
  readonly holds: (page: Page) => Promise<boolean>
}
const field = (path: string, selector: string, text: string, becomes: PartialAnswers): Typing => ({
  path,
  type: (page) => page.locator(selector).fill(text),
  becomes,
  holds: async (page) => (await page.locator(selector).inputValue()) === text,
})
export const typings: Readonly<Partial<Record<Step['id'], Typing>>> = {
  W: {
    path: '/route/who',
    type: (page) => page.locator('.choice input[value=represented]').check(),
    becomes: { forWhom: 'represented' },
    holds: (page) => page.locator('.choice input[value=represented]').isChecked(),
  },
  I: field('/card/person', '#name', '林大舟', { name: '林大舟' }),
  P: field('/card/mobile', '#mobile', '15400000099', { mobile: '15400000099' }),
}

const saved = async (cell: Cell): Promise<void> => {
  const [before = ''] = cell.person.words.wizard.save.saved('\n').split('\n')
  await sees(cell, before.trim())
}

/** Types where the step has something to type, or does what it does; gives what the draft then holds besides. */
async function fill(cell: Cell, step: Step, wait = saved): Promise<PartialAnswers> {
  const { page } = cell.person
  const typing = typings[step.id]
  if (typing) {
    await page.goto(typing.path)
    await awake(page)
    await page.locator('main form .field input').first().waitFor()
    await typing.type(page)
    await wait(cell)
    return typing.becomes
  }
  await openStep(step, cell)
  if (step.id === 'F') {
    await step.ask(cell)
    await step.served(cell)
    await saved(cell)
  } else if (step.id === 'S') {
    await step.ask(cell)
    await step.served(cell)
  } else await step.served(cell)
  return {}
}

/** The same step with the same values. */
export async function isSame(cell: Cell, step: Step, typed: PartialAnswers): Promise<void> {
  const { page } = cell.person
  await awake(page)
  const typing = typings[step.id]
  if (typing) {
    assert.equal(pathOf(page), typing.path)
    await page.locator('main form .field input').first().waitFor()
    await until(() => typing.holds(page))
  } else await step.served(cell)
  await judge(cell, typed)
}

/** Reload, back and forward, and the address typed anew: the same step, the same values. */
export const comesBack: Play = async (cell, step) => {
  const { page } = cell.person
  const typed = await fill(cell, step)
  await page.reload()
  await isSame(cell, step, typed)
  const here = page.url()
  await page.goto('/law')
  await page.goBack()
  await isSame(cell, step, typed)
  await page.goForward()
  await page.goto(here)
  await isSame(cell, step, typed)
}

/** What is typed is saved half a second later at the latest; the rest is for the write itself, on a machine that has much to do. */
const halfASecondAndTheWrite = () => sleep(1500)

/** The tab dies without a word. What was typed more than half a second before is there in the next one, said to be saved or not. */
export const crashes: Play = async (cell, step) => {
  const typed = await fill(cell, step, halfASecondAndTheWrite)
  const url = cell.person.page.url()
  await isSame(await afterCrash(cell, url), step, typed)
}

async function afterCrash(cell: Cell, url: string): Promise<Cell> {
  const { page, context } = cell.person
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // Who has crashed does not answer: the event is what counts.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
  const next = await context.newPage()
  await next.goto(url)
  return through(cell, next)
}

/** The tab dies while the agency is at work: the next one finds out by itself. */
export const crashesWhileSending: Play = async (cell, step) => {
  assert.ok(cell.agency)
  await openStep(step, cell)
  const release = cell.agency.hold()
  await step.ask(cell)
  await until(() => cell.countCalls('submitApplication') === 1)
  const next = await afterCrash(cell, cell.person.page.url())
  release()
  await step.served(next)
  await judge(next)
}

/** What is saved in one tab is seen in the other. */
export const twoTabs: Play = async (cell, step) => {
  const page = await cell.person.context.newPage()
  const other = through(cell, page)
  const typing = typings[step.id]
  await page.goto(typing?.path ?? step.path(cell))
  await awake(page)
  const typed = await fill(cell, step)
  if (!typing) await page.reload() // a file and a case are asked for by who opens them
  await isSame(other, step, typed)
  await page.close()
}

/** What is changed in one tab is on the review of the other. */
export const seenOnReview: Play = async (cell, step) => {
  await openStep(step, cell)
  await step.served(cell)
  const page = await cell.person.context.newPage()
  await page.goto('/card/recipient')
  await awake(page)
  await page.locator('#recipientName').fill('林小江')
  await saved(through(cell, page))
  await cell.person.page.locator('#row-recipient').getByText('林小江').waitFor()
  await judge(cell, { recipientName: '林小江' })
  await page.close()
}

/** Both tabs submit: one application, one receipt, and both say under which number. */
export const bothSubmit: Play = async (cell, step) => {
  const page = await cell.person.context.newPage()
  const other = through(cell, page)
  await openStep(step, other)
  await openStep(step, cell)
  const { submit } = cell.person.words.review
  for (const each of [page, cell.person.page]) await each.locator('#declared, #enrolmentDeclared').check()
  // The slower one may find the button gone, as the other's submission is under way.
  const presses = [page, cell.person.page].map((each) =>
    each.getByRole('button', { name: submit.card, exact: true }).click({ timeout: 3000 }),
  )
  await Promise.allSettled(presses)
  const quicker = await Promise.any([cell, other].map((each) => step.served(each).then(() => each)))
  await judge(quicker)
  const number = pathOf(quicker.person.page).split('/').at(-1) ?? ''
  for (const each of [page, cell.person.page])
    await each.locator('main').getByText(number, { exact: false }).first().waitFor()
  await page.close()
}

/** Part of the app is gone from the host: the page comes back anew by itself, with everything that was typed. */
export const partGone: Play = async (cell, step) => {
  const { page, context, words } = cell.person
  const typed = step.id === 'S' ? {} : await fill(cell, step)
  if (step.id === 'S') await openStep(step, cell)
  let isGone = true
  const part = step.id === 'S' ? '**/assets/ReceiptPage-*.js' : '**/assets/LawPage-*.js'
  await context.route(part, (route) => {
    const gone = isGone
    isGone = false
    return gone ? route.fulfill({ status: 404, body: 'gone' }) : route.continue()
  })
  if (step.id === 'S') {
    await step.ask(cell)
    await step.served(cell)
    await judge(cell)
    return
  }
  const here = page.url()
  await page.getByRole('link', { name: words.shell.footer.law, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: words.law.title, exact: true }).waitFor()
  await page.goto(here)
  await isSame(cell, step, typed)
}

/**
 * Taken out of the browser's memory of pages left, after somebody has cleared the device: nothing of it is shown. By the browser's
 * own memory where it keeps the page; one that is steered by a test mostly keeps none, which is said, and the event is played.
 */
export const fromMemory: Play = async (cell, step) => {
  const { page } = cell.person
  await fill(cell, step)
  const { name = '' } = cell.answers
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) sessionStorage.setItem('came-from-memory', 'yes')
    })
  })
  await page.goto('/law')
  await awake(page)
  await clearDevice(cell)
  await page.goBack()
  await awake(page)
  const isOwn = await page.evaluate(() => sessionStorage.getItem('came-from-memory') === 'yes')
  if (!isOwn) {
    console.info(`22 ${step.id}: this browser keeps no page that was left; its event is played`)
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
  }
  await page.waitForFunction(() => performance.getEntriesByType('navigation')[0]?.toJSON().type === 'reload')
  await awake(page)
  const text = await page.locator('main').innerText()
  assert.ok(name === '' || !text.includes(name), 'nothing of the person is on the screen')
  assert.equal((await readDraft(cell))?.answers.name, undefined)
}
