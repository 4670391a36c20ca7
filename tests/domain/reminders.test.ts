import { describe, expect, test } from 'vitest'
import type { CaseEvent } from '../../src/domain/case.ts'
import { findOpenReminder } from '../../src/domain/case.ts'
import { answerDueOf, mayRemind, remindableFrom, resultDueOf } from '../../src/domain/reminders.ts'

const at = (type: CaseEvent['type'], time: string): CaseEvent => ({ type, at: time, by: 'agency' })

describe('reminding the agency', () => {
  test('is possible from the day on which most people had theirs, at the latest when it was promised', () => {
    expect(remindableFrom('2026-03-10', '2026-03-16')).toBe('2026-03-10')
    expect(remindableFrom('2026-03-20', '2026-03-16')).toBe('2026-03-16')
    expect(remindableFrom(undefined, '2026-03-16')).toBe('2026-03-16')
    expect(remindableFrom(undefined, undefined)).toBeUndefined()
  })

  // 2026-03-13 is a Friday; 2026-10-01 to 07 is the National Day holiday.
  test.each([
    { from: '2026-03-13', before: [], today: '2026-03-12', may: false },
    { from: '2026-03-13', before: [], today: '2026-03-13', may: true },
    { from: '2026-03-13', before: ['2026-03-13T08:00'], today: '2026-03-13', may: false },
    { from: '2026-03-13', before: ['2026-03-13T23:00'], today: '2026-03-14', may: true },
    { from: '2026-03-13', before: ['2026-03-14T09:00'], today: '2026-03-15', may: false },
    { from: '2026-03-13', before: ['2026-03-14T09:00'], today: '2026-03-16', may: false },
    { from: '2026-03-13', before: ['2026-03-14T09:00'], today: '2026-03-17', may: true },
    { from: '2026-09-21', before: ['2026-10-02T09:00'], today: '2026-10-08', may: false },
  ])(
    'once each working day, days off count to the next: $before, on $today: $may',
    ({ from, before, today, may }) => {
      expect(
        mayRemind(
          before.map((time) => at('reminded', time)),
          from,
          today,
        ),
      ).toBe(may)
    },
  )

  test.each([
    { sent: '2026-03-13T16:00', answer: '2026-03-16' },
    { sent: '2026-03-14T09:00', answer: '2026-03-17' },
    { sent: '2026-10-02T09:00', answer: '2026-10-09' },
  ])('is answered on the next working day: sent $sent, by $answer', ({ sent, answer }) => {
    expect(answerDueOf({ at: sent })).toBe(answer)
  })

  test('leads to a result by the day that was promised, and two working days after the answer where that is over', () => {
    expect(resultDueOf({ at: '2026-03-13T10:00' }, '2026-03-16')).toBe('2026-03-16')
    expect(resultDueOf({ at: '2026-03-13T10:00' }, '2026-03-13')).toBe('2026-03-13')
    expect(resultDueOf({ at: '2026-03-13T10:00' }, '2026-03-12')).toBe('2026-03-17')
  })

  test('waits for its answer until there is one, or until the case goes on', () => {
    const sent = [at('submitted', '2026-03-02T09:00'), at('reminded', '2026-03-13T09:00')]
    expect(findOpenReminder(sent)?.at).toBe('2026-03-13T09:00')
    expect(findOpenReminder([...sent, at('mobileChanged', '2026-03-13T10:00')])).toBeDefined()
    for (const type of ['reminderAnswered', 'accepted'] as const)
      expect(findOpenReminder([...sent, at(type, '2026-03-16T09:00')])).toBeUndefined()
    expect(findOpenReminder([at('submitted', '2026-03-02T09:00')])).toBeUndefined()
  })
})
