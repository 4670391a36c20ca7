// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { loadCity } from '../../mocks/cities/cities.ts'
import '../../mocks/agency/presentCard.ts'
import { words as en } from '../../src/features/uses/words.en.ts'
import { words as zh } from '../../src/features/uses/words.zh-CN.ts'
import { words as progress } from '../../src/i18n/progress.words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'

afterEach(cleanup)
// Loaded with the first question about a city; here a test would wait for it to be compiled.
beforeAll(async () => {
  for (const city of ['210100', '210500']) await loadCity(city)
})

const { outcomes } = progress.cardUses
const cards = {
  sealed: waysTo.collected,
  socialOnly: waysTo.enabled,
  active: waysTo.active,
  tempLost: [...waysTo.active, 'eCardIssued', 'lossReported'],
  lost: [...waysTo.active, 'lossConfirmed'],
  locked: [...waysTo.active, 'locked'],
  expired: waysTo.active,
} as const
type Card = keyof typeof cards

const openWith = (card: Card, use: string, city = '210100', language: 'zh-CN' | 'en' = 'zh-CN') =>
  openDesk({
    rows: [caseRow(cards[card])],
    at: `/uses/${use}?city=${city}`,
    now: card === 'expired' ? '2036-03-07T10:00' : '2026-03-20T10:00',
    language,
    timeoutMs: 5000,
  })

describe.each([
  [
    'hospitalRegistration',
    'desk',
    {
      sealed: 'socialOff',
      active: 'accepted',
      tempLost: 'reportedLost',
      lost: 'lost',
      locked: 'locked',
      expired: 'accepted',
    },
  ],
  [
    'busFare',
    'reader',
    {
      sealed: 'financialOff',
      active: 'accepted',
      tempLost: 'reportedLost',
      lost: 'lost',
      locked: 'accepted',
      expired: 'expired',
    },
  ],
  [
    'farmlandSubsidy',
    'payment',
    {
      sealed: 'financialOff',
      active: 'accepted',
      tempLost: 'accepted',
      lost: 'lost',
      locked: 'accepted',
      expired: 'expired',
    },
  ],
  [
    'library',
    'entrance',
    {
      sealed: 'socialOff',
      active: 'accepted',
      tempLost: 'reportedLost',
      lost: 'lost',
      locked: 'locked',
      expired: 'accepted',
    },
  ],
] as const)('%s, tried', (use, trial, becomes) => {
  test.each(Object.entries(becomes))(
    'with a card that is %s: %s, which is said and gets the focus',
    async (card, outcome) => {
      const user = userEvent.setup()
      // The names are those of the table above.
      await openWith(card as Card, use)
      const button = await screen.findByRole('button', { name: zh.trial.button[trial] })
      button.focus()
      await user.keyboard('{Enter}')
      const title =
        outcome === 'accepted' ? zh.trial.accepted[trial] : `${zh.trial.refused}${outcomes[outcome]}`
      const said = await screen.findByText(title)
      await waitFor(() => expect(document.activeElement?.contains(said)).toBe(true))
      expect(said.closest('[role=status]')).toBeTruthy()
    },
  )
})

describe('what was tried', () => {
  test('brings money only where it is accepted; else it says that it waits, and where to activate', async () => {
    const user = userEvent.setup()
    await openWith('socialOnly', 'farmlandSubsidy')
    await user.click(await screen.findByRole('button', { name: zh.trial.button.payment }))
    expect(await screen.findByText(zh.trial.waits)).toBeTruthy()
    expect(screen.getByText(zh.trial.next.financialOff)).toBeTruthy()
    expect(screen.queryByText(/到账\d/)).toBeNull()
    cleanup()
    await openWith('active', 'farmlandSubsidy')
    await user.click(await screen.findByRole('button', { name: zh.trial.button.payment }))
    expect(await screen.findByText('到账620.00元')).toBeTruthy()
  })

  test('by e-card goes on while the card is lost for now, after the holder has agreed', async () => {
    const user = userEvent.setup()
    await openWith('tempLost', 'hospitalRegistration')
    await user.click(await screen.findByRole('radio', { name: zh.carriers.eCard }))
    await user.click(screen.getByRole('button', { name: zh.trial.button.desk }))
    expect(await screen.findByText(zh.trial.next.consentMissing)).toBeTruthy()
    await user.click(screen.getByRole('checkbox', { name: zh.trial.consent }))
    await user.click(screen.getByRole('button', { name: zh.trial.again }))
    expect(await screen.findByText(zh.trial.accepted.desk)).toBeTruthy()
  })

  test('by e-card is refused before one was opened, with the way to open it', async () => {
    const user = userEvent.setup()
    await openWith('active', 'hospitalRegistration')
    await user.click(await screen.findByRole('radio', { name: zh.carriers.eCard }))
    await user.click(screen.getByRole('button', { name: zh.trial.button.desk }))
    expect(await screen.findByText(zh.trial.next.eCardOff)).toBeTruthy()
    const link = screen.getByRole('link', { name: zh.trial.toECard })
    expect(link.getAttribute('href')).toMatch(/^\/e-card\/LN-DEMO/)
  })

  test('in a city that has not begun is refused, and says so', async () => {
    const user = userEvent.setup()
    await openWith('active', 'museum', '210500')
    await user.click(await screen.findByRole('button', { name: zh.trial.button.entrance }))
    expect(await screen.findByText(zh.trial.next.notHere)).toBeTruthy()
    expect(screen.queryByRole('link', { name: zh.trial.toCard })).toBeNull()
  })

  test('in English is said in English', async () => {
    const user = userEvent.setup()
    await openWith('active', 'busFare', '210100', 'en')
    await user.click(await screen.findByRole('button', { name: en.trial.button.reader }))
    expect(await screen.findByText(en.trial.accepted.reader)).toBeTruthy()
    expect(screen.getByText('1.00 yuan paid')).toBeTruthy()
  })

  test('stands in the log, on the card’s page and among the uses', async () => {
    const user = userEvent.setup()
    const row = caseRow(cards.active)
    await openDesk({ rows: [row], at: '/uses/busFare?city=210100', now: '2026-03-20T10:00', timeoutMs: 5000 })
    await user.click(await screen.findByRole('button', { name: zh.trial.button.reader }))
    await screen.findByText(zh.trial.accepted.reader)
    await user.click(screen.getByRole('link', { name: zh.use.back }))
    const heading = await screen.findByRole('heading', { name: progress.cardUses.heading })
    const log = heading.parentElement?.querySelector<HTMLElement>('.use-log')
    if (!log) throw new Error('there is no log')
    expect(within(log).getByText('乘公交')).toBeTruthy()
    expect(log.textContent).toContain('扣1.00元')
    expect(log.textContent).toContain('2026年3月20日 10:00')
    await user.click(screen.getByRole('link', { name: progress.cardUses.toCard }))
    await screen.findByRole('heading', { level: 1, name: '您的卡可以用了' })
    expect(document.querySelector('.use-log')?.textContent).toContain('乘公交')
  })

  test('is not lost without a word when the agency can’t be reached, and is not done twice', async () => {
    const user = userEvent.setup()
    const { faults } = await openWith('active', 'busFare')
    const button = await screen.findByRole('button', { name: zh.trial.button.reader })
    faults.set('presentCard', { kind: 'lostAnswer' }, 1)
    await user.click(button)
    expect(await screen.findByText(zh.trial.safe)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: zh.trial.button.reader }))
    await screen.findByText(zh.trial.accepted.reader)
    await user.click(screen.getByRole('link', { name: zh.use.back }))
    await screen.findByRole('heading', { name: progress.cardUses.heading })
    expect(document.querySelectorAll('.use-log > li')).toHaveLength(1)
  })

  test('where the service knows nothing of it, that is said, with what to do instead', async () => {
    const user = userEvent.setup()
    const { faults } = await openWith('active', 'busFare')
    faults.set('presentCard', { kind: 'status', status: 404 })
    await user.click(await screen.findByRole('button', { name: zh.trial.button.reader }))
    expect(await screen.findByText(zh.trial.notOffered.title)).toBeTruthy()
    expect(screen.getByText(zh.trial.notOffered.next)).toBeTruthy()
  })

  test('can’t begin while the card can’t be asked about: that is said, and not that there is none', async () => {
    const user = userEvent.setup()
    const { faults } = await openDesk({
      rows: [caseRow(cards.active)],
      at: '/uses/busFare?city=210100',
      now: '2026-03-20T10:00',
      fault: { kind: 'offline' },
      timeoutMs: 5000,
    })
    const retry = await screen.findByRole('button', { name: progress.retry })
    expect(screen.queryByText(zh.trial.noCard)).toBeNull()
    faults.clear()
    await user.click(retry)
    expect(await screen.findByRole('button', { name: zh.trial.button.reader })).toBeTruthy()
  })

  test('without a card on this device there is nothing to try it with, and the page says so', async () => {
    await openDesk({ at: '/uses/busFare?city=210100' })
    expect(await screen.findByText(zh.trial.noCard)).toBeTruthy()
    expect(screen.queryByRole('button', { name: zh.trial.button.reader })).toBeNull()
  })
})

test('of several cards, the one that is chosen is presented', async () => {
  const user = userEvent.setup()
  const child = caseRow(cards.sealed, {
    number: 'LN-DEMO-20260302-0002',
    accessKey: 'key-of-the-child',
    idNumber: '210199201709012023',
    cardNumber: 'A12345679',
    answers: { ...caseRow(cards.sealed).answers, name: '林小朵', forWhom: 'child' },
  })
  await openDesk({
    rows: [caseRow(cards.active), child],
    names: { [child.number]: '林小朵' },
    timeoutMs: 5000,
    at: '/uses/library?city=210100',
    now: '2026-03-20T10:00',
  })
  await user.click(await screen.findByRole('radio', { name: /朵/ }))
  await user.click(screen.getByRole('button', { name: zh.trial.button.entrance }))
  expect(await screen.findByText(`${zh.trial.refused}${outcomes.socialOff}`)).toBeTruthy()
})
