// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { receiptOf } from '../../mocks/agency/receipts.ts'
import { seal, sealKey } from '../../mocks/agency/seal.ts'
import { readSealed, type SealedFacts } from '../../src/domain/receiptSeal.ts'
import { words as zhReview } from '../../src/features/check/review.words.zh-CN.ts'
import { checkSeal, findSeal } from '../../src/features/verify/checkSeal.ts'
import { words as zh } from '../../src/features/verify/words.zh-CN.ts'
import { fromBase64url, toBase64url } from '../../src/journey/base64url.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk } from './trackingDesk.tsx'

beforeEach(() => {
  window.scrollTo = () => {}
})
afterEach(cleanup)

const row = caseRow(waysTo.submitted)
const { number, kind, submittedAt, due, dueIsLaw } = receiptOf(row, row.actedAt)
const facts: SealedFacts = { number, kind, submittedAt, due, dueIsLaw, holder: '林**' }
const genuine = seal(facts)
const { heading, show, failed, link } = zhReview.receipt.seal

/** The same seal with other facts in it, and the old signature. */
const forged = (change: Partial<SealedFacts>): string => {
  const other = seal({ ...facts, ...change })
  return `${other.split('.')[0]}.${genuine.split('.')[1]}`
}

describe('the seal of a receipt', () => {
  test('holds what the receipt says, the name masked, and nothing else', () => {
    const bytes = fromBase64url(genuine.split('.')[0] ?? '')
    expect(readSealed(new TextDecoder().decode(bytes))).toEqual(facts)
  })

  test('is the same each time, and checks out by the agency’s public key', () => {
    expect(seal(facts)).toBe(genuine)
    expect(checkSeal(genuine, sealKey())).toEqual({ kind: 'genuine', facts })
  })

  test.each<Partial<SealedFacts>>([
    { number: 'LN-DEMO-20260302-0002' },
    { kind: 'enrolment' },
    { submittedAt: '2026-03-01T09:00' },
    { due: '2026-03-24' },
    { dueIsLaw: true },
    { holder: '王**' },
  ])('does not check out with %j changed', (change) => {
    expect(checkSeal(forged(change), sealKey())).toEqual({ kind: 'changed' })
  })

  test.each([
    ['a sentence’s sign', (address: string) => `${address}。`],
    ['a bracket and more words', (address: string) => `（${address}）请核对 thanks`],
    ['words before it, and a number sign after it', (address: string) => `回执 #1：${address} #2`],
    ['words after a blank', (address: string) => `${address} please check`],
    ['its number sign escaped', (address: string) => address.replace('#', '%23')],
  ])('is found in a link with %s', (_, spoil) => {
    expect(findSeal(spoil(`https://card.example/verify#${genuine}`))).toBe(genuine)
  })

  test('is found after a whole book without a blank, too', () => {
    expect(findSeal(`${'book'.repeat(200_000)}#${genuine}`)).toBe(genuine)
  })

  test('does not check out by another key', () => {
    const other = toBase64url(fromBase64url(sealKey()).map((byte, i) => (i === 0 ? byte ^ 1 : byte)))
    expect(checkSeal(genuine, other)).toEqual({ kind: 'changed' })
  })

  test.each([
    ['nothing', ''],
    ['half of it', genuine.slice(0, 90)],
    ['signed with a due date of zeros', seal({ ...facts, due: '0000-00-00' })],
    ['signed in no month', seal({ ...facts, submittedAt: '2026-13-45T99:00' })],
    ['the last letter missing', genuine.slice(0, -1)],
    ['another text', 'https://example.org/'],
    [
      'something signed that is no receipt',
      `${toBase64url(new TextEncoder().encode('["2","later"]'))}.${genuine.split('.')[1]}`,
    ],
    ['bytes that are no text', `${toBase64url(new Uint8Array(40).fill(255))}.${genuine.split('.')[1]}`],
  ])('is unreadable where it is %s', (_what, text) => {
    expect(checkSeal(text, sealKey())).toEqual({ kind: 'unreadable' })
  })

  test('is found in an address that was scanned, and in a text broken over lines', () => {
    expect(findSeal(`https://host/card/verify#${genuine}`)).toBe(genuine)
    expect(findSeal(`file:///x.html#/verify#${genuine}`)).toBe(genuine)
    expect(findSeal(` ${genuine.slice(0, 50)}\n${genuine.slice(50)} `)).toBe(genuine)
  })
})

describe('the receipt', () => {
  test('carries the code that checks it, and the same as text', async () => {
    const user = userEvent.setup()
    await openDesk({ rows: [row], at: `/card/receipt/${row.number}` })
    const code = await screen.findByRole('img', { name: zhReview.receipt.seal.alt })
    expect(code.closest('figure')?.textContent).toContain('演示')
    await user.click(screen.getByText(show))
    expect(document.querySelector('.seal-text')?.textContent).toBe(genuine)
    const address = `${location.origin}/verify#${genuine}`
    expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe(address)
  })

  test('says so where the code can’t be fetched, and fetches it at the next press', async () => {
    const user = userEvent.setup()
    const { faults } = await openDesk({
      rows: [row],
      at: `/card/receipt/${row.number}`,
      sealFault: { kind: 'offline' },
    })
    expect(await screen.findByText(failed.title)).toBeTruthy()
    faults.clear()
    await user.click(screen.getByRole('button', { name: failed.retry }))
    expect(await screen.findByRole('heading', { name: heading })).toBeTruthy()
  })
})

describe('the page that checks a receipt', () => {
  test('shows what a genuine one says, to be compared with the one in hand', async () => {
    await openDesk({ at: `/verify#${genuine}` })
    expect(await screen.findByText(zh.genuine.title)).toBeTruthy()
    const rows = [...document.querySelectorAll('.summary-row')].map((each) => each.textContent)
    expect(rows).toEqual([
      `${zh.facts.number}${row.number}`,
      `${zh.facts.kind}${zh.facts.kinds.card}`,
      `${zh.facts.holder}林**`,
      expect.stringContaining(zh.facts.submitted),
      expect.stringContaining(zh.facts.due.estimate),
    ])
    expect(screen.getByText(zh.demo)).toBeTruthy()
    expect(screen.getByText(zh.notMore)).toBeTruthy()
  })

  test('shows nothing of one that was changed, and says what to do', async () => {
    await openDesk({ at: `/verify#${forged({ due: '2026-03-03' })}` })
    expect(await screen.findByText(zh.changed.title)).toBeTruthy()
    expect(document.querySelector('.summary-row')).toBeNull()
    expect(screen.getByText(zh.changed.points[1] ?? '')).toBeTruthy()
  })

  test('tells a code that was not scanned whole from one that was changed', async () => {
    await openDesk({ at: `/verify#${genuine.slice(0, 100)}` })
    expect(await screen.findByText(zh.unreadable.title)).toBeTruthy()
  })

  test('is not brought down by an address that a scanner has garbled', async () => {
    await openDesk({ at: '/verify#%E0%A4' })
    expect(await screen.findByText(zh.unreadable.title)).toBeTruthy()
  })

  test('takes a pasted code, or asks for it where the field is empty', async () => {
    const user = userEvent.setup()
    await openDesk({ at: '/verify' })
    const submit = await screen.findByRole('button', { name: zh.form.submit })
    await user.click(submit)
    const summary = await screen.findByRole('link', { name: zh.form.empty })
    await waitFor(() => expect(document.activeElement?.contains(summary)).toBe(true))
    await user.click(screen.getByLabelText(zh.form.label))
    await user.paste(` ${genuine}\n`)
    await user.click(submit)
    expect(await screen.findByText(zh.genuine.title)).toBeTruthy()
  })

  test('says so where there is no key to check by, and what to do', async () => {
    const user = userEvent.setup()
    const { faults } = await openDesk({ at: `/verify#${genuine}`, sealFault: { kind: 'offline' } })
    expect(await screen.findByText(zh.noKey.title)).toBeTruthy()
    faults.clear()
    await user.click(screen.getByRole('button', { name: zh.noKey.retry }))
    expect(await screen.findByText(zh.genuine.title)).toBeTruthy()
  })
})
