import { useSyncExternalStore } from 'react'
import { createSignal } from '../foundation/createSignal.ts'
import { deviceStorage } from '../foundation/webStorage.ts'

/** Where the ids of notices that were opened are kept on this device: ids only, no number, no text. */
export const readNoticesKey = 'notices.read'

/** More than anybody's cases have; older ones are forgotten first. */
const most = 500

const nothing: readonly string[] = []
let ids: readonly string[] | undefined
/** The browser keeps nothing: what was read is known until the page is closed. */
let onlyHere = false
const changed = createSignal()

function load(): readonly string[] {
  // Storage refused or unreadable: nothing counts as read, and reading is remembered until the page is closed.
  const stored = deviceStorage.readJson(readNoticesKey)
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : nothing
}

function snapshot(): readonly string[] {
  ids ??= load()
  return ids
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (onlyHere || (event.key !== null && event.key !== readNoticesKey)) return
    ids = undefined
    listener()
  }
  // Another screen, or leaving this device, may have changed what is stored since it was last looked at.
  if (!changed.isHeard() && !onlyHere) ids = undefined
  const stop = changed.listen(listener)
  addEventListener('storage', onStorage)
  return () => {
    stop()
    removeEventListener('storage', onStorage)
  }
}

/** Remembers that these notices were opened. */
export function markRead(opened: readonly string[]): void {
  const known = new Set(snapshot())
  if (opened.every((id) => known.has(id))) return
  ids = [...new Set([...snapshot(), ...opened])].slice(-most)
  if (!deviceStorage.write(readNoticesKey, JSON.stringify(ids))) onlyHere = true
  changed.send()
}

/** The ids of the notices that were opened on this device. */
export const listReadNotices = (): readonly string[] => snapshot()

/** Forgets what was read: the person leaves this device. Throws when the storage refuses. */
export function forgetReadNotices(): void {
  ids = undefined
  if (!deviceStorage.write(readNoticesKey, undefined)) throw new Error('The storage refuses')
  changed.send()
}

/** The same, anew whenever one is opened. */
export function useReadNotices(): ReadonlySet<string> {
  return new Set(useSyncExternalStore(subscribe, snapshot, () => nothing))
}
