import { useSyncExternalStore } from 'react'
import { createSignal } from '../foundation/createSignal.ts'
import { deviceStorage } from '../foundation/webStorage.ts'
import { deviceCleared } from './signals.ts'

/** A time that was booked on this device without a case, and what opens it. No name, no number of a telephone. */
export interface SavedVisit {
  readonly number: string
  readonly accessKey: string
}

const key = 'visits'
/** More than anybody has; older ones are forgotten first, and are found again by their number. */
const most = 20
const nothing: readonly SavedVisit[] = []

let list: readonly SavedVisit[] | undefined
/** Those that this page knows and the device does not keep: it is shared, or refuses. */
let onlyHere: readonly SavedVisit[] = nothing
const changed = createSignal()

const isVisit = (value: unknown): value is SavedVisit =>
  typeof value === 'object' &&
  value !== null &&
  'number' in value &&
  typeof value.number === 'string' &&
  'accessKey' in value &&
  typeof value.accessKey === 'string'

function stored(): readonly SavedVisit[] {
  const found = deviceStorage.readJson(key)
  return Array.isArray(found) ? found.filter(isVisit) : nothing
}

/** The times booked on this device, the newest first. */
export function listSavedVisits(): readonly SavedVisit[] {
  list ??= [...onlyHere, ...stored()]
  return list
}

function tell(): void {
  list = undefined
  changed.send()
}

/** Puts one on the list of this device. `isShared`: others use it, and it is known until the page is closed. */
export function rememberVisit(visit: SavedVisit, isShared: boolean): void {
  const others = stored().filter(({ number }) => number !== visit.number)
  const kept = JSON.stringify([visit, ...others].slice(0, most))
  onlyHere = onlyHere.filter(({ number }) => number !== visit.number)
  if (isShared || !deviceStorage.write(key, kept)) onlyHere = [visit, ...onlyHere]
  tell()
}

/** Puts these in the place of the list; false where the browser refuses. */
export function setSavedVisits(visits: readonly SavedVisit[]): boolean {
  onlyHere = nothing
  const isDone = deviceStorage.write(key, visits.length > 0 ? JSON.stringify(visits) : undefined)
  tell()
  return isDone
}

deviceCleared.listen((undoWith) => {
  const [before, beside] = [stored(), onlyHere]
  setSavedVisits(nothing)
  undoWith(() => {
    setSavedVisits(before)
    onlyHere = beside
    tell()
  })
})

function subscribe(listener: () => void): () => void {
  const onStorage = ({ key: which }: StorageEvent) => {
    if (which === null || which === key) tell()
  }
  const stop = changed.listen(listener)
  addEventListener('storage', onStorage)
  return () => {
    stop()
    removeEventListener('storage', onStorage)
  }
}

/** The same, anew whenever one is booked, removed or the device cleared. */
export const useSavedVisits = (): readonly SavedVisit[] =>
  useSyncExternalStore(subscribe, listSavedVisits, () => nothing)
