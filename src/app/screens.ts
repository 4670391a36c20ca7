import { type ComponentType, createElement, type ReactElement } from 'react'
import { matchPath } from 'react-router-dom'
import { loadMessages } from '../i18n/I18n.tsx'
import type { Language, Namespace } from '../i18n/messages.ts'
import {
  actionPath,
  appointmentPath,
  articlePath,
  cardMatterPath,
  cardPath,
  cardUsePath,
  cardUsesPath,
  casePath,
  casesPath,
  claimPath,
  counterPath,
  findPath,
  homePath,
  keepPath,
  lawPath,
  lostCardPath,
  noticesPath,
  officesPath,
  periodPath,
  reapplyPath,
  receiptPath,
  recordsCodePath,
  recordsPath,
  resultPath,
  reviewPath,
  rightsPath,
  stepPath,
  tripPath,
  verifyPath,
} from '../journey/paths.ts'
import { routeSteps } from '../journey/route.ts'
import { journeyIds } from '../journey/types.ts'
import { loadAgency } from './agency.ts'
import { loadLater } from './boot/loadLater.ts'
import type { SideScreen } from './sideScreens.ts'

export type Params = Readonly<Partial<Record<string, string>>>

/** One place a person can be in. Its code, its sentences and what it needs of the agency load side by side. */
export interface Screen {
  readonly path: string
  readonly load: () => Promise<ComponentType>
  readonly needs: (params: Params) => readonly Namespace[]
  /** One of the first screens: does without the agency (its query cache and client) and the larger part of the styles. */
  readonly light: (params: Params) => boolean
  /** Whether there is such a place: its path may match what is none. */
  readonly exists: (params: Params) => boolean
}

const at = (
  path: string,
  loadCode: Screen['load'],
  needs: Screen['needs'] | readonly Namespace[],
  light: Screen['light'] = () => false,
  exists: Screen['exists'] = () => true,
): Screen => ({
  path,
  load: loadCode,
  needs: typeof needs === 'function' ? needs : () => needs,
  light,
  exists,
})

/** A screen beside the main way. */
const beside =
  (name: SideScreen): Screen['load'] =>
  () =>
    import('./sideScreens.ts').then((m) => m.sideScreens[name]())
const loadHome = () =>
  import('../features/home/HomePage.tsx').then((m) => () => createElement(m.HomePage, { loadAgency }))
const loadStep = () => import('../features/question/StepPage.tsx').then((m) => m.StepPage)
const loadCheck = () => import('../features/check/CheckPage.tsx').then((m) => m.CheckPage)
const loadReceipt = () => import('../features/check/ReceiptPage.tsx').then((m) => m.ReceiptPage)
const loadResult = () => import('../features/checklist/RouteResultPage.tsx').then((m) => m.RouteResultPage)
const loadCases = () => import('../features/tracking/CasesPage.tsx').then((m) => m.CasesPage)
const loadCase = () => import('../features/tracking/CasePage.tsx').then((m) => m.CasePage)

const first = new Set(routeSteps.map((step) => step.id))
const isFirst = ({ step = '' }: Params) => first.has(step)

const isJourney = ({ journey }: Params) => journeyIds.some((each) => each === journey)

const wizard: readonly Namespace[] = ['wizard', 'route']
const application: readonly Namespace[] = ['wizard', 'route', 'apply']

/** Every screen and where it is, the most particular path first. A path that is nowhere here gets the "not found" screen. */
export const screens: readonly Screen[] = [
  at(homePath, loadHome, ['home'], () => true),
  at(resultPath('route'), loadResult, ['checklist', 'route', 'wizard']),
  at(resultPath('employment'), beside('employerDuty'), ['checklist', 'duty', 'route', 'wizard']),
  at(casesPath, loadCases, ['progress']),
  at(casePath(':number'), loadCase, ['progress', 'answerNames', 'tracking']),
  at(cardPath(':number'), beside('myCard'), ['progress', 'mycard']),
  at(cardMatterPath(':number', ':what'), beside('cardMatter'), ['progress', 'apply', 'mycard']),
  at(appointmentPath(':number'), beside('trip'), ['progress', 'visit']),
  at(counterPath(':number'), beside('counter'), ['progress', 'visit']),
  at(tripPath, beside('trip'), ['progress', 'visit']),
  at(reapplyPath(':number'), beside('reapply'), ['progress', 'tracking', 'apply']),
  at(actionPath(':number', ':action/:consent?'), beside('action'), [...application, 'progress', 'case']),
  at(noticesPath, beside('notices'), ['progress', 'notices']),
  at(recordsPath, beside('records'), [...application, 'progress', 'records']),
  at(recordsCodePath, beside('recordsCode'), [...application, 'progress', 'records']),
  at(lostCardPath, beside('lostCard'), ['progress', 'mycard']),
  at(officesPath, beside('offices'), ['progress', 'offices']),
  at(keepPath, beside('keep'), [...application, 'keep', 'photo', 'already']),
  at(verifyPath, beside('verify'), ['verify']),
  at(rightsPath, beside('rights'), ['rights']),
  at(periodPath(), beside('period'), ['period']),
  at(claimPath(), beside('claims'), ['claims']),
  at(lawPath, beside('law'), ['law']),
  at(articlePath(':id'), beside('article'), ['law']),
  at(findPath, beside('find'), ['find', 'uses']),
  at(cardUsesPath, beside('uses'), ['progress', 'uses']),
  at(cardUsePath(':use'), beside('use'), ['progress', 'uses']),
  at(receiptPath(':journey', ':number'), loadReceipt, [...application, 'review'], () => false, isJourney),
  at(reviewPath(':journey'), loadCheck, [...application, 'review', 'already'], () => false, isJourney),
  at(
    stepPath(':journey', ':step'),
    loadStep,
    (params) => (isFirst(params) ? wizard : application),
    isFirst,
    isJourney,
  ),
]

const loaded = new Map<string, ReactElement>()
const loading = new Map<string, Promise<ReactElement>>()
const failed = new Set<string>()
const keyOf = (wanted: Screen, params: Params, language: Language): string =>
  [wanted.path, language, wanted.light(params), ...wanted.needs(params)].join()

/** The screen, ready to be shown, if it is here already. */
export const findLoaded = (wanted: Screen, params: Params, language: Language): ReactElement | undefined =>
  loaded.get(keyOf(wanted, params, language))

/** Loads a screen with all it needs; the same promise for the same wish, so that it can be used while rendering. */
export function loadScreen(wanted: Screen, params: Params, language: Language): Promise<ReactElement> {
  const key = keyOf(wanted, params, language)
  const known = loading.get(key)
  if (known) return known
  const promise = load(wanted, params, language).then((element) => {
    loaded.set(key, element)
    return element
  })
  loading.set(key, promise)
  promise.catch(() => failed.add(key))
  return promise
}

/** After a failure has been shown: the next try asks again. (Forgotten sooner, it would be tried for ever and never shown.) */
export function forgetFailures(): void {
  for (const key of failed) loading.delete(key)
  failed.clear()
}

async function load(wanted: Screen, params: Params, language: Language): Promise<ReactElement> {
  const light = wanted.light(params)
  const [component, agency] = await Promise.all([
    wanted.load(),
    light ? undefined : loadAgency(),
    light ? undefined : import('../ui/otherScreens.css'),
    loadMessages(language, ['shell', ...wanted.needs(params)]),
  ])
  const plain = createElement(component)
  return agency ? createElement(agency, null, plain) : plain
}

/** Loads what the screen at `path` needs, so that it is drawn in one go. A screen that can't be had says so when it is shown. */
export async function loadPlace(path: string, language: Language): Promise<void> {
  const place = findPlace(path)
  const screen = place && loadScreen(place.screen, place.params, language).catch(() => {})
  await Promise.all([loadMessages(language, ['shell']), screen])
}

function findPlace(path: string): { readonly screen: Screen; readonly params: Params } | undefined {
  for (const screen of screens) {
    const match = matchPath(screen.path, path)
    if (match && screen.exists(match.params)) return { screen, params: match.params }
  }
  return undefined
}

const shown = new Set<string>()

/** Remembers that a screen has been drawn whole: nothing of it is left to be loaded. */
export function markShown(screen: Screen, params: Params, language: Language): void {
  shown.add(keyOf(screen, params, language))
  if (!screen.light(params)) loadLater()
}

/** Whether the screen at `path` can be drawn at once, without anything to wait for. */
export function isAtHand(path: string, language: Language): boolean {
  const place = findPlace(path)
  if (!place) return true
  const key = keyOf(place.screen, place.params, language)
  return place.screen.light(place.params) ? loaded.has(key) : shown.has(key)
}
