import { describe, expect, test } from 'vitest'
import { countPeriod } from '../../src/domain/periods.ts'
import { findLawsuit } from '../../src/procedures/lawsuit.ts'

type Seen = Parameters<typeof findLawsuit>[0]
type Ended = Extract<
  Seen['events'][number]['type'],
  'rejected' | 'settled' | 'decisionUpheld' | 'decisionRevoked'
>

const ended = (kind: Seen['kind'], type: Ended, more: Partial<Seen> = {}): Seen => ({
  kind,
  status: type === 'rejected' ? 'rejected' : 'settled',
  events: [
    { type: 'submitted', at: '2026-03-02T10:00', by: 'resident' },
    { type, at: '2026-04-08T15:00', by: 'agency' },
  ],
  due: null,
  asOf: '2026-04-10',
  ...more,
})

describe('the way to court', () => {
  test('after a review that upheld leads against both, within 15 days, before the court of who decided', () => {
    expect(findLawsuit(ended('administrativeReview', 'decisionUpheld'))).toEqual({
      period: 'lawsuitAfterReview',
      knownOn: '2026-04-08',
      defendants: ['decider', 'government'],
      court: 'basic',
    })
    // 8 April and 15 days.
    expect(countPeriod('lawsuitAfterReview', '2026-04-08').last).toBe('2026-04-23')
  })

  test('after a review that was not admitted leads against the government, before a court of the city', () => {
    expect(findLawsuit(ended('administrativeReview', 'rejected'))).toMatchObject({
      period: 'lawsuitAfterReview',
      defendants: ['government'],
      court: 'intermediate',
    })
  })

  test('is not opened by a review that lapsed: nobody has refused it, and the decision can be contested as before', () => {
    const lapsed = ended('administrativeReview', 'rejected')
    const events = lapsed.events.map((one) =>
      one.type === 'rejected' ? { ...one, reason: 'notCorrected' as const } : one,
    )
    expect(findLawsuit({ ...lapsed, events })).toBeUndefined()
  })

  test('is not needed where a review set the case going again', () => {
    expect(findLawsuit(ended('administrativeReview', 'decisionRevoked'))).toBeUndefined()
  })

  test('is open at once against a refusal and against the answer to a complaint, for six months', () => {
    for (const seen of [ended('card', 'rejected'), ended('complaint', 'settled')])
      expect(findLawsuit(seen)).toEqual({
        period: 'lawsuit',
        knownOn: '2026-04-08',
        defendants: ['decider'],
        court: 'basic',
      })
  })

  test('is open at once again where the review was withdrawn, within the six months from the decision', () => {
    expect(
      findLawsuit(ended('card', 'rejected', { withdrawnReview: 'LN-DEMO-20260409-0002' })),
    ).toMatchObject({ period: 'lawsuit', knownOn: '2026-04-08', defendants: ['decider'] })
  })

  test('waits for a review that is under way, and for one that has to come first', () => {
    expect(findLawsuit(ended('card', 'rejected', { contestedIn: 'LN-DEMO-20260409-0002' }))).toBeUndefined()
    const late = { status: 'reviewing', due: { on: '2026-03-20', isLaw: true } } as const
    expect(findLawsuit(ended('enrolment', 'settled', late))).toBeUndefined()
  })
})
