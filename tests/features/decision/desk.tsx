import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router-dom'
import { vi } from 'vitest'
import { setClient } from '../../../src/api/client.ts'
import { createQueryClient } from '../../../src/api/queryClient.ts'
import type { OrganisationKind } from '../../../src/domain/organisations.ts'
import { checkRow } from '../../../src/domain/roster/check.ts'
import { rowsOf } from '../../../src/domain/roster/roster.ts'
import type { RosterCells, RosterRow } from '../../../src/domain/roster/row.ts'
import { DecisionPage } from '../../../src/features/decision/DecisionPage.tsx'
import { I18n, loadMessages } from '../../../src/i18n/I18n.tsx'
import { DraftProvider } from '../../../src/journey/DraftContext.tsx'
import { memoryDeviceStore } from '../../../src/journey/draftDb.ts'
import { createDraftStore } from '../../../src/journey/draftStore.ts'
import { enterOrganisation } from '../../../src/journey/organisationSession.ts'
import { faceRow } from '../../../src/journey/roster/handOver.ts'
import { rosterOf } from '../../../src/journey/roster/rosterOf.ts'
import { openTestAgency } from '../../agency/testAgency.ts'

let count = 0

/** A canvas that draws nothing; jsdom has none. */
function standInForPictures(): void {
  const context = { fillRect() {}, stroke() {}, beginPath() {}, ellipse() {}, fill() {}, fillText() {} }
  vi.stubGlobal('Path2D', Object)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue(`data:image/png;base64,${btoa('mark')}`)
}

/** The place where somebody decides, with a roster of these people; the operator is about to hand the device to the first. */
export async function openDesk(people: readonly RosterCells[], kind: OrganisationKind = 'village') {
  standInForPictures()
  setClient(openTestAgency().client)
  count += 1
  const organisation = { code: `DECIDE${count}`, kind, name: '示例村村民委员会', city: '210100' }
  enterOrganisation({
    session: 'session',
    organisation,
    operator: { id: 'zheng', name: '郑桂芳' },
    until: '2099-01-01T00:00',
  })
  const { store, loaded } = rosterOf(organisation.code, false)
  await loaded
  const rules = { asOf: '2026-11-29' }
  const rows = people.map(
    (cells, i): RosterRow => ({ key: `row-${i}`, cells, problems: checkRow(cells, rules) }),
  )
  store.change(() => [{ id: 'block', rows }])
  await store.flush()
  await loadMessages('zh-CN', ['route', 'apply', 'wizard', 'progress', 'signature', 'decision'])
  faceRow('row-0')
  const drafts = createDraftStore({ open: async () => memoryDeviceStore(), now: Date.now, makeId: () => 'd' })
  const place = (
    <I18n language="zh-CN">
      <DraftProvider store={drafts}>
        <QueryClientProvider client={createQueryClient()}>
          <MemoryRouter initialEntries={['/organisation/decide']}>
            <Routes>
              <Route path="/organisation/decide" element={<DecisionPage />} />
              <Route path="/organisation" element={<h1>place</h1>} />
            </Routes>
          </MemoryRouter>
        </QueryClientProvider>
      </DraftProvider>
    </I18n>
  )
  // Pictures of laws and banks come a moment later.
  await act(async () => render(place))
  const user = userEvent.setup()
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }))
  const codeShown = () =>
    /^\d{4}$/m.exec(document.querySelector('.decision-code')?.textContent ?? '')?.[0] ?? ''
  return {
    user,
    press,
    codeShown,
    store,
    rowAt: (at: number) => rowsOf(store.state.get().roster)[at],
    title: () => screen.getByRole('heading', { level: 1 }).textContent,
    /** The tab is loaded anew: what is in its memory is gone, but for what the modules keep. */
    again: async () => {
      cleanup()
      await act(async () => render(place))
    },
    choose: async (name: string | RegExp) => user.click(await screen.findByRole('radio', { name })),
    tickAll: async () => {
      for (const box of await screen.findAllByRole('checkbox')) await user.click(box)
    },
    pressThumb: async () => {
      await user.click(await screen.findByRole('radio', { name: '按手印' }))
      const pad = await screen.findByRole('button', { name: /的手印框/ })
      pad.focus()
      await user.keyboard('{Enter}')
    },
    takeBack: async (code: string) => {
      const field = await screen.findByRole('textbox')
      await user.clear(field)
      await user.type(field, code)
      await press('收回设备')
    },
  }
}
