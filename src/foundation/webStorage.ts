import type { DeviceKey, TabKey } from './storedKeys.ts'

/**
 * The browser's storage where it may refuse: site data blocked, a full device, no window at all. What can't be read is not
 * there, and what can't be written says so.
 */
export interface WebStorage<K extends string> {
  readonly read: (key: K) => string | undefined
  /** What was written as JSON; undefined where nothing is, or nothing that can be read. */
  readonly readJson: (key: K) => unknown
  /** Undefined removes it. False where it can't be done. */
  readonly write: (key: K, text: string | undefined) => boolean
}

/** Asking for the storage may throw, too. */
function guard<K extends string>(open: () => Storage): WebStorage<K> {
  const read = (key: K): string | undefined => {
    try {
      return open().getItem(key) ?? undefined
    } catch {
      return undefined
    }
  }
  return {
    read,
    readJson: (key) => {
      try {
        return JSON.parse(read(key) ?? 'null') ?? undefined
      } catch {
        return undefined
      }
    },
    write: (key, text) => {
      try {
        if (text === undefined) open().removeItem(key)
        else open().setItem(key, text)
        return true
      } catch {
        return false
      }
    },
  }
}

/** Lasts on this device, for all tabs. */
export const deviceStorage = guard<DeviceKey>(() => localStorage)
/** Lasts as long as this tab. */
export const tabStorage = guard<TabKey>(() => sessionStorage)
