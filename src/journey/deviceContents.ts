import type { Draft } from './draft.ts'
import type { SavedCase } from './savedCases.ts'
import type { SaveState } from './saveState.ts'
import type { DraftPart } from './soundness.ts'

/** What could not be read, and is not used. It stays on the device until the person has been told. */
export interface SetAside {
  /** Ids of drafts of which nothing can be read. */
  readonly drafts: readonly string[]
  /** Parts of the draft in use. */
  readonly parts: readonly DraftPart[]
  /** Ids of changes to cases that were begun; undefined where there are none. */
  readonly changes?: readonly string[] | undefined
  /** Numbers of cases. */
  readonly cases: readonly string[]
}

/** What was found on the device and is not in use, until the person has seen it. */
export interface Found {
  /** What could not be read. */
  readonly setAside?: SetAside | undefined
  /** Drafts whose week is over: not used, and not deleted before it was said. */
  readonly expired?: readonly Draft[] | undefined
}

export const nothingFound: Found = { setAside: undefined, expired: undefined }

export interface DeviceContents extends Found {
  /** The draft that was wanted, or the one that was changed last where none was. */
  readonly draft?: Draft | undefined
  /** The others that can be used, the one changed last first; changes to cases among them. */
  readonly others: readonly Draft[]
  readonly cases: readonly SavedCase[]
  /** When the draft was saved, or that a newer version of the app has written here; undefined where neither is so. */
  readonly save?: SaveState
}

/** A draft that could not be saved when another one was taken up, and the revision of it that lies on the device. */
export interface Unsaved {
  readonly draft: Draft
  readonly storedRev: number
}

/** What a tab brings along when it reads a device. */
export interface Reader {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The id of the draft to go on with; undefined for the one that was changed last. */
  readonly wanted: string | undefined
  /** By the draft's id: in the place of what lies on the device. */
  readonly unsaved: ReadonlyMap<string, Unsaved>
}
