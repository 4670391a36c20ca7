import { describe, expect, test } from 'vitest'
import { findPerson, peopleOn } from '../../mocks/agency/people.ts'
import { castOn } from '../../mocks/scenarios/cast.ts'
import { walkOns } from '../../mocks/scenarios/walkOns.ts'
import { applicantKindsFor } from '../../src/domain/applicants.ts'
import { forWhoms } from '../../src/domain/choices.ts'
import { isDemoIdNumber, isDemoMobile } from '../../src/domain/identity.ts'
import { idTypesFor } from '../../src/domain/person.ts'
import { sampleFor } from '../../src/features/question/demo/samples.ts'
import { administrativeReview } from '../../src/journey/administrativeReview.ts'
import { card } from '../../src/journey/card.ts'
import { complaint } from '../../src/journey/complaint.ts'
import { walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { recordCorrection } from '../../src/journey/recordCorrection.ts'

const days = ['2026-01-01', '2026-02-28', '2026-11-23', '2027-03-31', '2028-02-29', '2035-07-15']

/** What somebody may have the answers to, and the questions. */
const journeysOf = { card, enrolment, correction: recordCorrection, complaint, review: administrativeReview }

describe('the people of the demonstration', () => {
  test.each(days)('have on %s every answer that their journeys ask for', (day) => {
    const open = [...peopleOn(day), ...walkOns(day)].flatMap((person) =>
      Object.entries(journeysOf).flatMap(([name, journey]) => {
        const answers = person[name as keyof typeof journeysOf]
        if (!answers) return []
        const { steps } = walk(journey, answers, day)
        return steps.flatMap(({ problems }) =>
          problems.map(({ field, problem }) => `${person.id}, ${name}: ${field} ${problem.code}`),
        )
      }),
    )
    expect(open).toEqual([])
  })

  test('who only appear in scenarios are in the cast, under a title each', () => {
    const cast = new Set(castOn('2026-11-23').map(({ person }) => person.id))
    expect(walkOns('2026-11-23').filter(({ id }) => !cast.has(id))).toEqual([])
  })

  test('can be nobody: their numbers are given to no one', () => {
    for (const { card: answers } of peopleOn('2026-11-23')) {
      const numbers = [answers.idNumber, answers.guardianIdNumber, answers.agentIdNumber]
      for (const number of numbers) expect(number === undefined || isDemoIdNumber(number)).toBe(true)
      for (const mobile of [answers.mobile, answers.recipientMobile])
        expect(mobile === undefined || isDemoMobile(mobile)).toBe(true)
    }
  })

  test('with a residence permit are born before 1906, for any other number of that area may be somebody’s', () => {
    const permits = peopleOn('2026-11-23').filter(
      ({ card: { idType } }) => idType === 'hkMoTwResidencePermit',
    )
    expect(permits.length).toBeGreaterThan(0)
    for (const { card: answers } of permits) expect(answers.idNumber).toMatch(/^8[123]0000190[0-5]/)
  })

  test('are whom the sample button fills in, under the name that is on record', () => {
    const day = '2026-11-23'
    const whoever = forWhoms.flatMap((forWhom) =>
      applicantKindsFor(forWhom).flatMap((applicantKind) =>
        idTypesFor(applicantKind).map((idType) => ({ forWhom, applicantKind, idType })),
      ),
    )
    for (const answersSoFar of whoever) {
      const { name, idNumber = '' } = sampleFor('person', answersSoFar, day) ?? {}
      const known = findPerson(idNumber, day)
      expect(known === undefined || known.record.name === name, `${name} ${idNumber}`).toBe(true)
    }
    expect(findPerson(sampleFor('person', { applicantKind: 'hkMoTw' }, day)?.idNumber ?? '', day)?.id).toBe(
      'taiwanPermit',
    )
  })

  test('are told apart by their numbers, however these are typed', () => {
    const people = peopleOn('2026-11-23')
    expect(new Set(people.map((one) => one.card.idNumber)).size).toBe(people.length)
    expect(new Set(people.map((one) => one.card.mobile)).size).toBe(people.length)
    expect(findPerson('210199 19880315 201x', '2026-11-23')?.id).toBe('flexible')
    expect(findPerson('21019919880315202X', '2026-11-23')).toBeUndefined()
  })
})
