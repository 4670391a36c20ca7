import type { CaseKind } from '../../domain/case.ts'
import type { UsccDoubt } from '../../domain/checks.ts'
import type { Delivery } from '../../domain/choices.ts'

/** The words of the inputs that are more than a box: hints, buttons, what they found. */
export interface InputMessages {
  readonly choose: string
  readonly loading: string
  readonly name: {
    readonly rare: string
    readonly rareHint: string
    /** A blank between Chinese characters: the ways it may be written follow, as buttons. */
    readonly which: string
    /** A character only this device can show; the button puts the placeholder in its place. */
    readonly unknown: string
    readonly replace: string
  }
  readonly idNumber: { readonly x: string; readonly read: string }
  readonly date: { readonly year: string; readonly month: string; readonly day: string }
  readonly expiry: { readonly permanent: string; readonly or: string }
  readonly code: {
    readonly number: (mobile: string) => string
    readonly change: string
    readonly send: string
    readonly sending: string
    readonly again: string
    /** `spent`: the code that came is of no more use. */
    readonly wait: (seconds: number, spent: boolean) => string
    /** Read out, so without the number. */
    readonly sent: (mobile: string, until: string) => string
    readonly label: (digits: number) => string
    readonly check: string
    readonly checking: string
    readonly done: string
    readonly wrong: (left: number | undefined) => string
    /** When what was typed holds no number of so many digits. */
    readonly notACode: (digits: number) => string
    readonly expired: string
    readonly spent: string
    readonly trouble: string
    readonly troubles: readonly string[]
    readonly counter: string
    readonly noLink: string
  }
  /** When a paper that is not needed by all should be sent. */
  readonly documents: { readonly relationNotShown: string }
  /** Asked about a code that is taken all the same. */
  readonly uscc: Readonly<Record<UsccDoubt, string>>
  readonly address: {
    readonly search: string
    readonly searchHint: string
    readonly searchList: string
    readonly searchFound: (count: number) => string
    readonly searchTaken: (place: string) => string
    readonly province: string
    readonly city: string
    readonly county: string
    readonly street: string
    readonly streetHint: string
    readonly paste: string
    readonly pasteLabel: string
    readonly pasteHint: string
    readonly read: string
    readonly done: string
    readonly nothing: string
    readonly undo: string
    readonly undone: string
    /** Filled in but for one part, which is named. */
    readonly doneExcept: (missing: string) => string
    readonly streetOnly: string
    readonly renamed: (from: string, to: string) => string
    readonly zone: (name: string) => string
    /** Name, number or both. */
    readonly alsoFound: (recipient: string) => string
    readonly useRecipient: string
    readonly recipientUsed: string
    readonly undoRecipient: string
  }
  readonly bank: {
    readonly outlets: (count: number) => string
    readonly post: string
    readonly neutral: string
    readonly same: string
    /** Only some banks make cards on the spot: how to see the others; none does. */
    readonly onlyInstant: string
    readonly noneInstant: string
    readonly none: string
    readonly demo: string
    /** On a bank that could not open the account; why, and what has to come before it is chosen again. */
    readonly failed: string
    readonly failedWhy: string
    /** Why another bank helps: what a Class-I account is, and how many a person may have. */
    readonly classOne: string
  }
  readonly effort: {
    readonly instant: string
    /** From the quickest to the slowest way; the same twice where there is one. */
    readonly days: (from: number, to: number) => string
    readonly trips: (from: number, to: number) => string
    readonly courier: string
    readonly free: string
    readonly estimate: string
    /** What the trips are for: all of them, until both functions of the card work. */
    readonly visits: Readonly<Record<Delivery | 'instant', string>>
    /** `ways`: what the chosen bank does not do. */
    readonly notHere: (ways: readonly string[]) => string
  }
  readonly outlet: {
    readonly filter: string
    readonly all: string
    readonly count: (count: number) => string
    readonly none: string
    readonly instant: string
    readonly enables: string
    readonly enablesNot: string
    readonly stepFree: string
    readonly steps: string
    readonly phone: (phone: string) => string
  }
  readonly records: {
    readonly intro: string
    readonly what: readonly string[]
    readonly why: string
    readonly ask: string
    readonly asking: string
    readonly again: string
    readonly skip: string
    readonly skipped: string
    readonly summary: (insurance: string, card: string) => string
    readonly result: string
    readonly insurance: {
      readonly name: string
      readonly registered: string
      readonly inProgress: string
      readonly none: string
    }
    readonly card: {
      readonly name: string
      readonly none: string
      readonly sealed: string
      readonly working: string
      readonly lost: string
      readonly inProgress: string
    }
    readonly photo: { readonly name: string; readonly yes: string; readonly no: string }
    /** Nothing on record speaks against it. */
    readonly fine: { readonly [K in CaseKind]: string }
    readonly notEnrolled: {
      readonly title: string
      readonly causes: readonly string[]
      readonly steps: string
      /** Who works for somebody is registered by them; `unknown`: of foreigners it is asked first. */
      readonly link: Readonly<Record<'alone' | 'employer' | 'unknown', string>>
      readonly goOn: string
    }
    readonly mismatch: {
      readonly title: string
      readonly causes: readonly string[]
      readonly steps: string
      readonly check: string
      readonly counter: string
    }
    /** Nothing on record speaks against a registration. */
    readonly has: {
      readonly registered: { readonly title: string; readonly text: string; readonly link: string }
      readonly sealed: { readonly title: string; readonly text: string; readonly link: string }
      readonly working: { readonly title: string; readonly text: string; readonly link: string }
      readonly lost: { readonly title: string; readonly text: string; readonly link: string }
      readonly inProgress: { readonly title: string; readonly text: string; readonly link: string }
    }
  }
  readonly photo: { readonly given: string; readonly onFile: string; readonly later: string }
  readonly proof: string
  readonly agreed: string
  readonly masked: { readonly show: string; readonly hide: string; readonly hidden: string }
}
