import assert from 'node:assert/strict'
import { addWorkingDays, enrolmentDecisionDue } from '../../src/domain/deadlines.ts'
import { effortOf } from '../../src/domain/issuance.ts'
import { givePhoto } from './answer.ts'
import { actAtDesk, waitUntil } from './desk.ts'
import {
  findWay,
  getEnrolled,
  goThrough,
  isPromised,
  papersOf,
  readsNotice,
  stands,
  submit,
  switchOn,
} from './lifeSteps.ts'
import { type Plan, today } from './people.ts'
import { type Person, pathOf } from './person.ts'
import { portraitFile, turnedPortraitFile } from './pictures.ts'

type Life = (person: Person, plan: Plan) => Promise<void>

const start = async (person: Person, plan: Plan): Promise<void> => {
  const { next } = person.words.checklist
  await person.lead(() => person.follow(plan.enrolment ? next.enrolThenApply : next.apply))
}

/** The registration, until the agency's notice, and the way on to the card. */
const enrol: Life = async (person, plan) => {
  const papers = papersOf(plan, portraitFile())
  await goThrough(person, papers, 'enrolment', plan.enrolment ?? [])
  await submit(person, papers, 'enrolment')
  await isPromised(person, enrolmentDecisionDue(today()), true)
  await getEnrolled(person)
}

const dayOfPost = (plan: Plan): string => {
  const { productionMode = 'batch', delivery = 'outlet' } = plan.answers
  return addWorkingDays(today(), effortOf(productionMode, delivery).days)
}

const flexible: Life = async (person, plan) => {
  const papers = papersOf(plan, portraitFile())
  await findWay(person, plan, papers)
  await start(person, plan)
  await enrol(person, plan)
  await goThrough(person, papers, 'card', plan.card)
  await submit(person, papers, 'card')
  await person.lead(() => person.follow(person.words.review.receipt.track))
  await stands(person, 'card', 'submitted')
  await waitUntil(person, 'ready')
  await stands(person, 'card', 'readyAtOutlet')
  await readsNotice(person, 'ready')
  await actAtDesk(person, 'handOver')
  await switchOn(person, plan.answers.forWhom)
}

const newborn: Life = async (person, plan) => {
  const papers = papersOf(plan, portraitFile())
  await findWay(person, plan, papers)
  await start(person, plan)
  await enrol(person, plan)
  await goThrough(person, papers, 'card', plan.card)
  await submit(person, papers, 'card')
  await person.lead(() => person.follow(person.words.review.receipt.track))
  await waitUntil(person, 'ready')
  await stands(person, 'card', 'readyAtOutlet')
  await actAtDesk(person, 'handOver')
  await switchOn(person, plan.answers.forWhom)
}

const employee: Life = async (person, plan) => {
  const papers = papersOf(plan, await turnedPortraitFile(person.page))
  await findWay(person, plan, papers)
  await start(person, plan)
  await goThrough(person, papers, 'card', plan.card)
  await submit(person, papers, 'card')
  await isPromised(person, dayOfPost(plan), false)
  await person.lead(() => person.follow(person.words.review.receipt.track))
  await waitUntil(person, 'posted')
  await stands(person, 'card', 'posted')
  await readsNotice(person, 'posted')
  await actAtDesk(person, 'deliver')
  await switchOn(person, plan.answers.forWhom)
}

const taiwanese: Life = async (person, plan) => {
  const papers = papersOf(plan, portraitFile())
  await findWay(person, plan, papers)
  await start(person, plan)
  await goThrough(person, papers, 'card', plan.card)
  await submit(person, papers, 'card')
  await person.lead(() => person.follow(person.words.review.receipt.track))
  await waitUntil(person, 'producing')
  await stands(person, 'card', 'makingAtOutlet')
  await waitUntil(person, 'ready')
  await stands(person, 'card', 'readyAtOutlet')
  await actAtDesk(person, 'handOver')
  await switchOn(person, plan.answers.forWhom)
}

/** The agency asks for another photo: that one item, and everything else stays as it was. */
const sendAnotherPhoto: Life = async (person, plan) => {
  const { tracking, case: action, apply } = person.words
  await waitUntil(person, 'needsCorrection')
  await stands(person, 'card', 'needsCorrection')
  await person.lead(() => person.follow(tracking.actions.correct))
  const { page } = person
  assert.equal(await page.getByRole('textbox').count(), 0, 'nothing but the photo is asked')
  assert.equal(await page.getByRole('radio').count(), 0, 'nothing but the photo is asked')
  const name = apply.names.photo
  const said = action.correctLead(typeof name === 'string' ? name : name(plan.answers.forWhom ?? 'self'))
  await page.getByText(said, { exact: true }).waitFor()
  await givePhoto(person, portraitFile())
  await person.lead(() => person.press(action.save.correct))
  await stands(person, 'card', 'submitted')
}

const retiree: Life = async (person, plan) => {
  const papers = papersOf(plan, portraitFile())
  await findWay(person, plan, papers)
  await start(person, plan)
  await goThrough(person, papers, 'card', plan.card)
  const number = await submit(person, papers, 'card')
  await person.lead(() => person.follow(person.words.review.receipt.track))
  await sendAnotherPhoto(person, plan)
  assert.equal(pathOf(person.page), `/cases/${number}`, 'it is the same application')
  await waitUntil(person, 'ready')
  await stands(person, 'card', 'readyAtOutlet')
  await actAtDesk(person, 'handOver')
  await switchOn(person, plan.answers.forWhom)
}

/** What each of the five lives through, from the start page to the working card. */
export const lives: { readonly [I in Plan['id']]: Life } = {
  flexible,
  newborn,
  employee,
  taiwanese,
  retiree,
}
