import type { PartialAnswers } from '../domain/application.ts'
import type { CaseKind } from '../domain/case.ts'
import type { JourneyId } from './types.ts'

/** A submission that may be under way: written before it is sent, kept until the agency's answer is in. */
export interface OutboxRecord {
  readonly key: string
  readonly kind: CaseKind
  /** The frozen payload, byte for byte what is sent again. */
  readonly body: string
  readonly startedAt: number
}

/** What one person has answered so far, on this device. Times are milliseconds since the epoch. */
export interface Draft {
  readonly id: string
  readonly version: number
  readonly rev: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly expiresAt: number
  /** The journey last worked on: where "continue" goes. */
  readonly journey: JourneyId
  readonly answers: PartialAnswers
  /** Ticked rows of the checklist. */
  readonly ticked: readonly string[]
  readonly outbox?: OutboxRecord
  /**
   * What was begun of a change to a case, under the id of its row (see `caseChanges.ts`). Older releases kept several here, with
   * the draft that was in use: `examineDevice` gives each a row of its own.
   */
  readonly changes?: Readonly<Record<string, PartialAnswers>> | undefined
}

/** Drafts of a shape older than this are carried over when they are opened: see `migrations`. */
export const draftVersion = 0

const week = 7 * 24 * 60 * 60 * 1000

/** Whether a row is of a change to a case: the id of a draft is random, and has no stroke. */
export const isChangeId = (id: string): boolean => id.includes('/')

/** A draft with nothing in it. `now` in milliseconds; it is kept seven days after the last change. */
export function emptyDraft(id: string, now: number): Draft {
  return {
    id,
    version: draftVersion,
    rev: 0,
    createdAt: now,
    updatedAt: now,
    expiresAt: now + week,
    journey: 'route',
    answers: {},
    ticked: [],
  }
}

/** The draft after a change: next revision, a new week. */
export function revise(draft: Draft, change: Partial<Omit<Draft, 'id' | 'rev'>>, now: number): Draft {
  return { ...draft, ...change, rev: draft.rev + 1, updatedAt: now, expiresAt: now + week }
}

/** A new draft, with what was answered before there was one. */
export function firstDraft(setting: {
  readonly makeId: () => string
  readonly now: () => number
  readonly early?: PartialAnswers
}): Draft {
  const { makeId, now, early = {} } = setting
  const draft = emptyDraft(makeId(), now())
  return Object.keys(early).length > 0 ? revise(draft, { answers: early }, now()) : draft
}

/** A stored draft with what was answered before the storage was read on top of it. */
export const withEarly = (stored: Draft, early: Draft, now: number): Draft =>
  early.rev === 0 ? stored : revise(stored, { answers: { ...stored.answers, ...early.answers } }, now)
