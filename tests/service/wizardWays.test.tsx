// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findBanks } from '../../mocks/agency/outlets.ts'
import { loadCity } from '../../mocks/cities/cities.ts'
import { productionModes } from '../../src/domain/choices.ts'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { inputs as zh } from '../../src/inputs/words.inputs.zh-CN.ts'
import { resumeTo } from '../../src/journey/resume.ts'
import { openWizard, patience, place } from './wizardDesk.tsx'
import { monday, person } from './wizardPeople.ts'

afterEach(cleanup)
beforeAll(async () => {
  for (const city of ['210100', '210200']) await loadCity(city)
})

const { declared: _, ...flexible } = person('flexible').card
const { bank: __, outlet: ___, delivery: ____, ...noBank } = flexible
const employee = person('employee').card
const modes = apply.options.productionMode
const radios = () => screen.findAllByRole<HTMLInputElement>('radio')

test.each([
  ['zh-CN', '给职工、村民、学生办卡'],
  ['en', 'For employees, villagers or pupils'],
] as const)('in %s the first question leads who applies for many to their place', async (language, name) => {
  await openWizard('/route/who', { language })
  expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe('/organisation')
})

test('only the first question asks for whom, so only there stands the way for who applies for many', async () => {
  await openWizard('/route/kind', { answers: { forWhom: 'self' } })
  await screen.findAllByRole('radio')
  expect(screen.queryByRole('link', { name: '给职工、村民、学生办卡' })).toBeNull()
})

describe('an answer that leads another way is told before anything else is asked', () => {
  const alone = person('flexible').enrolment ?? {}
  const working = { ...employee, cardInHand: 'working' } as const
  const hired = { ...employee, insuredPlace: 'notYet', firstWorkDay: '2026-09-01' } as const

  test.each([
    ['employed now: the employer registers', '/enrolment/kind?change=kind', alone, /^在单位上班/],
    ['insured already: nothing to register', '/enrolment/insured?change=insured', alone, /^在辽宁参保了/],
    ['a card that works', '/enrolment/card?change=card', alone, /正在用/],
    ['a card that works', '/card/card?change=card', employee, /正在用/],
    ['not insured yet', '/card/insured?change=insured', employee, /^还没有参保/],
    ['on one’s own now: no employer registers', '/employment/kind', hired, /^灵活就业/],
  ] as const)('%s (%s)', async (_why, at, answers, chosen) => {
    const { user, go, store } = await openWizard(at, { answers })
    await user.click(await screen.findByRole('radio', { name: chosen }))
    await go()
    await expect.poll(place, patience).toMatch(/^\/route\/result\?change=/)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(Object.keys(store.getState().draft.answers).toSorted(), 'nothing is lost').toEqual(
      Object.keys(answers).toSorted(),
    )
    expect(resumeTo(store.getState().draft), 'whoever comes back later').toBe('/route/result')
  })

  test('once it is changed back one goes on where one was', async () => {
    const { user, go } = await openWizard('/enrolment/kind', {
      answers: { ...alone, applicantKind: 'employee' },
    })
    await user.click(await screen.findByRole('radio', { name: /^灵活就业/ }))
    await go()
    await expect.poll(place, patience).toBe('/enrolment/check')
  })

  test('the other answers lead nowhere else', async () => {
    const { go } = await openWizard('/card/card', { answers: { ...working, cardInHand: 'none' } })
    await screen.findAllByRole('radio')
    await go()
    await expect.poll(place, patience).toBe('/card/check')
  })
})

describe('the banks', () => {
  test.each(productionModes)('to choose from are those that make the card %s', async (productionMode) => {
    await openWizard('/card/bank', { answers: { ...noBank, productionMode } })
    const offered = (await radios()).map(({ value }) => value)
    const able = findBanks('210100', monday)?.filter(({ instant }) => instant || productionMode === 'batch')
    expect(offered).toEqual(able?.map(({ code }) => code))
    expect(screen.queryByText(zh.bank.onlyInstant) !== null).toBe(productionMode === 'instant')
  })

  test('say that they post only to somebody who can have it posted', async () => {
    const { unmount } = await openWizard('/card/bank', { answers: { ...noBank, productionMode: 'batch' } })
    await radios()
    expect(screen.queryByText(zh.bank.post)).toBeNull()
    unmount()
    await openWizard('/card/bank', { answers: employee })
    await radios()
    expect(screen.getAllByText(zh.bank.post).length).toBeGreaterThan(0)
  })

  test('none leads to a page with one answer to choose from', async () => {
    for (const city of ['210100', '210200'])
      for (const bank of findBanks(city, monday) ?? []) {
        const answers = { ...employee, city, bank: bank.code }
        const { unmount } = await openWizard('/card/delivery?change=delivery', { answers })
        expect((await radios()).length, `${city} ${bank.code}`).toBeGreaterThan(1)
        unmount()
      }
  })

  test('a card that is now to be made on the spot asks for the bank again; made in batch, any bank will do', async () => {
    const batch = { ...flexible, productionMode: 'batch', bank: 'BCOM', outlet: '210102-BCOM-1' } as const
    const { user, go, store, unmount } = await openWizard('/card/mode?change=mode', { answers: batch })
    await user.click(await screen.findByRole('radio', { name: String(modes.instant.label) }))
    await go()
    await user.click(await screen.findByRole('button', { name: apply.leaving.confirm }))
    await expect.poll(place, patience).toBe('/card/bank?change=mode')
    await expect.poll(() => store.getState().draft.answers.bank, patience).toBeUndefined()
    unmount()
    const back = await openWizard('/card/mode?change=mode', { answers: flexible })
    await back.user.click(await screen.findByRole('radio', { name: String(modes.batch.label) }))
    await back.go()
    await back.user.click(await screen.findByRole('button', { name: apply.leaving.confirm }))
    await expect.poll(place, patience).toBe('/card/outlet?change=mode')
    expect(back.store.getState().draft.answers.bank).toBe(flexible.bank)
  })
})

describe('the trips', () => {
  test.each([
    ['post', zh.effort.trips(1, 1), zh.effort.visits.post],
    ['outlet', zh.effort.trips(1, 1), zh.effort.visits.outlet],
    ['office', zh.effort.trips(2, 2), zh.effort.visits.office],
  ])('by %s are all counted: %s', async (way, trips, what) => {
    await openWizard('/card/delivery?change=delivery', { answers: employee })
    const row = (await radios()).find(({ value }) => value === way)?.closest('label, .choice')
    expect(row?.parentElement?.textContent).toContain(trips)
    expect(row?.parentElement?.textContent).toContain(what)
  })

  test('are said as a span where they depend on what is chosen next', async () => {
    await openWizard('/card/mode?change=mode', { answers: noBank })
    await radios()
    expect(screen.getByText(zh.effort.trips(1, 2))).toBeTruthy()
    expect(screen.getByText(zh.effort.trips(1, 1))).toBeTruthy()
  })
})
