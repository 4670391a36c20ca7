// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { setClient } from '../../src/api/client.ts'
import type { SignedIn } from '../../src/api/organisationSchemas.ts'
import { createQueryClient } from '../../src/api/queryClient.ts'
import { OrganisationPlace } from '../../src/features/organisation/OrganisationPlace.tsx'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { enterOrganisation, leaveOrganisation } from '../../src/journey/organisationSession.ts'
import { openTestAgency, type TestAgency } from '../agency/testAgency.ts'
import { signIn } from '../api/everyOrganisationAnswer.ts'

let agency: TestAgency
let first: SignedIn

beforeAll(() => loadMessages('zh-CN', ['organisation', 'apply', 'progress']))
beforeEach(async () => {
  agency = openTestAgency()
  setClient(agency.client)
  first = await signIn(agency, 'DEMO0001')
  enterOrganisation(first)
})
afterEach(() => {
  cleanup()
  leaveOrganisation()
})

const drafts = createDraftStore({ open: async () => memoryDeviceStore(), now: Date.now, makeId: () => 'd' })

function Typing() {
  return <input aria-label="批次名称" defaultValue="" />
}

function open() {
  render(
    <I18n language="zh-CN">
      <QueryClientProvider client={createQueryClient()}>
        <DraftProvider store={drafts}>
          <MemoryRouter>
            <OrganisationPlace Inside={Typing} beside={[]} />
          </MemoryRouter>
        </DraftProvider>
      </QueryClientProvider>
    </I18n>,
  )
  fireEvent.change(screen.getByLabelText('批次名称'), { target: { value: '九月第一批' } })
}
const enter = async (name?: string) => {
  const at = await signIn(agency, 'DEMO0001', name)
  await act(async () => enterOrganisation(at))
}
const typed = () => screen.queryByLabelText<HTMLInputElement>('批次名称')

test('what an operator was typing is there again once they have signed in anew, and out of sight until then', async () => {
  open()
  await act(async () => leaveOrganisation('ended'))
  expect(screen.getByText(/登录已失效，请周会敏重新登录/)).toBeTruthy()
  expect(typed()?.closest<HTMLElement>('.organisation')?.style.display).toBe('none')
  await enter()
  expect(typed()?.value).toBe('九月第一批')
  expect(typed()?.closest<HTMLElement>('.organisation')?.style.display).toBe('')
  expect(screen.queryByText(/登录已失效/)).toBeNull()
})

test('nothing of it is there for another operator who signs in instead', async () => {
  open()
  await act(async () => leaveOrganisation('ended'))
  await enter('吴立强')
  expect(typed()?.value).toBe('')
})

test('nothing of it stays of an operator who was dismissed, or who has left', async () => {
  open()
  await act(async () => leaveOrganisation('dismissed'))
  expect(typed()).toBeNull()
  await enter()
  expect(typed()?.value).toBe('')
  await act(async () => leaveOrganisation())
  expect(typed()).toBeNull()
})
