import type { CarryProblem } from '../../api/carried.ts'
import type { MemoryReason } from '../../journey/draftDb.ts'

/** Where a draft came from that is not this device's: a continuation file, or the code on another screen. */
export type Origin = 'file' | 'link'

/** Why a file or a link can't be used. Nothing here has changed. */
export type OpenProblem = CarryProblem | 'tooLarge' | 'unreadable'

/** Keeping answers, taking them along, and continuing somewhere else. */
export interface KeepMessages {
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly where: {
    readonly heading: string
    readonly nothing: string
    /** `day`: the last one, written out. */
    readonly saved: (day: string) => string
    /** `days` that are left, when they are few. */
    readonly soon: (days: number) => string
    readonly again: string
    /** They lie there encrypted, or can't be encrypted here. */
    readonly sealed: string
    readonly plain: string
    readonly memory: { readonly [W in MemoryReason]: string }
    readonly failed: string
  }
  /** Above every screen, where nothing or not all is kept: one sentence. */
  readonly banner: { readonly [W in MemoryReason | 'full' | 'other']: string }
  /** From the banner to the page that tells the rest. */
  readonly more: string
  readonly file: {
    readonly heading: string
    readonly text: string
    readonly care: string
    readonly save: string
    readonly saving: string
    readonly saved: (name: string) => string
    readonly missing: (count: number) => string
    readonly failed: string
    readonly notThere: string
    /** What the file is called, before the day. */
    readonly name: string
  }
  /** What the file itself says. */
  readonly inside: {
    readonly title: string
    readonly savedAt: (when: string) => string
    readonly how: string
    /** `address`: where the service is, if it is anywhere but in a local file. */
    readonly steps: (address: string | undefined) => readonly string[]
    readonly care: string
    readonly masked: string
    readonly again: string
    readonly pictures: string
    readonly open: string
  }
  readonly phone: {
    readonly heading: string
    readonly text: string
    readonly contains: string
    readonly leftBehind: (names: string) => string
    readonly show: string
    readonly hide: string
    readonly alt: string
    readonly link: string
    readonly tooBig: string
    readonly localFile: string
    readonly localHost: string
  }
  readonly open: {
    readonly heading: string
    readonly text: string
    readonly choose: string
    readonly drop: string
    readonly reading: string
    readonly problems: { readonly [P in OpenProblem]: string }
    readonly linkBroken: string
    readonly unchanged: string
  }
  readonly found: {
    readonly title: { readonly [O in Origin]: string }
    /** `when`: a formatted moment; `count`: answers. */
    readonly about: (when: string, count: number) => string
    readonly same: string
    readonly differs: string
    readonly here: string
    readonly there: { readonly [O in Origin]: string }
    readonly nothing: string
    /** Answers that are asked again here. */
    readonly left: (names: string) => string
    readonly take: string
    readonly takeThere: { readonly [O in Origin]: string }
    readonly keepHere: string
    readonly leave: string
    readonly taking: string
    readonly failed: string
    readonly done: string
    readonly goOn: string
    readonly undone: string
    readonly undo: string
    readonly remaining: (seconds: number) => string
    /** It was submitted before, as the agency says. */
    readonly submitted: {
      readonly differs: string
      readonly agency: string
      readonly open: string
      /** After a case that is over, and of anybody else's. */
      readonly over: string
      readonly forOther: string
      readonly anew: string
    }
    readonly busy: string
    readonly busyLink: string
  }
  /** On a shared device, two minutes before everything is cleared. */
  readonly idle: {
    readonly title: string
    readonly text: string
    readonly stay: string
    readonly leave: string
    readonly left: (seconds: number) => string
  }
  /** What was saved on this device and can't be read any more. */
  readonly setAside: {
    readonly title: string
    readonly draft: string
    readonly openFile: string
    readonly answers: (names: readonly string[]) => string
    readonly changes: string
    readonly outbox: string
    readonly times: string
    readonly cases: (numbers: readonly string[]) => string
    readonly search: string
    readonly rest: string
    readonly seen: string
  }
  /** A draft whose week is over. */
  readonly expired: {
    readonly title: string
    readonly text: (when: string) => string
    readonly goOn: string
    readonly remove: string
  }
  readonly forget: {
    readonly heading: string
    readonly text: string
    readonly button: string
    readonly done: string
  }
  /** Leaving the device: asked, then told on the start page. `canUndo`: for ten seconds, on one's own. */
  readonly clear: {
    readonly title: string
    /** `isShared`: a simulated agency keeps nothing on a shared device, so that what was submitted there goes, too. */
    readonly text: (canUndo: boolean, isShared: boolean) => string
    readonly undo: {
      readonly text: string
      readonly label: string
      readonly remaining: (seconds: number) => string
      readonly done: string
    }
    readonly confirm: string
    readonly cancel: string
    readonly close: string
    /** With nothing to clear, but perhaps something that was looked up. */
    readonly empty: {
      readonly title: string
      readonly text: string
      readonly confirm: string
      readonly cancel: string
    }
    readonly done: string
    readonly failed: string
    /** After a quarter of an hour without anybody, on a shared device. */
    readonly idle: string
  }
}
