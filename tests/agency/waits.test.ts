import { afterEach, describe, expect, test } from 'vitest'
import type { CaseKind } from '../../src/domain/case.ts'
import { waitCourses } from '../../src/domain/waitCourses.ts'
import { outlookOf } from '../../src/domain/waits.ts'
import { judgeLines, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

const asked = {
  enrolment: person('flexible').enrolment ?? {},
  card: person('employee').card,
  complaint: person('employee').complaint ?? {},
} satisfies Partial<Record<CaseKind, unknown>>

describe('how long others waited', () => {
  test.each(['enrolment', 'card', 'complaint'] as const)(
    'is told with each %s that somebody waits for, before its day and after it, and the more is asked again the longer',
    async (kind) => {
      const { submit, see, clock } = openTestAgency()
      const receipt = await submit(kind, asked[kind])
      const { waits = [] } = await see(receipt)
      expect(waits.map(({ course }) => course)).toEqual([...waitCourses])
      const days = waits.map((wait) => wait.days)
      expect(days).toEqual(days.toSorted((a, b) => a - b))
      expect(days[0]).toBeGreaterThan(0)
      expect((await see(receipt)).waits).toEqual(waits)
      clock.moveTo('2026-09-23T10:00')
      expect((await see(receipt)).waits?.length).toBe(3)
    },
  )

  test('is, of cases that are made up, the same on the same day: two a working day, of ten of them six asked nothing', async () => {
    const told: Partial<Record<CaseKind, readonly string[]>> = {}
    for (const kind of ['enrolment', 'card', 'complaint'] as const) {
      const { submit, see } = openTestAgency()
      const { waits = [] } = await see(await submit(kind, asked[kind]))
      told[kind] = waits.map(({ course, days, count }) => `${course}: ${count} cases, ${days} days`)
    }
    // Thirty days have 21 or 22 working days.
    expect(told).toEqual({
      enrolment: [
        'inOrder: 27 cases, 4 days',
        'corrected: 9 cases, 9 days',
        'papersMissing: 8 cases, 13 days',
      ],
      card: ['inOrder: 27 cases, 15 days', 'corrected: 8 cases, 20 days', 'papersMissing: 8 cases, 24 days'],
      complaint: [
        'inOrder: 27 cases, 20 days',
        'corrected: 9 cases, 29 days',
        'papersMissing: 9 cases, 33 days',
      ],
    })
  })

  test('is no longer, for who is asked nothing again, than the agency estimates: nine of ten keep to what is told to all', async () => {
    for (const day of ['2026-09-21', '2026-10-12', '2026-11-02', '2026-11-30', '2026-12-14']) {
      const { submit, see, clock } = openTestAgency()
      clock.moveTo(`${day}T10:00`)
      const { waits = [], due, events } = await see(await submit('card', asked.card))
      const { by } = outlookOf(events, waits, day)?.usual ?? {}
      expect(by, `on ${day}`).toBeDefined()
      expect((by ?? '') <= (due?.on ?? ''), `${by} on ${day}, ${due?.on} is estimated`).toBe(true)
    }
  })

  test('is counted anew as cases end: the same for a case ended here as for those of others', async () => {
    const { submit, see, clock, store } = openTestAgency()
    const receipt = await submit('enrolment', asked.enrolment)
    const countOf = async () =>
      (await see(receipt)).waits?.find(({ course }) => course === 'inOrder')?.count ?? 0
    const before = await countOf()
    await store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('The case was not kept')
      tables.set('cases', 'LN-DEMO-20260914-0009', {
        ...row,
        number: 'LN-DEMO-20260914-0009',
        actedAt: '2026-09-18T10:00',
        events: [
          { type: 'submitted', at: '2026-09-14T10:00', by: 'resident' },
          { type: 'enrolled', at: '2026-09-18T10:00', by: 'agency' },
        ],
      })
    })
    expect(await countOf()).toBe(before + 1)
    clock.moveTo('2026-09-22T10:00')
    expect(await countOf()).toBeGreaterThan(0)
  })

  test('is told no more once it is there, nor while the person has something to do', async () => {
    const { submit, see, clock } = openTestAgency()
    const receipt = await submit('enrolment', asked.enrolment)
    clock.moveTo('2026-10-20T10:00')
    expect(await see(receipt)).not.toHaveProperty('waits')
    const sentBack = await submit('card', person('retiree').card)
    clock.moveTo('2026-10-26T10:00')
    expect((await see(sentBack)).status).toBe('needsCorrection')
    expect(await see(sentBack)).not.toHaveProperty('waits')
  })
})
