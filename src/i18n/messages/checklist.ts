import type { Actor, CaseKind } from '../../domain/case.ts'
import type { ForWhom } from '../../domain/choices.ts'
import type { ListedDocument, NeededDocument } from '../../domain/documents.ts'
import type { EmployerDuty } from '../../domain/employerDuty.ts'
import type { PlannedStage } from '../../domain/plan.ts'
import type { Dismissal, Route, Stage } from '../../domain/route.ts'
import type { Transfer } from '../../domain/transfer.ts'
import type { Text } from '../text.ts'

/** A way that leads to the card. */
export type Way = Exclude<Route['kind'], 'dismissed'>

/** One row of the list: both sides of the ID card are one paper. */
export type Paper = Exclude<ListedDocument, 'idCardBack'>

/** What the sentence about a stage depends on. */
export interface StageFacts extends PlannedStage {
  readonly who: ForWhom
  /** Flexible and self-employed people join of their own accord (Social Insurance Law art. 58). */
  readonly voluntary: boolean
  /** Where an employer would register if there is one. */
  readonly perhapsEmployed: boolean
  readonly living: 'liaoning' | 'otherProvince' | 'abroad'
  readonly otherCard: boolean
}

export interface PaperText {
  readonly label: Text
  readonly hint?: Text
  readonly why: Text
  readonly missing: Text
  readonly notMine: Text
}

interface Choice {
  readonly title: string
  readonly lead: string
  readonly steps: readonly string[]
}

interface Place {
  readonly title: Text
  readonly reason: Text
  readonly steps: readonly string[]
}

/** What to do, in which order, with which papers; and the employer's duty. */
export interface ChecklistMessages {
  readonly back: string
  readonly loading: string
  readonly unfinished: { readonly title: string; readonly text: string; readonly action: string }
  readonly title: Readonly<Record<Way, string>>
  readonly lede: Readonly<Record<Way, Text>>
  readonly next: Readonly<Record<Way, string>>
  readonly nextNote: Readonly<Record<Way, string>>
  readonly print: string
  readonly answers: { readonly title: string; readonly change: string }
  readonly plan: {
    readonly title: string
    readonly states: Readonly<Record<'done' | 'current' | 'future', string>>
    readonly who: Readonly<Record<Actor, Text>>
    readonly stages: Readonly<
      Record<
        Stage,
        {
          readonly title: string | ((facts: StageFacts) => string)
          readonly text: (facts: StageFacts) => string
        }
      >
    >
    readonly law: (days: number, unit: 'days' | 'workingDays') => string
    /** Working days; 0: on the spot. */
    readonly estimate: (from: number, to: number) => string
  }
  readonly papers: {
    readonly title: string
    readonly count: (papers: number) => string
    readonly ready: (ticked: number, papers: number) => string
    readonly originals: string
    /** Over the papers that only some need, and on each of them when. */
    readonly perhaps: string
    readonly onlyIf: Readonly<Record<NonNullable<NeededDocument['onlyIf']>, string>>
    /** What papers are for, where it is not the card. */
    readonly purposes: { readonly [K in CaseKind]?: string }
    readonly basis: string
    readonly why: string
    readonly missing: string
    readonly notMine: string
    readonly remind: string
    /** Names the paper for those who hear the buttons out of their row. */
    readonly of: (paper: string) => string
    readonly change: string
    readonly fullText: string
    readonly reminder: { readonly title: (paper: string) => string; readonly text: string }
    readonly items: Readonly<Record<Paper, PaperText>>
    /** Where the identity document may be one of two. */
    readonly eitherId: string
    readonly eitherIdHint: Text
  }
  readonly picture: {
    readonly make: string
    readonly save: string
    readonly hint: string
    readonly failed: string
    readonly demo: string
    readonly joiner: string
  }
  readonly notAsked: {
    readonly title: string
    readonly text: string
    readonly list: readonly string[]
    readonly labourContract: string
    readonly residenceProof: string
  }
  readonly cost: { readonly title: string; readonly list: readonly string[]; readonly demo: string }
  readonly ways: { readonly title: string; readonly list: readonly string[] }
  /** Insured in another province, living here: the insurance stays or moves along, and the card with it. */
  readonly transfer: {
    readonly title: string
    readonly lede: Text
    readonly stay: Choice
    readonly move: {
      readonly title: string
      readonly lead: Readonly<Record<Transfer['rule'], string>>
      readonly register: Readonly<Record<'employer' | 'alone' | 'home', Text>>
      readonly steps: readonly string[]
    }
    /** Over what comes after, for who moves it. */
    readonly onward: string
  }
  /** For somebody whom an answer leads away from what they were filling in. */
  readonly otherWay: string
  readonly dismissed: Readonly<Record<Dismissal, Place>> & {
    readonly now: string
    readonly phone: string
    readonly change: string
    readonly other: string
  }
  readonly duty: DutyMessages
}

export interface DutyMessages {
  readonly unfinished: { readonly title: string; readonly text: string; readonly action: string }
  /** Before and after the day. */
  readonly title: readonly [before: string, after: string]
  /** What depends on the day from which the 30 days count. */
  readonly from: Readonly<Record<EmployerDuty['from'], DutyFrom>>
  /** Days from today to the last day; 0 is today. */
  readonly left: (days: number) => string
  readonly overdue: (days: number) => string
  /** A day counted over holidays that are not published, and the sentence that says so. */
  readonly around: (day: string) => string
  readonly estimate: string
  readonly save: string
  readonly eventTitle: string
  readonly scriptTitle: string
  readonly how: {
    readonly title: string
    readonly from: string
    readonly fromNote: string
    readonly thirtieth: string
    readonly last: string
    readonly moved: string
    readonly notMoved: string
    readonly change: string
  }
  readonly remedies: {
    readonly title: string
    readonly lead: string
    readonly remind: string
    readonly complain: string
    readonly correct: string
    readonly assess: string
    readonly dispute: string
    readonly declare: string
  }
  readonly after: { readonly title: string; readonly text: string; readonly action: string }
  /** A foreigner whose work permit is not issued yet: nothing counts so far. */
  readonly pending: {
    readonly title: string
    readonly text: string
    readonly next: Text
    readonly action: string
  }
}

interface DutyFrom {
  readonly lede: Text
  readonly eventText: string
  /** What to say on the telephone; days are written out. */
  readonly script: {
    readonly inTime: (who: ForWhom, start: string) => string
    readonly overdue: (who: ForWhom, start: string, last: string) => string
  }
  readonly start: string
  readonly startNote: string
  readonly changeWhat: string
}
