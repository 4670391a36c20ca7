import * as fc from 'fast-check'
import { peopleOn } from '../../mocks/agency/people.ts'
import { answersSchema } from '../../src/domain/answersSchema.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'

/** The Monday on which these tests take place, as the agency counts. */
export const monday = '2026-09-21'

export const people = peopleOn(monday)
const names = Object.keys(answersSchema.entries)

/** What one of the demonstration's people answered, with parts of it missing and others replaced by anything at all. */
export const spoiledAnswers: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.constantFrom(...people),
    fc.array(fc.constantFrom(...names), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
  )
  .map(([{ card, enrolment }, missing, others]) => {
    // As JSON has it: it knows no -0.
    const read: Record<string, unknown> = JSON.parse(JSON.stringify(others))
    const whole = { ...card, ...enrolment, ...read }
    return Object.fromEntries(Object.entries(whole).filter(([name]) => !missing.includes(name)))
  })

/** The same as a draft may hold it. */
// What years of drafts, other tabs and curious people leave behind is of no type; the rules must bear it.
export const anyAnswers: fc.Arbitrary<PartialAnswers> = spoiledAnswers.map(
  (answers) => answers as PartialAnswers,
)
