import { afterEach, describe, expect, test } from 'vitest'
import { remindedUntil } from '../../mocks/agency/heldReminders.ts'
import { verifyChain } from '../../src/domain/ledgerChain.ts'
import { reconcile } from '../../src/domain/ledgerTotals.ts'
import { judgeLines, openTestAgency } from './testAgency.ts'
import { openOrganisation, toldOf } from './testOrganisation.ts'

afterEach(judgeLines)

/** A village with one card that has come in, is counted, and then was entered as gone. */
async function withMistake(
  ...[type, more]: [type: 'returned' | 'lost', more?: Parameters<typeof toldOf>[3]]
) {
  const open = openTestAgency()
  const clerk = await openOrganisation(open, 'DEMO0002')
  const batch = await clerk.openBatch()
  const [{ number = '' } = {}] = await clerk.submit(batch, [clerk.row(1)])
  open.clock.moveTo('2026-10-22T11:00')
  await clerk.signInAgain()
  await clerk.receive(batch, [number])
  const [wrong] = await clerk.enter([toldOf(number, open.clock.now(), type, more)])
  const before = await clerk.ledger()
  const takeBack = (reverses = wrong?.id ?? '') =>
    clerk.enter([toldOf(number, open.clock.now(), 'reversed', { reverses, note: '点错了一行' })])
  /** How the person sees it. */
  const view = async () => {
    const row = await open.store.read((tables) => tables.get('cases', number))
    return open.client.call('getCase', { params: { number }, accessKey: row?.accessKey ?? '' })
  }
  return { open, clerk, batch, number, before, takeBack, view }
}
type Mistake = Awaited<ReturnType<typeof withMistake>>

/** The card is to be handed out again, once; the lines before stand as they stood, and all adds up. */
async function waitsAgain({ open, clerk, batch, number, before, takeBack }: Mistake) {
  expect(await clerk.statuses(batch)).toEqual(['withEmployer'])
  expect((await clerk.see(batch)).rows[0]?.card).toMatchObject({ state: 'kept', due: expect.anything() })
  expect((await clerk.here()).waiting).toMatchObject({ arriving: 0, kept: 1 })
  expect(await takeBack()).toMatchObject([{ refused: 'nothingToReverse' }])
  const now = open.clock.now()
  await clerk.enter([toldOf(number, now), toldOf(number, now)])
  expect(await clerk.statuses(batch)).toEqual(['collected'])
  const [entries, head] = [await clerk.ledger(), await clerk.head()]
  expect(entries.slice(0, before.length)).toEqual(before)
  expect(verifyChain(entries, head)).toBeUndefined()
  expect(reconcile(entries)).toMatchObject({ totals: head.totals, impossible: [], isSound: true })
  expect(head.totals).toEqual({ received: 1, issued: 1, returned: 0, lost: 0, kept: 0 })
}

describe('a card that was entered as sent back by mistake', () => {
  test.each(['wrongFace', 'unclaimed'] as const)(
    'as %s waits again once that is reversed, and the person is told where it lies',
    async (reason) => {
      const mistake = await withMistake('returned', { reason })
      const [{ entry } = {}] = await mistake.takeBack()
      expect(entry).toMatchObject({
        type: 'reversed',
        reverses: mistake.before.at(-1)?.id,
        note: '点错了一行',
      })
      const { notices, answers, heldBy } = await mistake.view()
      expect(notices[0]?.title.zh).toBe('退卡登记有误，已更正')
      expect(notices[0]?.body.zh).toContain(heldBy?.name)
      expect(answers).toMatchObject({ delivery: 'employer' })
      expect(answers).not.toHaveProperty('outlet')
      expect(heldBy?.card?.state).toBe('kept')
      // The bank makes no second card of it.
      mistake.open.clock.moveTo('2026-11-20T10:00')
      await mistake.clerk.signInAgain()
      await waitsAgain(mistake)
    },
  )

  test('is not reversed once the bank has made it anew', async () => {
    const { open, clerk, batch, takeBack } = await withMistake('returned')
    open.clock.moveTo('2026-11-20T10:00')
    await clerk.signInAgain()
    expect((await clerk.see(batch)).rows[0]?.card?.state).toBe('arriving')
    expect(await takeBack()).toMatchObject([{ refused: 'goneOn' }])
  })
})

describe('a card that was entered as lost by mistake', () => {
  test('waits again once that is reversed', async () => {
    const mistake = await withMistake('lost')
    expect((await mistake.view()).heldBy?.card?.state).toBe('lost')
    expect(await mistake.takeBack(mistake.before[0]?.id)).toMatchObject([{ refused: 'otherEntry' }])
    await mistake.takeBack()
    expect((await mistake.view()).heldBy?.card?.state).toBe('kept')
    await waitsAgain(mistake)
  })
})

test.each(['returned', 'lost', 'issued'] as const)(
  'whoever enters a card as %s and reverses it wins no time: its five working days count from when it came',
  async (type) => {
    const open = openTestAgency()
    const clerk = await openOrganisation(open, 'DEMO0002')
    const batch = await clerk.openBatch()
    const [{ number = '' } = {}] = await clerk.submit(batch, [clerk.row(1)])
    open.clock.moveTo('2026-10-22T11:00')
    await clerk.signInAgain()
    await clerk.receive(batch, [number])
    const card = async () => (await clerk.see(batch)).rows[0]?.card
    const { since, due } = (await card()) ?? {}
    open.clock.moveTo('2026-11-04T11:00')
    await clerk.signInAgain()
    const reminded = () =>
      open.store.read((tables) => remindedUntil(tables.get('cases', number) ?? {}, open.clock.now()))
    const before = await reminded()
    expect(before).toHaveLength(1)
    const [{ entry } = {}] = await clerk.enter([toldOf(number, open.clock.now(), type)])
    open.clock.moveTo('2026-11-07T11:00')
    await clerk.signInAgain()
    await clerk.enter([toldOf(number, open.clock.now(), 'reversed', { reverses: entry?.id ?? '' })])
    expect(await card()).toMatchObject({ state: 'kept', since, due })
    expect((await clerk.here()).waiting).toMatchObject({ kept: 1, overdue: 1 })
    // Nobody was reminded while it was gone, and nobody is twice of the same day.
    expect(await reminded()).toEqual(before)
  },
)
