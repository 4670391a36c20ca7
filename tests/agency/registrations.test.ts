import { afterEach, describe, expect, test } from 'vitest'
import { listMessages } from '../../mocks/agency/messages.ts'
import type { RegistrationRowSent } from '../../src/api/organisationSchemas.ts'
import { judgeLines, openTestAgency } from './testAgency.ts'
import { openOrganisation } from './testOrganisation.ts'

afterEach(judgeLines)

/** When registrations of the Monday of these tests have been decided. */
const registered = '2026-09-28T16:00'

/** An employer who has opened a batch of registrations. */
async function withBatch(code = 'DEMO0001') {
  const open = openTestAgency()
  const clerk = await openOrganisation(open, code)
  return { open, clerk, batch: await clerk.openBatch('九月入职', 'registrations') }
}
const personOf = ({ answers: { name = '', idNumber = '' } }: RegistrationRowSent) => ({ name, idNumber })

describe('an employer registers its employees for insurance', () => {
  test('each is a case of their own, and the same row again opens no second one', async () => {
    const { clerk, batch } = await withBatch()
    const rows = [clerk.registration(0, '2026-09-01'), clerk.registration(1, '2026-08-22')]
    const first = await clerk.register(batch, rows)
    expect(new Set(first.map(({ number }) => number)).size).toBe(2)
    expect(await clerk.register(batch, rows)).toEqual(first)
    const seen = await clerk.see(batch)
    expect(seen.batch).toMatchObject({ matter: 'registrations', rows: 2 })
    expect(seen.rows.map(({ status }) => status)).toEqual(['submitted', 'submitted'])
  })

  test('one with a passport or a permit is taken with the kind of document', async () => {
    const { clerk, batch } = await withBatch()
    const { key, answers } = clerk.registration(0, '2026-09-01')
    const mute = { birthDate: '1990-05-01', sex: 'female' } as const
    const foreign = { idType: 'passport', idNumber: 'DEMO12345', nationality: 'DEU', ...mute } as const
    const neighbour = { idType: 'hkMoPass', idNumber: 'H12345678', ...mute } as const
    const taken = await clerk.register(batch, [
      {
        key: `${key}-one`,
        answers: { ...answers, applicantKind: 'foreigner', insuranceRight: 'employer', ...foreign },
      },
      {
        key: `${key}-two`,
        answers: { ...answers, applicantKind: 'hkMoTw', insuranceRight: 'employer', ...neighbour },
      },
    ])
    expect(taken.map(({ problems }) => problems)).toEqual([undefined, undefined])
    expect((await clerk.see(batch)).rows.map(({ idNumber }) => idNumber)).toEqual(['DE*****45', 'H1*****78'])
  })

  test('the agency says of the employee first that it is under way, and then that they are insured', async () => {
    const { open, clerk, batch } = await withBatch()
    const row = clerk.registration(0, '2026-09-01')
    const insurance = async () => (await clerk.check([personOf(row)]))[0]?.insurance
    expect(await insurance()).toBe('unknown')
    await clerk.register(batch, [row])
    expect(await insurance()).toBe('inProgress')
    open.clock.moveTo(registered)
    await clerk.signInAgain()
    expect(await clerk.statuses(batch)).toEqual(['enrolled'])
    expect(await insurance()).toBe('registered')
  })

  test('only once the registration is complete can the card be applied for', async () => {
    const { open, clerk, batch } = await withBatch()
    await clerk.register(batch, [clerk.registration(0, '2026-09-01')])
    const cards = await clerk.openBatch('社保卡')
    const early = await clerk.submit(cards, [clerk.row(0)])
    expect(early[0]?.problems?.map(({ code }) => code)).toContain('insurance.first')
    open.clock.moveTo(registered)
    await clerk.signInAgain()
    const [taken] = await clerk.submit(cards, [clerk.row(0)])
    expect(taken?.problems).toBeUndefined()
    expect((await clerk.see(cards)).batch.rows).toBe(1)
  })

  test('who is registered already, or is being registered, is not registered twice', async () => {
    const { open, clerk, batch } = await withBatch()
    const row = clerk.registration(0, '2026-09-01')
    await clerk.register(batch, [row])
    const codes = async () =>
      (await clerk.register(batch, [{ ...row, key: 'another-key' }]))[0]?.problems?.map(({ code }) => code)
    expect(await codes()).toEqual(['record.inProgress'])
    open.clock.moveTo(registered)
    await clerk.signInAgain()
    expect(await codes()).toEqual(['record.alreadyRegistered'])
  })

  test('nobody is registered before their first day of work, or without the employer’s declaration', async () => {
    const { clerk, batch } = await withBatch()
    const { enrolmentDeclared: _, ...silent } = clerk.registration(1, '2026-09-01').answers
    const answered = await clerk.register(batch, [
      clerk.registration(0, '2026-09-22'),
      { key: 'undeclared', answers: silent },
    ])
    expect(answered.map(({ problems }) => problems?.map(({ field, code }) => `${field} ${code}`))).toEqual([
      ['firstWorkDay date.future'],
      ['enrolmentDeclared required'],
    ])
  })

  test('villages and schools register nobody', async () => {
    const { clerk, batch } = await withBatch('DEMO0002')
    const [refused] = await clerk.register(batch, [clerk.registration(0, '2026-09-01')])
    expect(refused?.problems?.[0]).toEqual({ field: 'forWhom', code: 'kind.unfit' })
  })

  test('a batch of registrations takes no card applications, and one of cards no registrations', async () => {
    const { clerk, batch } = await withBatch()
    const cards = await clerk.openBatch()
    await expect(clerk.submit(batch, [clerk.row(0)])).rejects.toMatchObject({ status: 404 })
    await expect(clerk.register(cards, [clerk.registration(0, '2026-09-01')])).rejects.toMatchObject({
      status: 404,
    })
  })

  test('the employee is told by text message who has registered them, and can follow it', async () => {
    const { open, clerk, batch } = await withBatch()
    await clerk.register(batch, [clerk.registration(0, '2026-09-01')])
    const messages = await open.store.read((tables) => listMessages(tables, open.clock.now(), 50))
    expect(messages.map(({ text }) => JSON.stringify(text)).join('\n')).toContain('申报社会保险参保登记')
    const row = await open.store.read((tables) => tables.all('cases')[0]?.[1])
    const view = await open.client.call('getCase', {
      accessKey: row?.accessKey ?? '',
      params: { number: row?.number ?? '' },
    })
    expect(view.heldBy).toMatchObject({ kind: 'employer', operator: '周会敏' })
    expect(view.heldBy?.authorised).toBeUndefined()
  })
})
