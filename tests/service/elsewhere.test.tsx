// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import '../../mocks/agency/elsewhere.ts'
import '../../mocks/agency/presentCard.ts'
import { loadCity } from '../../mocks/cities/cities.ts'
import { words } from '../../src/features/uses/words.zh-CN.ts'
import { words as progress } from '../../src/i18n/progress.words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'
import { patience } from './wizardDesk.tsx'

afterEach(cleanup)
beforeAll(() => loadCity('210100'))

const { elsewhere: m, trial } = words

const open = async () => {
  await openDesk({
    rows: [caseRow(waysTo.enabled)],
    at: '/uses/otherProvince?city=210100',
    now: '2026-03-20T10:00',
    timeoutMs: 5000,
  })
  await screen.findByRole('button', { name: m.button }, patience)
  return userEvent.setup()
}

test('treatment in another province is filed, settled at the hospital there, and the filing ended', async () => {
  const user = await open()
  await user.click(screen.getByRole('button', { name: trial.button.desk }))
  await screen.findByText(trial.refused + progress.cardUses.outcomes.notFiled, {}, patience)

  await user.selectOptions(screen.getByLabelText(m.place), '110000')
  await user.click(screen.getByLabelText(m.reasons.other, { exact: false }))
  await user.click(screen.getByRole('button', { name: m.button }))
  const end = await screen.findByRole('button', { name: m.end }, patience)
  const said = screen.getByText(m.standing.holds('北京市'))
  expect(document.activeElement?.contains(said)).toBe(true)
  screen.getByText(m.until('2026年3月20日', '2026年9月19日'))

  // It was refused as things stood then: once they stand otherwise, that is said no more.
  expect(screen.queryByText(trial.refused + progress.cardUses.outcomes.notFiled)).toBeNull()
  await user.click(screen.getByRole('button', { name: trial.button.desk }))
  await screen.findByText(trial.accepted.desk, {}, patience)

  await user.click(end)
  await screen.findByText(m.ended, {}, patience)
  expect(screen.queryByText(trial.accepted.desk)).toBeNull()
  screen.getByText(m.was('北京市', '2026年3月20日', '2026年3月20日'))
  screen.getByRole('button', { name: m.button })
})

test('what is missing is said at its question, and the first of it has the focus', async () => {
  const user = await open()
  const year = screen.getByLabelText(m.date.year)
  await user.clear(year)
  await user.type(year, '2025')
  await user.click(screen.getByRole('button', { name: m.button }))
  const place = screen.getByLabelText(m.place)
  expect(document.activeElement).toBe(place)
  expect(place.getAttribute('aria-invalid')).toBe('true')
  for (const wrong of [m.wrong.place, m.wrong.reason, m.wrong.from('2026年3月20日', '2026年6月18日')])
    screen.getByText(wrong, { exact: false })
  const list = within(screen.getByRole('main'))
  expect(list.queryByRole('button', { name: m.end })).toBeNull()
})
