import { useSyncExternalStore } from 'react'
import { createSignal } from '../foundation/createSignal.ts'
import { deviceStorage } from '../foundation/webStorage.ts'
import { deviceCleared } from './signals.ts'

/** A help that this device has a part in: the person's, or whoever enters for them. No name, no answer. */
export interface SavedHelp {
  readonly help: string
  readonly accessKey: string
  /** `staff`: at a counter of the agency, where the person submits on this very screen. */
  readonly role: 'person' | 'helper' | 'staff'
  /** The draft it is about, on this device; of a helper, while they have it in hand. */
  readonly draft?: string | undefined
}

const key = 'helps'
/** More than anybody has; older ones are forgotten first. */
const most = 20
const nothing: readonly SavedHelp[] = []
const roles = ['person', 'helper', 'staff']

let list: readonly SavedHelp[] | undefined
/** Those that this page knows and the device does not keep: it is shared, or refuses. */
let onlyHere: readonly SavedHelp[] = nothing
const changed = createSignal()

const isHelp = (value: unknown): value is SavedHelp =>
  typeof value === 'object' &&
  value !== null &&
  'help' in value &&
  typeof value.help === 'string' &&
  'accessKey' in value &&
  typeof value.accessKey === 'string' &&
  'role' in value &&
  roles.some((role) => role === value.role)

function stored(): readonly SavedHelp[] {
  const found = deviceStorage.readJson(key)
  return Array.isArray(found) ? found.filter(isHelp) : nothing
}

/** The helps of this device, the newest first. */
export function listHelps(): readonly SavedHelp[] {
  list ??= [...onlyHere, ...stored()]
  return list
}

const isOther =
  ({ accessKey }: SavedHelp) =>
  (one: SavedHelp): boolean =>
    one.accessKey !== accessKey

function keep(kept: readonly SavedHelp[]): boolean {
  const isDone = deviceStorage.write(key, kept.length > 0 ? JSON.stringify(kept.slice(0, most)) : undefined)
  list = undefined
  changed.send()
  return isDone
}

/** Writes a help down. `isShared`: others use this device, and it is known until the page is closed. */
export function rememberHelp(help: SavedHelp, isShared: boolean): void {
  const others = stored().filter(isOther(help))
  onlyHere = onlyHere.filter(isOther(help))
  if (isShared || !keep([help, ...others])) {
    onlyHere = [help, ...onlyHere]
    keep(others)
  }
}

/** Forgets a help on this device; at the agency it stays as it is. */
export function forgetHelp(help: SavedHelp): void {
  onlyHere = onlyHere.filter(isOther(help))
  keep(stored().filter(isOther(help)))
}

/** Puts these in the place of all that this device knew; `isShared`: until the page is closed. */
export function setHelps(helps: readonly SavedHelp[], isShared: boolean): void {
  onlyHere = isShared ? helps : nothing
  keep(isShared ? nothing : helps)
}

/** Calls back once this device has a part in a help that is not the person’s own. */
export function whenHelping(then: () => void): void {
  const look = () => {
    if (listHelps().every(({ role }) => role === 'person')) return
    stop()
    then()
  }
  const stop = changed.listen(look)
  look()
}

/** The help that a draft is filled in with, as one who may submit it. */
export const findSubmittingHelp = (draft: string): SavedHelp | undefined =>
  listHelps().find((one) => one.role !== 'helper' && one.draft === draft)

/** The help in which somebody else's draft is in hand on this device. */
export const helpingWith = (helps: readonly SavedHelp[], draft: string): SavedHelp | undefined =>
  helps.find((one) => one.role !== 'person' && one.draft === draft)

deviceCleared.listen((undoWith) => {
  const [before, beside] = [stored(), onlyHere]
  onlyHere = nothing
  keep(nothing)
  undoWith(() => {
    onlyHere = beside
    keep(before)
  })
})

function subscribe(listener: () => void): () => void {
  const onStorage = ({ key: which }: StorageEvent) => {
    if (which !== null && which !== key) return
    list = undefined
    listener()
  }
  const stop = changed.listen(listener)
  addEventListener('storage', onStorage)
  return () => {
    stop()
    removeEventListener('storage', onStorage)
  }
}

/** The same, anew whenever one changes. */
export const useHelps = (): readonly SavedHelp[] => useSyncExternalStore(subscribe, listHelps, () => nothing)
