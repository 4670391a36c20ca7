import { type DeviceStore, memoryDeviceStore } from './draftDb.ts'
import { isFull } from './saveState.ts'

/** The storage in use, as drafts and cases are read from it and written to it. */
export interface DeviceAccess {
  /** What was opened last; memory until then. */
  current: DeviceStore
  /** Opened anew once where the browser has dropped the connection, of sleeping tabs above all. Rejects where the storage refuses. */
  readonly ask: <T>(work: (device: DeviceStore) => Promise<T>) => Promise<T>
  /** The same for what writes or removes something: the other tabs hear of it. */
  readonly alter: DeviceAccess['ask']
  /** The device itself, also where it was left alone because it could not be read: to clear it. Rejects where it can't be had. */
  readonly own: () => Promise<DeviceStore>
}

/** @param open the device's own storage. @param announce tells other tabs that something here is not what it was. */
export function createDeviceAccess(
  open: () => Promise<DeviceStore>,
  announce: (() => void) | undefined,
): DeviceAccess {
  const access: DeviceAccess = {
    current: memoryDeviceStore('refused'),
    ask: async (work) => {
      try {
        return await work(access.current)
      } catch (error) {
        // A full device stays full.
        if (access.current.memory || isFull(error)) throw error
        access.current = await open()
        return work(access.current)
      }
    },
    alter: async (work) => {
      const done = await access.ask(work)
      if (!access.current.memory) announce?.()
      return done
    },
    own: async () => (access.current.memory === 'unread' ? open() : access.current),
  }
  return access
}
