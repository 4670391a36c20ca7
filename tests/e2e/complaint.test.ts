import { expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import type { FieldName } from '../../src/domain/application.ts'
import { checkComplaintDay } from '../../src/domain/complaint.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { periodPath, reviewPath } from '../../src/journey/paths.ts'
import { answer, giveDocuments, type Papers } from './answer.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { readCode, waitUntil } from './desk.ts'
import { today } from './people.ts'
import { pathOf } from './person.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)

/** The latest first day of work of which one can complain today: the employer's last day was yesterday, or before a weekend. */
function latestFirstDay(): string {
  let day = addDays(today(), -31)
  while (checkComplaintDay(day, today())) day = addDays(day, -1)
  return day
}

/** What is asked and answered, step by step; the others are gone past. */
const steps = [
  ['first-day', []],
  ['employer', ['employerName']],
  ['workplace', []],
  ['said', []],
  ['evidence', []],
  ['wish', ['complaintWish']],
  ['id-type', ['idType']],
  ['person', ['name', 'idNumber']],
  ['mobile', ['mobile', 'mobileProof']],
] as const

test('a complaint about an employer, from the first day it can be made to its answer', async () => {
  const answers = peopleOn(today()).find(({ id }) => id === 'employee')?.complaint
  if (!answers) throw new Error('nobody complains')
  const papers: Papers = { answers, readCode }
  const person = await meet({ language: 'zh-CN', width: 390, closely: false })
  const { page, words } = person
  await person.open(periodPath('employer', latestFirstDay()))
  await person.follow(words.period.complaint.begin)
  for (const [step, fields] of steps) {
    await page.waitForURL((url) => url.pathname === `/complaint/${step}`)
    for (const name of fields) await answer(person, papers, name)
    // What these two are called here is the step's own.
    if (step === 'workplace')
      for (const name of ['city', 'county'] as const)
        await page.locator(`select[name=${name}]`).selectOption(answers[name] ?? '')
    // The places for files come with the step; until they are there, nothing is sent of them.
    if (step === 'evidence') await page.getByRole('listitem').first().waitFor()
    await person.lead(() => person.press(words.wizard.next))
  }
  await answer(person, papers, 'declared')
  await person.lead(() => person.press(words.review.submit.complaint))
  expect(pathOf(page)).toMatch(/^\/complaint\/receipt\/LN-DEMO-/)
  await person.follow(words.review.receipt.track)
  await waitUntil(person, 'settled')
  const said = words.progress.title('complaint', words.progress.states.employerOrdered)
  await page.getByRole('heading', { level: 1, name: said, exact: true }).waitFor()
})

/** What the case that is contested does not say, by the step that asks it. */
const open: Readonly<Record<string, readonly FieldName[]>> = {
  decider: ['decidedBy'],
  request: ['reviewRequest', 'reviewGrounds'],
  mobile: ['mobileProof'],
}

test('a refusal is contested: a review is asked for from it, decided, and the first case goes on with what was decided', async () => {
  const answers = peopleOn(today()).find(({ id }) => id === 'employee')?.review
  if (!answers) throw new Error('nobody asks for a review')
  const papers: Papers = { answers, readCode }
  const person = await meet({ language: 'zh-CN', width: 390, closely: false })
  const { page, words, lead, press, follow } = person
  const first = await openScenario(person, 'employee/complaintLost')
  const { contest } = words.tracking
  await lead(() => follow(contest.ask))
  await lead(() => press(contest.take))
  // Who asks, where and about what is known: what is open are the mobile, what is asked for, and why.
  for (let at = pathOf(page); at !== reviewPath('administrativeReview'); at = pathOf(page)) {
    const step = at.split('/').at(-1) ?? ''
    for (const name of open[step] ?? []) await answer(person, papers, name)
    // Whoever shows something is the one who is believed.
    if (step === 'proof') await giveDocuments(person, ['reviewEvidence'], 'self')
    await press(words.wizard.next)
    await page.waitForURL((url) => url.pathname !== at)
  }
  await answer(person, papers, 'declared')
  await lead(() => press(words.review.submit.administrativeReview))
  await follow(words.review.receipt.track)
  await waitUntil(person, 'settled')
  const said = words.progress.title('administrativeReview', words.progress.states.decisionRevoked)
  await page.getByRole('heading', { level: 1, name: said, exact: true }).waitFor()
  await lead(() => follow(contest.contested))
  expect(pathOf(page)).toBe(first)
  const again = words.progress.title('complaint', words.progress.states.investigating)
  expect(await person.heading()).toBe(again)
})
