import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  appendEntry,
  headOf,
  type LedgerHead,
  verifyChain,
  verifySlice,
} from '../../src/domain/ledgerChain.ts'
import type { LedgerEntry } from '../../src/domain/ledgerEntries.ts'
import { canonicalOf, hashOf } from '../../src/domain/ledgerHash.ts'
import { cardsIn, chainOf, emptyHead, handedOut, record } from './testLedger.ts'

const chain = cardsIn(6)
const head = headOf(chain.at(-1))
const rehashed = (entry: LedgerEntry, changes: object): LedgerEntry => {
  const changed = { ...entry, ...changes }
  return { ...changed, hash: hashOf(changed) }
}

describe('the canonical form', () => {
  test('has its keys in one order, no blanks, and no key without a value', () => {
    expect(canonicalOf({ b: 1, a: { d: '字', c: undefined } })).toBe('{"a":{"d":"字"},"b":1}')
  })

  test.each([[0.5], [-0], [Number.NaN], [2 ** 53], [null], [[1]], [true]])(
    'does not exist for %j',
    (value) => {
      expect(() => canonicalOf({ value })).toThrow(TypeError)
    },
  )

  test('is what is hashed, by SHA-256', () => {
    const { hash, ...rest } = appendEntry(emptyHead, record())
    expect(hash).toBe(createHash('sha256').update(canonicalOf(rest)).digest('hex'))
  })
})

describe('an entry', () => {
  test('is bound to the one before', () => {
    expect(chain.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
    expect(chain.map(({ previous }) => previous)).toEqual([
      emptyHead.hash,
      ...chain.slice(0, -1).map(({ hash }) => hash),
    ])
  })

  test('is kept in NFC, on one line, without half characters, keys without value or what it can’t say exactly', () => {
    const { recipient: _, ...entry } = appendEntry(
      emptyHead,
      record({ note: 'Zoe\u0308\r\n\uD800', reason: undefined as never }),
    )
    expect(entry.note).toBe('Zo\u00EB \uFFFD')
    expect(Object.keys(entry)).not.toContain('reason')
    expect(() => appendEntry(emptyHead, { ...record(), cardLast4: 0.5 } as never)).toThrow(TypeError)
  })
})

describe('a chain', () => {
  test('that nobody touched is right, the empty one too', () => {
    expect(verifyChain(chain, head)).toBeUndefined()
    expect(verifyChain([], emptyHead)).toBeUndefined()
  })

  const second = chain[1] ?? appendEntry(emptyHead, record())
  test.each([
    ['an entry was edited', chain.with(2, { ...second, seq: 3, name: '王*' }), { kind: 'edited', place: 3 }],
    ['a key was added', chain.with(1, { ...second, extra: '' } as LedgerEntry), { kind: 'edited', place: 2 }],
    ['the last was edited', chain.with(5, { ...second, seq: 6 }), { kind: 'edited', place: 6 }],
    [
      'an entry was edited and hashed anew',
      chain.with(1, rehashed(second, { name: '王*' })),
      { kind: 'edited', place: 2 },
    ],
    [
      'its link was edited and hashed anew',
      chain.with(1, rehashed(second, { previous: head.hash })),
      { kind: 'edited', place: 2 },
    ],
    [
      'it was given no number and hashed anew',
      chain.with(1, rehashed(second, { seq: undefined })),
      { kind: 'edited', place: 2 },
    ],
    [
      'it was given number 0 and hashed anew',
      chain.with(1, rehashed(second, { seq: 0 })),
      { kind: 'edited', place: 2 },
    ],
    ['one is missing', chain.toSpliced(3, 1), { kind: 'gap', place: 4, upTo: 4 }],
    ['several are missing', chain.toSpliced(0, 3), { kind: 'gap', place: 1, upTo: 3 }],
    [
      'two were exchanged',
      [...chain.slice(0, 2), ...chain.slice(2, 4).toReversed(), ...chain.slice(4)],
      { kind: 'reordered', place: 3 },
    ],
    ['one came twice', chain.toSpliced(4, 0, second), { kind: 'repeated', place: 2 }],
    ['the first came twice', chain.toSpliced(3, 0, ...chain.slice(0, 1)), { kind: 'repeated', place: 1 }],
    ['the end is cut off', chain.slice(0, 4), { kind: 'cutOff', place: 5, upTo: 6 }],
    ['all is gone', [], { kind: 'cutOff', place: 1, upTo: 6 }],
    [
      'there is one more than the agency has',
      [...chain, appendEntry(head, record({ id: 'x' }))],
      { kind: 'added', place: 7 },
    ],
    [
      'the last was replaced and hashed anew',
      chain.with(5, rehashed(chain[5] ?? second, { name: '王*' })),
      { kind: 'edited', place: 6 },
    ],
  ] as const)('in which %s is found, and where', (_, broken, fault) => {
    expect(verifyChain(broken, head)).toEqual(fault)
  })

  test('that was written anew from one entry on is found by its end', () => {
    const other = chainOf(
      chain.map(({ id }, i) => record({ id, caseNumber: `LN-DEMO-${i + 1}`, ...(i === 3 && handedOut) })),
    )
    expect(verifyChain(other)).toBeUndefined()
    expect(verifyChain(other, head)).toEqual({ kind: 'edited', place: 6 })
  })

  test('held against a head that lost its number is not taken for right', () => {
    expect(verifyChain(chain, { hash: head.hash } as LedgerHead)).toEqual({ kind: 'edited', place: 6 })
  })

  test('is checked in slices as in one', () => {
    const broken = chain.toSpliced(3, 1)
    expect(verifySlice(broken, 0, 3)).toBeUndefined()
    expect(verifySlice(broken, 3, 6)).toEqual(verifyChain(broken))
  })
})
