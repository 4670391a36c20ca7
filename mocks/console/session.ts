import { type DemoState } from '../scenarios/demoState.ts'
import type { TourAction } from '../scenarios/tour.ts'
import { type Scene } from '../scene.ts'
import { type Notes } from './notes.ts'

/** What the console says about the last thing done. */
export type Notice =
  | { readonly kind: 'none' | 'copied' | 'loaded' | 'undone' | 'reset' }
  | { readonly kind: 'notCopied'; readonly text: string }
  | { readonly kind: 'broken' | 'failed'; readonly problem: string }

/** One console's work: what can be done with the whole state, and how to take it back. */
export interface Session {
  readonly scene: Scene
  /** What was remarked on the screens; no part of what undo takes back. */
  readonly notes: Notes
  readonly getSnapshot: () => View
  readonly subscribe: (listener: () => void) => () => void
  /**
   * Does something to the agency or the line, after remembering how everything was. `action`: how it is called in a recorded
   * tour; without one, what it led to is recorded.
   */
  readonly act: (work: () => void | Promise<unknown>, action?: TourAction) => Promise<void>
  /** Remembers how everything is, before something is dragged; `told` when it is let go. */
  readonly hold: () => Promise<void>
  readonly told: (action: TourAction) => Promise<void>
  /** Puts another moment in the place of this one, after remembering it. */
  readonly put: (state: DemoState) => Promise<void>
  /** Whether something is being put in place just now. */
  readonly isBusy: () => boolean
  /** Everything as it is now. */
  readonly read: () => Promise<DemoState>
  /** Calls back after everything that was done here. Gives what ends that. */
  readonly onAction: (listener: (action: TourAction) => void) => () => void
  readonly choose: (scenario: { readonly id: string }) => Promise<void>
  readonly undo: () => Promise<void>
  /** As the scenario began, or as if nobody had been here; on this very screen. */
  readonly reset: () => Promise<void>
  /** The address that restores this moment. */
  readonly getLink: () => Promise<string>
  /** The address of the start page, which every link begins with. */
  readonly getSite: () => string
  readonly openLink: (text: string) => Promise<void>
  readonly getFile: () => Promise<string>
  readonly openFile: (text: string) => Promise<void>
  readonly say: (notice: Notice) => void
  /** Draws anew: something changed elsewhere. */
  readonly refresh: () => void
}

export interface View {
  readonly scenario: string | undefined
  readonly canUndo: boolean
  readonly notice: Notice
  /** Counts changes, so that what was read is read again. */
  readonly turn: number
}
