import type { JourneyId, Section } from '../../journey/types.ts'

/** What every question of every journey needs around it: kept small, since the first question waits for it. */
export interface WizardMessages {
  readonly back: string
  readonly backToCheck: string
  readonly next: string
  readonly saveAndExit: string
  /** The same where nothing is saved. */
  readonly exit: string
  readonly loadFailed: string
  /** Which part of the way: both numbers count from 1. */
  readonly stepOf: (at: number, of: number) => string
  /** Which question, where the way has only one part. */
  readonly questionOf: (at: number, of: number) => string
  readonly sections: { readonly [S in Section]: string }
  /** What the part with the papers is called in a registration, which has no photo. */
  /** Parts that a journey calls otherwise. */
  readonly ownSections: { readonly [J in JourneyId]?: { readonly [S in Section]?: string } }
  readonly errorTitle: (count: number) => string
  readonly errorPrefix: string
  readonly whyTitle: string
  readonly save: {
    readonly saving: string
    /** `time` is `HH:mm`. */
    readonly saved: (time: string) => string
    readonly memory: string
    readonly failed: {
      readonly full: string
      readonly newer: string
      readonly removed: string
      readonly other: string
    }
    readonly conflict: string
    readonly compare: string
  }
}
