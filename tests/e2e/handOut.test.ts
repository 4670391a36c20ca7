import { expect, test } from 'vitest'
import { rowOfPerson } from '../../mocks/agency/organisationPeople.ts'
import { verifyChain } from '../../src/domain/ledgerChain.ts'
import { reconcile, reconciles } from '../../src/domain/ledgerTotals.ts'
import { handOutPath } from '../../src/journey/paths.ts'
import { freshKey } from '../agency/testAgency.ts'
import { joinBrowser } from './browse.ts'
import { clientOf as clientAt, joinLiveAgency, signInVillage, sitDown, village } from './liveVillage.ts'
import { awake } from './person.ts'
import { kept } from './worker.ts'

const meet = joinBrowser()
const live = joinLiveAgency()
/** The number of the villager who is over eighty, and of two others. */
const villagers = [24, 1, 2] as const

const signIn = () => signInVillage(live())
const clientOf = () => clientAt(live())

/** The village has applied for its people in September; in October their cards are on the way. */
async function cardsArrive(): Promise<string> {
  const { clock } = live().open
  clock.moveTo('2026-09-21T10:00')
  const { session } = await signIn()
  const access = { accessKey: session }
  const { batch } = await clientOf().call('openBatch', {
    ...access,
    key: freshKey(),
    body: { name: '示例村九月' },
  })
  const rows = villagers.map((n) => rowOfPerson(village, n, '2026-09-21'))
  expect(Number(rows[0]?.answers.idNumber?.slice(6, 10))).toBeLessThan(2026 - 80)
  const { rows: taken } = await clientOf().call('submitRows', {
    ...access,
    params: { batch },
    body: { rows },
  })
  expect(taken.map(({ problems }) => problems)).toEqual([undefined, undefined, undefined])
  clock.moveTo('2026-10-22T11:00')
  return batch
}

test('a villager over eighty signs by mark at the door, without network; later it is in the ledger, once', async () => {
  const batch = await cardsArrive()
  const operator = await signIn()
  const person = await meet({
    language: 'zh-CN',
    width: 390,
    site: live().site,
    closely: false,
  })
  const { page, context, words } = person
  const { handout: m, signature: sign } = words
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  /** Does not wait until the entry goes by itself, as the first one does. */
  const sendAtOnce = async () => {
    await press(m.views.queue(1))
    await press(m.sendNow)
    await page.getByText(m.queueEmpty).waitFor()
    await press(m.views.list)
  }
  await person.open('/')
  await sitDown(person, operator)
  await person.lead(() => person.follow(words.home.start))
  await kept(page)
  await person.open(handOutPath(batch))

  // The delivery: three on the note, two in the envelope, and one that belongs to nobody here.
  await page.getByRole('checkbox').first().check()
  await page.getByRole('checkbox').nth(1).check()
  await page.getByLabel(m.count.counted).fill('2')
  await page.getByLabel(m.count.extra).fill('9999')
  await press(m.count.enter)
  await page.getByRole('alert').or(page.locator('.error')).first().waitFor()
  await page.getByLabel(m.count.counted).fill('3')
  await press(m.count.enter)
  await page.getByText(m.count.done(2)).waitFor()
  await press(m.count.goOn)
  await page.getByText(m.position(1, 2)).waitFor()

  // At the door, without network.
  await context.setOffline(true)
  await press(m.handOut)
  await press(m.confirm)
  await page.getByText(m.wrong.sign).first().waitFor()
  await page.getByRole('radio', { name: sign.ways.pressed }).check()
  await page.locator('.pad-thumb').tap()
  await page.getByLabel(m.note).fill('上门，见证人李建华')
  await press(m.confirm)
  await page.getByText(m.position(1, 1)).waitFor()

  // The phone was put away and is taken out again: the list and the entry are there.
  await page.reload()
  await awake(page)
  await press(m.views.queue(1))
  const entry = page.locator('.hand-out-queue > li')
  await entry.waitFor()
  expect(await entry.innerText()).toContain(operator.operator.name)
  await entry.getByRole('button', { name: new RegExp(`^${m.change}`) }).click()
  await page.getByLabel(m.note).fill('上门，见证人王建国')
  await press(m.saveChange)
  await page.getByText('见证人王建国').waitFor()
  const ledger = async () =>
    (await clientOf().call('listLedger', { accessKey: operator.session, query: {} })).entries
  expect((await ledger()).map(({ type }) => type)).toEqual(['received', 'received'])

  // Back in the village, with network.
  await context.setOffline(false)
  await page.getByText(m.queueEmpty).waitFor({ timeout: 60_000 })
  const entries = await ledger()
  expect(entries.map(({ type }) => type)).toEqual(['received', 'received', 'issued'])
  expect(entries.slice(0, 2).map(({ note }) => note)).toEqual([
    '移交单3张，实到3张。 名单外：9999。',
    '移交单3张，实到3张。 名单外：9999。',
  ])
  const issued = entries.at(-1)
  expect(issued).toMatchObject({
    operator: operator.operator.name,
    recipient: { by: 'self', sign: 'thumbprint' },
    note: '上门，见证人王建国',
  })
  const mark = issued?.recipient?.mark ?? ''
  expect(await live().open.store.read((tables) => tables.get('files', mark)?.type)).toBe('image/png')
  const head = await clientOf().call('getLedgerHead', { accessKey: operator.session })
  expect(verifyChain(entries, head)).toBeUndefined()
  expect(reconciles(head.totals)).toBe(true)
  expect(reconcile(entries)).toMatchObject({ isSound: true, impossible: [], totals: head.totals })
  expect(head.totals).toEqual({ received: 2, issued: 1, returned: 0, lost: 0, kept: 1 })
  expect(page.url()).not.toContain(issued?.caseNumber ?? 'no case')

  // It was somebody else of that name: the line stays, one is added that names it, and the card waits again.
  await press(m.views.list)
  await page.getByLabel(m.filter, { exact: true }).selectOption('issued')
  await page.getByRole('button', { name: /^冲正：/ }).click()
  await page.getByLabel(m.note).fill('把同名的人点错了')
  await press(m.confirmReverse)
  await sendAtOnce()
  await expect.poll(async () => (await ledger()).length).toBe(4)
  const corrected = await ledger()
  expect(corrected.slice(0, 3)).toEqual(entries)
  expect(corrected.at(-1)).toMatchObject({ type: 'reversed', reverses: issued?.id, note: '把同名的人点错了' })
  const after = await clientOf().call('getLedgerHead', { accessKey: operator.session })
  expect(verifyChain(corrected, after)).toBeUndefined()
  expect(reconcile(corrected)).toMatchObject({ isSound: true, impossible: [], totals: after.totals })
  expect(after.totals).toEqual({ received: 2, issued: 0, returned: 0, lost: 0, kept: 2 })
  await page.getByText(m.rows(2), { exact: true }).waitFor()

  // A card that was noted as lost lay in the drawer, and one was never sent back: both are reversed in the same way.
  for (const [reason, state, note] of [
    ['missing', 'lost', '在抽屉里'],
    ['damaged', 'returned', '没有寄出'],
  ] as const) {
    const length = (await ledger()).length
    await page.getByLabel(m.filter, { exact: true }).selectOption('kept')
    await page
      .getByRole('button', { name: m.goAway })
      .or(page.getByRole('button', { name: /的卡退回或遗失$/ }))
      .first()
      .click()
    await page.getByRole('radio', { name: m.reasons[reason] }).check()
    await press(m.confirmAway)
    await sendAtOnce()
    await expect.poll(async () => (await ledger()).at(-1)?.type).toBe(state)
    await page.getByLabel(m.filter, { exact: true }).selectOption(state)
    await page.getByRole('button', { name: /^冲正：/ }).click()
    await page.getByLabel(m.note).fill(note)
    await press(m.confirmReverse)
    await sendAtOnce()
    await expect.poll(async () => (await ledger()).length).toBe(length + 2)
    const [wrong, right] = (await ledger()).slice(-2)
    expect(right).toMatchObject({ type: 'reversed', reverses: wrong?.id, note })
  }
  const last = await clientOf().call('getLedgerHead', { accessKey: operator.session })
  expect(verifyChain(await ledger(), last)).toBeUndefined()
  expect(last.totals).toEqual({ received: 2, issued: 0, returned: 0, lost: 0, kept: 2 })
  await person.leave()
}, 240_000)
