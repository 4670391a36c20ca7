import { QueryClientProvider } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import { Suspense } from 'react'
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router-dom'
import { createAgency } from '../../mocks/agency/agency.ts'
// Loaded with the first case and the first outlet; here a test would wait for them to be compiled.
import '../../mocks/agency/bookAppointment.ts'
import '../../mocks/agency/visits.ts'
import '../../mocks/agency/wholeCase.ts'
import '../../mocks/agency/caseNotices.ts'
import '../../mocks/agency/outlets.ts'

import '../../mocks/agency/reminders.ts'
import { caseStatus } from '../../mocks/agency/casePast.ts'
import { viewOf } from '../../mocks/agency/caseView.ts'
import { createHandClock } from '../../mocks/agency/clock.ts'
import { relatedTo } from '../../mocks/agency/related.ts'
import type { AppointmentRow, CaseRow } from '../../mocks/agency/rows.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { loadCity } from '../../mocks/cities/cities.ts'
import { createFaults } from '../../mocks/faults.ts'
import { agencyBase } from '../../mocks/handlers.ts'
import { type Fault } from '../../mocks/playFault.ts'
import { setClient } from '../../src/api/client.ts'
import { createClient } from '../../src/api/http.ts'
import { createQueryClient } from '../../src/api/queryClient.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { forgetFoundCases } from '../../src/api/useCase.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { CaseEventType, CaseKind } from '../../src/domain/case.ts'
import { ReceiptPage } from '../../src/features/check/ReceiptPage.tsx'
import { CourtPage } from '../../src/features/court/CourtPage.tsx'
import { JourneyPage } from '../../src/features/journey/JourneyPage.tsx'
import { ECardPage } from '../../src/features/mycard/eCard/ECardPage.tsx'
import { MyCardPage } from '../../src/features/mycard/MyCardPage.tsx'
import { NoticesPage } from '../../src/features/notices/NoticesPage.tsx'
import { OfficesPage } from '../../src/features/offices/OfficesPage.tsx'
import { RecordsCodePage } from '../../src/features/records/RecordsCodePage.tsx'
import { RecordsPage } from '../../src/features/records/RecordsPage.tsx'
import { CasePage } from '../../src/features/tracking/CasePage.tsx'
import { CasesPage } from '../../src/features/tracking/CasesPage.tsx'
import { UsePage } from '../../src/features/uses/UsePage.tsx'
import { UsesPage } from '../../src/features/uses/UsesPage.tsx'
import { VerifyPage } from '../../src/features/verify/VerifyPage.tsx'
import { BookVisitPage } from '../../src/features/visit/BookVisitPage.tsx'
import { CounterPage } from '../../src/features/visit/CounterPage.tsx'
import { TripPage } from '../../src/features/visit/TripPage.tsx'
import { VisitCounterPage } from '../../src/features/visit/VisitCounterPage.tsx'
import { VisitPage } from '../../src/features/visit/VisitPage.tsx'
import { VisitsPage } from '../../src/features/visit/VisitsPage.tsx'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import type { Language } from '../../src/i18n/messages.ts'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { eventsOf } from '../procedures/waysOfCases.ts'
import { judged } from './judged.ts'

// jsdom lays nothing out and so scrolls nothing.
Element.prototype.scrollIntoView = () => {}

/** Looked at on Tuesday 10 March 2026; events are one a day from the 2nd. */
const today = '2026-03-10T10:00'

export const outlet: PartialAnswers = {
  forWhom: 'self',
  livingPlace: 'liaoning',
  name: '林小舟',
  mobile: '15400000001',
  city: '210100',
  bank: 'ICBC',
  productionMode: 'batch',
  delivery: 'outlet',
  outlet: '210102-ICBC-1',
}

/** A case of the agency to which these things have happened, one a day. */
export function caseRow(
  types: readonly (CaseEventType | CardEventType)[],
  more: Partial<CaseRow> & { readonly kind?: CaseKind } = {},
): CaseRow {
  return {
    number: 'LN-DEMO-20260302-0001',
    kind: 'card',
    accessKey: 'key-of-the-case',
    idNumber: '21019919880315201X',
    birthDate: '1988-03-15',
    answers: outlet,
    ...eventsOf(types),
    actedAt: '2026-03-02T09:00',
    cardNumber: 'A12345678',
    ...more,
  }
}

function Address() {
  const { pathname, hash } = useLocation()
  const navigate = useNavigate()
  return (
    <>
      <p data-testid="address">{pathname + hash}</p>
      <button type="button" onClick={() => void navigate(-1)}>
        the browser’s own back
      </button>
    </>
  )
}

/** The agency with a clock turned by hand, and the screens about cases in front of it. */
export async function openDesk(
  setting: {
    readonly rows?: readonly CaseRow[]
    /** Which of them are on this device's list; all unless said otherwise. */
    readonly saved?: readonly string[]
    /** The full names that the list has, by the number of the case; as one's own device keeps them. */
    readonly names?: Readonly<Record<string, string>>
    readonly at?: string
    readonly language?: Language
    readonly now?: string
    readonly draft?: PartialAnswers
    /** How long an answer is waited for. */
    readonly timeoutMs?: number
    /** What goes wrong with looking at a case. */
    readonly fault?: Fault
    /** What goes wrong with getting back what was submitted. */
    readonly answersFault?: Fault
    /** What goes wrong with its seal, and with the key to check seals by. */
    readonly sealFault?: Fault
    /** What goes wrong with asking for free times. */
    readonly bookingFault?: Fault
    /** What goes wrong with asking for outlets and offices. */
    readonly placesFault?: Fault
    /** The times that are booked already. */
    readonly appointments?: readonly AppointmentRow[]
    /** What a newer agency would say instead of this one's view of a case. */
    readonly alter?: (view: CaseView) => object
  } = {},
) {
  const { rows = [], language = 'zh-CN', at = '/cases' } = setting
  const clock = createHandClock(setting.now ?? today)
  for (const city of ['210100', '210200', '210300']) await loadCity(city)
  const store = createStore()
  await store.change((tables) => {
    for (const row of rows) tables.set('cases', row.number, row)
    for (const row of setting.appointments ?? []) tables.set('appointments', row.id, row)
  })
  const faults = createFaults()
  if (setting.fault) faults.set('getCase', setting.fault)
  if (setting.answersFault) faults.set('getCaseAnswers', setting.answersFault)
  if (setting.bookingFault) faults.set('listSlots', setting.bookingFault)
  if (setting.placesFault) faults.set('listOutlets', setting.placesFault)
  if (setting.sealFault)
    for (const operation of ['getReceiptSeal', 'getSealKey'] as const)
      faults.set(operation, setting.sealFault)
  const codes: string[] = []
  const asked: string[] = []
  const agency = createAgency({ store, clock, onCode: (_, code) => codes.push(code) })
  const transport = judged(agency, faults)
  setClient(
    createClient({
      fetch: async (request) => {
        asked.push(new URL(request.url).pathname)
        const response = await transport(request)
        if (!setting.alter || !/\/cases\/[^/]+$/.test(request.url)) return response
        const view: CaseView = await response.json()
        return Response.json(setting.alter(view))
      },
      base: agencyBase,
      timeoutMs: setting.timeoutMs ?? 200,
      retry: { tries: 1, random: () => 0, sleep: () => Promise.resolve() },
    }),
  )
  forgetFoundCases()
  const device = memoryDeviceStore()
  let ids = 0
  const drafts = createDraftStore({
    open: () => Promise.resolve(device),
    now: () => Date.parse(`${clock.now()}:00+08:00`),
    makeId: () => `draft-${(ids += 1)}`,
  })
  const saved = setting.saved ?? rows.map((row) => row.number)
  for (const row of rows.filter((each) => saved.includes(each.number))) {
    const view = viewOf(row, clock.now())
    await device.writeCase({
      number: row.number,
      kind: row.kind,
      accessKey: row.accessKey,
      submittedAt: row.events[0]?.at ?? clock.now(),
      due: view.due?.on ?? '2026-03-23',
      dueIsLaw: view.due?.isLaw ?? false,
      holder: view.holder.name,
      ...(setting.names?.[row.number] ? { name: setting.names[row.number] ?? '' } : {}),
    })
  }
  await drafts.load()
  if (setting.draft) drafts.answer(setting.draft)
  const queries = createQueryClient()
  const places = [
    'progress',
    'tracking',
    'court',
    'mycard',
    'journey',
    'uses',
    'notices',
    'records',
    'offices',
    'visit',
    'visits',
    'verify',
    'review',
    'case',
    'answerNames',
    'facts',
    'apply',
    'wizard',
    'route',
    'eCard',
  ] as const
  await loadMessages(language, places)
  const tree = (
    <I18n language={language}>
      <QueryClientProvider client={queries}>
        <DraftProvider store={drafts}>
          <MemoryRouter initialEntries={[at]}>
            <Suspense fallback="…">
              <Routes>
                <Route path="/cases" element={<CasesPage />} />
                <Route path="/cases/:number" element={<CasePage />} />
                <Route path="/cases/:number/card" element={<MyCardPage />} />
                <Route path="/cases/:number/court" element={<CourtPage />} />
                <Route path="/e-card/:number?/:what?" element={<ECardPage />} />
                <Route path="/journey" element={<JourneyPage />} />
                <Route path="/notices" element={<NoticesPage />} />
                <Route path="/records" element={<RecordsPage />} />
                <Route path="/records/code" element={<RecordsCodePage />} />
                <Route path="/uses" element={<UsesPage />} />
                <Route path="/uses/:use" element={<UsePage />} />
                <Route path="/trip" element={<TripPage />} />
                <Route path="/cases/:number/appointment" element={<TripPage />} />
                <Route path="/cases/:number/counter" element={<CounterPage />} />
                <Route path="/visits" element={<VisitsPage />} />
                <Route path="/visits/book" element={<BookVisitPage />} />
                <Route path="/visits/:number" element={<VisitPage />} />
                <Route path="/visits/:number/counter" element={<VisitCounterPage />} />
                <Route path="/offices" element={<OfficesPage />} />
                <Route path="/verify" element={<VerifyPage />} />
                <Route path="/:journey/receipt/:number" element={<ReceiptPage />} />
                <Route path="*" element={null} />
              </Routes>
            </Suspense>
            <Address />
          </MemoryRouter>
        </DraftProvider>
      </QueryClientProvider>
    </I18n>
  )
  // The names of laws come late: what suspends is waited for.
  const page = await act(async () => render(tree))
  return {
    ...page,
    clock,
    /** The codes that were sent. */
    codes,
    /** The paths that were asked for, in order. */
    asked,
    store,
    faults,
    queries,
    drafts,
    /** What the app does when something changed at the agency. */
    changed: () => queries.invalidateQueries(),
    cardStateOf: (number: string) =>
      store.read((tables) => {
        const row = tables.get('cases', number)
        return row && viewOf(row, clock.now(), relatedTo(tables, row, clock.now())).card?.state
      }),
    statusOf: (number: string) =>
      store.read((tables) => {
        const row = tables.get('cases', number)
        return row && caseStatus(row, clock.now())
      }),
  }
}
