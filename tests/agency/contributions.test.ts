import { afterEach, describe, expect, test } from 'vitest'
import { loadCity } from '../../mocks/cities/cities.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { countMonths, findGaps, findLastPaid } from '../../src/domain/contributions.ts'
import { freshKey, judgeLines, openTestAgency, person, type TestAgency } from './testAgency.ts'

afterEach(judgeLines)

/** The proof that a code to this number was answered. */
async function prove({ client, codes }: TestAgency, mobile: string) {
  const { codeId } = await client.call('requestCode', { key: freshKey(), body: { mobile } })
  const code = codes.at(-1)?.code ?? ''
  return client.call('confirmCode', { params: { codeId }, key: freshKey(), body: { code } })
}

async function ask(open: TestAgency, answers: PartialAnswers, mobile = answers.mobile ?? '') {
  const mobileProof = await prove(open, mobile)
  const { idType = 'residentId', idNumber = '', name = '' } = answers
  return open.client.call('lookUpContributions', {
    key: freshKey(),
    body: { idType, idNumber, name, mobileProof },
  })
}

const employee = () => person('employee').card

describe('a contribution record', () => {
  test('of an employee has a month that was left out, two that the employer owes, and this one not yet posted', async () => {
    const record = await ask(openTestAgency(), employee())
    expect(findGaps(record, 'pension', '2026-09-21')).toEqual([
      { from: '2022-01', to: '2022-02', reason: 'betweenJobs' },
      { from: '2024-11', to: '2024-11', reason: 'notRecorded' },
      { from: '2025-05', to: '2025-06', reason: 'owed' },
      { from: '2026-09', to: '2026-09', reason: 'notPosted' },
    ])
    expect(findLastPaid(record.entries, 'pension')).toBe('2026-08')
    // 42 months at the first employer; 54 at the second, three of which do not count.
    expect(countMonths(record.entries, 'pension')).toBe(42 + 54 - 3)
    expect(countMonths(record.entries, 'injury')).toBe(93)
  })

  test('grows with the months, and what is past stays as it was', async () => {
    const open = openTestAgency()
    const before = await ask(open, employee())
    open.clock.moveTo('2026-11-21T10:00')
    const after = await ask(open, employee())
    expect(countMonths(after.entries, 'pension')).toBe(countMonths(before.entries, 'pension') + 2)
    expect(after.entries.slice(0, before.entries.length - 1)).toEqual(before.entries.slice(0, -1))
  })

  test('of somebody who draws a pension ends with the last job', async () => {
    const record = await ask(openTestAgency(), person('retiree').card)
    expect(record.standing).toBe('drawing')
    expect(findGaps(record, 'pension', '2026-09-21')).toEqual([])
    expect(countMonths(record.entries, 'pension')).toBe(172)
  })

  test('of somebody who is not insured is empty, and begins with the registration', async () => {
    const open = openTestAgency()
    const { enrolment = {} } = person('flexible')
    expect(await ask(open, enrolment)).toMatchObject({ standing: 'none', entries: [] })
    await open.submit('enrolment', enrolment)
    open.clock.moveTo('2026-12-10T10:00')
    const record = await ask(open, enrolment)
    expect(record.entries.map(({ period }) => period)).toEqual(['2026-09', '2026-10', '2026-11', '2026-12'])
    expect(countMonths(record.entries, 'pension')).toBe(3)
  })

  test('shows name and number masked', async () => {
    expect((await ask(openTestAgency(), employee())).holder).toEqual({
      name: '赵**',
      idMasked: expect.stringMatching(/^2101\*+\d{3}[\dX]$/),
    })
  })
})

describe('is told to nobody else', () => {
  const refusal = (code: string, field: string) => ({
    kind: 'refused',
    status: 422,
    problem: { errors: [{ field, problem: { code } }] },
  })

  test('not to somebody with another mobile number', async () => {
    await expect(ask(openTestAgency(), employee(), '15400000099')).rejects.toMatchObject(
      refusal('mobile.notOnRecord', 'mobile'),
    )
  })

  test('not to somebody who does not know the name', async () => {
    await expect(ask(openTestAgency(), { ...employee(), name: '赵明' })).rejects.toMatchObject(
      refusal('record.mismatch', 'name'),
    )
  })

  test('not for an application under way with another mobile number: anybody can send one in', async () => {
    const open = openTestAgency()
    await open.submit('card', { ...employee(), mobile: '15400000098', ...proofOf('15400000098') })
    await expect(ask(open, employee(), '15400000098')).rejects.toMatchObject(
      refusal('mobile.notOnRecord', 'mobile'),
    )
  })

  test('not without a code that was answered: the proof of a sample person opens nothing', async () => {
    const open = openTestAgency()
    const { idNumber = '', name = '' } = employee()
    const body = { idType: 'residentId', idNumber, name, ...proofOf('15400000003') } as const
    await expect(open.client.call('lookUpContributions', { key: freshKey(), body })).rejects.toMatchObject({
      kind: 'refused',
      status: 401,
    })
  })

  test('after twenty misses a client has to wait', async () => {
    const open = openTestAgency()
    const mobileProof = await prove(open, '15400000099')
    const { idNumber = '', name = '' } = employee()
    const again = () =>
      open.client.call('lookUpContributions', {
        key: freshKey(),
        body: { idType: 'residentId', idNumber, name, mobileProof },
      })
    for (let i = 0; i < 20; i += 1) await expect(again()).rejects.toMatchObject({ status: 422 })
    await expect(again()).rejects.toMatchObject({
      status: 429,
      problem: { type: 'urn:problem:too-many-misses' },
    })
  })
})

const proofOf = (mobile: string) => ({ mobileProof: { mobile, proof: `demo-proof-${mobile}` } })

describe('a correction of the record', () => {
  const correction = () => person('employee').correction ?? {}
  /** The correction with a number that a code has shown. */
  const proven = async (open: TestAgency, more: PartialAnswers = {}) => ({
    ...correction(),
    mobileProof: await prove(open, correction().mobile ?? ''),
    ...more,
  })
  const stateOf = (record: Awaited<ReturnType<typeof ask>>, month: string) =>
    record.entries.find(({ period }) => period === month)

  test('that the agency agrees to puts the month on record, with the wage that was said', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('recordCorrection', await proven(open))
    open.clock.moveTo('2026-09-21T10:30')
    const waiting = await ask(open, employee())
    expect(stateOf(waiting, '2024-11')).toBeUndefined()
    expect(waiting.corrections).toEqual([{ number: receipt.number, months: ['2024-11'], state: 'open' }])
    expect(await open.statusAt(receipt, '2026-10-15T16:00')).toBe('settled')
    const after = await ask(open, employee())
    expect(stateOf(after, '2024-11')).toMatchObject({
      payer: '沈阳示例软件有限公司',
      base: 6480,
      shares: expect.arrayContaining([{ insurance: 'pension', state: 'paid', own: 51_840 }]),
    })
    expect(countMonths(after.entries, 'pension')).toBe(countMonths(waiting.entries, 'pension') + 2)
    expect(findGaps(after, 'pension', '2026-10-15').map(({ from }) => from)).not.toContain('2024-11')
    expect(after.corrections).toMatchObject([{ state: 'corrected' }])
  })

  test('that is refused changes nothing, and says why', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('recordCorrection', await proven(open))
    await open.store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('there is no such case')
      const refusal = {
        type: 'rejected',
        at: '2026-09-22T11:00',
        by: 'agency',
        reason: 'recordRight',
      } as const
      const happened = row.events.filter(({ at }) => at < refusal.at)
      tables.set('cases', row.number, { ...row, events: [...happened, refusal], actedAt: refusal.at })
    })
    open.clock.moveTo('2026-10-15T16:00')
    const view = await open.see(receipt)
    expect(view.status).toBe('rejected')
    const { zh = '' } =
      view.notices.find(({ id }) => id.includes('rejected'))?.body ?? view.notices[0]?.body ?? {}
    expect(zh).toContain('记录没有错')
    const record = await ask(open, employee())
    expect(stateOf(record, '2024-11')).toBeUndefined()
    expect(record.corrections).toMatchObject([{ state: 'refused' }])
  })

  test('of a wage changes what was paid from it; of somebody else’s work takes the month away', async () => {
    const base = openTestAgency()
    const wage = await base.submit(
      'recordCorrection',
      await proven(base, { recordFault: 'base', wrongMonths: ['2024-10'], rightBase: '10000' }),
    )
    await base.statusAt(wage, '2026-10-15T16:00')
    expect(stateOf(await ask(base, employee()), '2024-10')).toMatchObject({
      base: 10_000,
      shares: expect.arrayContaining([{ insurance: 'medical', state: 'paid', own: 20_000 }]),
    })
    const others = openTestAgency()
    const work = await others.submit(
      'recordCorrection',
      await proven(others, { recordFault: 'notMine', wrongMonths: ['2018-07'] }),
    )
    await others.statusAt(work, '2026-10-15T16:00')
    expect(stateOf(await ask(others, employee()), '2018-07')).toBeUndefined()
  })

  test.each([
    ['a month that is on record', { wrongMonths: ['2024-10'] }],
    ['a month that the employer owes', { wrongMonths: ['2025-05'] }],
    ['one month of two that is on record', { wrongMonths: ['2024-10', '2024-11'] }],
  ])('is not taken for %s as one that was left out', async (_, more) => {
    const open = openTestAgency()
    await expect(open.submit('recordCorrection', await proven(open, more))).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ field: 'wrongMonths', problem: { code: 'months.differ' } }] },
    })
  })

  test('is not taken from somebody with another mobile number', async () => {
    const open = openTestAgency()
    const other = { mobile: '15400000099', mobileProof: await prove(open, '15400000099') }
    await expect(open.submit('recordCorrection', { ...correction(), ...other })).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ field: 'mobile', problem: { code: 'mobile.notOnRecord' } }] },
    })
  })

  test('is not taken twice while one is open, and neither needs nor minds a card', async () => {
    const open = openTestAgency()
    await open.submit('recordCorrection', await proven(open))
    await expect(open.submit('recordCorrection', correction())).rejects.toMatchObject({ status: 409 })
  })
})

describe('the log of who looked at a record', () => {
  const kinds = (record: Awaited<ReturnType<typeof ask>>) =>
    record.lookUps.map(({ by, why }) => `${by} ${why}`)

  test('has each look by the person, the newest first, and the employer’s declarations', async () => {
    const open = openTestAgency()
    const first = await ask(open, employee())
    expect(kinds(first).slice(0, 2)).toEqual(['holder record', 'employer declaration'])
    open.clock.moveTo('2026-09-22T08:00')
    const second = await ask(open, employee())
    expect(second.lookUps.slice(0, 2)).toEqual([
      { at: '2026-09-22T08:00', by: 'holder', why: 'record' },
      { at: '2026-09-21T10:00', by: 'holder', why: 'record' },
    ])
  })

  test('has the tries that were refused, and the look before an application', async () => {
    const open = openTestAgency()
    await ask(open, employee(), '15400000099').catch(() => undefined)
    const { idNumber = '', name = '' } = employee()
    const body = { idType: 'residentId', idNumber, name, consent: true } as const
    await open.client.call('lookUpRecords', { key: freshKey(), body })
    open.clock.moveTo('2026-09-21T10:05')
    expect(kinds(await ask(open, employee())).slice(0, 3)).toEqual([
      'holder record',
      'somebody application',
      'somebody refused',
    ])
  })

  test('has the desk’s review of a case, once it has taken place', async () => {
    const open = openTestAgency()
    await open.submit('card', employee())
    open.clock.moveTo('2026-09-21T10:05')
    expect(kinds(await ask(open, employee()))).not.toContain('agency review')
    open.clock.moveTo('2026-09-23T10:00')
    expect(kinds(await ask(open, employee()))[1]).toBe('agency review')
  })

  test('has a counter’s reading of the card', async () => {
    const open = openTestAgency()
    const receipt = await open.submit('card', employee())
    open.clock.moveTo('2026-10-30T10:00')
    await loadCity('210100')
    const desk = { use: 'counterService', carrier: 'card', city: '210100' } as const
    await open.presentCard(receipt, desk)
    expect(kinds(await ask(open, employee()))).not.toContain('agency counter')
    open.clock.moveTo('2026-10-30T10:05')
    await open.actOnCard(receipt, 'enableSocial')
    await open.presentCard(receipt, desk)
    expect(kinds(await ask(open, employee()))).toContain('agency counter')
  })

  test('is kept for three years', async () => {
    const open = openTestAgency()
    await ask(open, employee())
    const day = async (time: string) => {
      open.clock.moveTo(time)
      return (await ask(open, employee())).lookUps.filter(({ by }) => by === 'holder').map(({ at }) => at)
    }
    expect(await day('2029-09-19T10:00')).toEqual(['2029-09-19T10:00', '2026-09-21T10:00'])
    expect(await day('2029-09-21T10:00')).toEqual(['2029-09-21T10:00', '2029-09-19T10:00'])
    // The noted ones are gone from the store, too; what is derived from other tables is told no longer.
    expect(await open.store.read((tables) => tables.all('lookUps').length)).toBe(2)
    open.clock.moveTo('2029-09-21T10:05')
    const { lookUps } = await ask(open, employee())
    expect(lookUps.filter(({ by }) => by === 'employer').map(({ at }) => at.slice(0, 4))).toEqual([
      '2029',
      '2028',
      '2027',
    ])
  })

  test('is another person’s in nothing', async () => {
    const open = openTestAgency()
    await ask(open, person('retiree').card)
    expect(kinds(await ask(open, employee()))).toEqual(kinds(await ask(openTestAgency(), employee())))
  })
})
