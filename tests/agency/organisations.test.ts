import { afterEach, describe, expect, test } from 'vitest'
import { actAsClerk } from '../../mocks/agency/clerk.ts'
import { createClock } from '../../mocks/agency/clock.ts'
import { listMessages } from '../../mocks/agency/messages.ts'
import { setDismissed } from '../../mocks/agency/operatorDesk.ts'
import { changeTidily } from '../../mocks/agency/pruning.ts'
import { findSession } from '../../mocks/agency/sessions.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { chinaTime } from '../../mocks/agency/time.ts'
import { AgencyError } from '../../src/api/AgencyError.ts'
import { verifyChain } from '../../src/domain/ledgerChain.ts'
import { reconcile } from '../../src/domain/ledgerTotals.ts'
import { signIn } from '../api/everyOrganisationAnswer.ts'
import { freshKey, judgeLines, openTestAgency, person } from './testAgency.ts'
import { openOrganisation, toldOf } from './testOrganisation.ts'

afterEach(judgeLines)

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof AgencyError ? error.status : error),
  )
/** When cards of the Monday of these tests have been made, and the holiday is over. */
const made = '2026-10-22T11:00'

/** An employer with so many cards that have come in and are counted. */
async function withCards(count: number, code = 'DEMO0001') {
  const open = openTestAgency()
  const clerk = await openOrganisation(open, code)
  const batch = await clerk.openBatch()
  const rows = Array.from({ length: count }, (_, n) => clerk.row(n))
  const numbers = (await clerk.submit(batch, rows)).map(({ number = '' }) => number)
  open.clock.moveTo(made)
  await clerk.signInAgain()
  await clerk.receive(batch, numbers)
  return { open, clerk, batch, numbers, now: open.clock.now() }
}

describe('the session of an operator', () => {
  test('ends when it is given up, after twelve hours, and when the operator is dismissed', async () => {
    const open = openTestAgency()
    const { client, clock, store } = open
    const here = (accessKey: string) => client.call('getOrganisation', { accessKey })
    const first = await signIn(open, 'DEMO0001')
    expect((await here(first.session)).organisation).toMatchObject({ code: 'DEMO0001', kind: 'employer' })
    await client.call('signOutOrganisation', { accessKey: first.session })
    expect(await refusal(here(first.session))).toBe(401)
    const second = await signIn(open, 'DEMO0001')
    clock.moveTo('2026-09-21T21:59')
    await here(second.session)
    clock.moveTo('2026-09-21T22:00')
    expect(await refusal(here(second.session))).toBe(401)
    const third = await signIn(open, 'DEMO0001')
    await setDismissed(store, 'DEMO0001', 'zhou', true, clock.now())
    const type = 'urn:problem:operator-dismissed'
    await expect(here(third.session)).rejects.toMatchObject({ status: 401, problem: { type } })
    await expect(signIn(open, 'DEMO0001')).rejects.toMatchObject({ status: 404, problem: { type } })
    await expect(here('no-such-session-here')).rejects.toMatchObject({ problem: { type: 'about:blank' } })
    expect((await signIn(open, 'DEMO0001', '吴立强')).operator.name).toBe('吴立强')
  })

  test('outlives a turn of the agency’s clock: who turned it still sits there, for twelve hours of their own', async () => {
    let offset = 0
    let device = Date.parse('2026-09-21T10:00+08:00')
    const clock = createClock({ load: () => offset, save: (to) => (offset = to) }, () => device)
    const row = { organisation: 'DEMO0001', operator: 'zhou', until: device + 12 * 3_600_000 }
    const store = createStore()
    const opens = () => store.read((tables) => findSession(tables, 'session-1', clock))
    await store.change((tables) => tables.set('sessions', 'session-1', row))
    clock.moveTo('2026-10-22T11:00')
    await changeTidily(store, clock, () => undefined)
    expect(chinaTime((await opens())?.until ?? 0)).toBe('2026-10-22T23:00')
    device += 12 * 3_600_000 + 1000
    expect(await opens()).toBeUndefined()
    await changeTidily(store, clock, () => undefined)
    expect(await store.read((tables) => tables.get('sessions', 'session-1'))).toBeUndefined()
  })

  test('opens nothing of another organisation', async () => {
    const open = openTestAgency()
    const employer = await openOrganisation(open, 'DEMO0001')
    const village = await openOrganisation(open, 'DEMO0002')
    const batch = await employer.openBatch()
    const [row] = await employer.submit(batch, [employer.row(0)])
    expect(await refusal(village.see(batch))).toBe(404)
    expect(await refusal(village.submit(batch, [village.row(0)]))).toBe(404)
    expect(await refusal(village.receive(batch, []))).toBe(404)
    expect(await village.enter([toldOf(row?.number ?? '', open.clock.now())])).toMatchObject([
      { refused: 'unknownCase' },
    ])
    expect((await employer.see(batch)).rows).toHaveLength(1)
  })
})

describe('a card that nobody hands out', () => {
  test('is written of to the person after five working days, and twice more, until they have it', async () => {
    const { open, clerk, numbers } = await withCards(1)
    const [number = ''] = numbers
    const { mobile } = clerk.row(0).answers
    const told = () =>
      open.store.read((tables) =>
        listMessages(tables, open.clock.now(), 50).filter(
          ({ text, mobile: to }) => to === mobile && 'zh' in text && text.zh.includes('超过5个工作日'),
        ),
      )
    open.clock.moveTo('2026-10-29T23:59')
    expect(await told()).toEqual([])
    open.clock.moveTo('2026-10-30T10:00')
    expect((await told()).map(({ at }) => at)).toEqual(['2026-10-30T10:00'])
    open.clock.moveTo('2026-12-30T10:00')
    const times = ['2026-11-13T10:00', '2026-11-06T10:00', '2026-10-30T10:00']
    expect((await told()).map(({ at }) => at)).toEqual(times)
    const accessKey = (await open.store.read((tables) => tables.get('cases', number)))?.accessKey ?? ''
    const notices = async () =>
      (await open.client.call('getCase', { params: { number }, accessKey })).notices.filter(
        ({ title }) => title.zh === '卡还在单位，请去领',
      )
    expect((await notices()).map(({ at }) => at)).toEqual(times)
    // What was written stays written once the card is handed out, and nothing more comes.
    await clerk.signInAgain()
    await clerk.enter([toldOf(number, open.clock.now())])
    expect((await notices()).map(({ at }) => at)).toEqual(times)
  })

  test('is written of no more once it is handed out in time', async () => {
    const { open, clerk, numbers } = await withCards(1)
    await clerk.enter([toldOf(numbers[0] ?? '', open.clock.now())])
    open.clock.moveTo('2026-12-30T10:00')
    const all = await open.store.read((tables) => listMessages(tables, open.clock.now(), 50))
    expect(all.filter(({ text }) => 'zh' in text && text.zh.includes('超过5个工作日'))).toEqual([])
  })
})

describe('the rows of a batch', () => {
  test('are cases as anybody’s, and the person is told', async () => {
    const open = openTestAgency()
    const clerk = await openOrganisation(open, 'DEMO0001')
    const batch = await clerk.openBatch()
    const [row] = await clerk.submit(batch, [clerk.row(0)])
    const kept = await open.store.read((tables) => tables.get('cases', row?.number ?? ''))
    const { number = '', accessKey = '' } = kept ?? {}
    const view = await open.client.call('getCase', { params: { number }, accessKey })
    expect(view).toMatchObject({
      kind: 'card',
      status: 'submitted',
      heldBy: { kind: 'employer', name: '沈阳示例机械有限公司' },
    })
    expect(view.notices[0]?.sms?.zh).toContain('沈阳示例机械有限公司')
  })

  test('come to the same case however often they are sent, and to no second one where they were changed', async () => {
    const open = openTestAgency()
    const clerk = await openOrganisation(open, 'DEMO0001')
    const batch = await clerk.openBatch()
    const row = clerk.row(0)
    const [first] = await clerk.submit(batch, [row])
    expect(await clerk.submit(batch, [row])).toEqual([first])
    const changed = { ...row, answers: { ...row.answers, bank: 'CCB' } }
    expect(await clerk.submit(batch, [changed])).toEqual([{ ...first, differs: true }])
    // Somebody else's key for the same person.
    expect(await clerk.submit(batch, [{ ...row, key: 'another-key' }])).toMatchObject([
      { problems: [{ field: 'idNumber', code: 'record.inProgress' }] },
    ])
    expect((await clerk.see(batch)).rows).toHaveLength(1)
  })

  test('say each by itself what is wrong with it', async () => {
    const open = openTestAgency()
    const clerk = await openOrganisation(open, 'DEMO0001')
    const batch = await clerk.openBatch()
    const { now } = open.clock
    const [good, nameless, unsigned, early] = [clerk.row(0), clerk.row(1), clerk.row(2), clerk.row(3)]
    const unsent = clerk.row(4)
    const answered = await clerk.submit(batch, [
      good,
      { ...nameless, answers: { ...nameless.answers, name: '' } },
      { ...unsigned, authorisation: { ...unsigned.authorisation, sign: 'thumbprint' } },
      { ...early, consent: { at: '2026-12-01T09:00', on: 'ownPhone' } },
      { ...unsent, authorisation: { ...unsent.authorisation, mark: 'a-picture-that-never-came' } },
    ])
    expect(answered[0]?.number).toMatch(/^LN-DEMO-/)
    expect(answered.slice(1).map(({ problems }) => problems)).toEqual([
      [
        { field: 'authorisation', code: 'authorisation.principal' },
        { field: 'name', code: 'required' },
      ],
      [{ field: 'authorisation', code: 'authorisation.mark' }],
      [{ field: 'consent', code: 'confirmation.ahead' }],
      [{ field: 'authorisation', code: 'authorisation.mark' }],
    ])
    expect(now()).toBe('2026-09-21T10:00')
  })

  test('of an employer wait for the insurance, and are never of children', async () => {
    const open = openTestAgency()
    const clerk = await openOrganisation(open, 'DEMO0001')
    const batch = await clerk.openBatch()
    const flexible = person('flexible').card
    const [uninsured, child] = [clerk.row(0), clerk.row(1)]
    const answered = await clerk.submit(batch, [
      {
        ...uninsured,
        answers: flexible,
        authorisation: { ...uninsured.authorisation, principal: flexible.name ?? '' },
      },
      { ...child, answers: { ...child.answers, forWhom: 'child' } },
    ])
    expect(answered.map(({ problems }) => problems?.[0])).toEqual([
      { field: 'idNumber', code: 'insurance.first' },
      { field: 'forWhom', code: 'kind.unfit' },
    ])
  })

  test('of a school are of its pupils, with the power of the guardian', async () => {
    const open = openTestAgency()
    const clerk = await openOrganisation(open, 'DEMO0003')
    const batch = await clerk.openBatch()
    const [first, second] = [clerk.row(0), clerk.row(1)]
    const answered = await clerk.submit(batch, [
      first,
      { ...second, authorisation: { ...second.authorisation, by: 'self' } },
    ])
    expect(answered).toMatchObject([
      { number: expect.stringMatching(/^LN-DEMO-/) },
      { problems: [{ field: 'authorisation', code: 'authorisation.guardian' }] },
    ])
  })

  test('asked about beforehand, tell who has a card and whose application is where', async () => {
    const open = openTestAgency()
    const clerk = await openOrganisation(open, 'DEMO0001')
    const batch = await clerk.openBatch()
    const row = clerk.row(0)
    await clerk.submit(batch, [row])
    const { name = '', idNumber = '' } = row.answers
    const known = person('alreadyHasCard').card
    const { people } = await open.client.call('checkPeople', {
      accessKey: clerk.session(),
      key: freshKey(),
      body: {
        people: [
          { name, idNumber },
          { name: '别人', idNumber },
          { name: known.name ?? '', idNumber: known.idNumber ?? '' },
        ],
      },
    })
    expect(people).toEqual([
      { differs: false, card: 'inProgress', insurance: 'unknown', batch },
      { differs: true, card: 'unknown', insurance: 'unknown' },
      { differs: false, card: 'has', insurance: 'registered' },
    ])
  })
})

describe('cards that come in for a batch', () => {
  test('are counted once, by whichever operator; what is missing may be found later', async () => {
    const open = openTestAgency()
    const clerk = await openOrganisation(open, 'DEMO0001')
    const batch = await clerk.openBatch()
    const answered = await clerk.submit(batch, [clerk.row(0), clerk.row(1)])
    const [one = '', two = ''] = answered.map(({ number = '' }) => number)
    expect((await clerk.receive(batch, [one])).unexpected).toEqual([one])
    open.clock.moveTo(made)
    await clerk.signInAgain()
    const other = await openOrganisation(open, 'DEMO0001', '吴立强')
    expect((await clerk.here()).waiting).toEqual({ objections: 0, arriving: 2, kept: 0, overdue: 0 })
    const counted = await clerk.receive(batch, [one], [two])
    expect(counted.entries).toMatchObject([{ seq: 1, type: 'received', caseNumber: one, operator: '周会敏' }])
    expect(await other.receive(batch, [one])).toEqual(counted)
    expect((await clerk.see(batch)).rows.map(({ card }) => card?.state)).toEqual(['kept', 'missing'])
    await other.receive(batch, [two])
    expect((await clerk.head()).totals).toEqual({ received: 2, issued: 0, returned: 0, lost: 0, kept: 2 })
  })

  test('lie there for five working days in time', async () => {
    const { open, clerk } = await withCards(1)
    open.clock.moveTo('2026-10-29T23:00')
    await clerk.signInAgain()
    expect((await clerk.here()).waiting).toMatchObject({ kept: 1, overdue: 0 })
    open.clock.moveTo('2026-10-30T09:00')
    expect((await clerk.here()).waiting).toMatchObject({ kept: 1, overdue: 1 })
  })
})

describe('handing out', () => {
  test('ends the case, once; what is told again changes nothing', async () => {
    const { clerk, batch, numbers, now } = await withCards(2)
    const [one = '', two = ''] = numbers
    const told = toldOf(one, now)
    const entered = await clerk.enter([told])
    expect(entered).toMatchObject([{ id: told.id, entry: { seq: 3, type: 'issued', caseNumber: one } }])
    expect(await clerk.enter([told])).toEqual(entered)
    expect(await clerk.enter([toldOf(one, now), toldOf(two, '2026-12-24T10:00')])).toMatchObject([
      { refused: 'alreadyIssued' },
      { refused: 'ahead' },
    ])
    expect(await clerk.statuses(batch)).toEqual(['collected', 'withEmployer'])
    expect(await clerk.ledger()).toHaveLength(3)
  })

  test('a card with somebody else’s face is made anew and comes in again', async () => {
    const { open, clerk, batch, numbers, now } = await withCards(1)
    const [number = ''] = numbers
    await clerk.enter([toldOf(number, now, 'returned')])
    expect(await clerk.statuses(batch)).toEqual(['producing'])
    open.clock.moveTo('2026-11-20T10:00')
    await clerk.signInAgain()
    expect((await clerk.see(batch)).rows[0]?.card?.state).toBe('arriving')
    await clerk.receive(batch, [number])
    await clerk.enter([toldOf(number, open.clock.now())])
    expect(await clerk.statuses(batch)).toEqual(['collected'])
    expect((await clerk.head()).totals).toEqual({ received: 2, issued: 1, returned: 1, lost: 0, kept: 0 })
  })

  test('what nobody fetches goes back to the bank, where the person gets it', async () => {
    const { clerk, batch, numbers, now } = await withCards(1)
    await clerk.enter([toldOf(numbers[0] ?? '', now, 'returned', { reason: 'unclaimed' })])
    expect(await clerk.statuses(batch)).toEqual(['ready'])
  })

  test('a lost card can be found, and only then be handed out', async () => {
    const { clerk, numbers, now } = await withCards(1)
    const [number = ''] = numbers
    const types = ['lost', 'issued', 'found', 'issued'] as const
    const answers = await clerk.enter(types.map((type) => toldOf(number, now, type)))
    expect(answers.map(({ refused, entry }) => refused ?? entry?.type)).toEqual([
      'lost',
      'isLost',
      'found',
      'issued',
    ])
  })

  test('that was entered by mistake is reversed by a line that names it: the card waits again, the person is told, and nothing is edited', async () => {
    const { open, clerk, batch, numbers, now } = await withCards(1)
    const [number = ''] = numbers
    const [issued] = await clerk.enter([toldOf(number, now)])
    const before = await clerk.ledger()
    const card = async () => (await clerk.see(batch)).rows[0]?.card
    expect(await card()).toMatchObject({ state: 'issued', entry: issued?.id })
    const reverse = (reverses: string) => toldOf(number, now, 'reversed', { reverses, note: '点错了人' })
    const wrong = await clerk.enter([reverse(before[0]?.id ?? '')])
    expect(wrong).toMatchObject([{ refused: 'otherEntry' }])
    const told = reverse(issued?.id ?? '')
    const reversed = await clerk.enter([told])
    expect(reversed).toMatchObject([{ entry: { type: 'reversed', reverses: issued?.id, note: '点错了人' } }])
    expect(await clerk.enter([told])).toEqual(reversed)
    expect(await clerk.enter([reverse(issued?.id ?? '')])).toMatchObject([{ refused: 'nothingToReverse' }])
    expect(await clerk.statuses(batch)).toEqual(['withEmployer'])
    expect(await card()).toMatchObject({ state: 'kept' })
    const row = await open.store.read((tables) => tables.get('cases', number))
    const view = await open.client.call('getCase', {
      params: { number },
      accessKey: row?.accessKey ?? '',
    })
    expect(view.notices[0]?.title.zh).toContain('领卡登记有误')
    expect(view.card).toBeNull()
    expect(view.heldBy?.card).toEqual({ state: 'kept', since: now, due: expect.anything() })
    await clerk.enter([toldOf(number, now)])
    expect(await clerk.statuses(batch)).toEqual(['collected'])
    const [entries, head] = [await clerk.ledger(), await clerk.head()]
    expect(entries.slice(0, before.length)).toEqual(before)
    expect(verifyChain(entries, head)).toBeUndefined()
    expect(reconcile(entries)).toMatchObject({ totals: head.totals, impossible: [], isSound: true })
    expect(head.totals).toEqual({ received: 1, issued: 1, returned: 0, lost: 0, kept: 0 })
  })

  test('is not reversed any more once the person has begun to use the card', async () => {
    const { open, clerk, numbers, now } = await withCards(1)
    const [number = ''] = numbers
    const [issued] = await clerk.enter([toldOf(number, now)])
    expect(await actAsClerk(open.store, number, 'enableAtCounter', now)).toBe(true)
    const told = toldOf(number, now, 'reversed', { reverses: issued?.id ?? '' })
    expect(await clerk.enter([told])).toMatchObject([{ refused: 'goneOn' }])
  })

  test('a thumbprint is nothing without its picture', async () => {
    const { clerk, numbers, now } = await withCards(1, 'DEMO0002')
    const recipient = { by: 'self', sign: 'thumbprint' } as const
    const [number = ''] = numbers
    const [without, unknown, shown] = await clerk.enter([
      toldOf(number, now, 'issued', { recipient }),
      toldOf(number, now, 'issued', { recipient: { ...recipient, mark: 'no-such-upload' } }),
      toldOf(number, now, 'issued', { recipient: { ...recipient, mark: 'demo-upload-mark' } }),
    ])
    expect([without?.refused, unknown?.refused, shown?.entry?.type]).toEqual([
      'markMissing',
      'markMissing',
      'issued',
    ])
  })

  test('leaves a chain that is whole and adds up', async () => {
    const { clerk, numbers, now } = await withCards(5)
    const types = ['issued', 'returned', 'lost', 'issued'] as const
    await clerk.enter(types.map((type, i) => toldOf(numbers[i] ?? '', now, type)))
    const [entries, head] = [await clerk.ledger(), await clerk.head()]
    expect(verifyChain(entries, head)).toBeUndefined()
    expect(reconcile(entries)).toMatchObject({ totals: head.totals, impossible: [], isSound: true })
    expect(head.totals).toEqual({ received: 5, issued: 2, returned: 1, lost: 1, kept: 1 })
  })
})
