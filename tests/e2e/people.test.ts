import { describe, expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { lives } from './fivePeople.ts'
import { makePlans } from './people.ts'

/** One of the five has the worker all the way, as everybody has outside; what else it does is in offline.test.ts and hosts.test.ts. */
const withWorker = 'flexible'

const meet = joinBrowser()

describe.concurrent('from the start page to a card that works', () => {
  test.each(makePlans())('$title', { timeout: 480_000 }, async (plan) => {
    const person = await meet(plan.id === withWorker ? plan : { ...plan, ...withoutWorker })
    expect(await lives[plan.id](person, plan)).toBeUndefined()
    await person.leave()
  })
})
