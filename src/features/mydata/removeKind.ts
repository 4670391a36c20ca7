import type { DeviceKey } from '../../foundation/storedKeys.ts'
import { deviceStorage } from '../../foundation/webStorage.ts'
import { forgetReadNotices, listReadNotices, markRead } from '../../journey/readNotices.ts'
import { keysOf, type StoredKind } from './deviceTable.ts'

/** What keeps something of it in memory hears of it as of a change in another tab. */
const tell = (key: DeviceKey): boolean => dispatchEvent(new StorageEvent('storage', { key }))

/** Removes what lies under the keys of a kind; gives back what puts it there again, or undefined where the browser refuses. */
export function removeKeys(kind: StoredKind): (() => void) | undefined {
  if (kind === 'notices') return removeReadNotices()
  const before = keysOf(kind).map((key) => ({ key, text: deviceStorage.read(key) }))
  const isDone = before.every(({ key }) => deviceStorage.write(key, undefined))
  for (const { key } of before) tell(key)
  if (!isDone) return undefined
  return () => {
    for (const { key, text } of before) {
      deviceStorage.write(key, text)
      tell(key)
    }
  }
}

/** They are known in memory, too, whoever listens. */
function removeReadNotices(): (() => void) | undefined {
  const before = listReadNotices()
  try {
    forgetReadNotices()
  } catch {
    return undefined // the storage refuses
  }
  return () => markRead(before)
}

/**
 * Removes the files for use without a network, and the worker that keeps them: with the next visit they are fetched anew.
 * False where the browser refuses.
 */
export async function removeFiles(): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration()
    await registration?.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
    return true
  } catch {
    return false
  }
}
