import { expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { Route } from '../../src/domain/route.ts'
import { card } from '../../src/journey/card.ts'
import { employment } from '../../src/journey/employment.ts'
import { walk } from '../../src/journey/engine.ts'
import { enrolment } from '../../src/journey/enrolment.ts'
import { stepPath } from '../../src/journey/paths.ts'

const asOf = '2026-03-02'
const about = { forWhom: 'self', livingPlace: 'liaoning', cardInHand: 'none', city: '210100' } as const
/** The six first questions, answered so that they lead each way. */
const answersTo: { readonly [K in Route['kind']]: PartialAnswers } = {
  apply: { ...about, applicantKind: 'employee', insuredPlace: 'liaoning' },
  enrolThenApply: { ...about, applicantKind: 'flexible', insuredPlace: 'notYet' },
  employerThenApply: { ...about, applicantKind: 'employee', insuredPlace: 'notYet' },
  lookUpFirst: { ...about, applicantKind: 'flexible', insuredPlace: 'unsure' },
  dismissed: { ...about, applicantKind: 'flexible', insuredPlace: 'notYet', cardInHand: 'working' },
}
const kinds = ['apply', 'enrolThenApply', 'employerThenApply', 'lookUpFirst', 'dismissed'] as const

test.each([
  [card, ['apply', 'lookUpFirst']],
  [enrolment, ['enrolThenApply', 'lookUpFirst']],
  [employment, ['employerThenApply']],
] as const)('of the journey $id, every other way leads to its result', (journey, own) => {
  const led = kinds.filter((kind) => journey.otherWay?.('city', walk(journey, answersTo[kind], asOf)))
  expect(led).toEqual(kinds.filter((kind) => !own.some((one) => one === kind)))
  const dismissed = walk(journey, answersTo.dismissed, asOf)
  expect(journey.otherWay?.('city', dismissed)).toBe(stepPath('route', 'result', journey.id))
})

test('nobody is led another way by a later question, nor before the first six are answered', () => {
  const { city: _, ...unfinished } = answersTo.apply
  expect(enrolment.otherWay?.('living', walk(enrolment, unfinished, asOf))).toBeUndefined()
  expect(enrolment.otherWay?.('scheme', walk(enrolment, answersTo.apply, asOf))).toBeUndefined()
})
