import type { Found } from './deviceContents.ts'
import type { Draft } from './draft.ts'
import type { MemoryReason } from './draftDb.ts'
import type { SavedCase } from './savedCases.ts'
import type { SaveState } from './saveState.ts'

/** What a tab knows of the drafts and cases on this device. */
export interface DraftState extends Found {
  readonly loaded: boolean
  /** The draft that this tab works on. */
  readonly draft: Draft
  /** The other drafts of this device, the one changed last first, and what was begun of changes to cases (`caseChanges.ts`). */
  readonly others: readonly Draft[]
  readonly cases: readonly SavedCase[]
  /** What became of the draft in use. */
  readonly save: SaveState
  /** What became of the change to a case that was worked on last. */
  readonly changeSave?: SaveState
  /** Ids of others whose last answers are in this page only: the device would not take them. */
  readonly unsavedIds?: readonly string[]
  /** Set where nothing outlasts this page. */
  readonly memory?: MemoryReason | undefined
  /** The list of cases could not be stored whole: it is, in this page only. */
  readonly casesOnlyHere?: boolean
}
