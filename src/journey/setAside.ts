import type { Draft } from './draft.ts'
import type { DeviceStore } from './draftDb.ts'
import type { SetAside } from './readDevice.ts'

/** What was found on the device and is not in use, until the person has seen it. */
export interface Found {
  /** What could not be read. */
  readonly setAside?: SetAside | undefined
  /** A draft whose week is over. */
  readonly expired?: Draft | undefined
}

export const nothingFound: Found = { setAside: undefined, expired: undefined }

export interface FoundMoves {
  /** Takes what could not be read off this device: the person has seen what it was. */
  readonly dropSetAside: () => Promise<void>
  /** Takes the draft whose week is over off this device, and gives it back, to be restored if it is wanted. */
  readonly takeExpired: () => Promise<Draft | undefined>
}

/** @param change saves the draft in use anew, without what was set aside of it. */
export function foundMoves(
  get: () => Found,
  set: (change: Found) => void,
  onDevice: (work: (device: DeviceStore) => Promise<void>) => Promise<void>,
  change: (nothing: object) => void,
): FoundMoves {
  return {
    async dropSetAside() {
      const { setAside } = get()
      set({ setAside: undefined })
      for (const id of setAside?.drafts ?? []) await onDevice((device) => device.deleteDraft(id))
      for (const number of setAside?.cases ?? []) await onDevice((device) => device.deleteCase(number))
      if (setAside && setAside.parts.length > 0) change({})
    },
    async takeExpired() {
      const { expired } = get()
      set({ expired: undefined })
      if (expired) await onDevice((device) => device.deleteDraft(expired.id))
      return expired
    },
  }
}
