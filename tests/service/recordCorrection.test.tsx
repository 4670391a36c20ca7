// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import '../../mocks/agency/contributions.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

const { months } = apply.inputs
const { name = '', idNumber = '', mobile = '' } = person('employee').correction ?? {}
const who: PartialAnswers = { idType: 'residentId', name, idNumber, mobile }

/** The question of the months, for somebody who has shown the mobile number by a code. */
async function openMonths(recordFault: NonNullable<PartialAnswers['recordFault']>) {
  const agency = openAgency()
  const { codeId } = await agency.client.call('requestCode', { key: 'records-key-1', body: { mobile } })
  const code = agency.codes.at(-1) ?? ''
  const mobileProof = await agency.client.call('confirmCode', {
    params: { codeId },
    key: 'records-key-2',
    body: { code },
  })
  const answers = { ...who, mobileProof, recordFault }
  const desk = await openWizard('/recordCorrection/months', {
    agency,
    answers,
    draft: { journey: 'recordCorrection' },
  })
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
