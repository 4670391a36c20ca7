import { expect, test } from 'vitest'
import { type HeldCardState, refusalOf } from '../../src/domain/ledgerEntries.ts'
import { gone, handedOut, record, sentBack } from './testLedger.ts'

const steps = {
  received: record(),
  issued: record(handedOut),
  returned: record(sentBack),
  lost: record(gone),
  found: record({ type: 'found' }),
  reversed: record({ type: 'reversed', reverses: 'entry-0' }),
} as const

/** Written apart from the rule: what may follow, card by card. */
const allowed: { readonly [S in HeldCardState | 'never']: readonly (keyof typeof steps)[] } = {
  never: ['received'],
  kept: ['issued', 'returned', 'lost'],
  issued: ['reversed'],
  returned: ['received', 'reversed'],
  lost: ['found', 'reversed'],
}

test.each(['never', 'kept', 'issued', 'returned', 'lost'] as const)(
  'of a card that is %s only what can follow is entered',
  (state) => {
    const card = state === 'never' ? undefined : { state, batch: 'PL-1', entry: 'entry-0' }
    const may = Object.entries(steps).flatMap(([type, entry]) => (refusalOf(entry, card) ? [] : [type]))
    expect(may).toEqual(allowed[state])
  },
)

test.each([
  ['handed out twice', steps.issued, 'issued', 'alreadyIssued'],
  ['handed out after it went back', steps.issued, 'returned', 'alreadyReturned'],
  ['handed out while it is lost', steps.issued, 'lost', 'isLost'],
  ['found without having been lost', steps.found, 'kept', 'notLost'],
  ['reversed while it is kept', steps.reversed, 'kept', 'nothingToReverse'],
  ['reversed by another entry than its last', steps.reversed, 'issued', 'otherEntry'],
  ['that went back reversed by another entry than its last', steps.reversed, 'returned', 'otherEntry'],
  ['that is lost reversed by another entry than its last', steps.reversed, 'lost', 'otherEntry'],
  ['reversed by an entry that names none', record({ type: 'reversed' }), 'issued', 'otherEntry'],
] as const)('a card %s is refused by its reason', (_, entry, state, refusal) => {
  expect(refusalOf(entry, { state, batch: 'PL-1', entry: 'entry-9' })).toBe(refusal)
})

const kept = { state: 'kept', batch: 'PL-1' } as const

test.each([
  ['of another batch', record({ ...handedOut, batch: 'PL-2' }), 'otherBatch'],
  ['without a recipient', record({ type: 'issued' }), 'recipientMissing'],
  [
    'to somebody sent, without what they are to the person',
    record({ ...handedOut, recipient: { by: 'proxy', idLast4: '1234', sign: 'signature' } }),
    'relationMissing',
  ],
  [
    'to somebody sent, without their number',
    record({ ...handedOut, recipient: { by: 'proxy', relation: 'child', sign: 'signature' } }),
    'relationMissing',
  ],
  ['sent back without a reason', record({ type: 'returned' }), 'reasonMissing'],
  ['sent back with a reason for a loss', record({ type: 'returned', reason: 'stolen' }), 'reasonMissing'],
  ['lost without a reason', record({ type: 'lost' }), 'reasonMissing'],
] as const)('a card %s is refused', (_, entry, refusal) => {
  expect(refusalOf(entry, kept)).toBe(refusal)
})

test('a card that went back may come in anew with another batch', () => {
  expect(refusalOf(record({ batch: 'PL-2' }), { state: 'returned', batch: 'PL-1' })).toBeUndefined()
})
