import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { actAsClerk, type ClerkAct } from '../../mocks/agency/clerk.ts'
import { addMinutes } from '../../mocks/agency/time.ts'
import type { CardView } from '../../src/api/schemas.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { type CardAction, cardActions } from '../../src/domain/cardEvents.ts'
import { eCardStateOf } from '../../src/domain/eCard.ts'
import { judgeLines, openTestAgency, person } from '../agency/testAgency.ts'

afterEach(judgeLines)

const { card } = person('taiwanese')
const first = { ...card, productionMode: 'batch' } as const
const again = (replacementReason: 'lost' | 'damaged') =>
  ({ ...first, cardInHand: 'lost', replacementReason }) as const

type Move =
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'press'; readonly action: CardAction; readonly which: number }
  | { readonly kind: 'desk'; readonly act: ClerkAct; readonly which: number }
  | { readonly kind: 'found' }
  | { readonly kind: 'replace'; readonly reason: 'lost' | 'damaged' }

const which = fc.nat(3)
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 30 * 24 * 60 }) }),
  fc.record({
    kind: fc.constant('press' as const),
    action: fc.constantFrom<CardAction>(...cardActions),
    which,
  }),
  fc.record({
    kind: fc.constant('desk' as const),
    act: fc.constantFrom<ClerkAct>(
      'handOver',
      'enableAtCounter',
      'liftLoss',
      'confirmLoss',
      'residentLocksPin',
      'resetPin',
      'cancelCard',
    ),
    which,
  }),
  fc.constant({ kind: 'found' as const }),
  fc.record({ kind: fc.constant('replace' as const), reason: fc.constantFrom('lost', 'damaged') }),
)

/** What a card can be used for now: its social function, where it is on and nothing keeps it from working. */
const works = ({ state, events }: CardView): boolean =>
  (state === 'normal' || state === 'expired') && events.some(({ type }) => type === 'socialEnabled')

/** An e-card that could be shown over a card that can't be used, without the holder's being asked. */
const hasDeadECard = (one: CardView): boolean =>
  eCardStateOf(one.events) === 'works' && !(works(one) || one.state === 'locked')

/**
 * Whether its state says how it is: a report of loss holds through its last day and not a minute longer, and what is over (`ended`,
 * numbers of cards) stays so.
 */
function isSound({ number, state, lossReport }: CardView, ended: ReadonlySet<string>, now: string): boolean {
  if (ended.has(number)) return state === 'cancelled'
  if (lossReport && now > `${lossReport.until}T23:59`) return false
  return state !== 'unknown' && (lossReport !== null) === (state === 'tempLost')
}

test('whatever happens to cards and whenever: never two that work, a loss lapses to the minute, and an end stays one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 14 }), async (moves) => {
      const open = openTestAgency()
      const { clock, store } = open
      const receipts: Receipt[] = [await open.submit('card', first)]
      clock.moveTo('2026-10-30T10:00')
      await actAsClerk(store, receipts[0]?.number ?? '', 'handOver', clock.now())
      const ended = new Set<string>()
      const look = async () => {
        const cards: CardView[] = []
        for (const receipt of receipts) {
          const { card: seen } = await open.see(receipt)
          if (seen) cards.push(seen)
        }
        expect(cards.filter(works).length).toBeLessThanOrEqual(1)
        expect(cards.filter((one) => !isSound(one, ended, clock.now()))).toEqual([])
        expect(cards.filter(hasDeadECard)).toEqual([])
        for (const { number, state } of cards) if (state === 'cancelled') ended.add(number)
        return cards
      }
      for (const each of moves) {
        const receipt = receipts['which' in each ? each.which % receipts.length : 0]
        const before = await look()
        if (each.kind === 'wait') clock.moveTo(addMinutes(clock.now(), each.minutes))
        if (each.kind === 'desk' && receipt) await actAsClerk(store, receipt.number, each.act, clock.now())
        // What can't be done now is refused, and changes nothing.
        const isDone =
          each.kind === 'press' && receipt
            ? await open.actOnCard(receipt, each.action).then(
                () => true,
                () => false,
              )
            : true
        expect(isDone ? [] : await look()).toEqual(isDone ? [] : before)
        if (each.kind === 'found') await open.submit('cardFound', first).catch(() => undefined)
        if (each.kind === 'replace')
          await open.submit('replacement', again(each.reason)).then(
            async (made) => {
              receipts.push(made)
              // It is made by then, and fetched.
              clock.moveTo(addMinutes(clock.now(), 40 * 24 * 60))
              await actAsClerk(store, made.number, 'handOver', clock.now())
              await open.actOnCard(made, 'enableSocial')
            },
            () => undefined,
          )
        await look()
      }
    }),
    { numRuns: 25 },
  )
}, 60_000)
