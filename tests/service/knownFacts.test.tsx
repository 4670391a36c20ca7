// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { emptyDraft, revise } from '../../src/journey/draft.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { deviceCleared } from '../../src/journey/signals.ts'
import { words as en } from '../../src/wizard/facts.words.en.ts'
import { words } from '../../src/wizard/facts.words.zh-CN.ts'
import { openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(() => {
  cleanup()
  deviceCleared.send(() => undefined)
})

const employee = person('employee').card
const newborn = { ...person('newborn').card, ...person('newborn').enrolment }

const only = (answers: PartialAnswers, ...names: readonly string[]): PartialAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => names.includes(name)))
const route = ['forWhom', 'applicantKind', 'insuredPlace', 'livingPlace', 'cardInHand', 'city']

/** A device where this draft is in use, and another one lies beside it. */
async function deviceWith(inUse: PartialAnswers, beside: PartialAnswers, device = memoryDeviceStore()) {
  const now = Date.now()
  await device.writeDraft(
    revise(emptyDraft('beside', now), { journey: 'enrolment', answers: beside }, now - 1000),
    0,
  )
  await device.writeDraft(revise(emptyDraft('in-use', now), { journey: 'card', answers: inUse }, now), 0)
  return device
}

const offer = async () => {
  const heading = await screen.findByRole('heading', { name: words.title }, patience)
  return within(heading.closest('section') ?? document.body)
}
const nameBox = () => screen.getByRole('textbox', { name: '姓名' })
const isGone = () => expect(screen.queryByRole('heading', { name: words.title })).toBeNull()

describe('what an earlier application knows', () => {
  test('is shown by where it is from, and filled in by a press, but for what is left; and can be undone', async () => {
    const device = await deviceWith(only(employee, ...route), employee)
    const { store, user } = await openWizard('/card/person', { device })
    const known = await offer()
    expect(known.getByText(/来自没填完的参保登记（.*保存）/)).toBeTruthy()
    expect(known.getByText(employee.name ?? '-')).toBeTruthy()
    // The number is not there for whoever looks over a shoulder.
    expect(known.queryByText(employee.idNumber ?? '-')).toBeNull()
    expect(store.getState().draft.answers).toEqual(only(employee, ...route))

    await user.click(known.getByRole('checkbox', { name: /有效期/ }))
    await user.click(known.getByRole('button', { name: words.take }))
    expect(nameBox()).toHaveProperty('value', employee.name)
    expect(store.getState().draft.answers).toEqual(only(employee, ...route, 'name', 'idNumber'))
    isGone()
    expect(document.activeElement?.id).toBe('title')

    await user.click(screen.getByRole('button', { name: words.undo }))
    expect(store.getState().draft.answers).toEqual(only(employee, ...route))
    expect(nameBox()).toHaveProperty('value', '')
    await offer()
  })

  test('is left by a press, and not offered again at the next question', async () => {
    const device = await deviceWith(only(employee, ...route), employee)
    const { store, user } = await openWizard('/card/person', { device })
    await user.click((await offer()).getByRole('button', { name: words.leave }))
    isGone()
    expect(store.getState().draft.answers).toEqual(only(employee, ...route))
  })

  test('keeps what somebody has typed meanwhile when it is undone', async () => {
    const device = await deviceWith(only(employee, ...route), employee)
    const { store, user } = await openWizard('/card/person', { device })
    await user.click((await offer()).getByRole('button', { name: words.take }))
    const box = nameBox()
    await user.clear(box)
    await user.type(box, '赵明')
    await user.click(screen.getByRole('button', { name: words.undo }))
    expect(store.getState().draft.answers).toEqual({ ...only(employee, ...route), name: '赵明' })
  })

  test('gives the next child the guardian, and nothing of the first child', async () => {
    const next = {
      ...only(newborn, ...route),
      idType: 'householdRegister',
      name: '苏二诺',
      idNumber: demoIdNumber(`${newborn.idNumber?.slice(0, 14)}101`),
    } as const
    const device = await deviceWith({ ...next, records: null }, newborn)
    const { store, user } = await openWizard('/card/guardian', { device })
    const known = await offer()
    expect(known.getAllByRole('checkbox')).toHaveLength(3)
    await user.click(known.getByRole('button', { name: words.take }))
    const { guardianName, guardianIdNumber, guardianRelation } = newborn
    expect(store.getState().draft.answers).toEqual({
      ...next,
      records: null,
      guardianName,
      guardianIdNumber,
      guardianRelation,
    })
  })

  test('is offered in English as well', async () => {
    const device = await deviceWith(only(employee, ...route), employee)
    await openWizard('/card/person', { device, language: 'en' })
    expect(await screen.findByRole('heading', { name: en.title }, patience)).toBeTruthy()
    expect(screen.getByText(/^From your unfinished insurance registration/)).toBeTruthy()
  })

  test('is not offered on a device that others use', async () => {
    const device = await deviceWith(only(employee, ...route), employee, memoryDeviceStore('shared'))
    await openWizard('/card/person', { device })
    await screen.findByRole('textbox', { name: '姓名' })
    expect(screen.queryByRole('heading', { name: words.title })).toBeNull()
  })

  test.each([
    ['is one’s own', undefined],
    ['others use, too', 'shared'],
  ] as const)(
    'and that the applicant’s own name and number are those of the recipient, is filled in by a press on a device that %s',
    async (_, memory) => {
      const { recipientName: _name, recipientMobile: _mobile, mailAddress: _address, ...before } = employee
      const device = memoryDeviceStore(memory)
      await device.writeDraft(
        revise(emptyDraft('in-use', Date.now()), { journey: 'card', answers: before }, Date.now()),
        0,
      )
      const { store, user } = await openWizard('/card/recipient', { device })
      const known = await offer()
      expect(known.getByText(words.fromHere.holder)).toBeTruthy()
      await user.click(known.getByRole('button', { name: words.take }))
      const { name, mobile } = employee
      expect(store.getState().draft.answers).toEqual({
        ...before,
        recipientName: name,
        recipientMobile: mobile,
      })
      isGone()
    },
  )

  /** A case at the agency, and a question that it would answer. */
  async function openAfterCase(agency = openAgency()) {
    const receipt = await agency.client.call('submitApplication', {
      key: 'key-of-the-first',
      body: {
        answers: only(
          employee,
          ...Object.keys(employee).filter((name) => name !== 'idType' && name !== 'childConsent'),
        ),
      },
    })
    const { number, kind, accessKey, submittedAt, due, dueIsLaw } = receipt
    const known = only(employee, ...route, 'name', 'idNumber', 'idExpiry')
    const open = async () => {
      const device = await deviceWith({ ...known, records: null }, {})
      await device.writeCase({ number, kind, accessKey, submittedAt, due, dueIsLaw, holder: '赵**' })
      return openWizard('/card/mobile', { agency, device })
    }
    const withdraw = () =>
      agency.client.call('actOnCase', {
        params: { number },
        accessKey,
        body: { action: 'withdraw', answers: {} },
        key: 'key-of-withdrawing',
      })
    return { agency, number, open, withdraw }
  }

  test('is offered of a case that came to its end, and not of one that is under way', async () => {
    const { agency, number, open, withdraw } = await openAfterCase()
    await open()
    await expect.poll(() => agency.calls).toContain(`GET /cases/${number}`)
    isGone()
    expect(agency.calls).not.toContain(`GET /cases/${number}/answers`)
    cleanup()

    await withdraw()
    const { store, user } = await open()
    const box = await offer()
    expect(box.getByText('来自2026年9月21日提交的社保卡申领')).toBeTruthy()
    await user.click(box.getByRole('button', { name: words.take }))
    expect(store.getState().draft.answers.mobile).toBe(employee.mobile)
    expect(store.getState().draft.answers.mobileProof).toBeUndefined()
    expect(place()).toBe('/card/mobile')
  })

  test('waits behind a button where it comes once the question is there, which it would move', async () => {
    const { agency, open, withdraw } = await openAfterCase()
    await withdraw()
    let answer = () => {}
    agency.hold(/^GET \/cases\//, new Promise((resolve) => (answer = resolve)))
    const { user } = await open()
    await screen.findByText(words.looking, undefined, patience)
    answer()
    const button = await screen.findByRole('button', { name: words.show }, patience)
    expect(screen.queryByText(words.looking)).toBeNull()
    isGone()
    await user.click(button)
    const box = await offer()
    expect(box.getByText('来自2026年9月21日提交的社保卡申领')).toBeTruthy()
    expect(document.activeElement?.textContent).toBe(words.title)
  })
})
