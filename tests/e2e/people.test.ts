import { describe, expect, test } from 'vitest'
import { joinBrowser } from './browse.ts'
import { lives } from './five.ts'
import { makePlans } from './people.ts'
import { translatePages } from './translate.ts'

const meet = joinBrowser()

describe.concurrent('from the start page to a card that works', () => {
  test.each(makePlans())('$title', { timeout: 300_000 }, async (plan) => {
    const person = await meet(plan)
    // One of them has every page translated by the browser: no screen may break of it.
    if (plan.id === 'employee') await person.context.addInitScript(translatePages)
    await expect(lives[plan.id](person, plan)).resolves.toBeUndefined()
    await person.leave()
  })
})
