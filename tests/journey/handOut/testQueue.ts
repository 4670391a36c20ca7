import type { EnteredBy, QueuedEntry } from '../../../src/journey/handOut/entry.ts'
import { memoryHandOutDb } from '../../../src/journey/handOut/handOutDb.ts'
import { createHandOutQueue } from '../../../src/journey/handOut/handOutQueue.ts'
import type { HandOutAgency } from '../../../src/journey/handOut/sendEntries.ts'

export const village = { organisation: 'DEMO0002', operator: '郑桂芳', operatorId: 'zheng' } as const

export const entryOf = (id: string, more: Partial<QueuedEntry> = {}): QueuedEntry => ({
  ...village,
  id,
  batch: 'PC-1',
  caseNumber: `LN-${id}`,
  name: '王**',
  cardLast4: '0001',
  type: 'issued',
  at: '2026-11-29T10:00',
  recipient: { by: 'self', sign: 'signature' },
  madeAt: 0,
  sendFrom: 0,
  state: 'waiting',
  ...more,
})

/** A line in the ledger, and by whose session it came there. */
type Line = QueuedEntry & { readonly by: string }

/** An agency that enters once what has an id, refuses a card that went out already, and fails as it is told. */
export function testAgency() {
  const lines: Line[] = []
  const marks = new Set<string>()
  const state = { fails: 'never' as 'never' | 'before' | 'after' | 'refuses', calls: 0 }
  const refusal = new Error('can’t be taken')
  const lost = new Error('no network')
  const enterOne = (entry: QueuedEntry, by: string) => {
    const known = lines.find(({ id }) => id === entry.id)
    if (known) return { id: entry.id, entry: known }
    if (lines.some(({ caseNumber }) => caseNumber === entry.caseNumber))
      return { id: entry.id, refused: 'alreadyIssued' }
    lines.push({ ...entry, by })
    return { id: entry.id, entry }
  }
  const as = (by: string): HandOutAgency => ({
    putMark: async ({ id }) => {
      if (state.fails === 'before') throw lost
      marks.add(id)
    },
    enter: async (entries) => {
      state.calls += 1
      if (state.fails === 'before') throw lost
      if (state.fails === 'refuses') throw refusal
      const answers = entries.map((entry) => enterOne(entry, by))
      if (state.fails === 'after') throw lost
      return answers
    },
    findLines: async (ids) => {
      if (state.fails !== 'never') throw lost
      return ids.filter((id) => lines.some((line) => line.id === id))
    },
    isRefusal: (error) => error === refusal,
  })
  return { lines, marks, state, as }
}

/** The device of one household of operators: what lies on it, and a queue of any of them. */
export function testDevice() {
  const db = memoryHandOutDb()
  const clock = { ms: 1_000_000 }
  const agency = testAgency()
  const queueOf = (who: EnteredBy = village) =>
    createHandOutQueue(
      who,
      agency.as(`${who.organisation} ${who.operator}`),
      () => Promise.resolve(db),
      () => clock.ms,
    )
  return { db, clock, agency, queueOf }
}
