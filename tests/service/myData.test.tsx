// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
// Loaded with the first case; here a test would wait for it to be compiled.
import '../../mocks/agency/caseNotices.ts'
import type { CardRow, CaseRow } from '../../mocks/agency/rows.ts'
import { setClient } from '../../src/api/client.ts'
import { createQueryClient } from '../../src/api/queryClient.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { maskIdNumber } from '../../src/domain/identity.ts'
import { besideCases } from '../../src/features/mydata/agencyTable.ts'
import { MyDataPage } from '../../src/features/mydata/MyDataPage.tsx'
import { words as en } from '../../src/features/mydata/words.en.ts'
import { words as zh } from '../../src/features/mydata/words.zh-CN.ts'
import { draftTitle } from '../../src/i18n/draftTitle.ts'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import { words as progress } from '../../src/i18n/progress.words.zh-CN.ts'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { rememberDevice } from '../../src/journey/device.ts'
import { emptyDraft, revise } from '../../src/journey/draft.ts'
import { memoryDeviceStore, openDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { forgetReadNotices, listReadNotices, markRead } from '../../src/journey/readNotices.ts'
import { setSavedVisits } from '../../src/journey/savedVisits.ts'
import { openTestAgency } from '../agency/testAgency.ts'
import { waysTo } from '../procedures/waysOfCases.ts'
import { caseRow, outlet } from './trackingDesk.tsx'

const day = 24 * 3_600_000
const number = 'LN-DEMO-20260302-0001'
const mother: PartialAnswers = { forWhom: 'self', name: '林小舟', idNumber: '21019919880315201X' }
const child: PartialAnswers = { forWhom: 'child', name: '林小满', idNumber: '210199202506010019' }
const titleOf = (answers: PartialAnswers) =>
  draftTitle({ ...emptyDraft('d', 0), answers }, progress.list, true)

/** What was handed to the browser to be saved, as text, under its name. */
let files: { readonly name: string; readonly text: () => Promise<string> }[] = []

/** jsdom's blobs are read by its reader alone. */
const textOf = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.readAsText(blob)
  })

beforeEach(() => {
  forgetReadNotices()
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
  files = []
  let last: Blob | undefined
  vi.stubGlobal('BroadcastChannel', undefined)
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) last = blob
    return 'blob:file'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = last
    if (blob) files.push({ name: this.download, text: () => textOf(blob) })
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const applied = caseRow(['submitted', 'accepted'], {
  answers: { ...outlet, photoConsent: true, bankConsent: true },
})

/** The page, on a device with two drafts, one of which ends tomorrow, a case and a notice that was read. */
async function open(whose: 'own' | 'shared' = 'own', row: CaseRow = applied, card?: CardRow) {
  rememberDevice(whose)
  const agency = openTestAgency()
  await agency.store.change((tables) => {
    tables.set('cases', row.number, row)
    if (card) tables.set('cards', card.number, card)
  })
  setClient(agency.client)
  const device = whose === 'own' ? await openDeviceStore(() => undefined) : memoryDeviceStore('shared')
  const now = Date.now()
  await device.writeDraft(revise(emptyDraft('draft-1', now), { answers: mother }, now), 0)
  await device.writeDraft(revise(emptyDraft('draft-2', now), { answers: child }, now - 6 * day), 0)
  await device.writeCase({
    number,
    kind: 'card',
    accessKey: 'key-of-the-case',
    submittedAt: '2026-03-02T09:00',
    due: '2026-03-23',
    dueIsLaw: false,
    holder: '林**',
    ...(whose === 'own' ? { name: '林小舟' } : {}),
  })
  if (whose === 'own') markRead(['notice-1'])
  const store = createDraftStore({ open: async () => device, now: Date.now, makeId: () => 'draft-new' })
  await store.load()
  await loadMessages('zh-CN', ['mydata', 'progress', 'keep', 'shell', 'apply', 'route', 'wizard'])
  render(
    <I18n language="zh-CN">
      <QueryClientProvider client={createQueryClient()}>
        <DraftProvider store={store}>
          <MemoryRouter>
            <MyDataPage
              ClearDialog={({ onClose }) => (
                <button type="button" onClick={onClose}>
                  the dialog
                </button>
              )}
            />
          </MemoryRouter>
        </DraftProvider>
      </QueryClientProvider>
    </I18n>,
  )
  await screen.findByRole('heading', { name: zh.device.heading })
  await screen.findByText(begins(zh.agency.holds))
  return { agency, store, device, user: userEvent.setup() }
}

const rowOf = (heading: string): HTMLElement => {
  const row = screen
    .getAllByRole('heading', { name: heading })
    .map((each) => each.closest('li'))
    .find((each) => each && within(each).queryByRole('button'))
  if (!row) throw new Error(`no row of ${heading}`)
  return row
}
const press = (user: ReturnType<typeof userEvent.setup>, within_: HTMLElement, name: RegExp) =>
  user.click(within(within_).getByRole('button', { name }))
const undo = () => screen.findByRole('button', { name: zh.remove.undo })
const begins = (text: string) => new RegExp(`^${text}`)

test('what ends within two days stands first, and a press keeps it for another week', async () => {
  const { store, user } = await open()
  const notice = screen.getByText(zh.soon.heading).closest<HTMLElement>('.notice')
  if (!notice) throw new Error('no notice')
  expect(notice.textContent).toContain(titleOf(child))
  expect(notice.textContent).not.toContain(titleOf(mother))
  await press(user, notice, begins(zh.soon.again))
  await screen.findByText(zh.soon.kept)
  const { draft, others } = store.getState()
  const kept = [draft, ...others].find(({ id }) => id === 'draft-2')
  expect((kept?.expiresAt ?? 0) - Date.now()).toBeGreaterThan(6 * day)
  expect(draft.id).toBe('draft-1')
})

test('a draft is deleted from the device, and comes back', async () => {
  const { device, user } = await open()
  await press(user, rowOf(titleOf(child)), begins(zh.remove.draft))
  const button = await undo()
  expect((await device.readDrafts()).map((each) => Object(each).id)).toEqual(['draft-1'])
  await user.click(button)
  await vi.waitFor(async () => expect(await device.readDrafts()).toHaveLength(2))
})

test('a case is taken off the list with its key, and comes back; the agency keeps it', async () => {
  const { device, user } = await open()
  const title = progress.about(progress.kinds.card, '林小舟')
  expect(rowOf(title).textContent).toContain(number)
  expect(document.body.textContent).not.toContain('key-of-the-case')
  await press(user, rowOf(title), begins(zh.remove.case))
  const button = await undo()
  expect(await device.readCases()).toEqual([])
  await user.click(button)
  await vi.waitFor(async () =>
    expect(await device.readCases()).toMatchObject([{ number, accessKey: 'key-of-the-case' }]),
  )
})

test('the list of notices that were read is deleted, and comes back', async () => {
  const { user } = await open()
  const { name } = zh.device.kinds.notices
  await press(user, rowOf(name), begins(zh.remove.kind))
  const button = await undo()
  expect(listReadNotices()).toEqual([])
  await vi.waitFor(() => expect(screen.queryByRole('heading', { name })).toBeNull())
  await user.click(button)
  expect(listReadNotices()).toEqual(['notice-1'])
  await screen.findByRole('heading', { name })
})

test('everything has a size, and nothing that lies on the device goes without a name', async () => {
  await open()
  const onDevice = screen.getByRole('heading', { name: zh.device.heading }).closest('section')
  const rows = onDevice?.querySelectorAll('.data-acts') ?? []
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.previousElementSibling?.textContent).toMatch(/^约\d/)
  expect(screen.queryByText(zh.device.kinds.other.name)).toBeNull()
  expect(screen.getByRole('heading', { name: zh.device.kinds.device.name })).toBeTruthy()
  localStorage.setItem('something.new', 'x')
  cleanup()
  await open()
  expect(screen.getByRole('heading', { name: begins(zh.device.kinds.other.name) }).textContent).toContain(
    'something.new',
  )
})

test('one person’s data is saved apart from the other’s; everybody’s holds both, and no key', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: zh.saving.json }))
  await vi.waitFor(() => expect(files).toHaveLength(1))
  await user.selectOptions(screen.getByLabelText(zh.saving.whose), '林小满')
  await user.click(screen.getByRole('button', { name: zh.saving.json }))
  await vi.waitFor(() => expect(files).toHaveLength(2))
  await user.click(screen.getByRole('button', { name: zh.saving.read }))
  await vi.waitFor(() => expect(files).toHaveLength(3), { timeout: 5000 })
  const [all = '', one = '', page = ''] = await Promise.all(files.map(({ text }) => text()))
  expect(files.map(({ name }) => name.replace(/.*\./, ''))).toEqual(['json', 'json', 'html'])
  for (const here of ['林小舟', '林小满', number]) expect(all).toContain(here)
  expect(all).not.toContain('key-of-the-case')
  for (const text of [one, page]) {
    expect(text).toContain('林小满')
    for (const hers of ['林小舟', '21019919880315201X', number]) expect(text).not.toContain(hers)
  }
})

test('each consent leads to the page that says what follows before it is withdrawn; the law says why the rest stays', async () => {
  await open()
  const link = screen.getByRole('link', { name: begins(zh.agency.consent.bankConsent) })
  expect(link.getAttribute('href')).toBe(`/cases/${number}/do/withdraw`)
  expect(screen.getByText(zh.agency.law.heading)).toBeTruthy()
  expect(screen.getByRole('link', { name: zh.agency.others.recordsLink }).getAttribute('href')).toBe(
    '/records',
  )
  expect(await screen.findAllByText(/社会保险法/, undefined, { timeout: 5000 })).toHaveLength(2)
})

test.each(Object.entries(besideCases))(
  'of what belongs to no case, %s is named with what it is, until when it is kept and where it is ended',
  async (kind, to) => {
    await open()
    const words = zh.agency.others.kinds[kind as keyof typeof besideCases]
    const row = screen.getByRole('heading', { name: words.name }).closest<HTMLElement>('li')
    if (!row) throw new Error('no row')
    for (const text of [words.text(0), words.until]) expect(within(row).getByText(text)).toBeTruthy()
    const link = within(row).queryByRole('link')
    expect(link?.getAttribute('href') ?? null).toBe(to)
    expect(link?.textContent).toBe(words.link)
  },
)

/** The card that came of a case, with which a spouse's e-card is carried. */
const cardOfSpouse = (
  row: CaseRow,
  spouse: { readonly name: string; readonly idNumber: string; readonly removedAt?: string },
): CardRow => ({
  number: row.cardNumber,
  madeBy: row.number,
  idNumber: row.idNumber,
  expires: null,
  events: row.cardEvents ?? [],
  actedAt: row.actedAt,
  family: [{ id: 'relative-1', relation: 'spouse', at: '2026-03-15T10:00', consent: 'own', ...spouse }],
})

test('relatives’ e-cards and former mobile numbers are named with the case, as the agency has them', async () => {
  const row = caseRow([...waysTo.active, 'eCardIssued'], {
    formerMobiles: [{ mobile: '15400000009', until: '2026-03-03T09:00' }],
  })
  const changed = { type: 'mobileChanged', at: '2026-03-03T09:00', by: 'resident' } as const
  const [first, ...rest] = row.events
  if (!first) throw new Error('no events')
  const card = cardOfSpouse(row, { name: '王小明', idNumber: '210199198501010019' })
  const { user } = await open('own', { ...row, events: [first, changed, ...rest] }, card)
  const said = screen.getByText(begins(zh.agency.holds)).textContent
  expect(said).toContain(zh.agency.things.formerMobiles(1))
  expect(said).toContain(zh.agency.things.family(1))
  expect(screen.getByText(zh.agency.formerMobiles)).toBeTruthy()
  expect(screen.getByRole('link', { name: '王**' }).getAttribute('href')).toBe(`/e-card/${number}/relative-1`)
  expect(document.body.textContent).toContain(zh.saving.relatives)
  await user.click(screen.getByRole('button', { name: zh.saving.json }))
  await vi.waitFor(() => expect(files).toHaveLength(1))
  const text = (await files[0]?.text()) ?? ''
  expect(text).toContain('王**')
  expect(text).toContain(zh.saving.relatives)
  for (const more of ['王小明', maskIdNumber('210199198501010019')]) expect(text).not.toContain(more)
})

test('where all relatives’ e-cards were removed, the page says what is left of them', async () => {
  const row = caseRow([...waysTo.active, 'eCardIssued'])
  const removed = { name: '王**', idNumber: '', removedAt: '2026-03-16T10:00' }
  await open('own', row, cardOfSpouse(row, removed))
  expect(screen.getByText(zh.agency.familyGone)).toBeTruthy()
  expect(screen.queryByRole('link', { name: '王**' })).toBeNull()
})

test('a booking without a case is told as the agency has it, and leads to itself', async () => {
  setSavedVisits([{ number: 'YY-DEMO-123456', accessKey: 'key-of-the-booking' }])
  onTestFinished(() => void setSavedVisits([]))
  await open()
  const words = zh.agency.others
  const row = screen.getByRole('heading', { name: words.kinds.visits.name }).closest<HTMLElement>('li')
  if (!row) throw new Error('no row')
  expect(within(row).getByText(words.kinds.visits.text(1))).toBeTruthy()
  const link = within(row).getByRole('link', { name: 'YY-DEMO-123456' })
  expect(link.getAttribute('href')).toBe('/visits/YY-DEMO-123456')
  // The agency has none under this number and key: that is said, not passed over.
  await vi.waitFor(() => expect(link.closest('li')?.textContent).toContain(words.unread), { timeout: 5000 })
})

test('what the browser does not list is said, and that the size is no more than a part', async () => {
  const refused = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('The browser refuses'))
  await open()
  expect(screen.getByText(zh.device.unlisted.databases)).toBeTruthy()
  expect(screen.getByText(zh.device.unlistedToo)).toBeTruthy()
  expect(screen.queryByText(zh.device.unlisted.files)).toBeNull()
  expect(screen.getByText(/至少/)).toBeTruthy()
  expect(en.sizes('1 kB', 1, false)).toMatch(/^At least/)
  cleanup()
  refused.mockRestore()
  await open()
  expect(screen.queryByText(zh.device.unlistedToo)).toBeNull()
})

test('on a device that others use, the page says that nothing is kept, names nobody unasked, and warns of the file', async () => {
  await open('shared')
  expect(screen.getByText(zh.device.shared)).toBeTruthy()
  expect(screen.getByText(zh.saving.careShared)).toBeTruthy()
  expect(screen.queryByText(zh.soon.heading)).toBeNull()
  const headings = screen.getAllByRole('heading').map((each) => each.textContent)
  expect(headings.join()).not.toContain('林小')
  expect(screen.queryByRole('heading', { name: zh.device.kinds.device.name })).toBeNull()
})

test('everything at once is asked first, by the dialog that also leaves the device', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: zh.all.button }))
  await user.click(screen.getByRole('button', { name: 'the dialog' }))
  expect(screen.queryByRole('button', { name: 'the dialog' })).toBeNull()
})
