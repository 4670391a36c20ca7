import { describe, expect, test } from 'vitest'
import type { CaseEventType } from '../../src/domain/case.ts'
import { addWorkingDays } from '../../src/domain/deadlines.ts'
import { outlookOf, waitCourseOf, waitsOf } from '../../src/domain/waits.ts'

const today = '2026-11-23'
const event = (type: CaseEventType, day: string, field?: 'photo' | 'documents') => ({
  type,
  at: `${day}T10:00`,
  ...(field ? { field } : {}),
})
/** A case that was submitted on a Monday and enrolled so many working days later. */
const took = (days: number, start = '2026-11-02') => [
  event('submitted', start),
  event('enrolled', addWorkingDays(start, days)),
]

describe('how long others waited', () => {
  test('is the number of working days that nine of ten took at most', () => {
    const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => took(days))
    expect(waitsOf(tenths, today)).toEqual([{ course: 'inOrder', days: 9, count: 10 }])
    const eleven = [...tenths, took(11)]
    expect(waitsOf(eleven, today)).toEqual([{ course: 'inOrder', days: 10, count: 11 }])
  })

  test('counts what ended within thirty days, today and the thirtieth day included, and nothing of the future', () => {
    const ended = (day: string) => [event('submitted', '2026-10-12'), event('enrolled', day)]
    const five = (day: string) => Array.from({ length: 5 }, () => ended(day))
    expect(waitsOf(five(today), today)).toHaveLength(1)
    expect(waitsOf(five('2026-10-25'), today)).toHaveLength(1)
    expect(waitsOf(five('2026-10-24'), today)).toEqual([])
    expect(waitsOf(five('2026-11-24'), today)).toEqual([])
  })

  test('is not told of fewer than five cases, nor of those refused or still under way', () => {
    expect(
      waitsOf(
        [1, 2, 3, 4].map((days) => took(days)),
        today,
      ),
    ).toEqual([])
    const refused = [event('submitted', '2026-11-02'), event('rejected', '2026-11-05')]
    const open = [event('submitted', '2026-11-02'), event('accepted', '2026-11-02')]
    expect(
      waitsOf(
        Array.from({ length: 9 }, (_, i) => (i % 2 ? refused : open)),
        today,
      ),
    ).toEqual([])
  })

  test('tells what was asked again apart: papers that were missing weigh more than one item', () => {
    expect(waitCourseOf([event('submitted', today)])).toBe('inOrder')
    expect(waitCourseOf([event('submitted', today), event('correctionAsked', today, 'photo')])).toBe(
      'corrected',
    )
    expect(
      waitCourseOf([
        event('submitted', today),
        event('correctionAsked', today, 'documents'),
        event('correctionAsked', today, 'photo'),
      ]),
    ).toBe('papersMissing')
  })
})

describe('how a wait stands beside that of others', () => {
  const waits = [{ course: 'inOrder', days: 4, count: 20 }] as const
  const sent = [event('submitted', '2026-11-16')]

  test.each([
    ['2026-11-20', { by: '2026-11-20', isOver: false }, 4],
    ['2026-11-23', { by: '2026-11-20', isOver: true }, 5],
  ] as const)('on %s it is usual until its last day, and longer after it', (day, usual, waited) => {
    expect(outlookOf(sent, waits, day)).toEqual({ course: 'inOrder', waited, usual })
  })

  test('says nothing of a course that nobody has come to the end of', () => {
    const asked = [...sent, event('correctionAsked', '2026-11-17', 'photo')]
    expect(outlookOf(asked, waits, today)).toEqual({ course: 'corrected', waited: 5, usual: undefined })
  })

  test('ends with what was waited for', () => {
    expect(outlookOf([...sent, event('ready', '2026-11-20')], waits, today)).toBeUndefined()
  })
})
