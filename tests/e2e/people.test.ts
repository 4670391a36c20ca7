import { describe, expect, test } from 'vitest'
import { joinBrowser } from './browse.ts'
import { lives } from './fivePeople.ts'
import { findWay, goThrough, papersOf, submit } from './lifeSteps.ts'
import { makePlans } from './people.ts'
import { pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { translatePages } from './translate.ts'

const meet = joinBrowser()

describe.concurrent('from the start page to a card that works', () => {
  test.each(makePlans())('$title', { timeout: 300_000 }, async (plan) => {
    const person = await meet(plan)
    await expect(lives[plan.id](person, plan)).resolves.toBeUndefined()
    await person.leave()
  })

  test('no screen breaks of it that the browser translates the pages', { timeout: 300_000 }, async () => {
    const plan = makePlans().find(({ id }) => id === 'employee')
    if (!plan) throw new Error('there is no employee')
    const person = await meet({ ...plan, closely: false })
    await translatePages(person.context)
    const papers = papersOf(plan, portraitFile())
    await findWay(person, plan, papers)
    await person.lead(() => person.follow(person.words.checklist.next.apply))
    await goThrough(person, papers, 'card', plan.card)
    const number = await submit(person, papers, 'card')
    await person.lead(() => person.follow(person.words.review.receipt.track))
    expect(pathOf(person.page)).toBe(`/cases/${number}`)
    await person.leave()
  })
})
