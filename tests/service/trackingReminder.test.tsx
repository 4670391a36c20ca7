// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { words as en } from '../../src/features/tracking/words.en.ts'
import { words as zh } from '../../src/features/tracking/words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'

afterEach(cleanup)

const at = '/cases/LN-DEMO-20260302-0001'
/** A registration of Monday 2 March 2026, promised by the 16th; others waited five working days. */
const waiting = (now: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
  openDesk({ rows: [caseRow(waysTo.reviewing, { kind: 'enrolment' })], at, now, language })

describe('reminding the agency of a case', () => {
  test('before its day is no button, only the day from which it is', async () => {
    await waiting('2026-03-05T10:00')
    expect(await screen.findByText(/到.*还没有结果，可以在这里催办/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: zh.reminder.button })).toBeNull()
  })

  test('is one press; what the agency answers stands where the button was, and has the focus', async () => {
    await waiting('2026-03-13T10:00')
    await userEvent.click(await screen.findByRole('button', { name: zh.reminder.button }))
    const said = await screen.findByText('已催办，最晚2026年3月16日答复您。')
    expect(document.activeElement).toBe(said.parentElement)
    expect(screen.queryByRole('button', { name: zh.reminder.button })).toBeNull()
    expect(screen.getByText(zh.timeline.reminders.reminded)).toBeTruthy()
  })

  test('of a late case is the first thing in the box at the top, in English, too', async () => {
    await waiting('2026-03-18T10:00', 'en')
    const task = (await screen.findByRole('heading', { name: en.late.task(true) })).closest('section')
    expect(task).not.toBeNull()
    const buttons = within(task ?? document.body).getAllByRole('button', { name: en.reminder.button })
    expect(buttons).toHaveLength(1)
    expect(screen.getAllByRole('button', { name: en.reminder.button })).toHaveLength(1)
  })

  test('of a late case comes first in what there is to do, and calling after it', async () => {
    await waiting('2026-03-18T10:00')
    const doing = (await screen.findByText(zh.blocks.doing)).nextElementSibling?.textContent ?? ''
    expect(doing).toMatch(/^请点下面的“催办”/)
    expect(doing).toContain('12333')
    await userEvent.click(screen.getByRole('button', { name: zh.reminder.button }))
    await screen.findByText(/已催办，最晚/)
    // The button is gone, and nobody is sent to it.
    expect(screen.getByText(zh.blocks.doing).nextElementSibling?.textContent).toBe(
      zh.late.call.agency('12333'),
    )
  })

  test('that did not arrive says so, keeps the button, and can be pressed again', async () => {
    const { faults } = await waiting('2026-03-13T10:00')
    faults.set('actOnCase', { kind: 'status', status: 503 })
    await userEvent.click(await screen.findByRole('button', { name: zh.reminder.button }))
    expect(await screen.findByText(new RegExp(zh.reminder.unsure))).toBeTruthy()
    faults.clear()
    await userEvent.click(screen.getByRole('button', { name: zh.reminder.button }))
    expect(await screen.findByText(/已催办，最晚/)).toBeTruthy()
  })
})
