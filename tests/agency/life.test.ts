import { afterEach, describe, expect, test } from 'vitest'
import { actAsClerk, correctableFieldsOf, rejectionReasonsOf } from '../../mocks/agency/clerk.ts'
import { actAtCounter } from '../../mocks/agency/counter.ts'
import { planAhead } from '../../mocks/agency/timetable.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { lightsOf } from '../../src/domain/cardEvents.ts'
import { caseStatuses } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { judgeLines, monday, openTestAgency, person } from './testAgency.ts'

const card = (id: string, change: PartialAnswers = {}): PartialAnswers => ({ ...person(id).card, ...change })

afterEach(judgeLines)

describe('a registration for insurance', () => {
  test('is accepted within the hour and completed on the fourth working day, well within the ten of the law', async () => {
    const { submit, statusAt } = openTestAgency()
    const receipt = await submit('enrolment', person('flexible').enrolment ?? {})
    expect(receipt).toMatchObject({ due: '2026-10-12', dueIsLaw: true })
    expect(await statusAt(receipt, monday)).toBe('submitted')
    expect(await statusAt(receipt, '2026-09-21T10:20')).toBe('accepted')
    expect(await statusAt(receipt, '2026-09-22T09:30')).toBe('reviewing')
    expect(await statusAt(receipt, '2026-09-24T23:59')).toBe('reviewing')
    expect(await statusAt(receipt, '2026-09-28T15:00')).toBe('enrolled')
  })
})

describe('a card made in batch', () => {
  test('takes 15 working days, counted across the National Day holiday and the days worked for it', async () => {
    const { submit, statusAt, see } = openTestAgency('2026-09-28T10:00')
    const receipt = await submit('card', card('newborn'))
    expect(receipt).toMatchObject({ due: '2026-10-23', dueIsLaw: false })
    expect(await statusAt(receipt, '2026-10-08T18:00')).toBe('bankOpening')
    expect(await statusAt(receipt, '2026-10-23T09:59')).toBe('producing')
    expect(await statusAt(receipt, '2026-10-23T10:00')).toBe('ready')
    expect(await see(receipt)).toMatchObject({ due: { on: '2026-10-23', isLaw: false } })
  })

  test('by post arrives three days after it was sent, and is signed for', async () => {
    const { submit, statusAt } = openTestAgency()
    const receipt = await submit('card', card('employee'))
    expect(await statusAt(receipt, '2026-10-19T10:00')).toBe('posted')
    expect(await statusAt(receipt, '2026-10-22T14:10')).toBe('collected')
    expect(receipt.due).toBe('2026-10-22')
  })

  test('through the employer is handed out within five working days of its arrival there', async () => {
    const { submit, statusAt } = openTestAgency()
    const local = card('employee', { livingPlace: 'liaoning', delivery: 'employer' })
    const receipt = await submit('card', local)
    expect(await statusAt(receipt, '2026-10-19T10:00')).toBe('withEmployer')
    expect(await statusAt(receipt, '2026-10-26T10:00')).toBe('collected')
  })
})

describe('a card made on the spot', () => {
  test('is there within the hour when the counter is open', async () => {
    const { submit, statusAt } = openTestAgency()
    const receipt = await submit('card', card('flexible'))
    expect(receipt.due).toBe('2026-09-21')
    expect(await statusAt(receipt, '2026-09-21T10:45')).toBe('ready')
  })

  test.each([
    ['at night', '2026-09-21T22:00', '2026-09-22T09:45'],
    ['in the early morning', '2026-09-21T05:00', '2026-09-21T09:45'],
    ['on the last afternoon before the holiday', '2026-09-30T17:00', '2026-10-08T09:45'],
  ])('applied for %s it waits for the counter to open', async (_, at, ready) => {
    const { submit, statusAt } = openTestAgency(at)
    const receipt = await submit('card', card('flexible'))
    expect(await statusAt(receipt, ready.replace('45', '44'))).not.toBe('ready')
    expect(await statusAt(receipt, ready)).toBe('ready')
  })
})

describe('things that go wrong', () => {
  test('a photo sent back: only the photo is asked for, everything else stays, and the rest is planned again', async () => {
    const { submit, statusAt, act, see, clock, store } = openTestAgency()
    const receipt = await submit('card', card('retiree'))
    expect(await statusAt(receipt, '2026-09-23T10:30')).toBe('needsCorrection')
    const before = await store.read((tables) => tables.get('cases', receipt.number)?.answers)
    const newPhoto = { uploadId: 'demo-upload-photo2', bytes: 30_000, source: 'file', takenOk: true } as const
    clock.moveTo('2026-09-24T11:00')
    const view = await act(receipt, 'correct', { photo: newPhoto, bank: 'ABC', name: '别人' })
    expect(view).toMatchObject({ status: 'submitted', due: { on: '2026-10-22' } })
    const after = await store.read((tables) => tables.get('cases', receipt.number)?.answers)
    expect(after).toEqual({ ...before, photo: newPhoto })
    expect(await statusAt(receipt, '2026-10-30T10:00')).toBe('ready')
    expect((await see(receipt)).events.filter((e) => e.type === 'correctionAsked')).toHaveLength(1)
  })

  test('a bank that cannot open the account: another bank is chosen, and goes on', async () => {
    const { submit, statusAt, act, see } = openTestAgency()
    const receipt = await submit('card', card('bankFails'))
    expect(await statusAt(receipt, '2026-09-28T11:00')).toBe('bankFailed')
    expect((await see(receipt)).actions).toContain('chooseBank')
    const chosen = await act(receipt, 'chooseBank', {
      bank: 'CCB',
      outlet: '210102-CCB-1',
      delivery: 'outlet',
    })
    expect(chosen).toMatchObject({ status: 'bankOpening', answers: { bank: 'CCB', outlet: '210102-CCB-1' } })
    expect(await statusAt(receipt, '2026-10-30T10:00')).toBe('ready')
  })

  test('a rejection ends the case and says why; the person may apply again', async () => {
    const { submit, statusAt, see } = openTestAgency()
    const receipt = await submit('card', card('rejected'))
    expect(await statusAt(receipt, '2026-09-24T15:00')).toBe('rejected')
    expect(await see(receipt)).toMatchObject({ actions: [], due: null })
    expect((await see(receipt)).events.at(-1)).toMatchObject({ reason: 'nameOrNumberDiffers' })
    expect((await submit('card', card('rejected'))).number).not.toBe(receipt.number)
  })

  test('a production that fails is done again by itself', async () => {
    const { submit, statusAt } = openTestAgency()
    const receipt = await submit('card', card('productionFails'))
    expect(await statusAt(receipt, '2026-10-09T10:00')).toBe('productionFailed')
    expect(await statusAt(receipt, '2026-10-12T10:00')).toBe('producing')
    expect(await statusAt(receipt, '2026-10-19T10:00')).toBe('ready')
  })

  test('a letter that comes back waits for another address or an outlet', async () => {
    const { submit, statusAt, act } = openTestAgency()
    const receipt = await submit('card', card('returned'))
    expect(await statusAt(receipt, '2026-10-25T14:10')).toBe('returned')
    await act(receipt, 'changeDelivery', { delivery: 'outlet', outlet: '210102-ICBC-1' })
    expect(await statusAt(receipt, '2026-10-28T10:00')).toBe('ready')
  })

  test('an agency that is late says nothing until it is', async () => {
    const { submit, statusAt, see } = openTestAgency()
    const receipt = await submit('card', card('overdue'))
    expect(await statusAt(receipt, '2026-10-27T10:00')).toBe('producing')
    expect((await see(receipt)).due).toEqual({ on: '2026-10-19', isLaw: false })
    expect(await statusAt(receipt, '2026-10-28T10:00')).toBe('ready')
  })
})

describe('a correction', () => {
  const sentBack = async () => {
    const agency = openTestAgency()
    const { submit, store, clock } = agency
    const receipt = await submit('card', card('flexible', { productionMode: 'batch' }))
    clock.moveTo('2026-09-22T12:00')
    await actAsClerk(store, receipt.number, 'askCorrection', clock.now(), { field: 'idExpiry' })
    return { ...agency, receipt }
  }

  test('has a last day by the agency’s rule, on the case and in its notice', async () => {
    const { see, receipt } = await sentBack()
    const { status, correctBy, notices } = await see(receipt)
    expect([status, correctBy]).toEqual(['needsCorrection', '2026-10-13'])
    expect(notices[0]?.body.zh).toContain('最晚10月13日')
  })

  test('can be made on that day; after it the case is over, says why, and can be made again', async () => {
    const { see, statusAt, receipt } = await sentBack()
    expect(await statusAt(receipt, '2026-10-13T23:59')).toBe('needsCorrection')
    expect((await see(receipt)).actions).toContain('correct')
    expect(await statusAt(receipt, '2026-10-14T09:00')).toBe('rejected')
    const { events, correctBy, actions } = await see(receipt)
    expect(events.at(-1)).toMatchObject({ type: 'rejected', reason: 'notCorrected' })
    expect([correctBy, actions]).toEqual([null, []])
  })

  test('that was made in time ends nothing', async () => {
    const { act, statusAt, receipt } = await sentBack()
    await act(receipt, 'correct', { idExpiry: '2040-01-01' })
    expect(await statusAt(receipt, '2027-06-01T10:00')).toBe('ready')
  })
})

describe('the resident', () => {
  test('may withdraw before production, and nothing that was planned happens any more', async () => {
    const { submit, statusAt, act } = openTestAgency()
    const receipt = await submit('card', card('newborn'))
    await statusAt(receipt, '2026-09-22T12:00')
    expect((await act(receipt, 'withdraw')).status).toBe('withdrawn')
    expect(await statusAt(receipt, '2027-03-01T10:00')).toBe('withdrawn')
  })

  test('may change delivery until production starts; the days before stay as they were', async () => {
    const { submit, statusAt, act, see, clock } = openTestAgency()
    const receipt = await submit('card', card('employee'))
    clock.moveTo('2026-09-22T12:00')
    expect((await see(receipt)).changeUntil).toBe('2026-09-29T09:00')
    await act(receipt, 'changeDelivery', { delivery: 'outlet', outlet: '210102-ICBC-1' })
    expect(await statusAt(receipt, '2026-09-29T09:00')).toBe('producing')
    expect(await see(receipt)).toMatchObject({
      changeUntil: null,
      actions: ['changeMobile', 'changeLanguage', 'withdrawConsent'],
    })
    expect(await statusAt(receipt, '2026-10-19T10:00')).toBe('ready')
  })

  test('who changes the delivery leaves nothing of the one before; who changes the photo leaves the delivery as it was', async () => {
    const { submit, act, store } = openTestAgency()
    const receipt = await submit('card', card('employee'))
    const keptOf = async () => (await store.read((tables) => tables.get('cases', receipt.number)))?.answers
    const { delivery, recipientName, recipientMobile, mailAddress, courierConsent } = card('employee')
    const { photo } = card('flexible')
    await act(receipt, 'changePhoto', { ...(photo ? { photo } : {}), photoConsent: true })
    const posted = { delivery, recipientName, recipientMobile, mailAddress, courierConsent }
    expect(await keptOf()).toMatchObject(posted)
    await act(receipt, 'changeDelivery', { delivery: 'outlet', outlet: '210102-ICBC-1' })
    const collected = await keptOf()
    const { name, idNumber, bank } = card('employee')
    expect(collected).toMatchObject({ name, idNumber, bank, delivery: 'outlet', outlet: '210102-ICBC-1' })
    for (const dropped of ['recipientName', 'recipientMobile', 'mailAddress', 'courierConsent'])
      expect(collected).not.toHaveProperty(dropped)
  })

  test('may not change to an outlet of another bank, and learns which question it is about', async () => {
    const { submit, act, see } = openTestAgency()
    const receipt = await submit('card', card('employee'))
    const refused = act(receipt, 'changeDelivery', { delivery: 'outlet', outlet: '210102-CCB-1' })
    await expect(refused).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ field: 'outlet', problem: { code: 'outlet.unknown' } }] },
    })
    expect((await see(receipt)).answers.delivery).toBe('post')
  })

  test('has no photo to change under seven, where none was asked for', async () => {
    const { submit, act, see } = openTestAgency()
    const receipt = await submit('card', card('newborn'))
    expect((await see(receipt)).actions).toEqual([
      'changeDelivery',
      'changeMobile',
      'changeLanguage',
      'withdraw',
    ])
    await expect(act(receipt, 'changePhoto')).rejects.toMatchObject({ status: 409 })
  })

  test('is not asked for what was never asked for, by nobody at the desk', async () => {
    const { submit, see, store, clock } = openTestAgency()
    const receipt = await submit('card', card('newborn'))
    const row = await store.read((tables) => tables.get('cases', receipt.number))
    if (!row) throw new Error('The case was not kept')
    // Under seven there is no photo, and a household register has no last day.
    expect(correctableFieldsOf(row)).toEqual(['documents', 'name', 'idNumber'])
    expect(rejectionReasonsOf(row)).not.toContain('photo')
    expect(rejectionReasonsOf(row)).toContain('guardianNotShown')
    for (const said of [{ field: 'photo' }, { field: 'idExpiry' }] as const)
      expect(await actAsClerk(store, receipt.number, 'askCorrection', clock.now(), said)).toBe(false)
    expect(await actAsClerk(store, receipt.number, 'reject', clock.now(), { reason: 'photo' })).toBe(false)
    expect((await see(receipt)).status).toBe('submitted')
    const said = { field: 'documents' } as const
    expect(await actAsClerk(store, receipt.number, 'askCorrection', clock.now(), said)).toBe(true)
  })

  test.each([
    ['alreadyHasCard', ['card']],
    ['notEnrolled', ['card', 'replacement']],
    ['recordRight', ['recordCorrection']],
    ['breachNotFound', ['complaint']],
  ] as const)('is refused for "%s" only where the case asks for what that speaks of', (reason, kinds) => {
    const answers = { ...card('employee'), employerName: '演示公司' }
    const offered = caseKinds.filter((kind) => rejectionReasonsOf({ kind, answers }).includes(reason))
    expect(offered.toSorted()).toEqual([...kinds].toSorted())
  })

  test('is not sent back for a photo that nobody has, whatever was planned', async () => {
    const { submit, see, store, clock, statusAt } = openTestAgency()
    const receipt = await submit('card', card('newborn'))
    await store.change((tables) => {
      const row = tables.get('cases', receipt.number)
      if (!row) throw new Error('The case was not kept')
      const fated = { ...row, fate: 'photoSentBack', happened: row.events.slice(0, 1) } as const
      tables.set('cases', row.number, {
        ...row,
        events: [...fated.happened, ...planAhead(fated, clock.now())],
      })
    })
    expect(await statusAt(receipt, '2027-03-01T10:00')).not.toBe('needsCorrection')
    expect((await see(receipt)).events.map(({ type }) => type)).not.toContain('correctionAsked')
  })

  test('enables the card after it was collected, in either order with the bank', async () => {
    for (const order of [
      ['activate', 'enable'],
      ['enable', 'activate'],
    ] as const) {
      const { submit, statusAt, actOnCard, see, store, clock } = openTestAgency()
      const receipt = await submit('card', card('flexible'))
      await statusAt(receipt, '2026-09-21T11:00')
      expect(await actAtCounter(store, receipt.number, 'handOver', clock.now())).toBe(true)
      for (const step of order)
        if (step === 'enable') await actOnCard(receipt, 'enableSocial')
        else await actAtCounter(store, receipt.number, 'activate', clock.now())
      const view = await see(receipt)
      expect([view.status, view.card?.state]).toEqual(['collected', 'normal'])
      expect(lightsOf(view.card?.events ?? [])).toEqual({ social: true, financial: true })
    }
  })
})

test('every status of a case is reached by somebody', { timeout: 60_000 }, async () => {
  const reached = new Set<string>()
  const minutes = ['09:00', '10:00', '10:20', '10:45', '11:00', '15:00', '18:00']
  const stories: readonly [string, PartialAnswers?][] = [
    ['flexible'],
    ['newborn'],
    ['employee'],
    ['retiree'],
    ['rejected'],
    ['bankFails'],
    ['productionFails'],
    ['returned'],
    ['employee', { livingPlace: 'liaoning', delivery: 'employer' }],
  ]
  for (const [id, change] of stories) {
    const { submit, statusAt, act, store, clock } = openTestAgency()
    const receipt = await submit('card', card(id, change))
    // Whoever is asked for a correction and lets its day pass has nothing left to withdraw.
    for (let day = 21; day < (id === 'retiree' ? 40 : 70); day += 1)
      for (const minute of minutes) {
        const date = new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10)
        reached.add(await statusAt(receipt, `${date}T${minute}`))
      }
    if (id === 'flexible') {
      await actAtCounter(store, receipt.number, 'handOver', clock.now())
      reached.add(await statusAt(receipt, clock.now()))
    }
    if (id === 'retiree') reached.add((await act(receipt, 'withdraw')).status)
  }
  const { submit, statusAt } = openTestAgency()
  const receipt = await submit('enrolment', person('flexible').enrolment ?? {})
  reached.add(await statusAt(receipt, '2026-09-28T15:00'))
  const lost = openTestAgency()
  const withCard = await lost.submit('card', person('employee').card)
  lost.clock.moveTo('2026-10-30T10:00')
  await lost.actOnCard(withCard, 'reportLoss')
  reached.add((await lost.submit('cardFound', person('employee').card)).status ?? '')
  expect([...reached].toSorted()).toEqual([...caseStatuses].toSorted())
})
