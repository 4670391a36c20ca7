// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Fault } from '../../mocks/playFault.ts'
import { words as review } from '../../src/features/check/review.words.zh-CN.ts'
import { openAgency, openWizard, patience, place, type TestAgency } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

afterEach(cleanup)

/** Everything filled in and declared, and the button pressed. */
async function submitTo(agency: TestAgency) {
  const { declared: _, ...answers } = person('employee').card
  const desk = await openWizard('/card/check', { answers, agency })
  await desk.user.click(screen.getByRole('checkbox', { name: '我承诺以上内容真实有效' }))
  await desk.user.click(screen.getByRole('button', { name: '提交申领' }))
  return desk
}

/** The receipt is of the one application that the agency has. */
async function endsWell(agency: TestAgency): Promise<void> {
  await expect.poll(place, patience).toMatch(/^\/card\/receipt\/LN-DEMO-/)
  const numbers = await agency.store.read((tables) => tables.all('cases').map(([number]) => number))
  expect([place().split('/').at(-1)]).toEqual(numbers)
}

describe('one application comes of', () => {
  test.each<[string, Fault]>([
    ['a request that never arrives', { kind: 'offline' }],
    ['an answer that gets lost after the agency has acted', { kind: 'lostAnswer' }],
    ['a broken gateway', { kind: 'status', status: 502 }],
    ['the page of a captive portal', { kind: 'html' }],
    ['an answer that breaks off', { kind: 'truncated' }],
    ['an answer to another question', { kind: 'wrongJson' }],
  ])('%s, found out without a word', async (_, fault) => {
    const agency = openAgency()
    agency.faults.set('submitApplication', fault, 1)
    await submitTo(agency)
    await endsWell(agency)
    expect(screen.queryByText(review.unknown.title)).toBeNull()
  })
})

describe('while nobody knows what became of it', () => {
  test.each<[string, Fault]>([
    ['offline', { kind: 'offline' }],
    ['acting, but unheard', { kind: 'lostAnswer' }],
    ['a server that fails', { kind: 'status', status: 500 }],
    ['rubbish', { kind: 'html' }],
  ])('%s: the screen says what is safe, and the same button ends it', async (_, fault) => {
    const agency = openAgency()
    agency.faults.set('*', fault)
    const { user } = await submitTo(agency)
    await screen.findByText(review.unknown.title)
    expect(screen.getAllByText(review.unknown.text)).not.toEqual([])
    expect(screen.queryByRole('button', { name: '提交申领' })).toBeNull()
    agency.faults.clear()
    await user.click(screen.getByRole('button', { name: review.unknown.ask }))
    await endsWell(agency)
  })
})
