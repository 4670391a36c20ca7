import type { Draft } from './draft.ts'
import type { SavedCase } from './savedCases.ts'
import type { DraftPart } from './soundness.ts'

/** What could not be read, and is not used. It stays on the device until the person has been told. */
export interface SetAside {
  /** Ids of drafts of which nothing can be read. */
  readonly drafts: readonly string[]
  /** Parts of the draft in use. */
  readonly parts: readonly DraftPart[]
  /** Numbers of cases. */
  readonly cases: readonly string[]
}

/** What was found on the device and is not in use, until the person has seen it. */
export interface Found {
  /** What could not be read. */
  readonly setAside?: SetAside | undefined
  /** A draft whose week is over: not used, and not deleted before it was said. */
  readonly expired?: Draft | undefined
}

export const nothingFound: Found = { setAside: undefined, expired: undefined }

export interface DeviceContents extends Found {
  /** The draft that was changed last. */
  readonly draft?: Draft | undefined
  readonly cases: readonly SavedCase[]
  /** A newer version of the app has written here. */
  readonly isNewer?: boolean
}
