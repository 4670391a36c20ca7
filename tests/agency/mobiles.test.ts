import { describe, expect, test } from 'vitest'
import { keepFormerMobile, mobilesTold } from '../../mocks/agency/mobiles.ts'
import type { CaseRow } from '../../mocks/agency/rows.ts'

const row = (mobile: string | undefined, more: Partial<CaseRow> = {}): CaseRow =>
  Object({ answers: mobile === undefined ? {} : { mobile }, actedAt: '2026-03-10T10:00', ...more })
const first = { mobile: 'first', until: '2026-03-02T10:00' }
const second = { mobile: 'second', until: '2026-03-10T10:00' }

describe('the number before', () => {
  test('is kept with the time until which it was told everything', () => {
    const changed = keepFormerMobile(row('second', { formerMobiles: [first] }), row('third'))
    expect(changed.formerMobiles).toEqual([first, second])
    expect(keepFormerMobile(row('second'), row('third')).formerMobiles).toEqual([second])
  })

  test('is none where it stays, or there was none', () => {
    expect(keepFormerMobile(row('third'), row('third'))).toEqual(row('third'))
    expect(keepFormerMobile(row(undefined), row('third'))).toEqual(row('third'))
  })
})

describe('a text message goes to', () => {
  const kept = row('third', { formerMobiles: [first, second] })

  test.each([
    ['2026-03-02T09:59', ['first']],
    ['2026-03-02T10:00', ['second']],
    ['2026-03-10T09:59', ['second']],
    ['2026-03-10T10:00', ['third']],
  ])('the number that the case had then: at %s to %j', (at, told) => {
    expect(mobilesTold(kept, at, 'text')).toEqual(told)
  })

  test.each([
    ['2026-03-02T10:00', ['second', 'first']],
    ['2026-03-20T10:00', ['third', 'first', 'second']],
    ['2026-04-01T23:59', ['third', 'first', 'second']],
    ['2026-04-02T00:00', ['third', 'second']],
    ['2026-04-10T00:00', ['third']],
  ])('the former ones, too, for thirty days, where it could turn the card aside: at %s to %j', (at, told) => {
    expect(mobilesTold(kept, at, 'formerToo')).toEqual(told)
  })

  test('each number once, and nobody where there is none', () => {
    const back = row('first', { formerMobiles: [first, second] })
    expect(mobilesTold(back, '2026-03-20T10:00', 'formerToo')).toEqual(['first', 'second'])
    expect(mobilesTold(row(undefined), '2026-03-20T10:00', 'text')).toEqual([])
  })
})
