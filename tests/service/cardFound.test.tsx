// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { submissionKey } from '../../src/api/submitted.ts'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { words as mycard } from '../../src/features/mycard/words.zh-CN.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'
import { goTo, openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

const { card: full } = person('employee')
const { declared: _, ...answers } = full

/** The agency, with a card of this person that is reported lost. */
async function openWithLoss() {
  const agency = openAgency()
  const key = submissionKey('0123456789abcdef', 'card')
  const receipt = await agency.client.call('submitApplication', { key, body: { answers: full } })
  const { number, accessKey, kind, submittedAt, due, dueIsLaw } = receipt
  agency.clock.moveTo('2026-10-30T10:00')
  const body = { action: 'reportLoss' } as const
  const params = { number }
  await agency.client.call('actOnCard', { key: 'fedcba9876543210', params, accessKey, body })
  const stateOf = async () => (await agency.client.call('getCase', { params, accessKey })).card?.state
  const device = memoryDeviceStore()
  await device.writeCase({ number, kind, accessKey, submittedAt, due, dueIsLaw, holder: '赵**' })
  return { agency, stateOf, device, at: `/cases/${number}/card` }
}

test('who has found the card has the report lifted with what the agency knows, by a code and one tick', async () => {
  const { agency, stateOf, device, at } = await openWithLoss()
  const desk = await openWizard(at, { agency, device })
  await desk.user.click(await screen.findByRole('link', { name: mycard.loss.next.foundLink }, patience))
  await expect.poll(place, patience).toBe(`${at}/found`)
  await desk.user.click(await screen.findByRole('button', { name: mycard.found.button }, patience))
  await expect.poll(place, patience).toBe('/cardFound/mobile?change=mobile')
  expect(desk.store.getState().draft.answers).toMatchObject({ name: full.name, idNumber: full.idNumber })
  await desk.user.click(await screen.findByRole('button', { name: '发送验证码' }))
  await desk.user.type(await screen.findByLabelText('6位验证码'), agency.codes.at(-1) ?? '')
  await screen.findByText(/手机号已验证/)
  await desk.go()
  await expect.poll(place, patience).toMatch(/^\/cardFound\/check/)
  await desk.user.click(await screen.findByRole('checkbox', { name: '我承诺以上内容真实有效' }))
  await desk.user.click(screen.getByRole('button', { name: review.submit.cardFound }))
  await expect.poll(place, patience).toMatch(/^\/cardFound\/receipt\//)
  expect(await stateOf()).toBe('sealed')
  // Its page was looked at a moment ago, and shows what came of it all the same.
  await goTo(at)
  await screen.findByRole('heading', { level: 1, name: mycard.title.stepsLeft(2, 'self') })
})

test('of a card that is not reported lost its page says so, and fetches nothing', async () => {
  const { agency, device, at } = await openWithLoss()
  agency.clock.moveTo('2026-12-30T10:00')
  await openWizard(`${at}/found`, { agency, device })
  await screen.findByRole('heading', { level: 1, name: mycard.found.notLost.title }, patience)
  expect(screen.queryByRole('button', { name: mycard.found.button })).toBeNull()
})

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
  const link = await screen.findByRole('link', { name: /没有查到正在临时挂失的卡/ }, patience)
  expect(link.getAttribute('href')).toMatch(/^\/cardFound\/person/)
  expect(desk.store.getState().draft.answers).toMatchObject({ name: full.name })
})

test.each(['zh-CN', 'en'] as const)(
  'its progress says that it is done, and offers nothing to do (%s)',
  async (language) => {
    const progress = { 'zh-CN': '解除挂失：已办好', en: 'Lifting a loss report: Done' }
    const rows = [caseRow(waysTo.settled, { kind: 'cardFound' })]
    await openDesk({ rows, at: `/cases/${rows[0]?.number}`, language })
    expect((await screen.findByRole('heading', { level: 1, name: progress[language] })).textContent).toBe(
      progress[language],
    )
    expect(document.querySelectorAll('main button[type=submit]').length).toBe(0)
    expect(document.body.textContent).not.toMatch(/undefined|撤回|Withdraw/)
  },
)
