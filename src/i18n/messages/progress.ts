import type { CaseKind } from '../../domain/case.ts'
import type { ForWhom } from '../../domain/choices.ts'
import type { IdType } from '../../domain/identity.ts'
import type { Situation } from '../../domain/situations.ts'
import type { ToBring } from '../../domain/visits.ts'

/** What can go wrong between here and the agency, as told to a person. */
type Fault = 'offline' | 'timeout' | 'busy' | 'unavailable' | 'garbled' | 'noAccess' | 'notFound' | 'refused'

/** What every screen about a case shares, the list of cases with its search, and the notices. */
export interface ProgressMessages {
  readonly back: { readonly home: string; readonly cases: string; readonly progress: string }
  readonly loading: string
  readonly errorPrefix: string
  readonly kinds: { readonly [K in CaseKind]: string }
  /** The state of a case in a few words: the second half of its heading. */
  readonly states: { readonly [S in Situation]: string }
  readonly title: (kind: CaseKind, state: string) => string
  readonly numberLabel: string
  readonly faults: { readonly [F in Fault]: { readonly title: string; readonly next: string } }
  /** A long list, page by page. */
  readonly pages: {
    readonly label: string
    readonly previous: string
    readonly next: string
    readonly page: (page: number) => string
    /** Where one is among them; it stands in the title, too. */
    readonly at: (page: number, of: number) => string
  }
  /** The heading of a page about one case, while it can't be read: what it would say otherwise is not known. */
  readonly notShown: string
  /** What is safe when a case can't be read just now. */
  readonly safe: string
  readonly retry: string
  readonly retrying: string
  /** The same button while the agency asks to wait. */
  readonly retryIn: (seconds: number) => string
  readonly waitFirst: (seconds: number) => string
  readonly list: {
    readonly title: string
    readonly draftTitle: string
    /** `saved`: a formatted moment; `until`: the day it is deleted, none while it is only in this window. */
    readonly draftText: (saved: string, until: string | undefined) => string
    readonly draftElsewhere: string
    readonly draftContinue: string
    readonly draftDelete: string
    readonly draftDeleted: string
    readonly undo: string
    readonly remaining: (seconds: number) => string
    readonly draftFor: { readonly [K in CaseKind | 'other']: string }
    readonly heading: string
    readonly where: string
    /** The same where nothing outlasts this window. */
    readonly whereHere: string
    readonly openFile: string
    readonly empty: string
    readonly start: string
    readonly submitted: (day: string) => string
    readonly yourTurn: string
    /** Above the steps of one matter. */
    readonly matter: (number: string) => string
    readonly sameMatter: string
    readonly open: (state: string) => string
    readonly notices: (unread: number) => string
    readonly help: { readonly title: string; readonly points: readonly string[] }
  }
  readonly search: {
    readonly heading: string
    readonly lead: string
    /** The way to the page that checks somebody's receipt. */
    readonly verify: string
    readonly number: string
    readonly numberHint: string
    readonly birthDate: string
    readonly birthDateHint: string
    readonly date: { readonly year: string; readonly month: string; readonly day: string }
    readonly mobileEnding: string
    readonly mobileEndingHint: string
    readonly submit: string
    readonly searching: string
    readonly errorTitle: (count: number) => string
    readonly problems: {
      readonly number: string
      readonly numberForm: string
      readonly birthDate: string
      readonly birthDateUnfinished: string
      readonly birthDateUnreal: string
      readonly birthDateFuture: string
      readonly mobileEnding: string
      readonly mobileEndingForm: string
    }
    readonly notFound: {
      readonly title: string
      readonly lead: string
      readonly differs: string
      readonly notYet: string
      readonly call: (hotline: string) => string
    }
    /** What is safe when the search itself did not work. */
    readonly safe: string
    /** The code that was sent to the mobile number of the application. */
    readonly code: {
      readonly sent: (mobileMasked: string, until: string) => string
      /** It is not told whether the three fit: a code was sent if they do. */
      readonly sentIfRight: (mobileEnding: string) => string
      readonly label: (digits: number) => string
      readonly missing: (digits: number) => string
      readonly confirm: string
      readonly confirming: string
      readonly wrong: (left: number | undefined) => string
      readonly expired: string
      readonly spent: string
      readonly again: string
      readonly wait: (seconds: number) => string
      readonly change: string
    }
    /** Where no message comes, or the mobile number is no longer theirs. */
    readonly trouble: {
      readonly title: string
      readonly noMessage: readonly string[]
      readonly noMobile: string
      readonly noSecrets: string
    }
  }
  /** What to take along: for whom the card is, and on which document it was applied for. */
  readonly bring: {
    readonly heading: string
    readonly items: { readonly [T in ToBring]: (who: ForWhom, idType: IdType) => string }
  }
  /** What a case is about: its kind and the name; masked, where the device does not keep it. */
  readonly about: (kind: string, name: string) => string
}
