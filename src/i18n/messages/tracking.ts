import type { FieldName } from '../../domain/application.ts'
import type { Actor, CaseKind, PressAction, RejectionReason, ResidentAction } from '../../domain/case.ts'
import type { StageId } from '../../domain/caseStages.ts'
import type { Consent } from '../../domain/consents.ts'
import type { WithdrawalEffect } from '../../domain/consentWithdrawal.ts'
import type { DueBasis, Late, Situation, situationTable } from '../../domain/situations.ts'
import type { ConsentMoment } from '../../procedures/consentMoments.ts'
import type { Text } from '../text.ts'

type When = (typeof situationTable)[Situation]['when']

/** What is known of a case when the hotline is called: days are written out, `late` is undefined while all is in time. */
interface CallFacts {
  readonly kind: CaseKind
  readonly number: string
  readonly state: string
  readonly submitted: string
  readonly due: string | undefined
  readonly dueIsLaw: boolean
  readonly late: Late | undefined
  /** Withdrawn or rejected: nothing goes on. */
  readonly isOver: boolean
}

/** One case: what it means, what to do, by when, and the whole way of it. */
export interface TrackingMessages {
  /** What to do now; what the state means; the one thing to do or to leave. */
  readonly situations: {
    readonly [S in Situation]: { readonly task: string; readonly meaning: string; readonly doing: Text }
  }
  readonly blocks: { readonly meaning: string; readonly doing: string; readonly when: string }
  readonly when: {
    readonly promise: (day: string, basis: DueBasis) => string
    readonly overdue: (day: string, late: Late, isLaw: boolean) => string
    /** The last day for a correction, and what happens after it. */
    readonly correctBy: (day: string) => string
  } & { readonly [W in Exclude<When, 'promise'>]: string }
  readonly facts: {
    readonly holder: string
    readonly submitted: string
    readonly bank: string
    readonly delivery: string
    readonly deliveries: { readonly [D in 'outlet' | 'office' | 'post' | 'employer' | 'instant']: string }
    readonly heading: string
    readonly asOf: (day: string) => string
  }
  readonly changed: (title: string) => string
  readonly actions: {
    readonly heading: string
    readonly until: (day: string, days: number, hours: number) => string
    readonly untilProduction: string
  } & { readonly [A in Exclude<ResidentAction, PressAction | 'withdrawConsent'>]: string }
  /** Undoing a withdrawal, while that is possible. */
  readonly withdrawal: {
    readonly doing: string
    readonly until: (day: string) => string
    readonly undo: string
    readonly working: string
    readonly done: string
    readonly safe: string
    readonly unsure: string
  }
  readonly asked: {
    readonly item: (name: string) => string
    readonly only: string
    readonly unknownItem: string
    readonly fields: { readonly [F in FieldName]: string }
  }
  readonly rejected: {
    readonly reason: (why: string) => string
    readonly unknown: string
    readonly reasons: {
      readonly [R in RejectionReason]: { readonly why: string; readonly wayOn: string; readonly link: string }
    }
    readonly rights: string
    /** That everything else is taken over. */
    readonly kept: string
  }
  /** Applying again after a case that is over, with what was submitted then. */
  readonly again: {
    /** Where no reason gives the page its title, and what the link to it says. */
    readonly title: string
    /** Whence the answers come. `when`: the day of that application. */
    readonly from: (number: string, when: string, holder: string) => string
    /** What is asked again besides the question that the reason concerns. */
    readonly anew: string
    /** A draft on this device is replaced. */
    readonly replaces: {
      readonly title: string
      readonly text: string
      readonly goOn: string
      readonly save: string
    }
    readonly sharedDevice: string
    readonly take: string
    readonly taking: string
    readonly toCase: string
    readonly impossible: { readonly title: string; readonly text: string }
  }
  readonly late: {
    readonly title: (late: Late) => string
    readonly task: string
    readonly call: { readonly [A in Exclude<Actor, 'resident'>]: (hotline: string) => string }
  }
  readonly script: {
    readonly heading: string
    readonly lead: (hotline: string) => string
    readonly lines: (facts: CallFacts) => readonly string[]
    readonly copy: string
    readonly copied: string
    readonly cannotCopy: string
  }
  readonly calendar: {
    readonly due: (isLaw: boolean) => string
    readonly dueTitle: (kind: CaseKind) => string
    readonly dueText: (number: string) => string
    readonly pickUp: string
    readonly pickUpTitle: string
    readonly pickUpText: (number: string) => string
  }
  readonly place: {
    readonly heading: string
    readonly hours: string
    readonly phone: string
    readonly stepFree: string
    readonly demo: string
    /** Who may fetch the card. */
    readonly who: Text
  }
  readonly timeline: {
    readonly heading: string
    readonly words: { readonly done: string; readonly current: string; readonly future: string }
    /** In place of "current" where nothing comes after. */
    readonly ended: string
    readonly who: { readonly [A in Actor]: string }
    readonly stages: { readonly [S in StageId]: string }
    /** What became of a consent. */
    readonly consents: { readonly [M in ConsentMoment['type']]: (name: string) => string }
    readonly expected: (day: string, isLaw: boolean) => string
    readonly late: (day: string) => string
    readonly estimate: string
  }
  readonly consents: {
    readonly heading: string
    readonly lead: string
    readonly names: Readonly<Record<Consent, string>>
    /** What follows from withdrawing a consent now. */
    readonly effects: {
      readonly stops: Readonly<Record<Exclude<Consent, 'courierConsent'>, string>>
      readonly otherWay: Readonly<Record<'courierConsent', string>>
      readonly noFurtherUse: Readonly<Record<Consent, string>>
      readonly tooLate: Readonly<Record<Consent, string>>
    }
    readonly withdraw: Readonly<Record<Exclude<WithdrawalEffect, 'tooLate'>, string>>
    readonly withdrawn: (day: string) => string
    readonly restore: {
      readonly until: (day: string) => string
      readonly button: string
      readonly working: string
      readonly done: string
      readonly safe: string
    }
  }
  readonly afterEnrolment: {
    readonly followed: string
    readonly link: string
    /** What of the registration's answers is on this device: the person's, somebody else's, or none that are known to be theirs. */
    readonly filledIn: { readonly same: string; readonly other: string; readonly unknown: string }
  }
  readonly toCard: string
  readonly notices: { readonly heading: string; readonly all: string; readonly none: string }
  readonly keep: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly kept: string
    readonly failed: string
  }
  /** The page of a case that this device has no access to. */
  readonly search: {
    readonly title: string
    readonly first: string
    readonly text: string
    readonly button: string
  }
  readonly print: string
  readonly rightsLink: string
  readonly help: {
    readonly title: string
    readonly noLinks: string
    readonly neverAsk: string
    readonly hotline: (n: string) => string
  }
  readonly card: CardMessages
}

interface CardMessages {
  readonly stamp: string
  readonly alt: string
  readonly title: string
  readonly name: string
  readonly number: string
  readonly city: string
  readonly bank: string
  readonly states: { readonly draft: string; readonly inProduction: string; readonly yours: string }
  /** Where no card will come of it. */
  readonly ended: string
}
