import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import { createBackend } from '../../mocks/backend.ts'
import { createCallLog } from '../../mocks/calls.ts'
import { Console } from '../../mocks/console/Console.tsx'
import { createSession } from '../../mocks/console/createSession.ts'
import { createNotes } from '../../mocks/console/notes.ts'
import type { TabName } from '../../mocks/console/tabs.ts'
import { SessionContext } from '../../mocks/console/useConsole.ts'
import { createHandlers } from '../../mocks/handlers.ts'
import { createNetLine } from '../../mocks/net/line.ts'
import type { DemoLook } from '../../mocks/scenarios/demoState.ts'
import type { Scene } from '../../mocks/scene.ts'
import { ShowTab } from '../../mocks/show/ShowTab.tsx'
import { createTransport } from '../../mocks/transport.ts'
import { createClient } from '../../src/api/http.ts'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { agencyChanged } from '../../src/journey/signals.ts'
import { openTestAgency } from '../agency/testAgency.ts'
import { testMemory } from './testMemory.ts'

/** A session of the console with its notes in memory. */
export const openSession = (scene: Scene) => createSession(scene, createNotes(testMemory()))

/** An app that only notes where it was sent, before an agency in memory. */
export async function openScene() {
  const test = openTestAgency()
  const { agency, clock, faults, store } = test
  const calls = createCallLog()
  const backend = createBackend(() => Promise.reject(new TypeError('Failed to fetch')))
  const fetch = createTransport(createHandlers(agency, faults), calls, backend)
  const net = createNetLine(fetch)
  const device = memoryDeviceStore()
  let ids = 0
  const drafts = createDraftStore({
    open: () => Promise.resolve(device),
    now: () => clock.ms(),
    makeId: () => `draft-${(ids += 1)}`,
  })
  await drafts.load()
  let look: DemoLook = { language: 'en', elder: false, theme: 'system' }
  let place = '/'
  const restart = vi.fn<Scene['app']['restart']>(async (to, change, meanwhile) => {
    await meanwhile()
    place = to
    look = { ...look, ...change }
  })
  const announce = vi.fn<() => void>(() => {
    agencyChanged.send()
  })
  const scene: Scene = {
    simulation: { fetch, store, clock, faults, calls, backend, net, announce, forget: () => store.clear() },
    app: { store: drafts, getPreferences: () => look, getPlace: () => place, restart },
  }
  const client = createClient({
    fetch,
    base: 'https://agency.demo.invalid/v1',
    retry: { tries: 1, random: () => 0, sleep: () => Promise.resolve() },
  })
  return { ...test, client, scene, device, drafts, restart, announce, goTo: (to: string) => (place = to) }
}

/** The console, drawn on one tab in the language of the page. */
export async function openConsole(first: TabName = 'desk', language: 'en' | 'zh-CN' = 'en') {
  document.documentElement.lang = language
  const opened = await openScene()
  const session = openSession(opened.scene)
  agencyChanged.listen(session.refresh)
  const onClose = vi.fn<() => void>()
  const tree = (
    <SessionContext value={session}>
      <Console first={first} showTab={ShowTab} onClose={onClose} />
    </SessionContext>
  )
  const page = await act(async () => render(tree))
  const user = userEvent.setup()
  return {
    ...opened,
    ...page,
    session,
    onClose,
    user,
    /** Presses a button once it can be pressed: what it leads to may have to be read first. */
    press: async (name: string | RegExp) => {
      const find = () => screen.getByRole<HTMLButtonElement>('button', { name })
      await waitFor(() => expect(find().disabled).toBe(false))
      await user.click(find())
    },
    /** A cell of the table of people; by its label, since asking seven hundred buttons for their roles takes seconds. */
    choose: (label: string) => user.click(screen.getByLabelText(label)),
    status: () => screen.getByRole('status').textContent,
  }
}
