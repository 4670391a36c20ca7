import { useSyncExternalStore } from 'react'
import { createSignal } from '../foundation/createSignal.ts'
import { deviceStorage, tabStorage, type WebStorage } from '../foundation/webStorage.ts'
import { deviceCleared, deviceKeptFor } from './signals.ts'

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
/** Those that this page alone knows: others use the device, or the browser keeps nothing. */
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

/** One of the browser's storages as a list of helps. `write`: false where it refuses. */
const listIn = (storage: Pick<WebStorage<typeof key>, 'readJson' | 'write'>) => ({
  read: (): readonly SavedHelp[] => {
    const found = storage.readJson(key)
    return Array.isArray(found) ? found.filter(isHelp) : nothing
  },
  write: (helps: readonly SavedHelp[]): boolean =>
    storage.write(key, helps.length > 0 ? JSON.stringify(helps.slice(0, most)) : undefined),
})
const onDevice = listIn(deviceStorage)
/** The help of staff is here: what is entered in this tab says who entered it, also after a reload. So is one that the device has no room for. */
const inTab = listIn(tabStorage)

/** The helps of this device, the newest first. */
export function listHelps(): readonly SavedHelp[] {
  list ??= [...onlyHere, ...inTab.read(), ...onDevice.read()]
  return list
}

const isOther =
  ({ accessKey }: SavedHelp) =>
  (one: SavedHelp): boolean =>
    one.accessKey !== accessKey

function tell(): void {
  list = undefined
  changed.send()
}

function take(help: SavedHelp): void {
  onlyHere = onlyHere.filter(isOther(help))
  for (const place of [inTab, onDevice]) place.write(place.read().filter(isOther(help)))
}

function put(help: SavedHelp, isShared: boolean): void {
  take(help)
  const places = isShared ? (help.role === 'staff' ? [inTab] : []) : [onDevice, inTab]
  if (!places.some((place) => place.write([help, ...place.read()]))) onlyHere = [help, ...onlyHere]
}

/** Writes a help down. `isShared`: others use this device, and it is known until the page is closed; that of staff, until the tab is. */
export function rememberHelp(help: SavedHelp, isShared: boolean): void {
  put(help, isShared)
  tell()
}

/** Forgets a help on this device; at the agency it stays as it is. */
export function forgetHelp(help: SavedHelp): void {
  take(help)
  tell()
}

function clear(): void {
  onlyHere = nothing
  for (const place of [inTab, onDevice]) place.write(nothing)
}

/** Puts these in the place of all that this device knew; `isShared`: until the page is closed. */
export function setHelps(helps: readonly SavedHelp[], isShared: boolean): void {
  clear()
  for (const help of helps.toReversed()) put(help, isShared)
  tell()
}

// Where the drafts go, their helps go: a draft that lasts longer than its help would no more say who entered it.
deviceKeptFor.subscribe(() => {
  const isShared = deviceKeptFor.get() === 'shared'
  const moved = isShared ? onDevice.read() : [...onlyHere, ...inTab.read()]
  for (const help of moved.toReversed()) put(help, isShared)
  tell()
})

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

/** Staff fill in whatever is begun in their tab: a draft that a reload has ended and the one after it are entered by the same. */
const findStaff = (helps: readonly SavedHelp[]): SavedHelp | undefined =>
  helps.find(
    (one) => one.role === 'staff' && [...onlyHere, ...inTab.read()].some((each) => !isOther(one)(each)),
  )

/** The help that a draft is filled in with, as one who may submit it. */
export const findSubmittingHelp = (draft: string): SavedHelp | undefined =>
  listHelps().find((one) => one.role !== 'helper' && one.draft === draft) ?? findStaff(listHelps())

/** The answers of one draft go on in another one: who entered the one entered the other. `isShared` as with `rememberHelp`. */
export function passHelpOn(from: string, to: string, isShared: boolean): void {
  const help = findSubmittingHelp(from)
  if (help && from !== to) rememberHelp({ ...help, draft: to }, isShared)
}

/** The help in which somebody else's draft is in hand on this device. */
export const helpingWith = (helps: readonly SavedHelp[], draft: string): SavedHelp | undefined =>
  helps.find((one) => one.role !== 'person' && one.draft === draft) ?? findStaff(helps)

deviceCleared.listen((undoWith) => {
  const before = { onlyHere, tab: inTab.read(), device: onDevice.read() }
  clear()
  tell()
  undoWith(() => {
    onlyHere = before.onlyHere
    inTab.write(before.tab)
    onDevice.write(before.device)
    tell()
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
