import { describe, expect, test } from 'vitest'
import { dueOf, planAhead } from '../../mocks/agency/timetable.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseEvent } from '../../src/domain/case.ts'

const sent: CaseEvent = { type: 'submitted', at: '2026-09-07T10:00', by: 'resident' }
const courseOf = (answers: PartialAnswers) =>
  ({ kind: 'administrativeReview', answers, happened: [sent] }) as const
const evidence = {
  reviewEvidence: { uploadId: 'demo-upload-r', name: 'r.jpg', type: 'image/jpeg', bytes: 90_000 },
} as const

describe('the review of a decision', () => {
  test.each([
    [
      'who was let wait is heard, with evidence',
      { reviewRequest: 'act', documents: evidence },
      'actionOrdered',
    ],
    ['who was let wait is heard, without any', { reviewRequest: 'act', documents: {} }, 'actionOrdered'],
    ['who asks for a change and adds nothing', { reviewRequest: 'change', documents: {} }, 'decisionUpheld'],
    ['who asks to revoke and adds nothing', { reviewRequest: 'revoke', documents: {} }, 'decisionUpheld'],
    [
      'who asks for a change and adds evidence',
      { reviewRequest: 'change', documents: evidence },
      'decisionChanged',
    ],
    [
      'who asks to revoke and adds evidence',
      { reviewRequest: 'revoke', documents: evidence },
      'decisionRevoked',
    ],
  ] satisfies [string, PartialAnswers, string][])('%s', (_, answers, outcome) => {
    expect(planAhead(courseOf(answers), sent.at).at(-1)?.type).toBe(outcome)
  })

  test('is decided by the sixtieth day after the five working days in which it is admitted', () => {
    // Sent on a Monday, admitted by the next one, 14 September; the sixtieth day after that is Friday, 13 November.
    expect(dueOf(courseOf({ reviewRequest: 'revoke' }))).toEqual({ on: '2026-11-13', isLaw: false })
  })
})
