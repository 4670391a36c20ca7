import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendEntry, emptyHead, headOf, verifyChain } from '../../src/domain/ledgerChain.ts'
import {
  type LedgerEntry,
  type LedgerRecord,
  ledgerEntryTypes,
  lossReasons,
  returnReasons,
} from '../../src/domain/ledgerEntries.ts'
import { createTally, reconcile, reconciles } from '../../src/domain/ledgerTotals.ts'
import { gone, handedOut, record, sentBack } from '../domain/testLedger.ts'
import { hold, newSeed, promised, randomFrom } from './promised.ts'

/** What somebody tries to enter: any type of entry, of any of so many cards, of any batch, rightly filled in or not. */
function anyRecord(
  random: (limit: number) => number,
  cards: number,
  i: number,
  last: (card: number) => string | undefined,
): LedgerRecord {
  const type = ledgerEntryTypes[random(ledgerEntryTypes.length)] ?? 'received'
  const number = random(cards)
  const batch = `PL-${random(9) === 0 ? random(5) : number % 5}`
  const reasons = [...returnReasons, ...lossReasons]
  return record({
    id: `${i}`,
    type,
    batch,
    caseNumber: `LN-DEMO-${number}`,
    // The entry that made it so, as far as whoever enters it knows.
    ...(type === 'reversed' && random(5) > 0 && { reverses: last(number) ?? `${random(i + 1)}` }),
    ...(random(5) > 0 && { reason: reasons[random(reasons.length)] ?? 'missing' }),
    ...(random(5) > 0 && { recipient: { by: 'self', sign: 'signature' } }),
  })
}

test('whatever is tried in whatever order, what came in is what went out, back, astray and is kept, after each entry', () => {
  const seed = newSeed()
  const count = promised(100_000)
  console.log(`ledger: ${count} operations, seed ${seed}`)
  const random = randomFrom(seed)
  const tally = createTally()
  let entered = 0
  const reversed = { issued: 0, returned: 0, lost: 0 }
  for (let i = 0; i < count; i += 1) {
    const tried = anyRecord(random, count / 20, i, (card) => tally.cardOf(`LN-DEMO-${card}`)?.entry)
    if (tally.refuse(tried)) continue
    const before = tally.cardOf(tried.caseNumber)?.state
    tally.enter(tried)
    entered += 1
    if (tried.type === 'reversed' && before && before !== 'kept') reversed[before] += 1
    if (!reconciles(tally.totals()) || !reconciles(tally.totals(tried.batch)))
      throw new Error(`after ${i + 1} operations: ${JSON.stringify([tried, tally.totals()])}`)
  }
  const totals = tally.totals()
  expect(entered).toBeGreaterThan(count / 20)
  expect(Math.min(...Object.values(reversed))).toBeGreaterThan(0)
  expect(Math.min(...Object.values(totals))).toBeGreaterThan(0)
  // What the batches come to is what all comes to.
  const sums = tally.batches().map((batch) => tally.totals(batch))
  for (const key of ['received', 'issued', 'returned', 'lost', 'kept'] as const)
    expect(sums.reduce((sum, one) => sum + one[key], 0)).toBe(totals[key])
})

const text = fc.string({ unit: 'binary', maxLength: 12 })
const entered: fc.Arbitrary<LedgerEntry[]> = fc
  .array(
    fc.record({
      note: text,
      name: text,
      what: fc.constantFrom({}, handedOut, sentBack, gone),
      at: fc.nat(5),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => {
    const chain: LedgerEntry[] = []
    for (const { note, name, what, at } of all) {
      const one = record({ note, name, id: `entry-${chain.length}`, caseNumber: `LN-DEMO-${at}`, ...what })
      chain.push(appendEntry(headOf(chain.at(-1)), one))
    }
    return chain
  })

/** What comes of stored bytes, and of the head that is kept with them; `undefined` where it can't be read any more. */
function readStored(
  bytes: Uint8Array,
): { entries: LedgerEntry[]; head: { count: number; hash: string } } | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

describe('the chain', () => {
  test('of anything entered is right, and comes back right from storage', async () => {
    await hold(
      'ledger chains',
      1_000,
      fc.property(entered, (chain) => {
        expect(verifyChain(chain, headOf(chain.at(-1)))).toBeUndefined()
        expect(verifyChain(JSON.parse(JSON.stringify(chain)))).toBeUndefined()
        expect(JSON.parse(JSON.stringify(chain))).toEqual(chain)
        expect(reconcile(chain).totals.received).toBeLessThanOrEqual(chain.length)
      }),
    )
  })

  test('with any single byte of it changed in storage is found to be wrong', async () => {
    await hold(
      'changed bytes of the ledger',
      6_000,
      fc.property(entered, fc.nat(), fc.integer({ min: 1, max: 255 }), (entries, at, by) => {
        const bytes = new TextEncoder().encode(JSON.stringify({ entries, head: headOf(entries.at(-1)) }))
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ by
        const stored = readStored(bytes)
        const isFound =
          !Array.isArray(stored?.entries) ||
          !stored.head ||
          verifyChain(stored.entries, stored.head) !== undefined
        expect(isFound).toBe(true)
      }),
    )
  })

  test('with any entry missing, moved or repeated is found, by the place where it begins', async () => {
    await hold(
      'moved entries of the ledger',
      2_000,
      fc.property(
        entered,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('missing', 'moved', 'repeated'),
        (entries, a, b, what) => {
          const head = headOf(entries.at(-1))
          const from = a % entries.length
          const [entry] = entries.slice(from)
          const rest = what === 'repeated' ? entries : entries.toSpliced(from, 1)
          const to = b % (rest.length + 1)
          const broken = what === 'missing' || !entry ? rest : rest.toSpliced(to, 0, entry)
          const isSame = broken.length === entries.length && broken.every((one, i) => one === entries[i])
          const first = broken.findIndex((one, i) => one !== entries[i])
          const place = verifyChain(broken, head)?.place
          const expected = isSame ? undefined : (first < 0 ? broken.length : first) + 1
          // Of what came twice, either place names it.
          expect([expected, ...(what === 'repeated' ? [entry?.seq] : [])]).toContain(place)
        },
      ),
    )
  })

  test('of nothing has the empty head', () => {
    expect(verifyChain([], emptyHead)).toBeUndefined()
  })
})
