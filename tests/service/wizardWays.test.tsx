// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findBanks } from '../../mocks/agency/outlets.ts'
import { loadCity } from '../../mocks/cities/cities.ts'
import { productionModes } from '../../src/domain/choices.ts'
import { words as apply } from '../../src/inputs/apply.words.zh-CN.ts'
import { inputs as zh } from '../../src/inputs/words.inputs.zh-CN.ts'
import { resumeTo } from '../../src/journey/resume.ts'
import { openAgency, openWizard, patience, place } from './wizardDesk.tsx'
import { monday, person } from './wizardPeople.ts'

afterEach(cleanup)
beforeAll(async () => {
  for (const city of ['210100', '210200']) await loadCity(city)
})

const { declared: _, ...flexible } = person('flexible').card
const { bank: __, outlet: ___, delivery: ____, ...noBank } = flexible
const employee = person('employee').card
const { productionMode: modes, delivery: ways } = apply.options
const { productionMode: _____, ...noWay } = noBank
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
    const delivery = productionMode === 'batch' ? ({ delivery: 'outlet' } as const) : {}
    await openWizard('/card/bank', { answers: { ...noWay, productionMode, ...delivery } })
    const offered = (await radios()).map(({ value }) => value)
    const able = findBanks('210100', monday)?.filter(({ instant }) => instant || productionMode === 'batch')
    expect(offered).toEqual(able?.map(({ code }) => code))
    expect(screen.queryByText(zh.bank.onlyInstant) !== null).toBe(productionMode === 'instant')
  })

  test('are those that post, for somebody who has it posted', async () => {
    await openWizard('/card/bank?change=bank', { answers: employee })
    const offered = (await radios()).map(({ value }) => value)
    const able = findBanks('210100', monday)?.filter(({ post }) => post)
    expect(offered).toEqual(able?.map(({ code }) => code))
    expect(able?.length).toBeLessThan(findBanks('210100', monday)?.length ?? 0)
    expect(screen.getByText(zh.bank.onlyPost)).toBeTruthy()
  })

  test('and their outlets say once that the agency can’t be reached, and come together', async () => {
    const agency = openAgency()
    agency.faults.set('listBanks', { kind: 'offline' })
    agency.faults.set('listOutlets', { kind: 'offline' })
    const batch = { ...flexible, productionMode: 'batch', delivery: 'outlet' } as const
    const { user } = await openWizard('/card/bank?change=bank', { answers: batch, agency })
    const again = await screen.findByRole('button', { name: '再试一次' })
    expect(screen.getAllByText(apply.faults.offline(undefined))).toHaveLength(1)
    agency.faults.clear()
    await user.click(again)
    await expect.poll(() => document.querySelectorAll('[name=outlet]').length, patience).toBeGreaterThan(0)
    expect(document.querySelectorAll('[name=bank]').length).toBeGreaterThan(0)
  })

  test('bring their outlets along: another bank, and the outlet has to be chosen anew', async () => {
    const batch = { ...flexible, productionMode: 'batch', delivery: 'outlet', bank: 'BCOM' } as const
    const { user, go, store } = await openWizard('/card/bank?change=bank', {
      answers: { ...batch, outlet: '210102-BCOM-1' },
    })
    const another = (await radios()).find(({ name, value }) => name === 'bank' && value !== 'BCOM')
    await user.click(another ?? document.body)
    expect(store.getState().draft.answers).not.toHaveProperty('outlet')
    const chosen = (): boolean =>
      [...document.querySelectorAll<HTMLInputElement>('[name=outlet]')].some(({ checked }) => checked)
    await expect.poll(() => document.querySelectorAll('[name=outlet]').length, patience).toBeGreaterThan(0)
    expect(chosen()).toBe(false)
    await go()
    await screen.findByText(new RegExp(String(apply.fields.outlet.required)), { selector: 'a' })
    expect(place()).toBe('/card/bank?change=bank')
  })

  test('a card that is now to be made on the spot asks for the bank again; made in batch, any bank will do', async () => {
    const batch = { ...flexible, productionMode: 'batch', bank: 'BCOM', outlet: '210102-BCOM-1' } as const
    const { user, go, store, unmount } = await openWizard('/card/way?change=way', { answers: batch })
    await user.click(await screen.findByRole('radio', { name: String(modes.instant.label) }))
    await go()
    await user.click(await screen.findByRole('button', { name: apply.leaving.confirm }))
    await expect.poll(place, patience).toBe('/card/bank?change=way')
    await expect.poll(() => store.getState().draft.answers.bank, patience).toBeUndefined()
    unmount()
    const back = await openWizard('/card/way?change=way', { answers: flexible })
    await back.user.click(await screen.findByRole('radio', { name: String(ways.outlet.label) }))
    await back.go()
    await back.user.click(await screen.findByRole('button', { name: apply.leaving.confirm }))
    await expect.poll(place, patience).toBe('/card/bank?change=way')
    expect(back.store.getState().draft.answers.bank).toBe(flexible.bank)
  })
})

describe('the trips', () => {
  test.each([
    ['post', zh.effort.trips(1), zh.effort.visits.post],
    ['outlet', zh.effort.trips(1), zh.effort.visits.outlet],
    ['office', zh.effort.trips(2), zh.effort.visits.office],
  ])('by %s are all counted: %s', async (way, trips, what) => {
    await openWizard('/card/way?change=way', { answers: employee })
    const row = (await radios()).find(({ value }) => value === way)?.closest('label, .choice')
    expect(row?.parentElement?.textContent).toContain(trips)
    expect(row?.parentElement?.textContent).toContain(what)
  })

  test('and days of every way stand side by side: on the spot, and made in batch by each way to the person', async () => {
    const { user, go, store } = await openWizard('/card/way?change=way', { answers: noBank })
    expect((await radios()).map(({ value }) => value)).toEqual([
      'instant-outlet',
      'batch-outlet',
      'batch-office',
    ])
    expect(screen.getAllByText(zh.effort.trips(1))).toHaveLength(2)
    expect(screen.getAllByText(zh.effort.trips(2))).toHaveLength(1)
    expect(screen.getByText(zh.effort.instant)).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: String(ways.office.label) }))
    await go()
    await expect.poll(place, patience).toBe('/card/bank?change=way')
    expect(store.getState().draft.answers).toMatchObject({ productionMode: 'batch', delivery: 'office' })
  })

  test('nothing chosen is one mistake', async () => {
    const { go } = await openWizard('/card/way', { answers: noWay })
    await radios()
    await go()
    expect(
      await screen.findAllByText(String(apply.fields.productionMode.required), { selector: 'a' }),
    ).toHaveLength(1)
    expect(screen.queryByText(String(apply.fields.delivery.required))).toBeNull()
  })
})
