import type { Answers, FieldName, PartialAnswers } from '../domain/application.ts'
import { caseKinds } from '../domain/caseKinds.ts'
import type { Problem } from '../domain/problem.ts'
import type { Dismissal, Way } from '../domain/route.ts'

/** Every way a question can be put, with the type of its answer. A question that fits none gets its own. */
export interface InputValues {
  choice: string
  text: string
  line: string
  name: string
  idNumber: string
  mobile: string
  mobileProof: Answers['mobileProof']
  date: string
  expiry: string
  city: string
  county: string
  country: string
  uscc: string
  address: Answers['mailAddress']
  documents: Answers['documents']
  photo: Answers['photo']
  bank: string
  outlet: string
  way: string
  records: Answers['records']
  months: Answers['wrongMonths']
  amount: string
  tick: true
}
export type Input = keyof InputValues
export type InputFor<T> = { [I in Input]: T extends InputValues[I] ? I : never }[Input]

/** How one answer is asked and checked. Rules see only answers met on the way, and today as the agency says it. */
export interface Field<T> {
  readonly input: InputFor<NonNullable<T>>
  /** The values a choice offers; which of them depends on what was said before. */
  readonly options?: (answersSoFar: PartialAnswers) => readonly (T & string)[]
  /** Cleans what was typed (spaces, full-width characters). Idempotent. */
  readonly normalise?: (value: NonNullable<T>) => NonNullable<T>
  readonly check?: (value: NonNullable<T>, answersSoFar: PartialAnswers, asOf: string) => Problem | undefined
  /** May be left out: empty, or by a button of its input. `null` is then the answer, which its schema has to allow (`v.nullable`). */
  readonly optional?: true
  /** An answer that lets the person go on, but not submit: "later". */
  readonly deferred?: (value: NonNullable<T>) => boolean
  /** Answered together with this other question, wherever both are asked on one page. */
  readonly within?: FieldName
  /** Whose data it is: decides the autocomplete attribute. */
  readonly about?: 'user' | 'other'
}

export type FieldTable = { readonly [K in FieldName]: Field<Answers[K]> }
export type When = (answersSoFar: PartialAnswers, asOf: string) => boolean

/** The few parts a journey has in the eyes of the person: what "step 2 of 6" counts. */
export const sections = ['about', 'identity', 'contact', 'papers', 'card', 'check'] as const
export type Section = (typeof sections)[number]

export interface Step {
  readonly id: string
  readonly section: Section
  readonly when?: When
  /** In order; a field may have a condition of its own. */
  readonly asks: readonly (FieldName | { readonly field: FieldName; readonly when: When })[]
}

/** The journeys: two that end in an answer, and one of each procedure. */
export const journeyIds = ['route', 'employment', ...caseKinds] as const
export type JourneyId = (typeof journeyIds)[number]

/** A way that the first questions lead, or why the card is not the next thing. */
export type Served = Way | Dismissal

export interface Journey {
  readonly id: JourneyId
  readonly steps: readonly Step[]
  readonly fields: Partial<FieldTable>
  /** Whom it is for: the ways that the first questions lead (`routeOf`), or for which reason the card is not the next thing. All, where none is named. */
  readonly serves?: readonly Served[]
  /** Where the first questions lead as they are answered now, if not on in this journey. `stepId`: the one just answered. */
  readonly otherWay?: (stepId: string, walked: Walk) => string | undefined
}

export interface WalkedStep {
  readonly id: string
  readonly section: Section
  readonly fields: readonly FieldName[]
  readonly problems: readonly FieldProblem[]
  /**
   * `done`: all answered rightly; `later`: goes on, but can't be submitted; `open`: to be answered; `closed`: beyond the first
   * open one.
   */
  readonly state: 'done' | 'later' | 'open' | 'closed'
}

export interface FieldProblem {
  readonly field: FieldName
  readonly problem: Problem
}

/** One journey walked with one set of answers: routing, progress, review, receipt and payload all read this. */
export interface Walk {
  readonly steps: readonly WalkedStep[]
  /** The answers met on the way, and no other. */
  readonly answers: PartialAnswers
  /** The first step that still asks something. */
  readonly open: WalkedStep | undefined
  /** Nothing open and nothing left for later: may be submitted. */
  readonly complete: boolean
}
