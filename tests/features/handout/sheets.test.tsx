// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CardToHandOut } from '../../../src/domain/handOut.ts'
import { SheetTable } from '../../../src/features/handout/SheetTable.tsx'
import { I18n, loadMessages } from '../../../src/i18n/I18n.tsx'

beforeEach(() => loadMessages('zh-CN', ['handout']))
afterEach(cleanup)

const card = (_: unknown, n: number): CardToHandOut => ({
  number: `LN-${n}`,
  name: '王**',
  idNumber: '2101**********002X',
  bank: '盛京银行',
  cardLast4: String(1000 + n),
  state: 'kept',
  since: '2026-11-20T10:00',
})
const show = (count: number) => {
  render(
    <I18n language="zh-CN">
      <SheetTable caption="签收单" cards={Array.from({ length: count }, card)} operator="周会敏" />
    </I18n>,
  )
  return [...document.querySelectorAll<HTMLElement>('.hand-out-paper')]
}

test('each sheet to be signed has its number, its own total and the lines for signatures, the last one the total of all', () => {
  const sheets = show(30)
  expect(sheets.length).toBe(3)
  for (const [i, sheet] of sheets.entries()) {
    expect(within(sheet).getByText(`第${i + 1}页，共3页`, { exact: false })).toBeTruthy()
    expect(within(sheet).getByText('经办人：周会敏')).toBeTruthy()
  }
  expect(sheets.map((sheet) => /本页\d+张/.exec(sheet.textContent)?.[0])).toEqual([
    '本页10张',
    '本页10张',
    '本页10张',
  ])
  expect(screen.getAllByText(/合计30张/).length).toBe(1)
  expect(sheets[2]?.textContent).toContain('合计30张')
})

test('the people of all sheets of a class are counted through, each once', () => {
  const numbers = show(30).flatMap((sheet) =>
    [...sheet.querySelectorAll('tbody tr')].map((row) => row.firstElementChild?.textContent),
  )
  expect(numbers).toEqual(Array.from({ length: 30 }, (_, n) => String(n + 1)))
})

test('what fits on one sheet has one total and no number of a page', () => {
  const [sheet, ...more] = show(2)
  expect(more).toEqual([])
  expect(sheet?.textContent).toContain('合计2张')
  expect(sheet?.textContent).not.toMatch(/本页|第1页/)
})
