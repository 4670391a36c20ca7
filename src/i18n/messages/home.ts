import type { Stage } from '../../domain/route.ts'

interface Fact {
  readonly value: string
  readonly note: string
}

/** The start page. */
export interface HomeMessages {
  readonly title: string
  readonly lede: string
  readonly start: string
  /** Under the action, while there is nothing to continue. */
  readonly anytime: string
  readonly resume: string
  /** `when` is a formatted moment, `until` the day it is deleted; without one it is only in this window. */
  readonly savedAt: (when: string, until: string | undefined) => string
  readonly openFile: string
  /** What such a file is called. */
  readonly fileTerm: string
  readonly facts: { readonly time: Fact; readonly cost: Fact; readonly papers: Fact }
  /** `count`: cases in this device's own list. */
  readonly progress: (count: number) => string
  readonly progressNote: string
  readonly journey: string
  readonly stages: Readonly<Record<Stage, string>>
  readonly states: Readonly<Record<'done' | 'current' | 'future', string>>
  readonly ways: {
    readonly title: string
    readonly lead: string
    readonly list: readonly { readonly name: string; readonly text: string }[]
    readonly phone: string
    readonly phoneNote: string
    readonly law: string
    readonly lawNote: string
  }
  /** What stands on the picture of the card. */
  readonly card: Readonly<Record<'alt' | 'title' | 'name' | 'number' | 'city' | 'bank' | 'state', string>>
  readonly stamp: string
  /** Starting anew while something is unfinished. */
  readonly again: {
    readonly title: string
    readonly text: (when: string) => string
    readonly anew: string
    readonly close: string
    readonly undone: string
    readonly undo: string
    readonly remaining: (seconds: number) => string
  }
}
