// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { CaseView } from '../../src/api/schemas.ts'
import { plainSpaces } from '../../src/domain/plainSpaces.ts'
import { words as en } from '../../src/features/tracking/words.en.ts'
import { words as zh } from '../../src/features/tracking/words.zh-CN.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'

afterEach(cleanup)

const at = '/cases/LN-DEMO-20260302-0001'
const waits: CaseView['waits'] = [
  { course: 'inOrder', days: 6, count: 20 },
  { course: 'corrected', days: 9, count: 7 },
  { course: 'papersMissing', days: 13, count: 6 },
]
/** A registration that was sent on Monday 2 March 2026, and is looked at on the 10th or at another time. */
const waiting = (setting: { readonly now?: string; readonly language?: 'zh-CN' | 'en' } = {}) =>
  openDesk({
    rows: [caseRow(waysTo.reviewing, { kind: 'enrolment' })],
    at,
    alter: (view) => ({ ...view, waits }),
    ...setting,
  })

describe('waiting', () => {
  test('says who has it since when, how long others waited and which of them one is, and what not to do', async () => {
    await waiting({ now: '2026-03-06T10:00' })
    const table = await screen.findByRole('table', { name: zh.waiting.others })
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['没有要补正的 您是这种6个工作日', '补正过一项9个工作日', '补交过材料13个工作日'])
    expect(screen.getByText('现在由经办机构办，从2026年3月4日起，到今天2个工作日。')).toBeTruthy()
    expect(screen.getByText('您提交以后过了4个工作日。照这样，大约2026年3月10日前有结果。')).toBeTruthy()
    expect(screen.getByText(/到2026年3月16日还没有消息，就可以问。请拨打12333/)).toBeTruthy()
    expect(screen.getByText(/按模拟机构近30天办好的33件计算，演示数据/)).toBeTruthy()
    expect(screen.getByText(/不用天天来查，有变化会发短信/)).toBeTruthy()
  })

  test('where others with the same course waited longer than the day at the top, says that and does not contradict it', async () => {
    const alter = (view: CaseView): CaseView => ({
      ...view,
      waits: [{ course: 'inOrder', days: 15, count: 20 }],
    })
    await openDesk({
      rows: [caseRow(waysTo.reviewing, { kind: 'enrolment' })],
      at,
      alter,
      now: '2026-03-06T10:00',
    })
    expect(await screen.findByText(zh.waiting.beyond(4, '2026年3月23日'))).toBeTruthy()
    expect(screen.queryByText(/3月23日前有结果/)).toBeNull()
  })

  test('past what is usual says so, and promises no day any more', async () => {
    await waiting({ now: '2026-03-11T10:00' })
    expect(await screen.findByText(zh.waiting.longer(7))).toBeTruthy()
    expect(screen.queryByText(/照这样/)).toBeNull()
    expect(screen.getByText(/到2026年3月16日还没有消息/)).toBeTruthy()
  })

  test('past the day that was promised leaves it to the box at the top to say whom to call, once', async () => {
    await waiting({ now: '2026-03-18T10:00', language: 'en' })
    expect(await screen.findByText(plainSpaces(en.waiting.longer(12)))).toBeTruthy()
    expect(screen.queryByText(/When to ask/)).toBeNull()
    expect(screen.getAllByText(/call 12333 and ask/i)).toHaveLength(1)
  })

  test('at an agency that tells nothing of others says who has it and when to ask, and nothing else', async () => {
    await openDesk({
      rows: [caseRow(waysTo.producing)],
      at,
      alter: (view) => ({ ...view, waits: undefined }),
    })
    expect(await screen.findByText(/现在由发卡银行办/)).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(/先打发卡银行的电话/)).toBeTruthy()
  })

  test.each(['needsCorrection', 'ready', 'rejected'] as const)(
    'is not spoken of where nobody else has to act: %s',
    async (status) => {
      await openDesk({ rows: [caseRow(waysTo[status])], at })
      await screen.findByRole('heading', { name: zh.timeline.heading })
      expect(screen.queryByText(zh.waiting.heading)).toBeNull()
    },
  )
})
