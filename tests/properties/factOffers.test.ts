import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { soundAnswers } from '../../src/api/soundAnswers.ts'
import { answersSchema } from '../../src/domain/answersSchema.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { normaliseIdNumber } from '../../src/domain/identity.ts'
import { idTypeOf } from '../../src/domain/person.ts'
import { card } from '../../src/journey/card.ts'
import { walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { offersAt } from '../../src/journey/factOffers.ts'
import { anyAnswers, monday, people } from './anyAnswers.ts'
import { hold } from './promised.ts'

/** What somebody of the demonstration has answered, some of it as another one would, or as only a hand could have written it. */
const filledIn = fc
  .tuple(fc.constantFrom(...people), anyAnswers, fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
  .map(([person, others, dice]): PartialAnswers => {
    const own = Object.entries({ ...person.enrolment, ...person.card })
    const spoiled = Object.entries(others).filter(() => dice.next().value === 0)
    return Object.fromEntries([...own.filter(() => (dice.next().value ?? 0) > 1), ...spoiled])
  })

test('what is offered from any answers is right where it is asked, and of nobody else', async () => {
  let offered = 0
  await hold(
    'facts from earlier applications',
    300,
    fc.property(fc.constantFrom(card, enrolment), filledIn, filledIn, (journey, begun, written) => {
      const [answers, earlier] = [soundAnswers(begun).answers, soundAnswers(written).answers]
      const source = {
        id: 'draft-1',
        from: 'draft',
        journey: journey.id,
        at: Date.parse(monday),
        answers: earlier,
      } as const
      for (const { fields } of walk(journey, answers, monday).steps)
        for (const { facts } of offersAt({ journey, fields, answers, asOf: monday }, [source])) {
          offered += 1
          expect(v.safeParse(answersSchema, facts).issues).toBeUndefined()
          const taken = { ...answers, ...facts }
          const { steps, answers: met } = walk(journey, taken, monday)
          for (const name of Object.keys(facts)) {
            const problems = steps.flatMap((step) => step.problems).filter(({ field }) => field === name)
            expect({ name, problems }).toEqual({ name, problems: [] })
            expect(met).toHaveProperty(name)
            // Nothing that was answered is written over.
            expect(answers).not.toHaveProperty(name, expect.stringMatching(/./))
          }
          const isGuardians = Object.keys(facts).every((name) => /^guardian|^helperNameNote$/.test(name))
          if (isGuardians) continue
          expect(idTypeOf(met)).toBe(idTypeOf({ ...earlier, idType: idTypeOf(earlier) }))
          expect(normaliseIdNumber(taken.idNumber ?? '')).toBe(normaliseIdNumber(earlier.idNumber ?? '-'))
        }
    }),
  )
  expect(offered).toBeGreaterThan(0)
})
