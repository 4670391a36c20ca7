import type { FrozenRow, NewBatch } from '../../../src/journey/batches/outbox.ts'

/** A row of somebody who is nobody in particular. */
export const frozen = (key: string): FrozenRow => ({
  key,
  answers: { name: `某${key}`, idNumber: '21019919880315201X' },
  authorisation: {
    principal: `某${key}`,
    by: 'self',
    agent: '示例公司',
    matter: 'card',
    scope: ['apply', 'correct', 'receiveCard'],
    from: '2026-09-21',
    until: '2027-09-20',
    sign: 'signature',
  },
  consent: { at: '2026-09-21T09:00', on: 'clerkDevice' },
})

export const someBatch = (id = 'batch-0001', organisation = 'DEMO0001'): NewBatch => ({
  id,
  organisation,
  operator: '周会敏',
  name: '九月第一批',
  at: 1,
})

export const manyRows = (count: number, from = 0): FrozenRow[] =>
  Array.from({ length: count }, (_, i) => frozen(`row-key-${from + i}`))
