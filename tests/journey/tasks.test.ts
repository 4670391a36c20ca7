import { expect, test } from 'vitest'
import { tasksOf } from '../../src/journey/tasks.ts'
import type { WalkedStep } from '../../src/journey/types.ts'

const step = (section: WalkedStep['section'], id: string, state: WalkedStep['state']): WalkedStep => ({
  id,
  section,
  state,
  fields: [],
  problems: [],
})
const about = step('about', 'who', 'done')

test.each([
  ['of which everything is answered, is done', ['done', 'done'], 'done', 'one'],
  [
    'with something answered and something open, is begun, and goes on there',
    ['done', 'open'],
    'begun',
    'two',
  ],
  ['that begins with the open question, is to do', ['open', 'closed'], 'todo', 'one'],
  ['with something left for later, is begun, and goes on there', ['later', 'done'], 'begun', 'one'],
] as const)('a part %s', (_, [one, two], state, to) => {
  const steps = [about, step('identity', 'one', one), step('identity', 'two', two)]
  const open = steps.find((each) => each.state === 'open')
  expect(tasksOf({ steps, answers: {}, open, complete: false })).toEqual([
    { section: 'about', state: 'done', to: 'who' },
    { section: 'identity', state, to },
  ])
})

test('a part beyond the open question can’t be worked on yet, answered or not', () => {
  const open = step('about', 'who', 'open')
  const steps = [open, step('identity', 'one', 'done'), step('contact', 'two', 'closed')]
  expect(tasksOf({ steps, answers: {}, open, complete: false })).toEqual([
    { section: 'about', state: 'todo', to: 'who' },
    { section: 'identity', state: 'blocked' },
    { section: 'contact', state: 'blocked' },
  ])
})
