import { describe, expect, test } from 'vitest'
import {
  dropReopenings,
  findReview,
  findWithdrawnReview,
  followReview,
  followReviews,
  partiesOf,
} from '../../mocks/agency/contests.ts'
import { createDraft } from '../../mocks/agency/draft.ts'
import { emptyTables } from '../../mocks/agency/reading.ts'
import type { CaseRow } from '../../mocks/agency/rows.ts'
import type { CaseEvent } from '../../src/domain/case.ts'
import { person } from './testAgency.ts'

const now = '2026-09-21T10:00'
const { complaint = {}, review: asked = {} } = person('employee')
const guardian = '210199198803152015'
const agent = '210199195504101067'

const sent = (at: string): CaseEvent => ({ type: 'submitted', at, by: 'resident' })
const refusedAt = '2026-09-18T15:00'
const refused: CaseRow = {
  number: 'LN-DEMO-20260824-0001',
  kind: 'complaint',
  accessKey: 'access',
  idNumber: complaint.idNumber ?? '',
  birthDate: '1991-08-20',
  answers: { ...complaint, guardianIdNumber: guardian, agentIdNumber: agent },
  events: [
    sent('2026-08-24T10:00'),
    { type: 'rejected', at: refusedAt, by: 'agency', reason: 'breachNotFound' },
  ],
  actedAt: refusedAt,
  cardNumber: '',
}
/** The review of it, asked for on the next day. */
const review: CaseRow = {
  ...refused,
  number: 'LN-DEMO-20260919-0001',
  kind: 'administrativeReview',
  answers: { ...asked, contestedCase: refused.number },
  events: [sent('2026-09-19T10:00')],
  actedAt: '2026-09-19T10:00',
}
const outcomeAt = '2026-10-30T15:00'
const decided = (type: CaseEvent['type'], row = review): CaseRow => ({
  ...row,
  events: [...row.events, { type, at: outcomeAt, by: 'agency' }],
})

function keep(...rows: readonly CaseRow[]) {
  const { tables } = createDraft(emptyTables)
  for (const row of rows) tables.set('cases', row.number, row)
  const eventsOf = ({ number }: CaseRow) => tables.get('cases', number)?.events ?? []
  return { tables, eventsOf }
}

describe('the review of what was decided on a case', () => {
  const found = (contested: CaseRow, ...others: readonly CaseRow[]) =>
    findReview(keep(contested, ...others).tables, contested, now)

  test.each([
    ['its holder', refused.idNumber],
    ['the guardian who acted for a child in it', guardian],
    ['whoever acted in it for another person', agent],
  ])('is the one that %s asked for', (_, idNumber) => {
    expect(found(refused, { ...review, idNumber })).toBe(review.number)
  })

  test.each<[string, CaseRow]>([
    ['is about another case', { ...review, answers: { ...asked, contestedCase: 'LN-DEMO-1' } }],
    ['was asked for by a stranger', { ...review, idNumber: '210199196001010012' }],
    [
      'was taken back',
      { ...review, events: [...review.events, { type: 'withdrawn', at: now, by: 'resident' }] },
    ],
    ['is of what was decided before', { ...review, events: [sent('2026-09-18T14:59')] }],
  ])('is none that %s', (_, other) => {
    expect(found(refused, other)).toBeUndefined()
  })

  test('is told apart from one that was withdrawn, which cannot be asked for again of the same decision', () => {
    const withdrawn: CaseRow = {
      ...review,
      events: [...review.events, { type: 'withdrawn', at: now, by: 'resident' }],
    }
    const lookFor = (...others: readonly CaseRow[]) =>
      findWithdrawnReview(keep(refused, ...others).tables, refused, now)
    expect(lookFor(withdrawn)).toBe(review.number)
    expect(lookFor(review)).toBeUndefined()
    const again: CaseEvent = { type: 'withdrawalUndone', at: now, by: 'resident' }
    expect(lookFor({ ...withdrawn, events: [...withdrawn.events, again] })).toBeUndefined()
    const beforeDecision = [sent('2026-09-18T14:00'), ...withdrawn.events.slice(1)]
    expect(lookFor({ ...withdrawn, events: beforeDecision })).toBeUndefined()
  })

  test('counts from the minute of the decision on, a refusal or an answer; where none was made, at any time', () => {
    const atOnce = { ...review, events: [sent(refusedAt)] }
    const earlier = { ...review, events: [sent('2026-09-18T14:59')] }
    const settled: CaseRow = {
      ...refused,
      events: [sent('2026-08-24T10:00'), { type: 'settled', at: refusedAt, by: 'agency' }],
    }
    const undecided = { ...refused, events: refused.events.slice(0, 1) }
    for (const contested of [refused, settled]) {
      expect(found(contested, atOnce)).toBe(review.number)
      expect(found(contested, earlier)).toBeUndefined()
    }
    expect(found(undecided, earlier)).toBe(review.number)
  })

  test('is the last of several', () => {
    expect(found(refused, review, { ...review, number: 'LN-DEMO-20260920-0001' })).toBe(
      'LN-DEMO-20260920-0001',
    )
  })
})

test('whoever a case is about may contest it, and who acted in it, if anybody did', () => {
  expect(partiesOf(refused)).toEqual([refused.idNumber, guardian, agent])
  expect(partiesOf({ ...refused, answers: {} })).toEqual([refused.idNumber])
})

describe('a case that is contested', () => {
  const again: CaseEvent = { type: 'takenUpAgain', at: outcomeAt, by: 'agency' }

  test.each(['decisionChanged', 'decisionRevoked', 'actionOrdered'] as const)(
    'is taken up again at the moment of %s, and decided anew after it',
    (type) => {
      const { tables, eventsOf } = keep(refused, decided(type))
      followReview(tables, decided(type), now)
      const [first, second, third, ...rest] = eventsOf(refused)
      expect([first, second, third]).toEqual([...refused.events, again])
      expect(rest.length).toBeGreaterThan(0)
      expect(rest.every(({ at }) => at > outcomeAt)).toBe(true)
    },
  )

  test('is taken up once more by the review of what was decided anew', () => {
    const anew: CaseRow = {
      ...refused,
      events: [
        ...refused.events,
        { type: 'takenUpAgain', at: '2026-09-18T16:00', by: 'agency' },
        { type: 'rejected', at: '2026-09-18T17:00', by: 'agency', reason: 'breachNotFound' },
      ],
    }
    const { tables, eventsOf } = keep(anew, decided('decisionRevoked'))
    followReview(tables, decided('decisionRevoked'), now)
    expect(eventsOf(anew)).toContainEqual(again)
  })

  test('stays as it was decided where that is upheld, and while nothing is said', () => {
    for (const each of [decided('decisionUpheld'), review]) {
      const { tables, eventsOf } = keep(refused, each)
      followReview(tables, each, now)
      expect(eventsOf(refused)).toEqual(refused.events)
    }
  })

  test('is not taken up where the same was asked for anew meanwhile', () => {
    const anew: CaseRow = { ...refused, number: 'LN-DEMO-20260920-0002', events: [sent('2026-09-20T10:00')] }
    const { tables, eventsOf } = keep(refused, anew, decided('decisionRevoked'))
    followReview(tables, decided('decisionRevoked'), now)
    expect(eventsOf(refused)).toEqual(refused.events)
  })

  test('is not taken up twice by one review, nor once it has come to a good end', () => {
    const { tables, eventsOf } = keep(refused, decided('decisionRevoked'))
    followReview(tables, decided('decisionRevoked'), now)
    const once = eventsOf(refused)
    followReview(tables, decided('decisionRevoked'), '2026-10-31T10:00')
    expect(eventsOf(refused)).toEqual(once)
    const enrolled: CaseRow = {
      ...refused,
      kind: 'enrolment',
      events: [sent('2026-08-24T10:00'), { type: 'enrolled', at: refusedAt, by: 'agency' }],
    }
    const good = keep(enrolled, decided('decisionRevoked'))
    followReview(good.tables, decided('decisionRevoked'), now)
    expect(good.eventsOf(enrolled)).toEqual(enrolled.events)
  })

  const planned: CaseRow = { ...refused, events: [...refused.events, again] }

  test('goes on without the review that was taken back: what was planned of it falls away, what has happened stays', () => {
    const { tables, eventsOf } = keep(planned, review)
    followReview(tables, review, now)
    expect(eventsOf(planned)).toEqual(refused.events)
    tables.set('cases', planned.number, planned)
    followReview(tables, review, outcomeAt)
    expect(eventsOf(planned)).toEqual(planned.events)
  })

  test('that is not there changes nothing', () => {
    const { tables } = keep(decided('decisionRevoked'))
    followReview(tables, decided('decisionRevoked'), now)
    expect(tables.all('cases')).toHaveLength(1)
  })

  test('follows its review whichever of the two has changed; one that nobody contests follows nothing', () => {
    for (const changed of [refused, decided('decisionRevoked')]) {
      const { tables, eventsOf } = keep(refused, decided('decisionRevoked'))
      followReviews(tables, changed, now)
      expect(eventsOf(refused)).toContainEqual(again)
    }
    const { tables, eventsOf } = keep(planned)
    followReviews(tables, planned, now)
    expect(eventsOf(planned)).toEqual(planned.events)
  })

  test('is not taken up any more where its holder asks for the same anew; other matters and other people’s are', () => {
    const others: readonly CaseRow[] = [
      { ...planned, number: 'LN-DEMO-2', kind: 'recordCorrection' },
      { ...planned, number: 'LN-DEMO-3', idNumber: guardian },
    ]
    const { tables, eventsOf } = keep(planned, ...others)
    dropReopenings(tables, { ...refused, number: 'LN-DEMO-4' }, now)
    expect(eventsOf(planned)).toEqual(refused.events)
    for (const other of others) expect(eventsOf(other)).toEqual(planned.events)
  })
})
