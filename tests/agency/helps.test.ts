import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import { handlingOf } from '../../mocks/agency/handlings.ts'
import { drawHelpCodes, openAtCounter } from '../../mocks/agency/helps.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { AgencyError } from '../../src/api/AgencyError.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { HelpScope } from '../../src/domain/helps.ts'
import { freshKey, judgeLines, monday, openTestAgency, person } from './testAgency.ts'

afterEach(judgeLines)

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof AgencyError ? error.status : error),
  )

/** A person who has invited a helper to their card application, and what each of the two can do. */
async function invited(scope: HelpScope = 'fill', store = createStore()) {
  const open = openTestAgency(monday, store)
  const { client } = open
  const [mine, theirs] = [freshKey(), freshKey()]
  const params = { help: freshKey() }
  const { answers, draftId } = { answers: person('flexible').card, draftId: freshKey() }
  const made = await client.call('putHelp', {
    params,
    accessKey: mine,
    body: { kind: 'card', scope, days: 3, person: '林*' },
  })
  const join = (accessKey = theirs, code = made.code ?? '', name = '王芳') =>
    client.call('acceptHelp', { params: { code }, accessKey, body: { name, relation: 'child' } })
  const as = (accessKey: string) => ({
    see: () => client.call('getHelp', { params, accessKey }),
    handOver: (given: PartialAnswers) =>
      client.call('handOverHelp', { params, accessKey, body: { id: draftId, answers: given } }),
    takeBack: () => client.call('takeBackHelp', { params, accessKey, body: { turn: 'person' } }),
    end: () => client.call('endHelp', { params, accessKey }),
  })
  const submit = (key = mine, given = answers) =>
    client.call('submitApplication', {
      key: `${draftId}-card`,
      body: { answers: given, help: { id: params.help, key } },
    })
  return { open, made, params, join, answers, submit, mine, theirs, me: as(mine), helper: as(theirs), as }
}

test('a code lets one helper in, however often their answer is lost, and nobody after them', async () => {
  const { made, join } = await invited()
  expect(made).toMatchObject({ role: 'person', state: 'invited', turn: 'person', until: '2026-09-24' })
  expect(made.code).toMatch(/^\d{10}$/)
  expect(await join()).toMatchObject({ role: 'helper', state: 'joined', person: '林*' })
  expect((await join()).entries.map(({ act }) => act)).toEqual(['invited', 'joined'])
  expect(await refusal(join(freshKey()))).toBe(410)
})

test('it is so where the agency lies in a browser’s database, whose answers come late', async () => {
  const { me, helper, join, answers } = await invited(
    'fill',
    createStore(() => openBrowserDevice()),
  )
  await me.handOver(answers)
  expect(await join()).toMatchObject({ state: 'joined', draft: { answers } })
  expect(await helper.handOver({ ...answers, county: '210199' })).toMatchObject({ turn: 'person' })
})

test.each([
  ['   ', 'required'],
  ['王芳1', 'name.hasDigits'],
  ['王 芳', 'name.blank'],
  ['王芳<', 'name.characters'],
])('a helper called “%s” is not let in, and is told why: %s', async (name, code) => {
  const { made, join } = await invited()
  const refused: unknown = await join(undefined, made.code, name).catch((error: unknown) => error)
  expect(refused).toMatchObject({ status: 422, problem: { errors: [{ field: 'name', problem: { code } }] } })
  expect(await join()).toMatchObject({ state: 'joined' })
})

test('a code that nobody has opens nothing, and who tries many has to wait', async () => {
  const { join } = await invited()
  const tried = []
  for (let n = 0; n < 21; n += 1) tried.push(await refusal(join(freshKey(), `${n}`.padStart(10, '0'))))
  expect(new Set(tried.slice(0, 20))).toEqual(new Set([404]))
  expect(tried[20]).toBe(429)
})

test('who guesses has to wait, also where the clock was turned back after others had guessed', async () => {
  const { open, join } = await invited()
  const guess = (n: number) => refusal(join(freshKey(), `${n}`.padStart(10, '0')))
  open.clock.moveTo('2026-09-23T10:00')
  for (let n = 0; n < 5; n += 1) await guess(n)
  open.clock.moveTo('2026-09-22T10:00')
  for (let n = 0; n < 20; n += 1) await guess(n)
  expect(await guess(20)).toBe(429)
})

test('after its last day nobody comes in, and who did sees nothing more', async () => {
  const { open, join, me, helper, answers } = await invited()
  await me.handOver(answers)
  await join()
  open.clock.moveTo('2026-09-24T23:00')
  expect((await helper.see()).draft).toBeDefined()
  open.clock.moveTo('2026-09-25T00:01')
  expect(await helper.see()).toMatchObject({ state: 'over' })
  expect((await helper.see()).draft).toBeUndefined()
  expect(await refusal(helper.handOver(answers))).toBe(409)
})

test('one of the two has it in hand at a time, and what each changed is written down under them', async () => {
  const { join, me, helper, answers } = await invited()
  const { mobile: _, ...few } = answers
  await me.handOver(few)
  await join()
  expect(await refusal(me.handOver(answers))).toBe(409)
  const back = await helper.handOver({ ...few, mobile: '15400000001' })
  expect(back.entries.at(-1)).toEqual({
    at: '2026-09-21T10:00',
    by: 'helper',
    act: 'handedOver',
    fields: ['mobile'],
  })
  expect(back.draft).toBeUndefined()
  expect((await me.see()).draft?.answers.mobile).toBe('15400000001')
  expect(await refusal(helper.handOver(few))).toBe(409)
})

test('nobody consents for the person: what a helper says of that is left out', async () => {
  const { join, me, helper, answers } = await invited()
  const { photoConsent: _, ...without } = answers
  await me.handOver({ ...without, bankConsent: true })
  await join()
  await helper.handOver({ ...without, photoConsent: true })
  const { draft } = await me.see()
  expect(draft?.answers).toMatchObject({ bankConsent: true })
  expect(draft?.answers.photoConsent).toBeUndefined()
  await helper.handOver({ ...without, photoConsent: true })
})

test('handing the same over again, because the answer was lost, changes nothing', async () => {
  const { join, me, answers } = await invited()
  await me.handOver(answers)
  await join()
  const before = await me.see()
  await me.handOver(answers)
  // The helper has joined in between: the last act is not the person’s, and nothing is written twice.
  expect((await me.see()).entries).toEqual(before.entries)
})

test('the person takes it back without waiting; what the helper has not handed over is not taken', async () => {
  const { join, me, helper, answers } = await invited()
  await me.handOver(answers)
  await join()
  expect(await refusal(helper.takeBack())).toBe(401)
  expect(await me.takeBack()).toMatchObject({ turn: 'person', draft: { answers } })
  expect(await refusal(helper.handOver({ ...answers, name: '王芳' }))).toBe(409)
})

test('a helper who may only look sees numbers masked and changes nothing', async () => {
  const { join, me, helper, answers } = await invited('look')
  await me.handOver(answers)
  const seen = await join()
  expect(JSON.stringify(seen)).not.toContain(answers.idNumber)
  expect(seen.draft?.answers.idNumber).toContain('*')
  expect(await refusal(helper.handOver(answers))).toBe(409)
})

test('whoever is dismissed or has left sees nothing more', async () => {
  const { join, me, helper, answers } = await invited()
  await me.handOver(answers)
  await join()
  await me.end()
  expect(await helper.see()).toMatchObject({ state: 'dismissed', turn: 'person' })
  expect((await helper.see()).draft).toBeUndefined()
  expect((await me.see()).draft?.answers).toEqual(answers)
  expect(await refusal(helper.handOver(answers))).toBe(409)
})

test('a key that fits nobody opens nothing', async () => {
  const { as, answers } = await invited()
  const stranger = as(freshKey())
  for (const call of [stranger.see(), stranger.handOver(answers), stranger.takeBack(), stranger.end()])
    expect(await refusal(call)).toBe(401)
})

test('receipt and case say who entered what the person left so', async () => {
  const { open, join, me, helper, answers, submit } = await invited()
  const { bank: _, outlet: __, ...few } = answers
  await me.handOver({ ...few, name: '别名' })
  await join()
  await helper.handOver({ ...answers, county: '210199' })
  const receipt = await submit()
  const entered = { by: 'helper', name: '王芳', relation: 'child' }
  expect(receipt.enteredBy).toMatchObject(entered)
  expect(receipt.enteredBy?.fields).toEqual(expect.arrayContaining(['bank', 'name']))
  expect((await open.see(receipt)).enteredBy).toMatchObject(entered)
  expect(await me.see()).toMatchObject({ state: 'submitted' })
  expect((await me.see()).draft).toBeUndefined()
})

test('what the person changed again is their own', async () => {
  const { join, me, helper, answers, submit } = await invited()
  await me.handOver({ ...answers, name: '别名' })
  await join()
  await helper.handOver({ ...answers, name: '又一名' })
  await me.handOver(answers)
  await me.takeBack()
  expect((await submit()).enteredBy).toBeUndefined()
})

test('a helper’s key speaks for nobody: what is submitted with it has not come of the help', async () => {
  const { join, me, helper, answers, submit, theirs } = await invited()
  await me.handOver({ ...answers, name: '别名' })
  await join()
  await helper.handOver(answers)
  expect((await submit(theirs)).enteredBy).toBeUndefined()
  expect(await me.see()).toMatchObject({ state: 'joined' })
})

test('what staff enter at a counter says so, by name, on receipt and case and in the records of the desk', async () => {
  const open = openTestAgency()
  const { client, store, clock } = open
  const help = freshKey()
  const code = await store.change((tables) =>
    openAtCounter(tables, { id: help, codes: drawHelpCodes() }, 'zhou', clock.now()),
  )
  const key = freshKey()
  const seen = await client.call('acceptHelp', {
    params: { code },
    accessKey: key,
    body: { name: '别人', relation: 'other' },
  })
  expect(seen).toMatchObject({ role: 'staff', helper: { name: '周敏' }, until: clock.now().slice(0, 10) })
  const { card: answers } = person('flexible')
  const receipt = await client.call('submitApplication', {
    key: freshKey(),
    body: { answers, help: { id: help, key } },
  })
  expect(receipt.enteredBy).toMatchObject({ by: 'staff', name: '周敏' })
  expect((await open.see(receipt)).enteredBy).toMatchObject({ by: 'staff', name: '周敏' })
  const { entries } = await store.read((tables) => handlingOf(tables, receipt.number))
  expect(entries).toEqual([{ at: clock.now(), by: 'zhou', type: 'acted', act: 'entered' }])
})
