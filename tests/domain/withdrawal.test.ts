import { describe, expect, test } from 'vitest'
import {
  type CaseEvent,
  type CaseEventType,
  caseEventTypes,
  findAskedField,
  mayHappen,
  statusOf,
  transitions,
} from '../../src/domain/case.ts'
import { waysTo } from '../procedures/waysOfCases.ts'

const eventsOf = (...types: CaseEventType[]): CaseEvent[] =>
  types.map((type, day) => ({ type, at: `2026-03-${String(day + 2).padStart(2, '0')}T09:00`, by: 'agency' }))

describe('a withdrawal', () => {
  test('is followed by nothing but its being undone', () => {
    expect(caseEventTypes.filter((type) => mayHappen(eventsOf(...waysTo.withdrawn), type))).toEqual([
      'withdrawalUndone',
    ])
  })

  test.each(transitions.withdrawn.from)(
    'that is undone leads back to "%s", and so does the next',
    (status) => {
      if (status === 'new') throw new Error('nothing is withdrawn that was never sent')
      expect(statusOf(eventsOf(...waysTo[status], 'withdrawn', 'withdrawalUndone'))).toBe(status)
      const twice = [
        'withdrawn',
        'withdrawalUndone',
        'photoChanged',
        'withdrawn',
        'withdrawalUndone',
      ] as const
      expect(statusOf(eventsOf(...waysTo[status], ...twice))).toBe(status)
    },
  )

  test('that is undone has the item asked again that was asked before', () => {
    const [submitted] = eventsOf('submitted')
    if (!submitted) throw new Error('no event')
    const asked: CaseEvent = { type: 'correctionAsked', at: '2026-03-03T10:00', by: 'agency', field: 'photo' }
    const ends = (...types: CaseEventType[]): CaseEvent[] =>
      types.map((type) => ({ type, at: '2026-03-03T11:00', by: 'resident' }))
    expect(findAskedField([submitted, asked, ...ends('withdrawn')])).toBeUndefined()
    expect(findAskedField([submitted, asked, ...ends('withdrawn', 'withdrawalUndone')])).toBe('photo')
  })
})
