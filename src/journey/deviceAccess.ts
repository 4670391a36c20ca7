import { type DeviceStore, memoryDeviceStore } from './draftDb.ts'
import { isFull } from './saveState.ts'

/** The storage in use, as drafts and cases are read from it and written to it. */
export interface DeviceAccess {
  readonly get: () => DeviceStore
  readonly set: (device: DeviceStore) => void
  /** Opened anew once where the browser has dropped the connection. Rejects where the storage refuses. */
  readonly ask: <T>(work: (device: DeviceStore) => Promise<T>) => Promise<T>
  /** The same for what writes or removes something: the other tabs hear of it. */
  readonly alter: DeviceAccess['ask']
}

/** @param open the device's own storage. @param announce tells other tabs that something here is not what it was. */
export function createDeviceAccess(
  open: () => Promise<DeviceStore>,
  announce: (() => void) | undefined,
): DeviceAccess {
  let device: DeviceStore = memoryDeviceStore('refused')
  /** Browsers drop connections, of sleeping tabs above all: opened anew once. A full device stays full. */
  const ask: DeviceAccess['ask'] = async (work) => {
    try {
      return await work(device)
    } catch (error) {
      if (device.memory || isFull(error)) throw error
      device = await open()
      return work(device)
    }
  }
  return {
    get: () => device,
    set: (next) => {
      device = next
    },
    ask,
    alter: async (work) => {
      const done = await ask(work)
      if (!device.memory) announce?.()
      return done
    },
  }
}
