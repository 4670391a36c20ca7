// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { RejectionReason } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { reusableAnswers } from '../../src/domain/receiptAnswers.ts'
import { words as tracking } from '../../src/features/tracking/words.zh-CN.ts'
import { rememberDevice } from '../../src/journey/device.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { words as facts } from '../../src/wizard/facts.words.zh-CN.ts'
import { type Desk, openAgency, openWizard, patience, place, type TestAgency } from './wizardDesk.tsx'
import { monday, person } from './wizardPeople.ts'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const { again: words } = tracking
// What is not asked of an employee, the agency has not written down.
const { idType: _, childConsent: __, ...answers } = person('employee').card

/** A case that was rejected for a reason, in the list of this device, with nothing of the person left in the draft. */
async function rejected(reason: RejectionReason | undefined, sent: PartialAnswers = answers) {
  const agency = openAgency()
  const body = { answers: sent }
  const receipt = await agency.client.call('submitApplication', { key: 'key-of-the-first', body })
  const { number, kind, accessKey, submittedAt, due, dueIsLaw } = receipt
  if (reason)
    await agency.store.change((tables) => {
      const row = tables.get('cases', number)
      const event = { type: 'rejected', at: '2026-09-21T10:00', by: 'agency', reason } as const
      if (row) tables.set('cases', number, { ...row, events: [...row.events.slice(0, 1), event] })
    })
  const device = memoryDeviceStore()
  await device.writeCase({ number, kind, accessKey, submittedAt, due, dueIsLaw, holder: '赵**' })
  return { agency, device, number, at: `/cases/${number}/again` }
}

const take = async ({ user }: Desk) => user.click(await screen.findByRole('button', { name: words.take }))
const draftAnswers = ({ store }: Desk): PartialAnswers => store.getState().draft.answers
const factsOf = (from: PartialAnswers) =>
  Object.keys(reusableAnswers(from)).filter((name) => name !== 'records')
const omit = (from: PartialAnswers, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)))

async function submitAgain(desk: Desk, agency: TestAgency): Promise<void> {
  const { user } = desk
  await expect.poll(place, patience).toMatch(/^\/card\/mobile/)
  await user.click(await screen.findByRole('button', { name: '发送验证码' }))
  await user.type(await screen.findByLabelText('6位验证码'), agency.codes.at(-1) ?? '')
  await screen.findByText(/手机号已验证/)
  await desk.go()
  await expect.poll(place, patience).toMatch(/^\/card\/check/)
  for (const box of await screen.findAllByRole('checkbox')) await user.click(box)
  await user.click(screen.getByRole('button', { name: '提交申领' }))
  await expect.poll(place, patience).toMatch(/^\/card\/receipt\//)
}

describe('applying again after a rejection', () => {
  test('for the photo leads to the photo with all else filled in, and ends in a new application of the old answers', async () => {
    const { agency, device, number, at } = await rejected('photo')
    const desk = await openWizard(at, { agency, device })
    await expect.poll(desk.title).toBe(tracking.rejected.reasons.photo.link)
    const whence = document.querySelector('.lede')?.textContent
    expect(whence).toMatch(new RegExp(`取回.*9月21日.*提交的内容（受理编号 ${number}，赵\\*\\*）`))
    await take(desk)
    await expect.poll(place, patience).toBe('/card/photo?change=photo')
    expect(draftAnswers(desk)).toEqual(omit(reusableAnswers(answers), 'photo'))
    await screen.findByRole('heading', { level: 1, name: /照片/ })

    const photo = { uploadId: 'demo-upload-photo', bytes: 20_000, source: 'file', takenOk: true } as const
    desk.store.answer({ photo })
    await desk.go()
    await submitAgain(desk, agency)
    const cases = await agency.store.read((tables) => tables.all('cases').map(([, row]) => row))
    const sent = cases.find((row) => row.number !== number)?.answers ?? {}
    expect(omit(sent, 'mobileProof', 'productionMode')).toEqual(
      omit({ ...answers, photo }, 'mobileProof', 'productionMode'),
    )
  })

  test.each<[RejectionReason | undefined, string, readonly string[]]>([
    ['accountElsewhere', '/card/bank?change=bank', ['bank', 'outlet']],
    ['idExpired', '/card/person?change=person', ['idExpiry', 'documents']],
    ['nameOrNumberDiffers', '/card/person?change=person', []],
    ['notEnrolled', '/route/insured?change=insured', []],
  ])('for "%s" leads to %s', async (reason, expected, anew) => {
    const { agency, device, at } = await rejected(reason)
    const desk = await openWizard(at, { agency, device })
    await take(desk)
    await expect.poll(place, patience).toBe(expected)
    expect(omit(draftAnswers(desk), 'productionMode', 'delivery')).toEqual(
      omit(reusableAnswers(answers), ...anew, 'productionMode', 'delivery'),
    )
  })

  test.each(['instant', 'batch'] as const)(
    'because of the bank asks for bank and outlet anew, and keeps how the card is made: %s',
    async (productionMode) => {
      const who = productionMode === 'instant' ? 'taiwanese' : 'retiree'
      const sent = person(who).card
      expect(sent.productionMode).toBe(productionMode)
      const { agency, device, at } = await rejected('accountElsewhere', sent)
      const desk = await openWizard(at, { agency, device })
      await take(desk)
      await expect.poll(place, patience).toBe('/card/bank?change=bank')
      await screen.findByRole('heading', { level: 1, name: /银行/ })
      expect(draftAnswers(desk).productionMode).toBe(productionMode)
      expect(draftAnswers(desk)).not.toHaveProperty('bank')
      expect(draftAnswers(desk)).not.toHaveProperty('outlet')
    },
  )

  test('names what is taken by its origin, leaves out what is not wanted, and can be undone at the question', async () => {
    const { agency, device, at } = await rejected('photo')
    const desk = await openWizard(at, { agency, device })
    const summary = await screen.findByText(facts.takes(factsOf(answers).length - 1), undefined, patience)
    const list = within(summary.closest('details') ?? document.body)
    expect(list.getByText('来自2026年9月21日提交的社保卡申领')).toBeTruthy()
    expect(list.getAllByText(answers.name ?? '-').length).toBeGreaterThan(0)
    expect(list.queryByText(answers.idNumber ?? '-')).toBeNull()
    await desk.user.click(list.getByRole('checkbox', { name: /有效期/, hidden: true }))
    expect(draftAnswers(desk)).toEqual({})
    await take(desk)
    await expect.poll(place, patience).toMatch(/^\/card\//)
    expect(draftAnswers(desk)).toEqual(omit(reusableAnswers(answers), 'photo', 'idExpiry'))
    // The photo that was refused is not offered, nor is what was left out.
    expect(screen.queryByText(facts.title)).toBeNull()
    await desk.user.click(await screen.findByRole('button', { name: facts.undo }, patience))
    await expect.poll(place, patience).toBe(at)
    expect(draftAnswers(desk)).toEqual({})
    expect(desk.store.getState().others).toEqual([])
  })

  test('undone after something else was answered, only what was taken goes', async () => {
    const { agency, device, at } = await rejected('photo')
    const desk = await openWizard(at, { agency, device })
    await take(desk)
    const photo = { uploadId: 'demo-upload-photo', bytes: 20_000, source: 'file', takenOk: true } as const
    await screen.findByRole('button', { name: facts.undo }, patience)
    await act(async () => desk.store.answer({ photo }))
    await desk.user.click(screen.getByRole('button', { name: facts.undo }))
    await expect.poll(() => factsOf(draftAnswers(desk))).toEqual(['photo'])
  })

  test('works after a reload on the way: the draft is on the device', async () => {
    const { agency, device, at } = await rejected('photo')
    await take(await openWizard(at, { agency, device }))
    await expect.poll(place, patience).toBe('/card/photo?change=photo')
    await expect.poll(() => device.readDrafts().then((drafts) => drafts.length)).toBe(1)
    cleanup()
    const desk = await openWizard('/card/photo?change=photo', { agency, device })
    expect(place()).toBe('/card/photo?change=photo')
    expect(draftAnswers(desk).name).toBe(answers.name)
  })

  test('lies beside a draft that is here, which stays as it was', async () => {
    const { agency, device, at } = await rejected('photo')
    const here = { forWhom: 'child', applicantKind: 'student' } as const
    const desk = await openWizard(at, { agency, device, answers: here })
    await take(desk)
    await expect.poll(place, patience).toBe('/card/photo?change=photo')
    expect(draftAnswers(desk).name).toBe(answers.name)
    expect(desk.store.getState().others).toMatchObject([{ answers: here }])
  })

  test('on a shared device it says that nothing of it is kept', async () => {
    rememberDevice('shared')
    const { agency, at, number } = await rejected('photo')
    const shared = memoryDeviceStore('shared')
    const row = await agency.store.read((tables) => tables.get('cases', number))
    await shared.writeCase({
      number,
      kind: 'card',
      accessKey: row?.accessKey ?? '',
      submittedAt: '2026-09-21T10:00',
      due: '2026-10-19',
      dueIsLaw: false,
      holder: '赵**',
    })
    await openWizard(at, { agency, device: shared })
    expect(await screen.findByText(facts.sharedDevice)).toBeTruthy()
  })

  test('what can’t be fetched just now is said, nothing is changed, and the same button tries again', async () => {
    const { agency, device, at } = await rejected('photo')
    agency.faults.set('getCaseAnswers', { kind: 'offline' })
    const desk = await openWizard(at, { agency, device })
    await screen.findByRole('alert')
    expect(draftAnswers(desk)).toEqual({})
    agency.faults.clear()
    await take(desk)
    // What it takes is shown first.
    await screen.findByText(facts.takes(factsOf(answers).length - 1), undefined, patience)
    expect(draftAnswers(desk)).toEqual({})
    await take(desk)
    await expect.poll(place, patience).toBe('/card/photo?change=photo')
  })

  test('of a review that was withdrawn is not offered: the page says why, by when it can be undone, and where to go', async () => {
    const agency = openAgency()
    const { review: asked = {}, complaint = {} } = person('employee')
    const first = await agency.client.call('submitComplaint', {
      key: 'key-of-complaint',
      body: { answers: complaint },
    })
    await agency.store.change((tables) => {
      const row = tables.get('cases', first.number)
      const event = {
        type: 'rejected',
        at: `${addDays(monday, 40)}T10:00`,
        by: 'agency',
        reason: 'breachNotFound',
      } as const
      if (row) tables.set('cases', row.number, { ...row, events: [...row.events.slice(0, 1), event] })
    })
    agency.clock.moveTo(`${addDays(monday, 42)}T10:00`)
    const { number, kind, accessKey, submittedAt, due, dueIsLaw } = await agency.client.call(
      'submitAdministrativeReview',
      {
        key: 'key-of-the-review',
        body: {
          answers: { ...asked, contestedCase: first.number, decisionDay: addDays(monday, 41), documents: {} },
        },
      },
    )
    await agency.client.call('actOnCase', {
      key: 'key-of-withdrawal',
      params: { number },
      accessKey,
      body: { action: 'withdraw', answers: {} },
    })
    const device = memoryDeviceStore()
    await device.writeCase({ number, kind, accessKey, submittedAt, due, dueIsLaw, holder: '赵**' })
    const desk = await openWizard(`/cases/${number}/again`, { agency, device })
    const { finalTitle, isFinal, goUndo } = tracking.withdrawal
    await expect.poll(desk.title).toBe(finalTitle)
    expect(screen.getByText(isFinal)).toBeTruthy()
    expect(screen.queryByRole('button', { name: words.take })).toBeNull()
    expect(screen.getByRole('link', { name: goUndo }).getAttribute('href')).toBe(`/cases/${number}`)
    const contested = screen.getByRole('link', { name: tracking.contest.contested })
    expect(contested.getAttribute('href')).toBe(`/cases/${first.number}`)
  })

  test('that would come to nothing is not offered: the page says why, and leads to where it goes on', async () => {
    const { agency, device, at } = await rejected('duplicate')
    const desk = await openWizard(at, { agency, device })
    const { why, wayOn, link } = tracking.rejected.reasons.duplicate
    await expect.poll(desk.title).toBe(why)
    expect(screen.getByText(wayOn)).toBeTruthy()
    expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe('/cases')
  })

  test('is not offered while the case is under way, and the agency gives nothing out', async () => {
    const { agency, device, number, at } = await rejected(undefined)
    await openWizard(at, { agency, device })
    expect(await screen.findByText(words.impossible.texts[0] ?? '')).toBeTruthy()
    const [saved] = await device.readCases()
    const asked = agency.client.call('getCaseAnswers', {
      params: { number },
      accessKey: saved?.accessKey ?? '',
    })
    await expect(asked).rejects.toMatchObject({ status: 409 })
  })
})
