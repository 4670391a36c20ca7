import type { CaseKind, PressAction, ResidentAction } from '../../domain/case.ts'
import type { Consent } from '../../domain/consents.ts'
import type { Task } from '../../journey/tasks.ts'
import type { Text } from '../text.ts'

/** What the resident does on a page of its own. */
type PageAction = Exclude<ResidentAction, PressAction>

/** A place where something is in doubt or in the way: what it is, what it means. */
interface Said {
  readonly title: string
  readonly text: string
}

/** Looking over, submitting, the receipt, and what can be changed afterwards. */
export interface ReviewMessages {
  /** The parts of the application and how far each is. */
  readonly tasks: {
    readonly title: string
    readonly lead: (done: number, of: number) => string
    readonly states: Readonly<Record<Task['state'], string>>
    readonly order: string
    readonly next: string
  }
  readonly title: { readonly [K in CaseKind]: string }
  readonly lead: string
  readonly change: string
  readonly consents: string
  readonly declaration: { readonly [K in CaseKind]: readonly string[] }
  readonly submit: { readonly [K in CaseKind]: string }
  readonly sending: string
  readonly photoLater: Said & { readonly link: string }
  readonly unknown: Said & { readonly ask: string }
  /** Something was submitted under this key before. */
  readonly already: {
    readonly title: { readonly [K in CaseKind]: string }
    readonly text: (number: string, when: string) => string
    readonly withdrawn: string
    readonly rejected: string
    /** That nothing of this was sent, and nothing of it is lost. */
    readonly kept: string
    readonly differs: string
    /** Before what the agency has, and before what is filled in here. */
    readonly taken: string
    readonly here: string
    /** Where the two look alike, for only a part of them is shown; where they are files. */
    readonly hidden: string
    readonly file: string
    /** What to do: it is under way; it is done; it is over; it is somebody else's. */
    readonly open: string
    readonly done: string
    readonly anew: string
    readonly anewForOther: string
    readonly submitAnew: { readonly [K in CaseKind]: string }
    readonly toCase: string
    /** Where nothing is filled in any more: the ways to its receipt, to the start page and to another one. */
    readonly toReceipt: string
    readonly toHome: string
    readonly another: { readonly card: string; readonly enrolment: string }
  }
  readonly notNow: Said & {
    /** The agency did not trust the proof of the mobile number any more. */
    readonly who: Said
    /** Nothing was sent, as the browser knows of no connection. */
    readonly offline: Said
    /** While it has to be waited for, when that is over, and where nobody said how long. */
    readonly wait: string
    readonly left: (seconds: number) => string
    readonly ready: string
    readonly soon: string
    /** A wait that is too long to be counted down. */
    readonly after: (when: string) => string
    /** The button while it has to be waited. */
    readonly in: (button: string, seconds: number) => string
    readonly again: string
    /** That everything can still be changed. */
    readonly free: string
  }
  readonly resuming: string
  readonly refused: Said
  readonly objections: Said
  readonly receipt: {
    readonly title: { readonly [K in CaseKind]: string }
    readonly number: string
    readonly submittedAt: (when: string) => string
    readonly notYetAccepted: string
    readonly due: {
      readonly law: (day: string) => string
      /** A legal period that ends in a year whose holidays are not published. */
      readonly lawEstimate: (day: string) => string
      readonly estimate: (day: string) => string
      /** The agency's day can't be read. */
      readonly unknown: string
      /** Where the card is made while one waits. */
      readonly sameDay: string
    }
    readonly print: string
    readonly calendar: string
    readonly calendarTitle: { readonly [K in CaseKind]: string }
    readonly calendarText: (number: string) => string
    readonly calendarFailed: string
    readonly track: string
    readonly next: string
    readonly nextSteps: { readonly [K in CaseKind]: readonly string[] }
    readonly onDevice: string
    /** The same where nothing outlasts this window. */
    readonly onlyHere: string
    readonly answers: string
    readonly answersNote: string
    /** The heading of the copy that is saved as a file, and the button that saves it. */
    readonly answersTitle: string
    readonly saveAnswers: string
    /** The code by which anybody can check the receipt. */
    readonly seal: {
      readonly heading: string
      readonly text: string
      readonly alt: string
      readonly link: string
      readonly show: string
      readonly copy: { readonly copy: string; readonly copied: string; readonly cannotCopy: string }
      readonly failed: Said & { readonly retry: string; readonly retrying: string }
      readonly demo: string
    }
    readonly help: string
    readonly helpText: (number: string) => string
    readonly applyNow: Said & { readonly carried: string; readonly link: string }
    readonly feedback: Said & { readonly options: readonly string[]; readonly thanks: string }
    /** Under the card, which has taken shape. */
    readonly cardState: string
    readonly missing: Said & { readonly search: string }
  }
  readonly action: {
    readonly title: { readonly [A in PageAction]: Text }
    readonly correctLead: (name: string) => string
    readonly lead: { readonly [A in Exclude<PageAction, 'correct'>]: string }
    readonly save: { readonly [A in PageAction]: string }
    /** Withdrawing one consent. */
    readonly consent: {
      readonly titles: Readonly<Record<Consent, string>>
      readonly followsTitle: string
      readonly follows: Readonly<Record<Consent, readonly string[]>>
      readonly staysTitle: string
      readonly stays: Readonly<Record<Consent, readonly string[]>>
      readonly undo: string
      readonly law: string
    }
    readonly saving: string
    readonly back: string
    readonly until: (when: string) => string
    readonly impossible: Said
    /** Somebody comes once more to the page of what they did last. */
    readonly done: { readonly title: { readonly [A in PageAction]: string }; readonly text: string }
    readonly missing: Said & { readonly search: string }
    readonly loading: string
    readonly keep: string
    /** How it stands before the change. */
    /** In front of the bank that could not open the account. */
    readonly failedBank: string
    readonly now: (name: string) => string
  }
}
