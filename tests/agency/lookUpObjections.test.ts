import { afterEach, describe, expect, test } from 'vitest'
import { listMessages } from '../../mocks/agency/messages.ts'
import { answerObjection, listObjections } from '../../mocks/agency/objectionDesk.ts'
import type { LookUp } from '../../src/domain/contributionRecord.ts'
import { freshKey, judgeLines, openTestAgency, person, type TestAgency } from './testAgency.ts'

afterEach(judgeLines)

const employee = () => person('employee').card

const proofs = new WeakMap<TestAgency, ReturnType<typeof prove>>()

/** Whose record it is, with a code to the number on record, which is sent once. */
function proven(open: TestAgency): ReturnType<typeof prove> {
  const known = proofs.get(open) ?? prove(open)
  proofs.set(open, known)
  return known
}

async function prove({ client, codes }: TestAgency) {
  const { idType = 'residentId', idNumber = '', name = '', mobile = '' } = employee()
  const { codeId } = await client.call('requestCode', { key: freshKey(), body: { mobile } })
  const body = { code: codes.at(-1)?.code ?? '' }
  const mobileProof = await client.call('confirmCode', { params: { codeId }, key: freshKey(), body })
  return { idType, idNumber, name, mobileProof }
}

/** Somebody else looks, who knows name and number. */
const lookAsOther = ({ client }: TestAgency) => {
  const { idType = 'residentId', idNumber = '', name = '' } = employee()
  return client.call('lookUpRecords', { key: freshKey(), body: { idType, idNumber, name, consent: true } })
}

async function read(open: TestAgency) {
  const who = await proven(open)
  return { who, ...(await open.client.call('lookUpContributions', { key: freshKey(), body: who })) }
}

const stranger = (lookUps: readonly LookUp[]) => {
  const look = lookUps.find(({ why }) => why === 'application')
  if (!look) throw new Error('nobody looked')
  return look
}

const object = async (open: TestAgency, look?: Pick<LookUp, 'at' | 'by' | 'why'>) => {
  const { who, lookUps } = await read(open)
  const { at, why } = look ?? stranger(lookUps)
  const lookUp = { at, why, note: '  那天我在外地  ' }
  return open.client.call('actOnRecord', { key: freshKey(), body: { ...who, lookUp } })
}

const textsTo = (open: TestAgency, mobile: string) =>
  open.store.read((tables) =>
    listMessages(tables, open.clock.now(), 50).flatMap(({ mobile: to, text }) =>
      to === mobile && 'zh' in text ? [text.zh] : [],
    ),
  )

describe('a look that its person does not know', () => {
  test('is looked into under a number, and answered by itself within the days that are said', async () => {
    const open = openTestAgency()
    await lookAsOther(open)
    const { lookUps } = await object(open)
    // 15 working days from Monday 21 September: the 25th and 1 to 8 October are holidays, two Saturdays of them are worked.
    const { objection } = stranger(lookUps)
    expect(objection?.state).toBe('open')
    expect(objection?.number).toMatch(/^LN-DEMO-Y20260921-\d{4}$/)
    open.clock.moveTo(`${objection?.due}T09:00`)
    const answered = stranger((await read(open)).lookUps).objection
    expect(answered).toMatchObject({ number: objection?.number, state: 'notAllowed' })
    expect((answered?.answeredAt ?? '9999') <= `${objection?.due}T24:00`).toBe(true)
  })

  test('may be one that a case, a card or a declaration tells of, which is found allowed', async () => {
    const open = openTestAgency()
    const { lookUps } = await read(open)
    const declared = lookUps.find(({ why }) => why === 'declaration')
    const after = await object(open, declared)
    open.clock.moveTo('2026-12-01T10:00')
    expect(after.lookUps).toHaveLength(lookUps.length + 1)
    const found = (await read(open)).lookUps.filter(({ objection }) => objection)
    expect(found.map(({ by, why, objection }) => [by, why, objection?.state])).toEqual([
      ['employer', 'declaration', 'allowed'],
    ])
  })

  test('is objected to once, however often it is said, and nothing else is', async () => {
    const open = openTestAgency()
    await lookAsOther(open)
    const first = stranger((await object(open)).lookUps).objection
    open.clock.moveTo('2026-09-22T09:00')
    expect(stranger((await object(open)).lookUps).objection).toEqual(first)
    const never = { at: '2026-09-01T10:00', by: 'somebody', why: 'refused' } as const
    await expect(object(open, never)).rejects.toMatchObject({ status: 409 })
  })

  test('is answered at the desk, as the clerk finds, and once', async () => {
    const open = openTestAgency()
    await lookAsOther(open)
    await object(open)
    open.clock.moveTo('2026-09-22T09:00')
    const list = () => open.store.read((tables) => listObjections(tables, open.clock.now()))
    const [waiting] = await list()
    expect(waiting).toMatchObject({ look: { by: 'somebody' }, objection: { note: '那天我在外地' } })
    const answer = () => answerObjection(open.store, waiting?.id ?? '', 'allowed', open.clock.now())
    expect(await answer()).toBe(true)
    expect(await answer()).toBe(false)
    expect(await list()).toEqual([])
    expect(stranger((await read(open)).lookUps).objection?.state).toBe('allowed')
  })

  test('is told of by text message, and among the notices of the person’s last case with that number', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('card', employee())
    open.clock.moveTo('2026-09-21T10:01')
    await lookAsOther(open)
    await object(open)
    open.clock.moveTo('2026-10-30T10:00')
    const titles = (await open.see(receipt)).notices.map(({ title }) => title.zh)
    expect(titles.filter((title) => title === '已收到核查申请' || title === '查询已核查')).toEqual([
      '查询已核查',
      '已收到核查申请',
    ])
    const texts = await textsTo(open, employee().mobile ?? '')
    expect(texts.filter((text) => text.includes('您说不认识的一次查询'))).toHaveLength(2)
  })
})

describe('being told of looks', () => {
  const tell = async (open: TestAgency, tells: boolean) =>
    open.client.call('actOnRecord', { key: freshKey(), body: { ...(await proven(open)), tells } })
  const told = async (open: TestAgency) =>
    (await textsTo(open, employee().mobile ?? '')).filter((text) => text.includes('有人用您的姓名'))

  test('is off until it is asked for, and tells each look of somebody else from then on, none of one’s own', async () => {
    const open = openTestAgency()
    expect((await read(open)).tells).toBe(false)
    await lookAsOther(open)
    open.clock.moveTo('2026-09-21T10:10')
    expect((await tell(open, true)).tells).toBe(true)
    expect(await told(open)).toEqual([])
    open.clock.moveTo('2026-09-21T10:20')
    expect((await read(open)).tells).toBe(true)
    await lookAsOther(open)
    expect(await told(open)).toHaveLength(1)
  })

  test('ends as it is turned off', async () => {
    const open = openTestAgency()
    await tell(open, true)
    expect((await tell(open, false)).tells).toBe(false)
    await lookAsOther(open)
    expect(await told(open)).toEqual([])
  })

  test('stays as it was said, however long ago the looks were', async () => {
    const open = openTestAgency()
    await tell(open, true)
    open.clock.moveTo('2031-03-03T10:00')
    expect((await read(open)).tells).toBe(true)
  })
})
