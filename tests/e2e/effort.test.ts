import { expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { waitUntil } from './desk.ts'
import { countEffort } from './effort.ts'
import { findWay, goThrough, papersOf, submit } from './lifeSteps.ts'
import { makePlans } from './people.ts'
import { portraitFile } from './pictures.ts'

const meet = joinBrowser(withoutWorker)

test('a flexible worker gets to the card’s receipt in at most 21 screens and 49 presses', async () => {
  const plan = makePlans().find(({ id }) => id === 'flexible')
  if (!plan) throw new Error('nobody is a flexible worker')
  const person = await meet({ language: plan.language, width: plan.width, closely: false })
  const { words, lead, follow } = person
  const papers = papersOf(plan, portraitFile())
  const effort = await countEffort(person)
  await findWay(person, plan, papers)
  await lead(() => follow(words.checklist.next.enrolThenApply))
  await goThrough(person, papers, 'enrolment', plan.enrolment ?? [])
  await submit(person, papers, 'enrolment')
  await lead(() => follow(words.review.receipt.track))
  await waitUntil(person, 'enrolled')
  await lead(() => follow(words.tracking.afterEnrolment.link))
  await goThrough(person, papers, 'card', plan.card)
  await submit(person, papers, 'card')

  expect([...effort.screens()]).toHaveLength(21)
  // Whoever counts nothing has found nothing: each screen is left by a press at least.
  expect(effort.presses()).toBeGreaterThanOrEqual(21)
  expect(effort.presses()).toBeLessThanOrEqual(49)
  await person.leave()
})
