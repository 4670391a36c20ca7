// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { words as en } from '../../src/features/journey/words.en.ts'
import { words as zh } from '../../src/features/journey/words.zh-CN.ts'
import { words as progress } from '../../src/i18n/progress.words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk, outlet } from './trackingDesk.tsx'

// What jsdom lacks.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(cleanup)

const first = 'LN-DEMO-20260302-0001'
const registration = caseRow(waysTo.enrolled, { kind: 'enrolment', number: first })
const card = caseRow(waysTo.ready, { number: `${first}-2` })
const child = caseRow(waysTo.collected, {
  number: 'LN-DEMO-20260302-0009',
  idNumber: '210199202001019873',
  answers: { ...outlet, forWhom: 'child', name: '林一一' },
})
const title = () => screen.findByRole('heading', { level: 1 })
const stage = async (name: string) => {
  const item = (await screen.findByRole('heading', { level: 3, name: new RegExp(`^${name}`) })).closest('li')
  if (!item) throw new Error(`${name} is no item of a list`)
  return item
}

describe('the whole way', () => {
  test('without any application says what it is like, each stage with what can be done about it', async () => {
    await openDesk({ at: '/journey' })
    expect((await title()).textContent).toBe(zh.orientation.title)
    expect((await screen.findByRole('link', { name: zh.start })).getAttribute('href')).toBe('/route/who')
    expect((await stage(zh.stages.notice)).textContent).toContain(zh.clock(10, 'workingDays'))
    for (const link of Object.values(zh.links)) expect(screen.getByRole('link', { name: link })).toBeTruthy()
  })

  test('of a registration and the card that came of it is one, under one number, with the days of both', async () => {
    await openDesk({ rows: [registration, card], at: '/journey' })
    expect(await screen.findByText(zh.title('collect', 6))).toBeTruthy()
    expect(screen.getByText(new RegExp(`${first}$`))).toBeTruthy()
    expect((await stage(zh.stages.notice)).textContent).toContain(zh.on('2026年3月5日'))
    expect(
      within(await stage(zh.stages.apply))
        .getByRole('link')
        .getAttribute('href'),
    ).toBe(`/card/receipt/${first}-2`)
    expect(screen.getByRole('link', { name: zh.acts.visit }).getAttribute('href')).toBe(
      `/cases/${first}-2/appointment`,
    )
    expect(screen.queryByRole('navigation', { name: zh.others })).toBeNull()
  })

  test('says of a stage that was not needed just that, not that it is done', async () => {
    await openDesk({ rows: [card], at: '/journey' })
    const item = await stage(zh.stages.enrol)
    expect(item.textContent).toContain(zh.states.spared)
    expect(item.textContent).not.toContain(zh.states.done)
    // Neither the mark of what is done nor that of what is to come.
    expect(item.className).toBe('timeline-item is-spared')
    expect(item.querySelector('svg')).toBeNull()
    expect((await stage(zh.stages.check)).textContent).toContain(zh.states.done)
  })

  test('is opened at the stage that a link names', async () => {
    await openDesk({ rows: [card], at: '/journey#collect' })
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(zh.stages.collect))
  })

  test('of several people is chosen by name', async () => {
    const names = { [card.number]: '林小舟', [child.number]: '林一一' }
    await openDesk({ rows: [card, child], names, at: `/journey?of=${card.number}` })
    expect(await screen.findByText(zh.title('collect', 6))).toBeTruthy()
    await userEvent.setup().click(await screen.findByRole('link', { name: zh.other('林一一', child.number) }))
    expect(await screen.findByText(zh.title('use', 7))).toBeTruthy()
    expect(screen.getByRole('link', { name: zh.acts.enable })).toBeTruthy()
  })

  test('of what is being filled in stands there, and goes on with it', async () => {
    await openDesk({ draft: { forWhom: 'self' }, at: '/journey' })
    expect((await title()).textContent).toBe(zh.title('check', 1))
    expect(screen.getByRole('link', { name: zh.goOn }).getAttribute('href')).toBe('/route/city')
  })

  test('is one tap from the case and from the card', async () => {
    await openDesk({ rows: [child], at: `/cases/${child.number}` })
    const link = await screen.findByRole('link', { name: progress.wholeWay })
    expect(link.getAttribute('href')).toBe(`/journey?of=${child.number}`)
    cleanup()
    await openDesk({ rows: [child], at: `/cases/${child.number}/card` })
    expect(await screen.findByRole('link', { name: progress.wholeWay })).toBeTruthy()
  })

  test('that can’t be read just now says so, and nothing of how far it is', async () => {
    await openDesk({ rows: [card], at: '/journey', fault: { kind: 'offline' } })
    expect(await screen.findByText(progress.faults.offline.title)).toBeTruthy()
    expect((await title()).textContent).toBe(zh.way)
  })

  test('is told in English, too', async () => {
    await openDesk({ rows: [card], at: '/journey', language: 'en' })
    expect(await screen.findByText(en.title('collect', 6))).toBeTruthy()
  })
})
