import { describe, expect, test } from 'vitest'
import { createDraft } from '../../mocks/agency/draft.ts'
import { fingerprintOf, fingerprintOfBytes, randomCode, randomKey } from '../../mocks/agency/random.ts'
import { emptyTables } from '../../mocks/agency/reading.ts'
import {
  codeDue,
  fileDue,
  keyDue,
  lookUpDue,
  opensCase,
  sessionDue,
  visitDue,
} from '../../mocks/agency/retention.ts'
import { momentOf } from '../../mocks/agency/time.ts'

const day = 24 * 60 * 60 * 1000
const code = { mobile: '15400000050', code: '123456', sentAt: 7, wrong: 0, proof: 'p', confirmed: false }
const write = { operation: 'requestCode', fingerprint: 'f', status: 201, body: {}, at: 7 } as const
const file = { type: 'image/jpeg', bytes: 1, fingerprint: 'f' }
const visit = {
  id: 'v',
  cases: [],
  outlet: 'o',
  at: '2026-09-21T10:00',
  until: '2026-09-21T10:15',
  services: [],
  events: [],
} as const

describe('the agency lets go', () => {
  test('a code after a day, and one that proved a mobile number after half a year', () => {
    expect(codeDue(code)).toEqual([7 + day])
    expect(codeDue({ ...code, confirmed: true })).toEqual([7 + 180 * day])
  })

  test('the key of a write after a month, and the one under which a case came about after half a year', () => {
    expect(keyDue(write)).toEqual([7 + 30 * day])
    for (const operation of ['submitApplication', 'submitRows'] as const) {
      expect(opensCase(operation)).toBe(true)
      expect(keyDue({ ...write, operation })).toEqual([7 + 180 * day])
    }
    expect(keyDue({ ...write, keptUntil: 9 })).toEqual([9])
  })

  test('a file that nothing uses after a day, or when it is to be looked at again', () => {
    expect(fileDue({ ...file, at: 7 })).toEqual([7 + day])
    expect(fileDue({ ...file, at: 7, heldUntil: 9 })).toEqual([9])
  })

  test('who booked a time without a case a month after it; what belongs to a case stays with it', () => {
    const visitor = Object({ name: '王一' })
    expect(visitDue({ ...visit, visitor })).toEqual([momentOf(visit.until) + 30 * day])
    expect(visitDue(visit)).toEqual([])
  })

  test('a session when it has ended', () => {
    expect(sessionDue({ organisation: 'o', operator: '1', until: 9 })).toEqual([9])
  })

  test('who looked at a record three years after the look, or after what was objected to it; never whether somebody is told', () => {
    const look = { idNumber: '1', at: '2026-09-21T10:00', why: 'refused' } as const
    const years = 3 * 365 * day
    expect(lookUpDue(look)).toEqual([momentOf(look.at) + years])
    const objection = Object({ at: '2026-10-01T10:00' })
    expect(lookUpDue({ ...look, objection })).toEqual([momentOf('2026-10-01T10:00') + years])
    expect(lookUpDue({ idNumber: '1', at: look.at, why: 'telling', tells: true, mobile: '' })).toEqual([])
  })

  test('nothing of an older release that does not say when it came', () => {
    const { at: _, ...older } = write
    expect([keyDue(older), fileDue(file)]).toEqual([[], []])
  })
})

describe('what the agency makes up', () => {
  test('is a secret of 32 digits, and a code of six', () => {
    expect(randomKey()).toMatch(/^[\da-f]{32}$/)
    for (let n = 0; n < 50; n += 1) expect(randomCode()).toMatch(/^\d{6}$/)
    expect(new Set(Array.from({ length: 50 }, randomKey)).size).toBe(50)
  })

  test('is the same mark of the same content in every release: marks lie in the stores of devices', () => {
    expect(['', '社保卡', '{"answers":{"name":"王小明"}}'].map(fingerprintOf)).toEqual([
      '488bdcb81aee8d83-0',
      '1df4b83ca4c0d782-3',
      '9353ea8f561b2414-26',
    ])
    expect(fingerprintOfBytes(new Uint8Array([1, 2, 255]).buffer)).toBe('42cf182f-3')
    expect(fingerprintOfBytes(new ArrayBuffer(0))).toBe('811c9dc5-0')
  })
})

test('what has had its time is found by it, in every table', () => {
  const { tables } = createDraft(emptyTables)
  tables.set('codes', 'c', code)
  tables.set('keys', 'k', write)
  tables.set('files', 'f', { ...file, at: 7 })
  tables.set('sessions', 's', { organisation: 'o', operator: '1', until: 9 })
  for (const [table, due] of [
    ['codes', 7 + day],
    ['keys', 7 + 30 * day],
    ['files', 7 + day],
    ['sessions', 9],
  ] as const) {
    expect(tables.range(table, 'due', { before: due })).toEqual([])
    expect(tables.range(table, 'due', { before: due + 1 })).toHaveLength(1)
  }
})
