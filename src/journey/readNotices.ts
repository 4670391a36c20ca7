import { useSyncExternalStore } from 'react'

/** Where the ids of notices that were opened are kept on this device: ids only, no number, no text. */
export const readNoticesKey = 'notices.read'

/** More than anybody's cases have; older ones are forgotten first. */
const most = 500

const nothing: readonly string[] = []
let ids: readonly string[] | undefined
/** The browser keeps nothing: what was read is known until the page is closed. */
let onlyHere = false
const listeners = new Set<() => void>()

function load(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(readNoticesKey) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : nothing
  } catch {
    // Storage refused or unreadable: nothing counts as read, and reading is remembered until the page is closed.
    return nothing
  }
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
  if (listeners.size === 0 && !onlyHere) ids = undefined
  listeners.add(listener)
  addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', onStorage)
  }
}

/** Remembers that these notices were opened. */
export function markRead(opened: readonly string[]): void {
  const known = new Set(snapshot())
  if (opened.every((id) => known.has(id))) return
  ids = [...new Set([...snapshot(), ...opened])].slice(-most)
  try {
    localStorage.setItem(readNoticesKey, JSON.stringify(ids))
  } catch {
    onlyHere = true
  }
  for (const listener of listeners) listener()
}

/** Forgets what was read: the person leaves this device. Throws when the storage refuses. */
export function forgetReadNotices(): void {
  ids = undefined
  localStorage.removeItem(readNoticesKey)
  for (const listener of listeners) listener()
}

/** The ids of the notices that were opened on this device. */
export function useReadNotices(): ReadonlySet<string> {
  return new Set(useSyncExternalStore(subscribe, snapshot, () => nothing))
}
