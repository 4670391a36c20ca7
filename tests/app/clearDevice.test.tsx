// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { IDBFactory } from 'fake-indexeddb'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setClient } from '../../src/api/client.ts'
import { noteSent } from '../../src/api/sentUploads.ts'
import { createAppDraftStore } from '../../src/app/device/appDraftStore.ts'
import { ClearDialog } from '../../src/app/device/ClearDialog.tsx'
import { ShellNotices } from '../../src/app/frame/ShellNotices.tsx'
import { showAbove } from '../../src/app/frame/showAbove.ts'
import { findCopy, noteCommitted } from '../../src/features/check/afterSubmission.ts'
import { words as en } from '../../src/features/keep/words.en.ts'
import { words as zh } from '../../src/features/keep/words.zh-CN.ts'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { readDevice, rememberDevice } from '../../src/journey/device.ts'
import { openDeviceStore } from '../../src/journey/draftDb.ts'
import { listReadNotices, markRead } from '../../src/journey/readNotices.ts'
import { sharedDeviceCleared } from '../../src/journey/signals.ts'
import { openTestAgency, type TestAgency } from '../agency/testAgency.ts'

// No line to an agency has to be made: the client is the test's own.
vi.mock('../../src/app/agency.ts', () => ({ loadAgency: async () => undefined }))

let agency: TestAgency
/** Each test has a file of its own: what one clearing gave up is no business of the next test. */
let upload: string
let photos = 0
const photoOf = (uploadId: string) => ({ uploadId, bytes: 20, source: 'file', takenOk: true }) as const
const saved = {
  number: 'LN-DEMO-20260302-0001',
  kind: 'card',
  accessKey: 'key-of-the-case',
  submittedAt: '2026-03-02T09:00',
  due: '2026-03-23',
  dueIsLaw: false,
  holder: '王**',
  name: '王小明',
} as const

/** What the stores of a test hear each other by: closed with it, or news of the last clearing comes when the page is gone. */
const channels: BroadcastChannel[] = []
class ChannelOfTest extends BroadcastChannel {
  constructor(name: string) {
    super(name)
    channels.push(this)
  }
}

beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', ChannelOfTest)
  globalThis.indexedDB = new IDBFactory()
  // The pages of the tests before are no other tabs of this one.
  vi.stubGlobal('BroadcastChannel', undefined)
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = () => undefined
  HTMLDialogElement.prototype.close = () => undefined
  sessionStorage.clear()
  localStorage.clear()
  photos += 1
  upload = `upload-of-a-photo-${photos}`
  agency = openTestAgency()
  setClient(agency.client)
  await agency.client.call('putUpload', {
    params: { uploadId: upload },
    body: { bytes: new Uint8Array(20).fill(7).buffer, type: 'image/jpeg' },
  })
  noteSent(upload)
})
afterEach(() => {
  cleanup()
  for (const channel of channels.splice(0)) channel.close()
  vi.unstubAllGlobals()
  showAbove('cleared', null)
  vi.useRealTimers()
})

/** A device with answers, a photo at the agency, a submitted case and a notice that was read; about to be cleared. */
async function aboutToClear(whose: 'own' | 'shared', words = zh) {
  rememberDevice(whose)
  const store = createAppDraftStore()
  await store.begin()
  store.answer({ forWhom: 'self', name: '王小明', photo: photoOf(upload) })
  await store.addCase(saved)
  await store.flush()
  markRead(['notice-1'])
  const language = words === zh ? 'zh-CN' : 'en'
  await loadMessages(language, ['keep', 'shell', 'progress', 'apply', 'route', 'wizard'])
  render(
    <I18n language={language}>
      <DraftProvider store={store}>
        <MemoryRouter>
          <ShellNotices />
          <ClearDialog onClose={() => undefined} />
        </MemoryRouter>
      </DraftProvider>
    </I18n>,
  )
  const clear = async () => {
    fireEvent.click(await screen.findByRole('button', { name: words.clear.confirm, hidden: true }))
    await screen.findByText(words.clear.done)
  }
  return { store, clear }
}

/** All that lies on the device. */
async function onDevice() {
  const device = await openDeviceStore(() => undefined)
  return { drafts: await device.readDrafts(), cases: await device.readCases() }
}
const isAtAgency = () => agency.store.read((tables) => tables.get('files', upload) !== undefined)
const undoButton = (words = zh) => screen.findByRole('button', { name: words.clear.undo.label })

const undoBar = () => screen.queryByRole('button', { name: zh.clear.undo.label })

/** How often a simulated agency was told to forget everything. */
async function listen(work: () => Promise<void>): Promise<number> {
  let told = 0
  const stop = sharedDeviceCleared.listen(() => {
    told += 1
  })
  await work()
  stop()
  return told
}

describe('clearing one’s own device', () => {
  test('takes nothing off the agency: what was submitted stays there', async () => {
    const { clear } = await aboutToClear('own')
    expect(await listen(clear)).toBe(0)
  })

  test('takes what this page remembers, and the undo brings it back: the copy of what was submitted', async () => {
    const copy = { number: saved.number, steps: [], answers: { name: '王小明' } }
    noteCommitted(copy, 'draft-1')
    const { clear } = await aboutToClear('own')
    await clear()
    expect(findCopy(saved.number)).toBeUndefined()
    fireEvent.click(await undoButton())
    await screen.findByText(zh.clear.undo.done)
    expect(findCopy(saved.number)).toEqual(copy)
  })

  test('can be undone until something new is begun: that is never replaced', async () => {
    const { store, clear } = await aboutToClear('own')
    await clear()
    await undoButton()
    await act(async () => store.answer({ forWhom: 'child' }))
    expect(undoBar()).toBeNull()
    expect(store.getState().draft.answers).toEqual({ forWhom: 'child' })
    await expect.poll(isAtAgency).toBe(false)
  })

  test('a second time, with nothing here, says so and leaves the way back', async () => {
    const { store, clear } = await aboutToClear('own')
    await clear()
    await undoButton()
    expect(screen.getByText(zh.clear.empty.text)).toBeTruthy()
    expect(screen.queryByText(zh.clear.text(true, false))).toBeNull()
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: zh.clear.empty.confirm, hidden: true })),
    )
    expect(await isAtAgency()).toBe(true)
    fireEvent.click(await undoButton())
    await screen.findByText(zh.clear.undo.done)
    expect(store.getState().draft.answers).toEqual({
      forWhom: 'self',
      name: '王小明',
      photo: photoOf(upload),
    })
    expect(store.getState().cases).toEqual([saved])
  })

  test.each([
    ['zh-CN', zh],
    ['en', en],
  ])(
    'says that it can be undone for ten seconds, and takes everything off the device at once (%s)',
    async (_, words) => {
      const { clear } = await aboutToClear('own', words)
      expect(screen.getByText(words.clear.text(true, false))).toBeTruthy()
      await clear()
      expect(await undoButton(words)).toBeTruthy()
      expect(await onDevice()).toEqual({ drafts: [], cases: [] })
      expect([readDevice(), listReadNotices()]).toEqual([undefined, []])
    },
  )

  test('is undone by one press: answers, cases, read notices and files are as they were, said where the focus is', async () => {
    const { store, clear } = await aboutToClear('own')
    await clear()
    fireEvent.click(await undoButton())
    const said = await screen.findByText(zh.clear.undo.done)
    expect(document.activeElement?.contains(said)).toBe(true)
    expect(store.getState().draft.answers).toEqual({
      forWhom: 'self',
      name: '王小明',
      photo: photoOf(upload),
    })
    expect(store.getState().cases).toEqual([saved])
    const { drafts, cases } = await onDevice()
    expect([drafts.length, cases.length]).toEqual([1, 1])
    expect([readDevice(), listReadNotices(), await isAtAgency()]).toEqual(['own', ['notice-1'], true])
    expect(screen.queryByRole('button', { name: zh.clear.undo.label })).toBeNull()
  })

  test('is final after ten seconds: the way back is gone, and the files at the agency, too', async () => {
    const { store, clear } = await aboutToClear('own')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    await clear()
    await undoButton()
    expect(await isAtAgency()).toBe(true)
    for (let second = 0; second <= 10; second += 1) await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.queryByRole('button', { name: zh.clear.undo.label })).toBeNull()
    await expect.poll(isAtAgency).toBe(false)
    expect(store.getState()).toMatchObject({ draft: { answers: {} }, cases: [] })
  })

  test('is final as soon as the next one says that the device is shared', async () => {
    const { store, clear } = await aboutToClear('own')
    await clear()
    await undoButton()
    await act(() => store.keep('shared'))
    expect(screen.queryByRole('button', { name: zh.clear.undo.label })).toBeNull()
    await expect.poll(isAtAgency).toBe(false)
  })
})

test('clearing a device that others use is final at once, and the dialog says so', async () => {
  const { store, clear } = await aboutToClear('shared')
  expect(screen.getByText(zh.clear.text(false, true)).textContent).toContain('模拟的经办机构')
  expect(await listen(clear)).toBe(1)
  expect(screen.queryByRole('button', { name: zh.clear.undo.label })).toBeNull()
  await expect.poll(isAtAgency).toBe(false)
  expect(store.getState()).toMatchObject({ draft: { answers: {} }, cases: [] })
})
