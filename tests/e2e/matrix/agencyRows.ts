import assert from 'node:assert/strict'
import { type Cell, judge, type Play, sees, skip, until } from './cell.ts'
import { openStep } from './steps.ts'

// What the agency itself says, and what people do to it.

const agencyOf = ({ agency }: Cell) => {
  assert.ok(agency, 'this cell needs the agency at hand')
  return agency
}
const button = ({ person: { page } }: Cell, name: string) => page.getByRole('button', { name, exact: true })

/** How often the agency has written down that its one case was withdrawn. */
async function countWithdrawals(cell: Cell): Promise<number> {
  const rows = await agencyOf(cell).store.read((tables) => tables.all('cases').map(([, row]) => row))
  return rows.flatMap(({ events }) => events).filter(({ type }) => type === 'withdrawn').length
}

/** It takes time: who comes back meanwhile waits for it by its key, and gets the one receipt. */
export const stillRunning: Play = async (cell, step) => {
  const { page, words } = cell.person
  await page.clock.install()
  await openStep(step, cell)
  const release = agencyOf(cell).hold()
  await step.ask(cell)
  await sees(cell, words.review.sending)
  await until(() => cell.countCalls('submitApplication') === 1)
  await page.reload()
  await sees(cell, words.review.resuming)
  await until(async () => {
    await page.clock.fastForward(1000)
    return (cell.countCalls('findByKey') ?? 0) >= 3
  })
  assert.equal(cell.countCalls('submitApplication'), 1, 'nothing is sent while it is worked on')
  release()
  await skip(cell, 1)
  await step.served(cell)
  await judge(cell)
}

/** The case went on while somebody looked at an old picture of it: refused, and shown as it is now. */
export const movedOn: Play = async (cell) => {
  const { page, words } = cell.person
  const { case: action } = words
  await page.goto(`/cases/${cell.number}/do/withdraw`)
  const withdraw = button(cell, action.save.withdraw)
  await withdraw.waitFor()
  const { clock } = agencyOf(cell)
  clock.moveTo(clock.now().replace(/^\d{4}/, (year) => String(Number(year) + 1)))
  await withdraw.click()
  await sees(cell, words.apply.faults.refused(undefined))
  await page.goto(`/cases/${cell.number}/do/withdraw`)
  await sees(cell, action.impossible.title)
  assert.equal(await countWithdrawals(cell), 0)
  await judge(cell)
}

/** What was done unheard is found done at the next press. */
export const withdrawnUnheard: Play = async (cell) => {
  const { page, words } = cell.person
  const { case: action } = words
  await page.goto(`/cases/${cell.number}/do/withdraw`)
  await cell.fail('actOnCase', { kind: 'lostAnswer' })
  await button(cell, action.save.withdraw).click()
  await sees(cell, words.apply.faults.offline(undefined))
  await cell.mend()
  await button(cell, action.save.withdraw).click()
  await page.waitForURL((url) => url.pathname === `/cases/${cell.number}`)
  await sees(cell, words.progress.title('card', words.progress.states.withdrawn))
  assert.equal(await countWithdrawals(cell), 1)
  await judge(cell)
}

/** An objection lands on the question that caused it, with the focus on the summary. */
export const objected: Play = async (cell, step) => {
  const { page, words } = cell.person
  await openStep(step, cell)
  await agencyOf(cell).store.change((tables) => {
    // Somebody else is on record under this number since: the agency knows better.
    for (const [id] of tables.all('codes')) tables.remove('codes', id)
  })
  await step.ask(cell)
  await page.waitForURL((url) => url.pathname === '/card/mobile')
  await page.waitForFunction(() => document.activeElement?.id === 'error-summary')
  const text = words.apply.problems['code.wrong']({ code: 'code.wrong' }, '')
  await page.locator('#error-summary').getByText(text).waitFor()
  assert.deepEqual(await cell.readCases(cell.person.page), [])
  await judge(cell)
}

/** An act on a case that is refused: said, what was chosen stays, and the same button tries again. */
export const actRefused: Play = async (cell) => {
  const { page, words } = cell.person
  const { case: action } = words
  await page.goto(`/cases/${cell.number}/do/changeDelivery`)
  await page.locator('input[value=office]').check()
  await page.locator('input[name=outlet]').first().check()
  await cell.fail('actOnCase', { kind: 'refusal', status: 422 }, 1)
  await button(cell, action.save.changeDelivery).click()
  await sees(cell, words.apply.faults.refused(undefined))
  assert.ok(await page.locator('input[value=office]').isChecked())
  await button(cell, action.save.changeDelivery).click()
  await page.waitForURL((url) => url.pathname === `/cases/${cell.number}`)
  await judge(cell)
}

/** A wrong code: said at its box, how often one may still try, and the right one counts. */
export const wrongCode: Play = async (cell, step) => {
  const { page, words } = cell.person
  const { code } = words.apply.inputs
  await openStep(step, cell)
  await step.ask(cell)
  await step.served(cell)
  const box = page.getByRole('textbox', { name: code.label(6), exact: true })
  const right = agencyOf(cell).codes.at(-1)?.code ?? ''
  await box.fill(right === '000000' ? '000001' : '000000')
  await page.getByText(code.wrong(4), { exact: true }).waitFor()
  await judge(cell)
  await box.fill(right)
  await page.getByText(code.done, { exact: true }).waitFor()
  await judge(cell)
}

/** A newer agency: words and entries this client does not know break nothing, and are told as what they are. */
export const newWords: Play = async (cell, step) => {
  const { words } = cell.person
  if (step.id !== 'R' && step.id !== 'T') await openStep(step, cell)
  cell.distort((answer, operation) => {
    const more = { ...answer, novelty: { of: 'the agency' } }
    if (operation !== 'getCase') return more
    const events = Array.isArray(answer['events']) ? answer['events'] : []
    return {
      ...more,
      status: 'hibernating',
      events: [...events, { type: 'teleported', at: '2026-01-01T10:00', by: 'resident' }],
      actions: ['teleport'],
    }
  })
  await step.ask(cell)
  if (step.id === 'T') await sees(cell, words.progress.title('card', words.progress.states.unknown))
  else await step.served(cell)
  await judge(cell)
}

/** Two presses are one: one call, one step forward. */
export const pressedTwice: Play = async (cell, step) => {
  const { page, words } = cell.person
  const twice: Readonly<Record<string, () => Promise<unknown>>> = {
    W: async () => {
      await page.getByRole('radio').first().check()
      await button(cell, words.wizard.next).dblclick()
    },
    I: () => button(cell, words.apply.inputs.records.ask).dblclick(),
    P: () => button(cell, words.apply.inputs.code.send).dblclick(),
    R: () => page.locator('.summary-action a').first().dblclick(),
    S: async () => {
      await page.locator('#declared, #enrolmentDeclared').check()
      await button(cell, words.review.submit.card).focus()
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('Enter')
    },
  }
  await openStep(step, cell)
  await twice[step.id]?.()
  if (step.id === 'R') {
    await page.waitForURL((url) => url.search.startsWith('?change='))
    await page.getByRole('link', { name: words.wizard.backToCheck, exact: true }).click()
  }
  await step.served(cell)
  if (step.operation !== '*') assert.equal(cell.countCalls(step.operation) ?? 1, 1, 'one call')
  await judge(cell)
}

/** Withdrawn at two devices at once: one event. */
export const withdrawnTwice: Play = async (cell) => {
  const { page, words } = cell.person
  await page.goto(`/cases/${cell.number}/do/withdraw`)
  await button(cell, words.case.save.withdraw).dblclick()
  await page.waitForURL((url) => url.pathname === `/cases/${cell.number}`)
  assert.equal(await countWithdrawals(cell), 1)
  await judge(cell)
}

/** The same person at two devices: the second is told that there is one already, and keeps what was typed. */
export const twoDevices: Play = async (cell, step) => {
  const other = await cell.openOtherDevice()
  const elsewhere: Cell = { ...cell, person: other }
  await openStep(step, elsewhere)
  await openStep(step, cell)
  await step.ask(cell)
  await step.served(cell)
  await step.ask(elsewhere)
  const text = other.words.apply.inputs.records.has.inProgress.title
  await sees(elsewhere, text)
  await judge(elsewhere)
  await judge(cell)
  await other.context.close()
}

/** Taken along before it was submitted, changed and submitted there, too: told as what it is, and nothing of the change is lost. */
export const takenAlong: Play = async (cell, step) => {
  const changes = { recipientName: '林小江' }
  const other = await cell.openOtherDevice('seeded-draft', changes)
  const elsewhere: Cell = { ...cell, person: other }
  await openStep(step, cell)
  await step.ask(cell)
  await step.served(cell)
  await openStep(step, elsewhere)
  await step.ask(elsewhere)
  await sees(elsewhere, other.words.already.title.card)
  const [taken] = await cell.readCases(other.page)
  assert.equal(taken?.answers.recipientName, cell.answers.recipientName, 'the agency has what was sent first')
  await sees(elsewhere, new RegExp(taken?.number ?? 'no case'))
  await judge(elsewhere, changes)
  await judge(cell)
  await other.context.close()
}

/** The agency wants to be sure again who it is: proven in place, and sent under the same key. */
export const provenAgain: Play = async (cell, step) => {
  const { page, words } = cell.person
  const { code } = words.apply.inputs
  await openStep(step, cell)
  await cell.fail('submitApplication', { kind: 'refusal', status: 401 }, 1)
  await step.ask(cell)
  await sees(cell, words.review.notNow.who.title)
  assert.deepEqual(await cell.readCases(cell.person.page), [])
  await button(cell, code.send).click()
  const box = page.getByRole('textbox', { name: code.label(6), exact: true })
  await box.waitFor()
  await box.fill(agencyOf(cell).codes.at(-1)?.code ?? '')
  await page.getByText(code.done, { exact: true }).waitFor()
  await button(cell, words.review.submit.card).click()
  await step.served(cell)
  const keys = await agencyOf(cell).store.read((tables) => tables.all('keys').map(([key]) => key))
  assert.ok(keys.includes('seeded-draft-card'), 'the same key')
  const mobileProof = (await cell.readCases(page))[0]?.answers.mobileProof
  assert.ok(mobileProof)
  assert.notDeepEqual(mobileProof, cell.answers.mobileProof)
  await judge(cell, { mobileProof })
}

/** The access to a case is over: said, with the way to it by number and birth date. */
export const askedForAgain: Play = async (cell, step) => {
  const { page, words } = cell.person
  await cell.fail('getCase', { kind: 'refusal', status: 401 })
  await step.ask(cell)
  await sees(cell, words.progress.faults.noAccess.title)
  await page.getByRole('link', { name: words.progress.search.heading, exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/cases')
  await cell.mend()
  await step.ask(cell)
  await step.served(cell)
  await judge(cell)
}
