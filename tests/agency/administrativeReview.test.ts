import { describe, expect, test } from 'vitest'
import { contestObjections } from '../../mocks/agency/contestObjections.ts'
import { createDraft } from '../../mocks/agency/draft.ts'
import { dueOf } from '../../mocks/agency/due.ts'
import { emptyTables } from '../../mocks/agency/reading.ts'
import type { CaseRow } from '../../mocks/agency/rows.ts'
import { planAhead } from '../../mocks/agency/timetable.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseEvent } from '../../src/domain/case.ts'
import { person } from './testAgency.ts'

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

describe('what is contested', () => {
  const { complaint = {}, review = {} } = person('employee')
  const refused: CaseRow = {
    number: 'LN-DEMO-20260824-0001',
    kind: 'complaint',
    accessKey: 'access',
    idNumber: complaint.idNumber ?? '',
    birthDate: '1991-08-20',
    answers: { ...complaint, guardianIdNumber: '210199198803152015' },
    events: [
      { type: 'submitted', at: '2026-08-24T10:00', by: 'resident' },
      { type: 'rejected', at: '2026-09-18T15:00', by: 'agency', reason: 'breachNotFound' },
    ],
    actedAt: '2026-09-18T15:00',
    cardNumber: '',
  }
  const request = { ...review, contestedCase: refused.number, decisionDay: '2026-09-18' }
  const objectionsTo = (answers: PartialAnswers, ...others: readonly CaseRow[]) => {
    const { tables } = createDraft(emptyTables)
    for (const row of [refused, ...others]) tables.set('cases', row.number, row)
    return contestObjections(tables, answers, '2026-09-21T10:00').map(({ problem: { code } }) => code)
  }

  test.each<[string, PartialAnswers, readonly string[]]>([
    ['its holder, told on the day of the decision', {}, []],
    ['who acted for a child in it', { idNumber: '210199198803152015' }, []],
    ['a stranger', { idNumber: '210199195504101067' }, ['review.noDecision']],
    ['its holder, told before it was decided', { decisionDay: '2026-09-17' }, ['review.beforeDecision']],
    [
      'its holder, of a case that is not there',
      { contestedCase: 'LN-DEMO-20260824-0002' },
      ['review.noDecision'],
    ],
  ])('by %s', (_, said, codes) => {
    expect(objectionsTo({ ...request, ...said })).toEqual(codes)
  })

  test('is contested once', () => {
    const first: CaseRow = {
      ...refused,
      number: 'LN-DEMO-20260919-0001',
      kind: 'administrativeReview',
      answers: request,
      events: [{ type: 'submitted', at: '2026-09-19T10:00', by: 'resident' }],
      actedAt: '2026-09-19T10:00',
    }
    expect(objectionsTo(request, first)).toEqual(['review.done'])
  })
})
