import assert from 'node:assert/strict'
import type { FieldName } from '../../src/domain/application.ts'
import type { ForWhom } from '../../src/domain/choices.ts'
import type { Situation } from '../../src/domain/situations.ts'
import { formatDayInFull } from '../../src/i18n/dates.ts'
import { say } from '../../src/i18n/text.ts'
import { card } from '../../src/journey/card.ts'
import { walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { route } from '../../src/journey/route.ts'
import { answer, type Papers } from './answer.ts'
import { actAtDesk, readCode, waitUntil } from './desk.ts'
import { type Plan, today } from './people.ts'
import { type Person, pathOf } from './person.ts'
import type { PickedFile } from './pictures.ts'

const journeys = { route, enrolment, card }
type JourneyName = keyof typeof journeys

/** The questions of one step, as this person meets them. */
function fieldsOf(name: JourneyName, step: string, papers: Papers): readonly FieldName[] {
  const found = walk(journeys[name], papers.answers, today()).steps.find((one) => one.id === step)
  assert.ok(found, `${name} has no step ${step} for this person`)
  return found.fields
}

/** Answers one step. */
export async function fillStep(person: Person, papers: Papers, name: JourneyName, step: string) {
  for (const field of fieldsOf(name, step, papers)) await answer(person, papers, field)
}

/** Goes through steps in exactly this order, answering each, and leaves the last one by "continue". */
export async function goThrough(
  person: Person,
  papers: Papers,
  name: JourneyName,
  steps: readonly string[],
): Promise<void> {
  const { wizard } = person.words
  for (const step of steps) {
    assert.equal(pathOf(person.page), `/${name}/${step}`)
    await fillStep(person, papers, name, step)
    await person.lead(() => person.press(wizard.next))
  }
}

/** What this person has at hand: the plan's answers, a photo, and a phone. */
export const papersOf = (plan: Plan, photo: PickedFile): Papers => ({
  answers: plan.answers,
  photo,
  readCode,
})

/** From the start page through the six questions to what there is to do. */
export async function findWay(person: Person, plan: Plan, papers: Papers): Promise<void> {
  await person.open('/')
  assert.equal(await person.heading(), person.words.home.title)
  await person.lead(() => person.follow(person.words.home.start))
  await goThrough(person, papers, 'route', plan.route)
  assert.equal(pathOf(person.page), '/route/result')
  const { items } = person.words.checklist.papers
  const listed = person.page.getByRole('checkbox')
  const names = plan.papers.map((code) => say(items[code].label, plan.answers.forWhom))
  assert.deepEqual(
    await listed.evaluateAll((all) => all.length),
    names.length,
    'only what is needed is listed',
  )
  for (const name of names) await person.page.getByRole('checkbox', { name, exact: true }).check()
}

/** Declares and submits on the check page; gives the number on the receipt. */
export async function submit(person: Person, papers: Papers, kind: 'enrolment' | 'card'): Promise<string> {
  const { review } = person.words
  assert.equal(pathOf(person.page), `/${kind}/check`)
  await fillStep(person, papers, kind, 'check')
  await person.lead(() => person.press(review.submit[kind]))
  assert.match(pathOf(person.page), new RegExp(`^/${kind}/receipt/LN-DEMO-\\d{8}-\\d{4}(?:-\\d)?$`))
  assert.equal(await person.heading(), review.receipt.title[kind])
  return pathOf(person.page).split('/').at(-1) ?? ''
}

/** The receipt promises this day. */
export async function isPromised(person: Person, day: string, isLaw: boolean): Promise<void> {
  const { due } = person.words.review.receipt
  const written = formatDayInFull(day, person.setting.language)
  const text = isLaw ? due.law(written) : due.estimate(written)
  assert.ok(await person.page.getByText(text, { exact: true }).isVisible(), text)
}

/** The case page says where the case stands, also when that changes under the person's eyes. */
export async function stands(
  person: Person,
  kind: 'enrolment' | 'card',
  situation: Situation,
): Promise<void> {
  const { progress, tracking } = person.words
  const name = progress.title(kind, progress.states[situation])
  await person.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  const task = tracking.situations[situation].task
  await person.page.getByRole('heading', { level: 2, name: task, exact: true }).waitFor()
  await person.look(`case-${kind}-${situation}`)
}

/** From the receipt to the registration's end, and on to the card with what is known already. */
export async function getEnrolled(person: Person): Promise<void> {
  const { words } = person
  await person.lead(() => person.follow(words.review.receipt.track))
  await stands(person, 'enrolment', 'awaitingNotice')
  await waitUntil(person, 'enrolled')
  await stands(person, 'enrolment', 'enrolled')
  await readsNotice(person, 'enrolled')
  await person.lead(() => person.follow(words.tracking.afterEnrolment.link))
}

const noticeTitles = {
  enrolled: { 'zh-CN': '参保登记已办结', en: 'Registration completed' },
  ready: { 'zh-CN': '可以领卡了', en: 'The card is ready' },
  posted: { 'zh-CN': '卡已寄出', en: 'The card is in the post' },
} as const

/** The notice has arrived on the case page and, with its text message, in the inbox; then back. */
export async function readsNotice(person: Person, which: keyof typeof noticeTitles): Promise<void> {
  const { page, words, setting } = person
  const title = noticeTitles[which][setting.language]
  await page.getByRole('heading', { level: 3, name: title, exact: true }).waitFor()
  await person.lead(() => person.follow(words.tracking.notices.all))
  assert.equal(await person.heading(), words.notices.title)
  await page.getByText(title, { exact: true }).click()
  await page.getByText(words.notices.smsNote, { exact: true }).first().waitFor()
  await person.look('notices-open')
  await person.lead(() => page.goBack())
}

/** Whether the two functions of the card are said to be on. */
export async function lights(person: Person): Promise<{ social: boolean; financial: boolean }> {
  const { lights: words } = person.words.mycard
  const { page } = person
  const isOn = async (name: string): Promise<boolean> => {
    const light = page
      .getByRole('listitem')
      .filter({ has: page.getByText(name, { exact: true }) })
      .filter({ has: page.getByText(words.on, { exact: true }) })
    return (await light.count()) > 0
  }
  return { social: await isOn(words.social), financial: await isOn(words.financial) }
}

/** From the case page of a collected card to both lights: the social one from home, the other at the bank's counter. */
export async function switchOn(person: Person, who: ForWhom = 'self'): Promise<void> {
  const { page, words } = person
  await stands(person, 'card', 'sealed')
  await person.lead(() => person.follow(words.tracking.toCard))
  assert.equal(await person.heading(), words.mycard.title.stepsLeft(2, who))
  assert.deepEqual(await lights(person), { social: false, financial: false })
  await person.press(words.mycard.enable.button)
  await page
    .getByRole('heading', { level: 1, name: words.mycard.title.stepsLeft(1, who), exact: true })
    .waitFor()
  assert.deepEqual(await lights(person), { social: true, financial: false })
  await person.look('card-social-on')
  await actAtDesk(person, 'activate')
  await page
    .getByRole('heading', { level: 1, name: say(words.mycard.title.works, who), exact: true })
    .waitFor()
  assert.deepEqual(await lights(person), { social: true, financial: true })
  await person.look('card-works')
}
