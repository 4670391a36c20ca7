import { describe, expect, test } from 'vitest'
import { correctionDueOf, lapseOf, undoDueOf } from '../../mocks/agency/lastDays.ts'
import { afterPauses } from '../../mocks/agency/pauses.ts'
import { afterReminders, answersTo } from '../../mocks/agency/reminderCourse.ts'
import { onWorkingDay, whenOpen } from '../../mocks/agency/time.ts'
import type { CaseEvent, CaseEventType } from '../../src/domain/case.ts'
import { answerDueOf } from '../../src/domain/reminders.ts'

// 2 March 2026 is a Monday, and no holiday is near.
const event = (type: CaseEventType, at: string, by: CaseEvent['by'] = 'resident'): CaseEvent => ({
  type,
  at,
  by,
})
const sent = event('submitted', '2026-03-02T10:00')
const asked = event('correctionAsked', '2026-03-02T10:00', 'agency')

describe('a correction', () => {
  test('is made within ten working days; then the case ends on the next one, at nine', () => {
    expect(correctionDueOf(asked)).toBe('2026-03-16')
    expect(lapseOf([sent, asked])).toEqual([
      { type: 'rejected', at: '2026-03-17T09:00', by: 'agency', reason: 'notCorrected' },
    ])
  })

  test('that was made, or never asked for, ends nothing', () => {
    expect(lapseOf([sent, asked, event('corrected', '2026-03-04T10:00')])).toEqual([])
    expect(lapseOf([sent])).toEqual([])
  })

  test('is counted from the last time that it was asked for', () => {
    const again = event('correctionAsked', '2026-03-09T10:00', 'agency')
    expect(lapseOf([sent, asked, event('corrected', '2026-03-04T10:00'), again])[0]?.at).toBe(
      '2026-03-24T09:00',
    )
  })
})

describe('a withdrawal is undone', () => {
  const withdrawnOn = (day: string) => event('withdrawn', `2026-03-${day}T10:00`)

  test('until the next working day', () => {
    expect(undoDueOf([sent, withdrawnOn('06')])).toBe('2026-03-09')
  })

  test('no later than what was asked again would have been sent, as long as it was asked', () => {
    expect(undoDueOf([sent, asked, withdrawnOn('16')])).toBe('2026-03-16')
    expect(undoDueOf([sent, asked, withdrawnOn('10')])).toBe('2026-03-11')
    expect(undoDueOf([sent, asked, event('corrected', '2026-03-04T10:00'), withdrawnOn('16')])).toBe(
      '2026-03-17',
    )
  })

  test('not where none stands', () => {
    expect(undoDueOf([sent])).toBeUndefined()
    expect(
      undoDueOf([sent, withdrawnOn('06'), event('withdrawalUndone', '2026-03-06T11:00')]),
    ).toBeUndefined()
  })
})

describe('what was missed while a case was withdrawn', () => {
  const plan = [
    event('accepted', '2026-03-03T10:00', 'agency'),
    event('reviewStarted', '2026-03-04T10:00', 'agency'),
    event('bankAsked', '2026-03-05T11:05', 'agency'),
    event('productionStarted', '2026-03-05T11:21', 'bank'),
  ]
  const timesAfter = (happened: readonly CaseEvent[]) => afterPauses(plan, happened).map(({ at }) => at)
  const withdrawn = event('withdrawn', '2026-03-03T10:00')

  test('follows step by step, every ten minutes, until the plan is caught up with', () => {
    expect(timesAfter([sent, withdrawn, event('withdrawalUndone', '2026-03-05T11:00')])).toEqual([
      '2026-03-03T10:00',
      '2026-03-05T11:10',
      '2026-03-05T11:20',
      '2026-03-05T11:21',
    ])
  })

  test('waits for office hours', () => {
    expect(timesAfter([sent, withdrawn, event('withdrawalUndone', '2026-03-07T11:00')]).slice(1)).toEqual([
      '2026-03-09T09:10',
      '2026-03-09T09:20',
      '2026-03-09T09:30',
    ])
  })

  test('is nothing where it was not, or is still', () => {
    expect(timesAfter([sent])).toEqual(plan.map(({ at }) => at))
    expect(timesAfter([sent, withdrawn])).toEqual(plan.map(({ at }) => at))
  })
})

test.each([
  ['2026-03-02T08:59', '2026-03-02T09:00'],
  ['2026-03-02T09:00', '2026-03-02T09:00'],
  ['2026-03-02T15:59', '2026-03-02T15:59'],
  ['2026-03-02T16:00', '2026-03-03T09:00'],
  ['2026-03-07T10:00', '2026-03-09T09:00'],
])('from %s on a counter is open long enough at %s', (time, open) => {
  expect(whenOpen(time)).toBe(open)
})

describe('a reminder', () => {
  const due = '2026-03-16'
  const late = event('reminded', '2026-03-17T10:00')
  const plan = [
    event('accepted', '2026-04-20T10:00', 'agency'),
    event('reviewStarted', '2026-04-21T10:00', 'agency'),
  ]
  const soon = onWorkingDay(`${answerDueOf(late)}T00:00`, 1, '15:00')

  test('of a case that is late brings its next step on the working day after the answer, and that one alone', () => {
    expect(afterReminders(plan, [sent, late], due)).toEqual([{ ...plan[0], at: soon }, plan[1]])
  })

  test('leaves what is in time, or comes as soon', () => {
    const onTheDay = event('reminded', '2026-03-16T10:00')
    expect(afterReminders(plan, [sent, onTheDay], due)).toEqual(plan)
    expect(afterReminders(plan, [sent], due)).toEqual(plan)
    const sooner = [event('accepted', '2026-03-17T11:00', 'agency')]
    expect(afterReminders(sooner, [sent, late], due)).toEqual(sooner)
    expect(afterReminders([], [sent, late], due)).toEqual([])
  })

  test('is answered at ten on its day, unless the case goes on before', () => {
    const at = `${answerDueOf(late)}T10:00`
    const answer = { type: 'reminderAnswered', at, by: 'agency' }
    expect(answersTo([sent, late], plan, late.at)).toEqual([answer])
    expect(answersTo([sent, late], [event('photoChanged', at)], late.at)).toEqual([answer])
    expect(answersTo([sent, late], [event('accepted', at, 'agency')], late.at)).toEqual([])
    expect(answersTo([sent, late], plan, at)).toEqual([])
    expect(answersTo([sent], plan, late.at)).toEqual([])
  })
})
