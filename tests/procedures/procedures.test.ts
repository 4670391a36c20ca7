import { expect, test } from 'vitest'
import { caseEventTypes } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { actionEvents, residentActions } from '../../src/domain/residentActions.ts'
import { journeyIds } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import {
  findProcedure,
  findProceduresBefore,
  getProcedureId,
  procedures,
} from '../../src/procedures/procedures.ts'

test.each(caseKinds)('%s ends with the question by which the person stands by all of it', (kind) => {
  expect(procedureJourneys[kind].steps.at(-1)?.asks.at(-1)).toBe(procedures[kind].declaration)
})

test('one is insured by the registration, which as a complaint and a review needs no insurance; the card comes of the application for it', () => {
  const those = (of: 'insures' | 'needsInsurance' | 'makesCard') =>
    caseKinds.filter((kind) => procedures[kind][of])
  expect(those('insures')).toEqual(['enrolment'])
  expect(caseKinds.filter((kind) => !procedures[kind].needsInsurance)).toEqual([
    'enrolment',
    'complaint',
    'administrativeReview',
  ])
  expect(those('makesCard')).toEqual(['card', 'replacement'])
})

test.each(caseKinds)('%s offers nothing that never happens to it', (kind) => {
  const { actions, never } = procedures[kind]
  expect([...actions].filter((action) => never.has(actionEvents[action]))).toEqual([])
})

test('everything that can happen, and everything a person can do, belongs to a procedure', () => {
  const of = caseKinds.map((kind) => procedures[kind])
  expect(caseEventTypes.filter((type) => of.every(({ never }) => never.has(type)))).toEqual([])
  expect(residentActions.filter((action) => !of.some(({ actions }) => actions.has(action)))).toEqual([])
})

test('a case that is asked for from the number on record keeps that number', () => {
  const bound = caseKinds.filter((kind) => procedures[kind].ofCard || procedures[kind].changesRecord)
  expect(bound).toEqual(['cardFound', 'recordCorrection', 'replacement'])
  expect(bound.filter((kind) => procedures[kind].actions.has('changeMobile'))).toEqual([])
})

test.each(caseKinds)(
  '%s asks anew only what its journey asks, after an identity document was renewed',
  (kind) => {
    const { step, anew } = procedures[kind].renewedId
    const journey = procedureJourneys[kind]
    expect(journey.steps.map(({ id }) => id)).toContain(step)
    expect(anew.filter((name) => !(name in journey.fields))).toEqual([])
  },
)

test('a card follows a registration, and nothing comes before one', () => {
  expect([findProceduresBefore('card'), findProceduresBefore('enrolment')]).toEqual([['enrolment'], []])
})

test('a journey that ends in an answer is no procedure', () => {
  expect(journeyIds.filter((id) => findProcedure(id) === undefined)).toEqual(['route', 'employment'])
  expect(() => getProcedureId('route')).toThrow('route asks an agency for nothing')
})
