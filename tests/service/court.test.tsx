// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { complaintOf, reviewOf } from '../../mocks/agency/sampleDisputes.ts'
import { words } from '../../src/features/court/words.zh-CN.ts'
import { courtPath } from '../../src/journey/paths.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk, outlet } from './trackingDesk.tsx'

afterEach(cleanup)

const complaint = caseRow(['submitted', 'accepted', 'rejected'], {
  kind: 'complaint',
  answers: complaintOf(outlet, '2026-02-20'),
})
/** Upheld on 5 March. */
const review = caseRow(['submitted', 'accepted', 'reviewStarted', 'decisionUpheld'], {
  kind: 'administrativeReview',
  number: 'LN-DEMO-20260302-0002',
  answers: { ...reviewOf(outlet, '2026-02-28'), contestedCase: complaint.number },
})
const statement = () => document.querySelector('.court-statement')?.textContent

describe('a statement of claim after a review of the answer to a complaint', () => {
  test('says by when and to which court, and names who answered and who reviewed', async () => {
    await openDesk({ rows: [complaint, review], at: courtPath(review.number) })
    await expect.poll(statement).toContain('行政起诉状')
    expect(document.querySelector('.court-facts dd')?.textContent).toContain('2026年3月20日')
    screen.getByText(words.lead(10))
    expect(statement()).toContain('被告：沈阳市和平区人力资源和社会保障局\n被告：沈阳市和平区人民政府')
    expect(statement()).toContain(`受理编号${complaint.number}`)
    expect(statement()).toContain('此致\n沈阳市和平区人民法院')
  })

  test('takes what the person changes', async () => {
    await openDesk({ rows: [complaint, review], at: courtPath(review.number) })
    const address = await screen.findByLabelText(words.fields.address)
    expect(statement()).toContain('住址：（请填写）')
    await userEvent.type(address, '沈阳市和平区示例街1号')
    expect(statement()).toContain('住址：沈阳市和平区示例街1号')
  })

  test('leaves open who answered where this device does not know what was contested', async () => {
    await openDesk({ rows: [complaint, review], saved: [review.number], at: courtPath(review.number) })
    await expect.poll(statement).toContain('行政起诉状')
    expect(statement()).toContain(
      '被告：（作出决定的机关，照决定书上的名称填写）\n被告：沈阳市和平区人民政府',
    )
  })
})

test('there is none while nothing is decided', async () => {
  const row = caseRow(waysTo.accepted)
  await openDesk({ rows: [row], at: courtPath(row.number) })
  await screen.findByRole('heading', { name: words.impossible.title })
  expect(statement()).toBeUndefined()
})
