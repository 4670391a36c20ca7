import { describe, expect, test } from 'vitest'
import { peopleOn } from '../../mocks/agency/people.ts'
import { soundAnswers } from '../../src/api/soundAnswers.ts'
import { answersSchema } from '../../src/domain/answersSchema.ts'
import { emptyDraft } from '../../src/journey/draft.ts'
import { soundDraft } from '../../src/journey/soundness.ts'

// Two rules judge answers that somebody else may have written. What reads the device comes before the contract's schema is here,
// and takes half-typed texts; apart from that they have to be one.

const names = Object.keys(answersSchema.entries)
const onDevice = (name: string, value: unknown): boolean => {
  const draft = { ...emptyDraft('draft-1', 0), answers: { [name]: value } }
  return soundDraft(draft, 0).lost.length === 0
}
const inContract = (name: string, value: unknown): boolean =>
  soundAnswers({ [name]: value }).left.length === 0

describe('the device and the contract judge alike', () => {
  test.each([
    ['nothing', null],
    ['a number', 7],
    ['a yes', true],
    ['a no', false],
    ['an object with nothing in it', {}],
  ])('%s, for every question there is', (_, value) => {
    const judged = names.map((name) => [name, onDevice(name, value)])
    expect(judged).toEqual(names.map((name) => [name, inContract(name, value)]))
  })

  test('what people of the demonstration have answered: all of it is sound', () => {
    for (const { card, enrolment } of peopleOn('2026-09-21'))
      for (const [name, value] of Object.entries({ ...enrolment, ...card }))
        expect([name, onDevice(name, value), inContract(name, value)]).toEqual([name, true, true])
  })
})

test('no text that the contract takes is lost on the device, whatever is asked', () => {
  for (const text of ['x', '', 'later', '2026-09-21', 'permanent', '210100', 'self', 'card'])
    expect(names.filter((name) => inContract(name, text) && !onDevice(name, text))).toEqual([])
})
