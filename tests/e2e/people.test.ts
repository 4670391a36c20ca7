import { describe, expect, test } from 'vitest'
import { joinBrowser } from './browse.ts'
import { lives } from './fivePeople.ts'
import { makePlans } from './people.ts'

const meet = joinBrowser()

describe.concurrent('from the start page to a card that works', () => {
  test.each(makePlans())('$title', { timeout: 300_000 }, async (plan) => {
    const person = await meet(plan)
    await expect(lives[plan.id](person, plan)).resolves.toBeUndefined()
    await person.leave()
  })
})
