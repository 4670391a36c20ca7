import { createElement, type ReactElement, use } from 'react'
import { matchPath } from 'react-router-dom'
import { loadMessages } from '../i18n/I18n.tsx'
import type { Language } from '../i18n/messages.ts'
import { loadAgency } from './agency.ts'
import { loadLater } from './boot/loadLater.ts'
import { firstScreens } from './firstScreens.ts'
import type { Params, Screen } from './screen.ts'

interface Place {
  readonly screen: Screen
  readonly params: Params
}

let known = firstScreens
let table: Promise<void> | undefined

/** Loads the table of all screens, unless it is one of the first that the address asks for. */
function loadTable(path: string): Promise<void> | undefined {
  if (known !== firstScreens || findPlace(path)) return undefined
  table ??= import('./screens.ts').then(({ screens, nowhere }) => {
    known = [...screens, nowhere]
  })
  return table
}

const loaded = new Map<string, ReactElement>()
const loading = new Map<string, Promise<ReactElement>>()
const failed = new Set<string>()
const keyOf = (wanted: Screen, language: Language): string =>
  [wanted.path, language, wanted.light, ...wanted.needs].join()

/** The screen, ready to be shown, if it is here already. */
export const findLoaded = (wanted: Screen, language: Language): ReactElement | undefined =>
  loaded.get(keyOf(wanted, language))

/** Loads a screen with all it needs; the same promise for the same wish, so that it can be used while rendering. */
export function loadScreen(wanted: Screen, language: Language): Promise<ReactElement> {
  const key = keyOf(wanted, language)
  const sooner = loading.get(key)
  if (sooner) return sooner
  const promise = load(wanted, language)
    // A worker that was ended, or a line that broke off: the parts that came are here, the one that did not is asked for again.
    // Not a style: its file counts as loaded after the first try, and the screen would come without it.
    .catch((error) => (/CSS/.test(error) ? Promise.reject(error) : load(wanted, language)))
    .then((element) => {
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
  table = undefined
}

async function load(wanted: Screen, language: Language): Promise<ReactElement> {
  const { light } = wanted
  const [component, agency] = await Promise.all([
    wanted.load(),
    light ? undefined : loadAgency(),
    light ? undefined : import('../ui/otherScreens.css'),
    loadMessages(language, ['shell', ...wanted.needs]),
  ])
  const plain = createElement(component)
  return agency ? createElement(agency, null, plain) : plain
}

/** Loads what the screen at `path` needs, so that it is drawn in one go. A screen that can't be had says so when it is shown. */
export async function loadPlace(path: string, language: Language): Promise<void> {
  const loadFound = async () => {
    await loadTable(path)
    const place = findPlace(path)
    if (place) await loadScreen(place.screen, language)
  }
  await Promise.all([loadMessages(language, ['shell']), loadFound().catch(() => {})])
}

function findPlace(path: string): Place | undefined {
  for (const screen of known) {
    const match = matchPath(screen.path, path)
    if (match && screen.exists(match.params)) return { screen, params: match.params }
  }
  return undefined
}

/** What is at `path`; waits for the table while that is not known, and with it for the screen that says that nothing is there. */
export function usePlace(path: string): Place | undefined {
  const loadingTable = loadTable(path)
  if (loadingTable) use(loadingTable)
  return findPlace(path)
}

const shown = new Set<string>()

/** Remembers that a screen has been drawn whole: nothing of it is left to be loaded. */
export function markShown(screen: Screen, language: Language): void {
  shown.add(keyOf(screen, language))
  if (!screen.light) loadLater()
}

/** Whether the screen at `path` can be drawn at once, without anything to wait for. */
export function isAtHand(path: string, language: Language): boolean {
  const place = findPlace(path)
  if (!place) return known !== firstScreens
  const key = keyOf(place.screen, language)
  return place.screen.light ? loaded.has(key) : shown.has(key)
}
