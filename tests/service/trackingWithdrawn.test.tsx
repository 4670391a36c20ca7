// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { plainSpaces } from '../../src/domain/plainSpaces.ts'
import { words as en } from '../../src/features/tracking/words.en.ts'
import { words as zh } from '../../src/features/tracking/words.zh-CN.ts'
import { formatDay } from '../../src/i18n/dates.ts'
import { words as progressEn } from '../../src/i18n/progress.words.en.ts'
import { words as progressZh } from '../../src/i18n/progress.words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'

afterEach(cleanup)

const number = 'LN-DEMO-20260302-0001'
const at = `/cases/${number}`
/** Withdrawn under review on Thursday 5 March 2026. */
const row = caseRow([...waysTo.reviewing, 'withdrawn'])

const again = (name: string) => screen.findByRole('link', { name })

describe('the page of a withdrawn case', () => {
  test.each([
    ['zh-CN', zh, progressZh],
    ['en', en, progressEn],
  ] as const)(
    'offers to undo it beside a new application, with the day until which it can (%s)',
    async (language, { withdrawal }, { nouns }) => {
      await openDesk({ rows: [row], at, language, now: '2026-03-06T10:00' })
      await again(nouns.card.again)
      expect(screen.getByRole('button', { name: withdrawal.undo })).toBeTruthy()
      expect(screen.getByText(withdrawal.doing)).toBeTruthy()
      expect(screen.getByText(plainSpaces(withdrawal.until(formatDay('2026-03-06', language))))).toBeTruthy()
    },
  )

  test('offers a new application alone once that day is over', async () => {
    await openDesk({ rows: [row], at, now: '2026-03-07T10:00' })
    await again(progressZh.nouns.card.again)
    expect(screen.queryByRole('button', { name: zh.withdrawal.undo })).toBeNull()
    expect(screen.queryByText(zh.withdrawal.doing)).toBeNull()
    expect(screen.getByText(zh.when.over)).toBeTruthy()
  })

  test('undone by one press: the case is where it was, said where the focus is', async () => {
    const desk = await openDesk({ rows: [row], at, now: '2026-03-06T10:00' })
    await userEvent.click(await screen.findByRole('button', { name: zh.withdrawal.undo }))
    await screen.findByText(zh.situations.reviewing.meaning)
    expect(await desk.statusOf(number)).toBe('reviewing')
    expect(document.activeElement?.textContent).toBe(zh.withdrawal.done)
    expect(screen.queryByRole('link', { name: progressZh.nouns.card.again })).toBeNull()
  })

  test('that could not be undone for want of a line says so, and a further press does it', async () => {
    const desk = await openDesk({ rows: [row], at, now: '2026-03-06T10:00' })
    const button = await screen.findByRole('button', { name: zh.withdrawal.undo })
    desk.faults.set('actOnCase', { kind: 'offline' }, 1)
    await userEvent.click(button)
    await screen.findByText(zh.withdrawal.unsure)
    await userEvent.click(screen.getByRole('button', { name: zh.withdrawal.undo }))
    await screen.findByText(zh.withdrawal.done)
    expect(await desk.statusOf(number)).toBe('reviewing')
  })

  test('undone unheard: the agency’s own record says that it is', async () => {
    const desk = await openDesk({ rows: [row], at, now: '2026-03-06T10:00' })
    const button = await screen.findByRole('button', { name: zh.withdrawal.undo })
    desk.faults.set('actOnCase', { kind: 'lostAnswer' }, 1)
    await userEvent.click(button)
    await screen.findByText(zh.withdrawal.done)
    expect(await desk.statusOf(number)).toBe('reviewing')
  })

  test('that is too late by the time of the press says so and offers what is left', async () => {
    const desk = await openDesk({ rows: [row], at, now: '2026-03-06T10:00' })
    const button = await screen.findByRole('button', { name: zh.withdrawal.undo })
    desk.clock.moveTo('2026-03-07T10:00')
    await userEvent.click(button)
    await screen.findByText(zh.withdrawal.safe)
    await expect.poll(() => screen.queryByRole('button', { name: zh.withdrawal.undo })).toBeNull()
    expect(screen.getByRole('link', { name: progressZh.nouns.card.again })).toBeTruthy()
  })
})
