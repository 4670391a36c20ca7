// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { words as zh } from '../../src/features/notices/words.zh-CN.ts'
import { markRead, readNoticesKey } from '../../src/journey/readNotices.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, openDesk, outlet } from './trackingDesk.tsx'

beforeEach(() => {
  localStorage.clear()
})
afterEach(cleanup)

const rows = [
  caseRow(waysTo.ready),
  caseRow(waysTo.enrolled, {
    number: 'LN-DEMO-20260302-0002',
    accessKey: 'key-of-another',
    kind: 'enrolment',
  }),
]
const at = '/notices'

describe('the inbox', () => {
  test('holds the notices of all cases of this device, newest first', async () => {
    await openDesk({ rows, at })
    await screen.findAllByText('参保登记已办结')
    const titles = [...document.querySelectorAll('.inbox-title')].map((each) => each.textContent)
    expect([titles[0], titles.length]).toEqual(['可以领卡了', 8])
  })

  test('tells two children of one family apart by their full names, and masks a name that the device does not keep', async () => {
    const child = (end: number, name: string) =>
      caseRow(waysTo.ready, {
        number: `LN-DEMO-20260302-000${end}`,
        accessKey: `key-of-child-${end}`,
        answers: { ...outlet, forWhom: 'child', name },
      })
    const family = [child(1, '王小明'), child(2, '王小红'), child(3, '王小刚')]
    const names = { 'LN-DEMO-20260302-0001': '王小明', 'LN-DEMO-20260302-0002': '王小红' }
    await openDesk({ rows: family, names, at })
    await screen.findAllByText('可以领卡了')
    // Before any of them is opened.
    const about = [...document.querySelectorAll('.inbox summary .hint')].map((each) => each.textContent)
    for (const name of ['王小明', '王小红', '王**']) expect(about).toContain(`社保卡申领 · ${name}`)
    cleanup()
    await openDesk({ rows: family, names })
    const listed = await screen.findAllByRole('link', { name: /^社保卡申领 · / })
    expect(listed.map((link) => link.textContent).sort()).toEqual(
      ['王小明', '王小红', '王**'].map((name) => `社保卡申领 · ${name}`).sort(),
    )
    cleanup()
    await openDesk({ rows: family, names, at: '/cases/LN-DEMO-20260302-0002' })
    expect((await screen.findAllByText('王小红')).length).toBeGreaterThan(0)
  })

  test('asks the agency only for the cases of the page that is shown, of which there are as many as are needed', async () => {
    const user = userEvent.setup()
    const many = Array.from({ length: 45 }, (_, i) => {
      const number = `LN-DEMO-20260302-${String(i + 1).padStart(4, '0')}`
      return caseRow(waysTo.submitted, { number, accessKey: `key-of-case-${i}` })
    })
    const seen: string[] = []
    await openDesk({
      rows: many,
      at,
      alter: (view) => {
        seen.push(view.number)
        return view
      },
    })
    await waitFor(() => expect(document.querySelectorAll('.inbox > li')).toHaveLength(20))
    expect(new Set(seen).size).toBe(20)
    expect(screen.getByText(zh.byPage(20))).toBeTruthy()
    const pages = within(screen.getByRole('navigation', { name: '翻页' }))
    await user.click(pages.getByRole('link', { name: '第3页' }))
    await waitFor(() => expect(document.querySelectorAll('.inbox > li')).toHaveLength(5))
    expect(new Set(seen).size).toBe(25)
  })

  test('says of what is unread, and of what is marked as read, that it is this page alone', async () => {
    const user = userEvent.setup()
    const many = Array.from({ length: 21 }, (_, i) => {
      const number = `LN-DEMO-20260302-${String(i + 1).padStart(4, '0')}`
      return caseRow(waysTo.submitted, { number, accessKey: `key-of-case-${i}` })
    })
    await openDesk({ rows: many, at })
    expect(await screen.findByText('本页有20条未读')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '本页全部标为已读' }))
    expect(await screen.findByText('本页全部已读')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: '第2页' }))
    expect(await screen.findByText('本页有1条未读')).toBeTruthy()
  })

  test('counts what is unread, and remembers what was opened', async () => {
    const user = userEvent.setup()
    const { unmount } = await openDesk({ rows: [caseRow(waysTo.ready)], at })
    expect(await screen.findByText('有5条未读')).toBeTruthy()
    await user.click(screen.getByText('可以领卡了'))
    markRead([`${rows[0]?.number}-5`])
    expect(await screen.findByText('有4条未读')).toBeTruthy()
    unmount()
    await openDesk({ rows: [caseRow(waysTo.ready)], at })
    expect(await screen.findByText('有4条未读')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '全部标为已读' }))
    expect(await screen.findByText('全部已读')).toBeTruthy()
  })

  test('keeps only ids on the device', async () => {
    const user = userEvent.setup()
    await openDesk({ rows: [caseRow(waysTo.ready)], at })
    await user.click(await screen.findByRole('button', { name: '全部标为已读' }))
    const stored: unknown = JSON.parse(localStorage.getItem(readNoticesKey) ?? '')
    expect(stored).toHaveLength(5)
  })

  test('shows text messages without a link, marked as a demonstration', async () => {
    await openDesk({ rows: [caseRow(waysTo.ready)], at })
    await screen.findByText('可以领卡了')
    const messages = [...document.querySelectorAll<HTMLElement>('.inbox .sms blockquote')]
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages) {
      expect(message.textContent).not.toMatch(/https?:|www\.|\.c(n|om)/)
      expect(within(message).queryByRole('link')).toBeNull()
      expect(message.closest('figure')?.textContent).toContain('演示')
    }
    expect(screen.getByText(zh.scamAdvice.title, { selector: 'h2' })).toBeTruthy()
  })

  test('says which part is missing when a case cannot be looked up', async () => {
    await openDesk({ rows, at, fault: { kind: 'offline' } })
    expect(await screen.findByText(zh.incomplete)).toBeTruthy()
  })

  test('empty, says what will come here', async () => {
    await openDesk({ at })
    expect(await screen.findByText(zh.empty)).toBeTruthy()
  })

  test('lets people practise: each clue of the fake message says why it is one', async () => {
    const user = userEvent.setup()
    await openDesk({ at })
    const clues = zh.compare.fake.flatMap(({ text, why }) => (why ? [{ text, why }] : []))
    expect(await screen.findByText(zh.compare.found(0, clues.length))).toBeTruthy()
    for (const { text, why } of clues) {
      await user.click(screen.getByRole('button', { name: text }))
      expect(screen.getByText(why)).toBeTruthy()
    }
    expect(screen.getByText(zh.compare.all)).toBeTruthy()
  })
})
