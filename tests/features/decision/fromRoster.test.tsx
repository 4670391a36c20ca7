// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LinkState } from '../../../src/api/linkState.ts'
import { decisionOf } from '../../../src/domain/roster/decide.ts'
import type { RosterProblem, RosterRow } from '../../../src/domain/roster/row.ts'
import { DecideButton, Decided } from '../../../src/features/roster/Decides.tsx'
import { I18n, loadMessages } from '../../../src/i18n/I18n.tsx'
import { useHandOver } from '../../../src/journey/roster/handOver.ts'
import { adult, child } from '../../domain/roster/people.ts'

beforeEach(() => loadMessages('zh-CN', ['roster']))
afterEach(cleanup)

const row: RosterRow = { key: 'row-9', cells: adult, problems: [] }
const decision = decisionOf(
  row,
  { bank: 'ICBC', consents: [], sign: 'signature' },
  { at: '2026-11-29T09:30', on: 'clerkDevice', isChild: false, agent: '示例村' },
)

function Where() {
  return <p>{`${JSON.stringify(useLocation())} ${useHandOver().facing?.row}`}</p>
}
const show = (shown: RosterRow, link: LinkState = 'open', problems: readonly RosterProblem[] = []) =>
  render(
    <I18n language="zh-CN">
      <MemoryRouter>
        <Decided row={shown} problems={problems} asOf="2026-11-29" linkOf={() => link} />
        <DecideButton row={shown} name="林小舟" asOf="2026-11-29" />
        <Where />
      </MemoryRouter>
    </I18n>,
  )

test('from a row one gets to handing over, and neither address nor history says whose row it is', () => {
  show(row)
  fireEvent.click(screen.getByRole('button', { name: '交给本人决定：林小舟' }))
  const said = screen.getByText(/organisation\/decide/).textContent
  expect(said).toMatch(/ row-9$/)
  expect(said).not.toContain('林小舟')
  expect(said?.replace(/ row-9$/, '')).not.toContain('row-9')
})

test('a row says when its person has decided, and that it is void after another name', () => {
  show({ ...row, decision })
  expect(screen.getByText(/^本人已决定（/)).toBeTruthy()
  cleanup()
  show({ ...row, decision, cells: { ...adult, name: '林大舟' } })
  expect(screen.getByText('姓名、号码或监护人改过，本人的决定已作废，请重新交给本人')).toBeTruthy()
})

test.each([
  ['locked', '有人连续输错证件号码，链接已锁定', '重新生成链接：林小舟'],
  ['revoked', '链接已收回', '重新生成链接：林小舟'],
  ['over', '链接已过期，本人没有答复', '重新生成链接：林小舟'],
  ['answered', '本人已通过链接答复，还没有收取', '收取答复：林小舟'],
] as const)('a row whose link is %s says so, and leads to what is to be done', (link, said, todo) => {
  const invitation = { id: 'one', secret: 'two', at: '2026-11-29T09:30', until: '2026-12-06' }
  show({ ...row, invitation }, link)
  expect(screen.getByText(said, { exact: false })).toBeTruthy()
  const way = screen.getByRole('link', { name: todo }).getAttribute('href')
  expect(way).toBe('/organisation/invitations?first=row-9&page=1')
  expect(screen.queryByText(/等本人答复/)).toBeNull()
})

test('a row whose person says that something is wrong says what, and offers a link anew once nothing is wrong any more', () => {
  const declined = { at: '2026-11-29T09:30', says: 'objected', columns: ['name', 'mobile'] } as const
  show({ ...row, declined })
  expect(screen.getByText('本人说这些不对：姓名、手机号')).toBeTruthy()
  expect(screen.getByRole('link', { name: '重新生成链接：林小舟' })).toBeTruthy()
  cleanup()
  show({ ...row, declined }, 'open', [{ column: 'mobile', code: 'mobile.length' }])
  expect(screen.queryByRole('link')).toBeNull()
})

test('a row with something wrong offers no link to a list on which its person is not', () => {
  const invitation = { id: 'one', secret: 'two', at: '2026-11-29T09:30', until: '2026-12-06' }
  show({ ...row, invitation }, 'over', [{ column: 'mobile', code: 'mobile.length' }])
  expect(screen.getByText('链接已过期，本人没有答复')).toBeTruthy()
  expect(screen.queryByRole('link')).toBeNull()
})

test('of a child under 16 it is the guardian who is handed the device, has a link, and has decided', () => {
  const ofChild = { ...row, cells: child }
  show(ofChild)
  expect(screen.getByRole('button', { name: '交给监护人决定：林小舟' }).textContent).toBe('交给监护人')
  cleanup()
  show({ ...ofChild, declined: { at: '2026-11-29T09:30', says: 'refused' } })
  expect(screen.getByText('监护人不同意代办')).toBeTruthy()
})
