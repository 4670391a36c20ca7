import { describe, expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { administrativeReview } from '../../src/journey/administrativeReview.ts'
import { takeOver } from '../../src/journey/takeOver.ts'
import { type Contestable, findContestable } from '../../src/procedures/contest.ts'
import { reviewOf } from '../../src/procedures/reviewOf.ts'
import { seenCase } from './waysOfCases.ts'

describe('what can be contested of a case', () => {
  test('a refusal, from its day on', () => {
    expect(findContestable(seenCase('rejected'))).toEqual({ what: 'decision', day: '2026-03-05' })
  })

  test('the answer to a complaint, whichever it was; but nothing that was done as it was asked', () => {
    expect(findContestable(seenCase('settled', { kind: 'complaint' }))).toMatchObject({ what: 'decision' })
    expect(findContestable(seenCase('rejected', { kind: 'complaint' }))).toMatchObject({ what: 'decision' })
    expect(findContestable(seenCase('settled', { kind: 'recordCorrection' }))).toBeUndefined()
    expect(findContestable(seenCase('enrolled', { kind: 'enrolment' }))).toBeUndefined()
  })

  test.each([
    ['the day after the last one that the law sets', '2026-03-17', true, '2026-03-16'],
    ['the last day itself', '2026-03-16', true, undefined],
    ['any day past what was only estimated', '2026-04-16', false, undefined],
  ])('that nothing was decided: %s', (_, asOf, isLaw, day) => {
    const late = seenCase('reviewing', { kind: 'enrolment', asOf, due: { on: '2026-03-16', isLaw } })
    expect(findContestable(late)).toEqual(day && { what: 'inaction', day })
  })

  test('the outcome of a review goes to court, and what was taken back was not decided', () => {
    expect(findContestable(seenCase('settled', { kind: 'administrativeReview' }))).toBeUndefined()
    expect(findContestable(seenCase('rejected', { kind: 'administrativeReview' }))).toBeUndefined()
    expect(findContestable(seenCase('withdrawn'))).toBeUndefined()
  })
})

describe('what a request for a review begins with', () => {
  const refused = { what: 'decision', day: '2026-03-05' } as const
  const person = { name: '林小舟', idNumber: '21019919880315201X', mobile: '15400000001', city: '210100' }
  const begin = (submitted: PartialAnswers, found: Contestable = refused) => {
    const source = { id: 'LN-1', from: 'case', journey: 'card', at: 0, answers: submitted } as const
    return takeOver(source, administrativeReview, reviewOf('LN-1', found), '2026-03-10')
  }

  test('the case, the day of the decision, the place and who asks; no papers of the case', () => {
    expect(begin({ ...person, bank: 'ICBC', documents: {} })).toEqual({
      ...person,
      contestedCase: 'LN-1',
      decisionDay: '2026-03-05',
    })
  })

  test('that it be done, where nothing was decided in time', () => {
    expect(begin(person, { what: 'inaction', day: '2026-03-16' })).toMatchObject({
      reviewRequest: 'act',
      decisionDay: '2026-03-16',
    })
  })

  test('the guardian of a child, or who acted for somebody, in their own name', () => {
    const guardian = { guardianName: '王芳', guardianIdNumber: '210199198501012223', birthDate: '2026-01-01' }
    expect(begin({ ...person, ...guardian })).toEqual({
      mobile: person.mobile,
      city: person.city,
      idType: 'residentId',
      name: '王芳',
      idNumber: '210199198501012223',
      contestedCase: 'LN-1',
      decisionDay: '2026-03-05',
    })
    const agent = { agentName: '王强', agentIdNumber: '210199198501012215' }
    expect(begin({ ...person, ...agent }).name).toBe('王强')
  })
})
