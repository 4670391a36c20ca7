import { QueryClientProvider } from '@tanstack/react-query'
import { act, configure, type RenderResult, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, Suspense, useEffect } from 'react'
import {
  MemoryRouter,
  type NavigateFunction,
  Route,
  Routes,
  useLocation,
  useNavigate,
  useNavigationType,
} from 'react-router-dom'
import { createAgency } from '../../mocks/agency/agency.ts'
// Loaded with the first case; here a test would wait for it to be compiled.
import '../../mocks/agency/caseNotices.ts'
import { createHandClock } from '../../mocks/agency/clock.ts'
import { createStore } from '../../mocks/agency/store.ts'
import { createFaults } from '../../mocks/faults.ts'
import { agencyBase } from '../../mocks/handlers.ts'
import { setClient } from '../../src/api/client.ts'
import { type Client, createClient } from '../../src/api/http.ts'
import { createQueryClient } from '../../src/api/queryClient.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { CaseActionPage } from '../../src/features/case/CaseActionPage.tsx'
import { CheckPage } from '../../src/features/check/CheckPage.tsx'
import { ReceiptPage } from '../../src/features/check/ReceiptPage.tsx'
import { KeepPage } from '../../src/features/keep/KeepPage.tsx'
import { CardMatterPage } from '../../src/features/mycard/CardMatterPage.tsx'
import { LostPage } from '../../src/features/mycard/LostPage.tsx'
import { MyCardPage } from '../../src/features/mycard/MyCardPage.tsx'
import { StepPage } from '../../src/features/question/StepPage.tsx'
import { RecordsPage } from '../../src/features/records/RecordsPage.tsx'
import { CasesPage } from '../../src/features/tracking/CasesPage.tsx'
import { ReapplyPage } from '../../src/features/tracking/ReapplyPage.tsx'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import type { Language } from '../../src/i18n/messages.ts'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import type { Draft } from '../../src/journey/draft.ts'
import { emptyDraft } from '../../src/journey/draft.ts'
import { type DeviceStore, memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import { judged } from './judged.ts'
import { monday } from './wizardPeople.ts'

// The first question of a file also waits for the code of its inputs. Events reach React as they do in a browser: inside a
// synchronous act() it would never come back to what waits for code or sentences.
configure({ eventWrapper: (fire) => fire() })

let serial = 0

/** The simulated agency in memory, and a client that reaches it the way the app does. */
export function openAgency() {
  const faults = createFaults()
  const codes: string[] = []
  const calls: string[] = []
  /** All that was sent: where to, with which headers and which body. */
  const sent: string[] = []
  /** The keys under which something was submitted. */
  const keys: string[] = []
  let after: { readonly call: string; readonly run: () => void } | undefined
  let change: Distortion | undefined
  let held: { readonly calls: RegExp; readonly until: Promise<void> } | undefined
  const store = createStore()
  const clock = createHandClock(`${monday}T10:00`)
  const agency = createAgency({ store, clock, onCode: (_, code) => codes.push(code) })
  const transport = judged(agency, faults)
  const client: Client = createClient({
    fetch: async (request) => {
      const call = `${request.method} ${new URL(request.url).pathname.replace(/^.*\/v1/, '')}`
      calls.push(call)
      if (held?.calls.test(call)) await held.until
      sent.push([request.url, ...request.headers.values(), await request.clone().text()].join('\n'))
      if (/POST \/(?:card-applications|enrolments)$/.test(call))
        keys.push(request.headers.get('Idempotency-Key') ?? '')
      const response = change ? await distorted(await transport(request), change) : await transport(request)
      if (after && call.startsWith(after.call)) after.run()
      return response
    },
    base: agencyBase,
    retry: { tries: 3, random: () => 0, sleep: () => Promise.resolve() },
  })
  const afterCall = (call: string, then: () => void) => {
    after = { call, run: then }
  }
  const distort = (next: Distortion) => {
    change = next
  }
  /** Lets calls like these wait for it. */
  const hold = (those: RegExp, until: Promise<void>) => {
    held = { calls: those, until }
  }
  return { faults, codes, calls, sent, keys, clock, store, client, afterCall, distort, hold }
}

type Distortion = (answer: Readonly<Record<string, unknown>>) => object

/** An answer that is not quite what the agency has said. */
async function distorted(response: Response, change: Distortion): Promise<Response> {
  const { status, headers } = response
  if (!response.ok || headers.get('Content-Type') !== 'application/json') return response
  const said: Record<string, unknown> = await response.json()
  return Response.json('accessKey' in said ? change(said) : said, { status })
}
export type TestAgency = ReturnType<typeof openAgency>

let turn: NavigateFunction | undefined
/** Turns to an address within the app, as a bookmark would. */
export const goTo = (path: string): Promise<void> => act(async () => turn?.(path))

function Place() {
  const { pathname, search, hash } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    turn = navigate
  }, [navigate])
  return (
    <p data-testid="place" data-way={useNavigationType()}>
      {pathname + search + hash}
    </p>
  )
}

export const place = (): string => screen.getByTestId('place').textContent ?? ''
/** Whether the place took the last one's entry in the browser's history: "back" then passes that by. */
export const hasReplacedLast = (): boolean => screen.getByTestId('place').dataset['way'] === 'REPLACE'

/** What jsdom has not: a top layer for dialogs, scrolling. */
function completeJsdom(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
  Element.prototype.scrollIntoView = () => {}
}

export interface Desk {
  readonly agency: TestAgency
  readonly store: ReturnType<typeof createDraftStore>
  readonly device: DeviceStore
  readonly user: ReturnType<typeof userEvent.setup>
  readonly unmount: () => void
  readonly title: () => string
  readonly go: () => Promise<void>
}

/** Draws, and waits until nothing is waited for. */
export const draw = (element: ReactNode): Promise<RenderResult> => act(async () => render(element))

/** The wizard at an address, with a draft in memory and the simulated agency behind it. */
export async function openWizard(
  at: string,
  {
    answers = {},
    draft = {},
    agency = openAgency(),
    device = memoryDeviceStore(),
    language = 'zh-CN',
    loaded = true,
  }: {
    readonly answers?: PartialAnswers
    readonly draft?: Partial<Draft>
    readonly agency?: TestAgency
    readonly device?: DeviceStore
    readonly language?: Language
    readonly loaded?: boolean
  } = {},
): Promise<Desk> {
  completeJsdom()
  setClient(agency.client)
  await loadMessages(language, [
    'shell',
    'route',
    'wizard',
    'apply',
    'review',
    'already',
    'case',
    'tasks',
    'photo',
    'progress',
    'tracking',
    'keep',
    'facts',
    'mycard',
    'records',
  ])
  if (Object.keys(answers).length > 0 || Object.keys(draft).length > 0)
    await device.writeDraft(
      { ...emptyDraft(`wizard-draft-${(serial += 1)}`, Date.now()), rev: 1, answers, ...draft },
      0,
    )
  const store = createDraftStore({
    open: async () => device,
    now: Date.now,
    makeId: () => `wizard-draft-${(serial += 1)}`,
  })
  if (loaded) await store.load()
  const { unmount } = await draw(
    <I18n language={language}>
      <DraftProvider store={store}>
        <QueryClientProvider client={createQueryClient()}>
          <MemoryRouter initialEntries={[at]}>
            <Place />
            <Suspense fallback={<p>waiting</p>}>
              <Routes>
                <Route path="/" element={<h1>home</h1>} />
                <Route path="/route/result" element={<h1>result</h1>} />
                <Route path="/:journey/receipt/:number" element={<ReceiptPage />} />
                <Route path="/:journey/check" element={<CheckPage />} />
                <Route path="/:journey/:step" element={<StepPage />} />
                <Route path="/keep" element={<KeepPage />} />
                <Route path="/cases" element={<CasesPage />} />
                <Route path="/cases/:number/again/:review?" element={<ReapplyPage />} />
                <Route path="/cases/:number/card" element={<MyCardPage />} />
                <Route path="/records" element={<RecordsPage />} />
                <Route path="/lost-card" element={<LostPage />} />
                <Route path="/cases/:number/card/:what" element={<CardMatterPage />} />
                <Route path="/cases/:number" element={<h1>case</h1>} />
                <Route path="/cases/:number/do/:action/:consent?" element={<CaseActionPage />} />
              </Routes>
            </Suspense>
          </MemoryRouter>
        </QueryClientProvider>
      </DraftProvider>
    </I18n>,
  )
  await screen.findByRole('heading', { level: 1 })
  const user = userEvent.setup()
  return {
    agency,
    store,
    device,
    user,
    unmount,
    title: () => screen.getByRole('heading', { level: 1 }).textContent ?? '',
    go: () => user.click(screen.getByRole('button', { name: language === 'en' ? 'Continue' : '继续' })),
  }
}

/** How long the next screen may take: it may have to fetch its code first. */
export const patience = { timeout: 4000 }
