// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setClient } from '../../../src/api/client.ts'
import { writeLetter } from '../../../src/api/invitationLetter.ts'
import { createQueryClient } from '../../../src/api/queryClient.ts'
import { inviteOn, withInvitation } from '../../../src/domain/roster/invitation.ts'
import { rowsOf } from '../../../src/domain/roster/roster.ts'
import { InvitationsPage } from '../../../src/features/decision/invitation/InvitationsPage.tsx'
import { InvitedPage } from '../../../src/features/decision/invitation/InvitedPage.tsx'
import { RosterPage } from '../../../src/features/roster/RosterPage.tsx'
import { I18n, loadMessages } from '../../../src/i18n/I18n.tsx'
import { DraftProvider } from '../../../src/journey/DraftContext.tsx'
import { memoryDeviceStore } from '../../../src/journey/draftDb.ts'
import { createDraftStore } from '../../../src/journey/draftStore.ts'
import { enterOrganisation, getOrganisationSession } from '../../../src/journey/organisationSession.ts'
import { checkOf } from '../../../src/journey/roster/envelope.ts'
import { holdInvitation } from '../../../src/journey/roster/heldInvitation.ts'
import { rosterOf } from '../../../src/journey/roster/rosterOf.ts'
import { openTestAgency } from '../../agency/testAgency.ts'
import { openOrganisation } from '../../agency/testOrganisation.ts'
import { adult } from '../../domain/roster/people.ts'

beforeEach(async () => {
  sessionStorage.clear()
  holdInvitation(undefined)
  vi.stubGlobal('scrollTo', () => undefined)
  await loadMessages('zh-CN', [
    'route',
    'apply',
    'wizard',
    'progress',
    'signature',
    'decision',
    'invitation',
    'roster',
  ])
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const agent = '示例县示例村村民委员会'
const about = { demo: true, agent, kind: 'village', city: '210500', child: false } as const

function Where() {
  return <p data-testid="where">{JSON.stringify(useLocation())}</p>
}

async function open(address: string, page = <InvitedPage />) {
  const drafts = createDraftStore({ open: async () => memoryDeviceStore(), now: Date.now, makeId: () => 'd' })
  const path = address.replace(/#.*/, '')
  await act(async () =>
    render(
      <I18n language="zh-CN">
        <DraftProvider store={drafts}>
          <QueryClientProvider client={createQueryClient()}>
            <MemoryRouter initialEntries={[address]}>
              <Where />
              <Routes>
                <Route path={path} element={page} />
              </Routes>
            </MemoryRouter>
          </QueryClientProvider>
        </DraftProvider>
      </I18n>,
    ),
  )
  const user = userEvent.setup()
  return { user, press: async (name: string) => user.click(await screen.findByRole('button', { name })) }
}

/** A village with one person on its roster, who has a link that the agency knows, or does not; `share`: and keeps half of its key. */
async function invited(isTold: boolean, share?: string) {
  const agency = openTestAgency()
  setClient(agency.client)
  const clerk = await openOrganisation(agency, 'DEMO0002')
  const made = inviteOn(agency.clock.now(), () => crypto.randomUUID().replaceAll('-', ''))
  const invitation = share === undefined ? made : { ...made, share }
  const lock =
    share === undefined ? {} : { lock: { check: await checkOf(adult.idNumber.slice(-6), made.id), share } }
  if (isTold)
    await agency.client.call('putInvitations', {
      accessKey: clerk.session(),
      body: { invitations: [{ id: invitation.id, until: invitation.until, ...lock }] },
    })
  const link = `/decide#d=${await writeLetter(adult, invitation, about)}`
  return { agency, clerk, invitation, link }
}

async function enter(user: Awaited<ReturnType<typeof open>>['user'], text = adult.idNumber.slice(-6)) {
  const field = await screen.findByRole('textbox', { name: '您的证件号码后6位' })
  await user.clear(field)
  await user.type(field, text)
  await user.click(screen.getByRole('button', { name: '打开' }))
}

test('the link leaves the address at once, and nothing of the person is on the page before they show who they are', async () => {
  const { link } = await invited(true)
  const { user } = await open(link)
  await screen.findByRole('textbox')
  expect(screen.getByTestId('where').textContent).not.toContain('d=')
  await enter(user, '123456')
  expect(await screen.findByText(/对不上/)).toBeTruthy()
  expect(document.body.textContent).not.toContain(adult.name)
  await enter(user)
  expect(await screen.findByText(adult.name)).toBeTruthy()
})

test('a guesser is stopped after five tries, and who types right before that gets in', async () => {
  const { link } = await invited(true, 'half-of-the-key')
  const { user } = await open(link)
  await enter(user, '123456')
  expect(await screen.findByText(/对不上/)).toBeTruthy()
  await enter(user)
  expect(await screen.findByText(adult.name)).toBeTruthy()
  cleanup()
  holdInvitation(undefined)
  const guessed = await open(link)
  for (const guess of ['111111', '222222', '333333', '444444', '555555']) await enter(guessed.user, guess)
  expect(await screen.findByRole('heading', { name: '链接已锁定' })).toBeTruthy()
  expect(document.body.textContent).not.toContain(adult.name)
})

test('once a link is locked, the roster says it to the operator and waits for nobody', async () => {
  const { clerk, agency, invitation } = await invited(true, 'half-of-the-key')
  const { store, loaded } = rosterOf('DEMO0002', false)
  await loaded
  store.change(() => [
    { id: 'b', rows: [withInvitation({ key: 'row-1', cells: adult, problems: [] }, invitation)] },
  ])
  for (const guess of ['111111', '222222', '333333', '444444', '555555'])
    await expect(
      agency.client.call('openInvitation', {
        key: `guess-${guess}`,
        params: { invitation: invitation.id },
        body: { check: await checkOf(guess, invitation.id) },
      }),
    ).rejects.toMatchObject({ kind: 'refused' })
  const organisation = { code: 'DEMO0002', kind: 'village', city: '210500' } as const
  await open('/organisation/roster', <RosterPage at={{ session: clerk.session(), organisation }} />)
  expect(await screen.findByText(/链接已锁定/)).toBeTruthy()
  expect(screen.getByRole('link', { name: `重新生成链接：${adult.name}` })).toBeTruthy()
  expect(screen.queryByText(/等本人答复/)).toBeNull()
})

test('who can’t reach the agency is told so, keeps what was typed, and has not tried in vain', async () => {
  const { link, agency } = await invited(true, 'half-of-the-key')
  const { user } = await open(link)
  await screen.findByRole('textbox')
  agency.faults.set('openInvitation', { kind: 'offline' })
  await enter(user)
  expect((await screen.findByRole('alert', {}, { timeout: 15_000 })).textContent).toContain('没有算作输错')
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(adult.idNumber.slice(-6))
  agency.faults.clear()
  await enter(user)
  expect(await screen.findByText(adult.name)).toBeTruthy()
})

test('a session that has ended while links are made is said, and the roster is as it was', async () => {
  const { clerk, agency } = await invited(true)
  const { store, loaded } = rosterOf('DEMO0002', false)
  await loaded
  store.change(() => [{ id: 'b', rows: [{ key: 'row-1', cells: adult, problems: [] }] }])
  const at = {
    session: clerk.session(),
    organisation: { code: 'DEMO0002', kind: 'village', name: agent, city: '210500' },
    operator: { id: 'zheng', name: '郑桂芳' },
    until: '2099-01-01T00:00',
  } as const
  enterOrganisation(at)
  const { press } = await open('/organisation/invitations', <InvitationsPage at={at} />)
  await agency.client.call('signOutOrganisation', { accessKey: at.session })
  await press('给1人生成链接')
  await vi.waitFor(() => expect(getOrganisationSession()).toBeUndefined())
  expect(rowsOf(store.state.get().roster)[0]?.invitation).toBeUndefined()
})

test('who says no is told that they can apply themselves, and the operator hears of it', async () => {
  const { link, clerk, invitation, agency } = await invited(true)
  const { user, press } = await open(link)
  await enter(user)
  await press('我不同意代办')
  await press('不同意，告诉经办人')
  expect(await screen.findByRole('heading', { name: '已告诉经办人您不同意' })).toBeTruthy()
  expect(screen.getByRole('link', { name: '自己在网上办' })).toBeTruthy()
  cleanup()
  const { store, loaded } = rosterOf('DEMO0002', false)
  await loaded
  store.change(() => [
    { id: 'b', rows: [withInvitation({ key: 'row-1', cells: adult, problems: [] }, invitation)] },
  ])
  const at = {
    session: clerk.session(),
    organisation: { code: 'DEMO0002', kind: 'village', name: agent, city: '210500' },
    operator: { id: 'zheng', name: '郑桂芳' },
    until: '2099-01-01T00:00',
  } as const
  await open('/organisation/invitations', <InvitationsPage at={at} />)
  expect(await screen.findByText('已收取：1人不同意代办')).toBeTruthy()
  expect(rowsOf(store.state.get().roster)[0]?.declined?.says).toBe('refused')
  const left = await agency.client.call('listInvitations', { accessKey: clerk.session() })
  expect(left.invitations).toEqual([expect.not.objectContaining({ answer: expect.anything() })])
})

test('where the agency does not know the link, the answer goes back by hand', async () => {
  const { link } = await invited(false)
  const { user, press } = await open(link)
  await enter(user)
  await press('有不对的')
  await user.click(await screen.findByRole('checkbox', { name: '手机号' }))
  await press('继续')
  expect(await screen.findByRole('heading', { name: '还差一步：把答复发给经办人' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '复制答复' })).toBeTruthy()
  // Neither the person nor what they said can be read from what lies in the tab.
  expect(sessionStorage.getItem('invitation')).not.toContain(adult.name)
  expect(sessionStorage.getItem('invitation')).not.toContain('mobile')
})

test.each([
  ['taken back', '链接已收回', 'remove'],
  ['answered before', '这个链接已经答复过', 'answer'],
] as const)('a link that was %s says so', async (_, said, how) => {
  const { link, agency, clerk, invitation } = await invited(true)
  const params = { invitation: invitation.id }
  if (how === 'remove') await agency.client.call('removeInvitation', { accessKey: clerk.session(), params })
  else await agency.client.call('answerInvitation', { params, body: { answer: 'sealed' } })
  await open(link)
  expect(await screen.findByRole('heading', { name: said })).toBeTruthy()
})

test('a link after its last day says so, and one that is cut off, too', async () => {
  const { link, agency } = await invited(false)
  agency.clock.moveTo('2026-10-09T10:00')
  await open(link)
  expect(await screen.findByRole('heading', { name: '链接已过期' })).toBeTruthy()
  cleanup()
  holdInvitation(undefined)
  await open(link.slice(0, 60))
  expect(await screen.findByRole('heading', { name: '链接不完整' })).toBeTruthy()
})

test('a link that the agency could not be told of is not said to be withdrawn, and is once it could', async () => {
  const { clerk, invitation, agency } = await invited(true)
  const { store, loaded } = rosterOf('DEMO0002', false)
  await loaded
  store.change(() => [
    { id: 'b', rows: [withInvitation({ key: 'row-1', cells: adult, problems: [] }, invitation)] },
  ])
  const at = {
    session: clerk.session(),
    organisation: { code: 'DEMO0002', kind: 'village', name: agent, city: '210500' },
    operator: { id: 'zheng', name: '郑桂芳' },
    until: '2099-01-01T00:00',
  } as const
  const { press } = await open('/organisation/invitations', <InvitationsPage at={at} />)
  const ofPhone = () => rowsOf(store.state.get().roster)[0]?.invitation
  agency.faults.set('removeInvitation', { kind: 'offline' })
  await press(`收回链接：${adult.name}`)
  expect((await screen.findByRole('alert', {}, { timeout: 15_000 })).textContent).toContain('还没有收回')
  expect(ofPhone()).toEqual(invitation)
  agency.faults.clear()
  await press(`收回链接：${adult.name}`)
  await vi.waitFor(() => expect(ofPhone()).toBeUndefined())
  const found = await agency.client.call('findInvitation', { params: { invitation: invitation.id } })
  expect(found.state).toBe('revoked')
})
