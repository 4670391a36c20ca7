import type { ComponentType } from 'react'
import { loadMessages } from '../i18n/I18n.tsx'
import type { Language, Namespace } from '../i18n/messages.ts'
import { loadAgency } from './agency.ts'

export type Params = Readonly<Partial<Record<string, string>>>

/** One place a person can be in. Its code, its sentences and what it needs of the agency load side by side. */
export interface Screen {
  readonly path: string
  readonly load: () => Promise<ComponentType>
  readonly needs: (params: Params) => readonly Namespace[]
  /** Asks the agency: brings the query cache and the client along. */
  readonly agency: boolean
}

const screen = (
  path: string,
  load: Screen['load'],
  needs: Screen['needs'] | readonly Namespace[],
  agency = true,
): Screen => ({ path, load, needs: typeof needs === 'function' ? needs : () => needs, agency })

const loadHome = () => import('../features/home/HomePage.tsx').then((m) => m.HomePage)
const loadStep = () => import('../features/wizard/StepPage.tsx').then((m) => m.StepPage)
const loadReceipt = () => import('../features/wizard/ReceiptPage.tsx').then((m) => m.ReceiptPage)
const loadAction = () => import('../features/wizard/CaseActionPage.tsx').then((m) => m.CaseActionPage)
const loadResult = () => import('../features/checklist/RouteResultPage.tsx').then((m) => m.RouteResultPage)
const loadDuty = () => import('../features/checklist/EmployerDutyPage.tsx').then((m) => m.EmployerDutyPage)
const loadCases = () => import('../features/tracking/CasesPage.tsx').then((m) => m.CasesPage)
const loadCase = () => import('../features/tracking/CasePage.tsx').then((m) => m.CasePage)
const loadMyCard = () => import('../features/mycard/MyCardPage.tsx').then((m) => m.MyCardPage)
const loadNotices = () => import('../features/notices/NoticesPage.tsx').then((m) => m.NoticesPage)
const loadLaw = () => import('../features/law/LawPage.tsx').then((m) => m.LawPage)
const loadArticle = () => import('../features/law/ArticlePage.tsx').then((m) => m.ArticlePage)

const wizard: readonly Namespace[] = ['wizard', 'route']
const application: readonly Namespace[] = ['wizard', 'route', 'apply']

/** Every screen and where it is. A path that is nowhere here gets the "not found" screen. */
export const screens: readonly Screen[] = [
  screen('/', loadHome, ['home'], false),
  screen('/route/result', loadResult, ['checklist', 'route', 'wizard']),
  screen('/employment/result', loadDuty, ['checklist', 'route', 'wizard']),
  screen('/:journey/receipt/:number', loadReceipt, application),
  screen('/:journey/:step', loadStep, (params) => (params['journey'] === 'route' ? wizard : application)),
  screen('/cases', loadCases, ['progress']),
  screen('/cases/:number', loadCase, ['progress']),
  screen('/cases/:number/card', loadMyCard, ['progress']),
  screen('/cases/:number/do/:action', loadAction, [...application, 'progress']),
  screen('/notices', loadNotices, ['progress']),
  screen('/law', loadLaw, ['law'], false),
  screen('/law/:id', loadArticle, ['law'], false),
]

const loaded = new Map<Screen, ComponentType>()
const loading = new Map<string, Promise<ComponentType>>()

/** The screen's component if it is here already. */
export const findLoaded = (wanted: Screen): ComponentType | undefined => loaded.get(wanted)

/** Loads a screen with all it needs; the same promise for the same wish, so that it can be used while rendering. */
export function loadScreen(wanted: Screen, params: Params, language: Language): Promise<ComponentType> {
  const needs: Namespace[] = ['shell', ...wanted.needs(params)]
  const key = [wanted.path, language, ...needs].join()
  const known = loading.get(key)
  if (known) return known
  const promise = Promise.all([
    wanted.load(),
    loadMessages(language, needs),
    wanted.agency ? loadAgency() : undefined,
  ]).then(([component]) => {
    loaded.set(wanted, component)
    return component
  })
  loading.set(key, promise)
  promise.catch(() => loading.delete(key))
  return promise
}
