import assert from 'node:assert/strict'
import type { PartialAnswers } from '../../../src/domain/application.ts'
import { emptyDraft } from '../../../src/journey/draft.ts'
import { olderDrafts } from '../../journey/olderDrafts.ts'
import { awake, pathOf, whenWhole } from '../person.ts'
import { completeAnswers } from '../seed.ts'
import { type Cell, judge, type Play, putDraft, readDraft, sees, until } from './cell.ts'
import { openStep } from './steps.ts'
import { typings } from './tabRows.ts'

// What happens to the device: its storage and its clock.

/** The device has no room: said, nothing lost, and one can go on. */
export const fullDevice: Play = async (cell, step) => {
  const { page, context, words } = cell.person
  await context.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put')
    Reflect.set(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...given: unknown[]) {
      if (this.name === 'drafts') throw new DOMException('no room', 'QuotaExceededError')
      return Reflect.apply(put, this, given)
    })
  })
  const typing = typings[step.id]
  await page.goto(typing?.path ?? step.path(cell))
  await awake(page)
  if (typing) {
    await page.locator('main form .field input').first().waitFor()
    await typing.type(page)
    await page.getByText(words.wizard.save.failed.full, { exact: true }).waitFor()
    assert.ok(await typing.holds(page))
    // A reload of this very tab brings it along, too.
    await page.reload()
    await awake(page)
    await until(() => typing.holds(page))
  } else if (step.id === 'F' || step.id === 'S') {
    await step.ask(cell)
    await step.served(cell)
    if (step.id === 'F') await sees(cell, words.wizard.save.failed.full)
  } else await step.served(cell)
  await judge(cell)
}

/** The browser keeps nothing: said, and everything works as long as the page is open. */
export const blockedStorage: Play = async (cell, step) => {
  const { page, context, words } = cell.person
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openStep(step, cell)
  if (step.id === 'T') {
    const { first, button } = words.tracking.search
    await sees(cell, first)
    await page.getByRole('link', { name: button, exact: true }).click()
    await sees(cell, words.progress.search.heading)
    return
  }
  await page.waitForURL((url) => url.pathname.endsWith('/who'))
  await page.getByRole('radio').first().check()
  await sees(cell, words.wizard.save.memory)
  await page.getByRole('button', { name: words.wizard.next, exact: true }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/kind'))
  await page.getByRole('link', { name: words.wizard.back, exact: true }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/who'))
  await until(() => page.getByRole('radio').first().isChecked())
}

/** What a newer version, or nobody, can read is left alone: said where it is newer, and asked anew. */
export const unreadable =
  (record: object, told: 'newer' | undefined): Play =>
  async (cell, step) => {
    const { page, words } = cell.person
    await putDraft(cell, { id: 'seeded-draft', ...record })
    await openStep(step, cell)
    if (step.id === 'T') return step.served(cell)
    await page.waitForURL((url) => url.pathname.endsWith('/who'))
    if (told) await sees(cell, words.wizard.save.failed[told])
    const found = await readDraft(cell)
    assert.deepEqual({ ...found }, { ...found, id: 'seeded-draft', ...record }, 'it is still there')
    return undefined
  }

/** The clock of the device is a day wrong: days are counted by the agency's. */
export const wrongClock: Play = async (cell, step) => {
  const { page } = cell.person
  const shown: string[] = []
  // What is sent, is sent once; what is only looked at says the same on every day.
  for (const days of step.id === 'T' ? [0, -1, 1] : ['P', 'F', 'S'].includes(step.id) ? [1] : [-1, 1]) {
    await page.clock.setFixedTime(Date.now() + days * 86_400_000)
    if (step.id === 'I') await expiresToday(cell)
    else {
      await openStep(step, cell)
      await step.ask(cell)
      await step.served(cell)
      await whenWhole(page)
      shown.push(await page.locator('main').innerText())
    }
  }
  if (step.id === 'T') assert.deepEqual([...new Set(shown)], shown.slice(0, 1), 'the same on every day')
  await judge(cell)
}

/** A document that is valid until today at the agency is valid, whatever day the device believes it to be. */
async function expiresToday({ person: { page, words } }: Cell): Promise<void> {
  await page.goto('/card/person')
  await awake(page)
  await page.locator('#idExpiry').waitFor()
  await page.getByRole('button', { name: words.wizard.next, exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/card/records')
}

/** An employee's card as earlier releases wrote its draft opens at every step, with its answers, its files and what it held besides. */
export const olderDraft: Play = async (cell, step) => {
  const all = completeAnswers('employee')
  const ofEmployees = olderDrafts.filter(
    ({ record }) => record.journey === 'card' && record.answers.applicantKind === 'employee',
  )
  let typed: PartialAnswers = {}
  // The oldest comes last: it is the one that is submitted.
  for (const { record } of ofEmployees.toReversed()) {
    // Without what this step and those after it ask; with what is asked no more.
    const before = Object.entries(record.answers).filter(([name]) => name in cell.answers || !(name in all))
    typed = Object.fromEntries(before)
    // Left just now: what is a week old is gone.
    const { createdAt, updatedAt, expiresAt } = emptyDraft(record.id, Date.now())
    const answers = { ...cell.answers, ...typed }
    await putDraft(cell, { ...record, createdAt, updatedAt, expiresAt, answers })
    // Nobody has taken this one up yet, as nobody had after an update.
    const { page } = cell.person
    if (page.url() !== 'about:blank') await page.evaluate(() => sessionStorage.removeItem('draft'))
    await openStep(step, cell)
    assert.equal(pathOf(cell.person.page), step.path(cell))
    await judge(cell, typed)
  }
  if (step.id !== 'S') return
  await step.ask(cell)
  await step.served(cell)
  await judge(cell, typed)
}
