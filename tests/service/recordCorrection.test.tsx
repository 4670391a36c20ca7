// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import '../../mocks/agency/contributions.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { words as records } from '../../src/features/records/words.zh-CN.ts'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { deviceCleared } from '../../src/journey/signals.ts'
import { words as facts } from '../../src/wizard/facts.words.zh-CN.ts'
import { openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(() => {
  cleanup()
  deviceCleared.send(() => undefined)
})

const { months } = apply.inputs
const { name = '', idNumber = '', mobile = '' } = person('employee').correction ?? {}
const who: PartialAnswers = { idType: 'residentId', name, idNumber, mobile }

/** A correction of somebody who has shown the mobile number by a code, at one of its questions or at the record. */
async function openProven(at: string, said: PartialAnswers = {}) {
  const agency = openAgency()
  const { codeId } = await agency.client.call('requestCode', { key: 'records-key-1', body: { mobile } })
  const code = agency.codes.at(-1) ?? ''
  const mobileProof = await agency.client.call('confirmCode', {
    params: { codeId },
    key: 'records-key-2',
    body: { code },
  })
  const answers = { ...who, mobileProof, ...said }
  return openWizard(at, { agency, answers, draft: { journey: 'recordCorrection' } })
}

/** The question of the months. */
async function openMonths(recordFault: NonNullable<PartialAnswers['recordFault']>) {
  const desk = await openProven('/recordCorrection/months', { recordFault })
  await screen.findByText(months.year('2024'), {}, patience)
  return desk
}

const offered = () =>
  screen.getAllByRole('checkbox', { hidden: true }).map((box) => (box as HTMLInputElement).value)

test('only months that are not on record can have been left out; what the employer owes is none of them', async () => {
  const desk = await openMonths('missing')
  expect(offered()).toEqual(['2024-11', '2022-02', '2022-01'])
  await desk.user.click(screen.getByRole('checkbox', { name: '2024年11月' }))
  expect(await screen.findByText(months.chosen(1))).toBeTruthy()
  await desk.go()
  await expect.poll(place, patience).toBe('/recordCorrection/right')
  expect(desk.store.getState().draft.answers.wrongMonths).toEqual(['2024-11'])
})

test('only months with an entry of an employer can have a wrong wage, and each says which', async () => {
  await openMonths('base')
  expect(offered()).not.toContain('2024-11')
  // The newest is posted; the running month is not yet.
  expect(offered()[0]).toBe('2026-08')
  expect(screen.getAllByText(months.onRecord('沈阳示例软件有限公司', 6960)).length).toBeGreaterThan(0)
})

test('without a proof that the agency takes, the way to it is shown, and nothing typed is lost', async () => {
  const mobileProof = { mobile, proof: 'an-old-proof-0001' }
  const desk = await openWizard('/recordCorrection/months', {
    answers: { ...who, mobileProof, recordFault: 'missing', wrongMonths: ['2024-11'] },
    draft: { journey: 'recordCorrection' },
  })
  const link = await screen.findByRole('link', { name: months.toRecord }, patience)
  expect(link.getAttribute('href')).toBe('/records')
  expect(desk.store.getState().draft.answers.wrongMonths).toEqual(['2024-11'])
})

test('from what an employer owes the way leads to a complaint, which is offered what the record says by its origin', async () => {
  const { store, user, go } = await openProven('/records')
  await user.click(await screen.findByRole('button', { name: records.gaps.complain }, patience))
  await expect.poll(place, patience).toBe('/complaint/first-day')
  expect(store.getState().draft).toMatchObject({ journey: 'complaint', answers: {} })

  store.answer({ firstWorkDay: '2022-03-01' })
  await go()
  await expect.poll(place, patience).toBe('/complaint/employer')
  const offer = async () => {
    const heading = await screen.findByRole('heading', { name: facts.title }, patience)
    return within(heading.closest('section') ?? document.body)
  }
  expect((await offer()).getByText(/^来自您的缴费记录（.*查询）$/)).toBeTruthy()
  // Nothing is carried unasked.
  expect(store.getState().draft.answers).toEqual({ firstWorkDay: '2022-03-01' })
  await user.click((await offer()).getByRole('button', { name: facts.take }))
  expect(store.getState().draft.answers).toEqual({
    firstWorkDay: '2022-03-01',
    employerName: '沈阳示例软件有限公司',
  })
  await user.click(screen.getByRole('button', { name: facts.undo }))
  expect(store.getState().draft.answers).toEqual({ firstWorkDay: '2022-03-01' })
  await user.click((await offer()).getByRole('checkbox'))
  expect((await offer()).getByRole('button', { name: facts.take }).getAttribute('aria-disabled')).toBe('true')
})
