import { QueryClientProvider } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import { Fragment, Suspense } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom'
import { caseQuery } from '../../src/api/cases.ts'
import { createQueryClient } from '../../src/api/queryClient.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { todayQuery } from '../../src/api/today.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { EmployerDutyPage } from '../../src/features/checklist/EmployerDutyPage.tsx'
import { RouteResultPage } from '../../src/features/checklist/RouteResultPage.tsx'
import { FindPage } from '../../src/features/find/FindPage.tsx'
import { HomePage } from '../../src/features/home/HomePage.tsx'
import { ArticlePage } from '../../src/features/law/ArticlePage.tsx'
import { LawPage } from '../../src/features/law/LawPage.tsx'
import { ClaimsPage } from '../../src/features/rights/ClaimsPage.tsx'
import { PeriodPage } from '../../src/features/rights/PeriodPage.tsx'
import { RightsPage } from '../../src/features/rights/RightsPage.tsx'
import { createStore } from '../../src/foundation/createStore.ts'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'
import type { Language } from '../../src/i18n/messages.ts'
import { DraftProvider } from '../../src/journey/DraftContext.tsx'
import { memoryDeviceStore } from '../../src/journey/draftDb.ts'
import { createDraftStore } from '../../src/journey/draftStore.ts'
import type { SavedCase } from '../../src/journey/savedCases.ts'
import type { JourneyId } from '../../src/journey/types.ts'

/** Monday 2 March 2026, 14:32 in China. */
export const asOf = '2026-03-02'
const now = Date.parse(`${asOf}T14:32:00+08:00`)

/** Somebody insured in Liaoning who has no card. */
export const insured: PartialAnswers = {
  forWhom: 'self',
  applicantKind: 'employee',
  insuredPlace: 'liaoning',
  livingPlace: 'liaoning',
  cardInHand: 'none',
  city: '211100',
}

/** Large text of a page without a frame: it is only noted. */
const isLarge = createStore(false)
const largeText = { subscribe: isLarge.subscribe, isOn: isLarge.get, turn: isLarge.set }

function Address() {
  return <p data-testid="address">{useLocation().pathname}</p>
}

/** The start, the results and the law, with a draft and cases of this device in memory. */
export async function openStart(
  setting: {
    readonly at?: string
    readonly language?: Language
    readonly answers?: PartialAnswers
    readonly journey?: JourneyId
    readonly cases?: readonly SavedCase[]
    /** False: the storage has not been read yet. */
    readonly loaded?: boolean
    readonly today?: string
    /** What the agency says of the cases. */
    readonly views?: readonly CaseView[]
  } = {},
) {
  const { at = '/', language = 'zh-CN', answers, cases = [] } = setting
  const device = memoryDeviceStore()
  for (const saved of cases) await device.writeCase(saved)
  let id = 0
  const store = createDraftStore({
    open: () => Promise.resolve(device),
    now: () => now,
    makeId: () => `draft-${++id}`,
  })
  if (setting.loaded !== false) await store.load()
  if (answers) store.answer(answers)
  if (setting.journey) store.change({ journey: setting.journey })
  const queries = createQueryClient()
  queries.setQueryData(todayQuery().queryKey, {
    asOf: setting.today ?? asOf,
    now: `${setting.today ?? asOf}T14:32`,
    hotline: '12333',
    simulated: true,
  })
  for (const view of setting.views ?? []) queries.setQueryData(caseQuery(view.number, '').queryKey, view)
  await loadMessages(language, [
    'home',
    'checklist',
    'duty',
    'route',
    'law',
    'answerNames',
    'progress',
    'rights',
    'period',
    'claims',
    'find',
    'uses',
  ])
  const tree = (
    <I18n language={language}>
      <QueryClientProvider client={queries}>
        <DraftProvider store={store}>
          <MemoryRouter initialEntries={[at]}>
            <Suspense fallback="…">
              <Routes>
                <Route path="/" element={<HomePage loadAgency={async () => Fragment} />} />
                <Route path="/route/result" element={<RouteResultPage />} />
                <Route path="/employment/result" element={<EmployerDutyPage />} />
                <Route path="/find" element={<FindPage largeText={largeText} />} />
                <Route path="/law" element={<LawPage />} />
                <Route path="/law/:id" element={<ArticlePage />} />
                <Route path="/rights" element={<RightsPage />} />
                <Route path="/rights/claims" element={<ClaimsPage />} />
                <Route path="/rights/period" element={<PeriodPage />} />
                <Route path="*" element={null} />
              </Routes>
            </Suspense>
            <Address />
          </MemoryRouter>
        </DraftProvider>
      </QueryClientProvider>
    </I18n>
  )
  // The statutes come late: what suspends is waited for.
  const page = await act(async () => render(tree))
  return { ...page, store, device }
}
