// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { submissionKey } from '../../src/api/submitted.ts'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'
import { openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

const { card: full } = person('employee')
const { declared: _, ...answers } = full

/** The agency, with a card of this person that is reported lost. */
async function openWithLoss() {
  const agency = openAgency()
  const key = submissionKey('0123456789abcdef', 'card')
  const { number, accessKey } = await agency.client.call('submitApplication', {
    key,
    body: { answers: full },
  })
  agency.clock.moveTo('2026-10-30T10:00')
  const body = { action: 'reportLoss' } as const
  const params = { number }
  await agency.client.call('actOnCard', { key: 'fedcba9876543210', params, accessKey, body })
  const stateOf = async () => (await agency.client.call('getCase', { params, accessKey })).card?.state
  return { agency, stateOf }
}

test('the receipt of a card that was found says that the report is lifted, and promises no card', async () => {
  const { agency, stateOf } = await openWithLoss()
  expect(await stateOf()).toBe('tempLost')
  const desk = await openWizard('/cardFound/check', { answers, agency, draft: { journey: 'cardFound' } })
  await desk.user.click(screen.getByRole('checkbox', { name: '我承诺以上内容真实有效' }))
  await desk.user.click(screen.getByRole('button', { name: review.submit.cardFound }))
  await expect.poll(place, patience).toMatch(/^\/cardFound\/receipt\/LN-DEMO-/)
  const page = within(document.body)
  await page.findByText(review.receipt.settled)
  expect(page.queryByText(review.receipt.notYetAccepted)).toBeNull()
  expect(page.queryByRole('button', { name: review.receipt.calendar })).toBeNull()
  expect(page.queryByText(/可以拿到卡|当场/)).toBeNull()
  // As it was before: nobody has switched it on yet.
  expect(await stateOf()).toBe('sealed')
})

test('while no report stands, the objection leads to the number, and nothing is lost', async () => {
  const desk = await openWizard('/cardFound/check', { answers, draft: { journey: 'cardFound' } })
  await desk.user.click(screen.getByRole('checkbox', { name: '我承诺以上内容真实有效' }))
  await desk.user.click(screen.getByRole('button', { name: review.submit.cardFound }))
  const link = await screen.findByRole('link', { name: /没有查到可以这样办的社保卡/ }, patience)
  expect(link.getAttribute('href')).toMatch(/^\/cardFound\/person/)
  expect(desk.store.getState().draft.answers).toMatchObject({ name: full.name })
})

test.each(['zh-CN', 'en'] as const)(
  'its progress says that it is done, and offers nothing to do (%s)',
  async (language) => {
    const progress = { 'zh-CN': '卡已找到：已办好', en: 'Card found: Done' }
    const rows = [caseRow(waysTo.settled, { kind: 'cardFound' })]
    await openDesk({ rows, at: `/cases/${rows[0]?.number}`, language })
    expect((await screen.findByRole('heading', { level: 1, name: progress[language] })).textContent).toBe(
      progress[language],
    )
    expect(document.querySelectorAll('main button[type=submit]').length).toBe(0)
    expect(document.body.textContent).not.toMatch(/undefined|撤回|Withdraw/)
  },
)
