import { describe, expect, test } from 'vitest'
import { createHandClock } from '../../mocks/agency/clock.ts'
import { changeTidily } from '../../mocks/agency/pruning.ts'
import type { Changing } from '../../mocks/agency/rows.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { momentOf } from '../../mocks/agency/time.ts'

const clock = createHandClock('2026-09-21T10:00')
const tables = ['codes', 'keys', 'files', 'lookUps', 'appointments', 'sessions'] as const

/** One row of each table, as of a time that was long ago, or of one that is not over. */
function write(to: Changing, id: string, at: string): void {
  const ms = momentOf(at)
  to.set('codes', id, {
    mobile: '15400000050',
    code: '123456',
    sentAt: ms,
    wrong: 0,
    proof: id,
    confirmed: false,
  })
  to.set('keys', id, { operation: 'requestCode', fingerprint: 'f', status: 201, body: {}, at: ms })
  to.set('files', id, { type: 'image/jpeg', bytes: 1, fingerprint: 'f', at: ms })
  to.set('lookUps', id, { idNumber: '1', at, why: 'refused' })
  to.set('appointments', id, {
    id,
    cases: [],
    visitor: Object({ name: '王一' }),
    outlet: 'o',
    at,
    until: at,
    services: [],
    events: [],
  })
  to.set('sessions', id, { organisation: 'o', operator: '1', until: ms })
}

describe('with every change the agency lets go what nobody needs any more', () => {
  test('of each table, with the bytes of the files, and keeps the rest', async () => {
    const store = createStore()
    await store.change((to) => {
      write(to, 'old', '2020-01-01T10:00')
      write(to, 'new', '2026-09-21T10:30')
    })
    for (const id of ['old', 'new']) await store.putFile(id, new ArrayBuffer(1))
    await changeTidily(store, clock, () => {})
    for (const table of tables)
      expect([table, await store.read((from) => from.all(table).map(([id]) => id))]).toEqual([table, ['new']])
    expect(await store.findFile('old')).toBeUndefined()
    expect(await store.findFile('new')).toBeDefined()
  })

  test('and gives back what the change gave', async () => {
    expect(await changeTidily(createStore(), clock, () => 7)).toBe(7)
  })
})
