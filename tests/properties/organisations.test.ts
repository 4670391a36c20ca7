import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { verifyChain } from '../../src/domain/ledgerChain.ts'
import { ledgerEntryTypes } from '../../src/domain/ledgerEntries.ts'
import { reconcile, reconciles } from '../../src/domain/ledgerTotals.ts'
import { openTestAgency } from '../agency/testAgency.ts'
import { openOrganisation, toldOf } from '../agency/testOrganisation.ts'
import { hold } from './promised.ts'

const people = 4
const types = ledgerEntryTypes.filter((type) => type !== 'received')

/** Something that one of two operators sends; what was sent before may come again, as after a lost answer. */
const submitting = fc.record({
  by: fc.nat(1),
  rows: fc.array(fc.nat(people - 1), { minLength: 1, maxLength: 5 }),
  /** A second row for the same people, under keys of its own. */
  isOther: fc.boolean(),
})
const counting = fc.record({
  by: fc.nat(1),
  present: fc.array(fc.nat(people - 1), { maxLength: 5 }),
  missing: fc.array(fc.nat(people - 1), { maxLength: 2 }),
})
const handing = fc.record({
  by: fc.nat(1),
  told: fc.array(
    fc.record({ card: fc.nat(people - 1), type: fc.constantFrom(...types), again: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 6,
    },
  ),
})

test('two operators, rows and entries sent twice: nobody is applied for twice, nothing is entered twice, and it adds up', () =>
  hold(
    'two operators of one organisation',
    200,
    fc.asyncProperty(
      fc.array(submitting, { minLength: 1, maxLength: 4 }),
      fc.array(counting, { minLength: 1, maxLength: 4 }),
      fc.array(handing, { maxLength: 5 }),
      async (submits, counts, hands) => {
        const open = openTestAgency()
        const clerks = [
          await openOrganisation(open, 'DEMO0001'),
          await openOrganisation(open, 'DEMO0001', '吴立强'),
        ] as const
        const clerkOf = (by: number) => clerks[by === 0 ? 0 : 1]
        const batch = await clerks[0].openBatch()
        await Promise.all(
          submits.map(({ by, rows, isOther }) =>
            clerkOf(by).submit(
              batch,
              rows.map((n) => {
                const row = clerkOf(by).row(n)
                return isOther ? { ...row, key: `${row.key}-other` } : row
              }),
            ),
          ),
        )
        const listed = (await clerks[0].see(batch)).rows
        expect(new Set(listed.map(({ idNumber, name }) => idNumber + name)).size).toBe(listed.length)
        open.clock.moveTo('2026-10-22T10:00')
        for (const clerk of clerks) await clerk.signInAgain()
        const numberOf = (n: number) => listed[n % listed.length]?.number ?? ''
        await Promise.all(
          counts.map(({ by, present, missing }) =>
            clerkOf(by).receive(batch, present.map(numberOf), missing.map(numberOf)),
          ),
        )
        const now = open.clock.now()
        const sent = hands.map(({ by, told }) => ({
          by,
          entries: told.flatMap(({ card, type, again }) => {
            const entry = toldOf(numberOf(card), now, type)
            return again ? [entry, entry] : [entry]
          }),
        }))
        // Whoever lost the answer sends all of it again, and somebody else comes in between.
        await Promise.all([...sent, ...sent].map(({ by, entries }) => clerkOf(by).enter(entries)))
        const [entries, head] = [await clerks[0].ledger(), await clerks[1].head()]
        expect(verifyChain(entries, head)).toBeUndefined()
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
        const { totals, impossible, isSound } = reconcile(entries)
        expect({ impossible, isSound }).toEqual({ impossible: [], isSound: true })
        expect(head.totals).toEqual(totals)
        expect(reconciles(head.totals)).toBe(true)
        expect((await clerks[0].see(batch)).batch.totals).toEqual(totals)
      },
    ),
  ))
