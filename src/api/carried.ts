import * as v from 'valibot'
import { idSchema } from '../domain/answersSchema.ts'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { isSoundMoment } from '../domain/dates.ts'
import { type Draft, draftVersion } from '../journey/draft.ts'
import { openDraft } from '../journey/openDraft.ts'
import { journeyIds } from '../journey/types.ts'
import { soundAnswers } from './soundAnswers.ts'

/** What says of a text that it is a draft of this service. */
const kind = 'social-security-card-draft'

/** Older shapes of what is carried are brought up to date by `migrations`; `migrations.length === carriedVersion - 1`. */
export const carriedVersion = 1
type Stored = Record<string, unknown>
const migrations: readonly ((carried: Stored) => Stored)[] = []

const carriedSchema = v.object({
  kind: v.literal(kind),
  version: v.literal(carriedVersion),
  /** Of the demonstration, or of a real service: the two never mix. */
  demo: v.boolean(),
  /** When it was written, in milliseconds. */
  at: v.custom<number>(isSoundMoment),
  draft: v.object({ id: idSchema, version: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
})

/** What travels of a draft: answers and where in them somebody is, under the same id, so that no two applications come of it. */
const draftSchema = v.object({
  id: idSchema,
  version: v.literal(draftVersion),
  journey: v.picklist(journeyIds),
  answers: v.record(v.string(), v.unknown()),
  ticked: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(100)),
})

/** A draft on its way between devices, in a file or in a link. */
export interface Carried {
  /** When it was written, in milliseconds. */
  readonly at: number
  /** Answers that were only half typed, or are no answers: asked again. */
  readonly left: readonly FieldName[]
  readonly draft: Pick<Draft, 'id' | 'journey' | 'answers' | 'ticked'>
}

/** Why something can't be taken over: not of this service, of a newer version, of the other kind of service, or broken. */
export type CarryProblem = 'notOurs' | 'newer' | 'otherService' | 'damaged'

export type CarriedRead =
  | { readonly ok: true; readonly value: Carried }
  | { readonly ok: false; readonly problem: CarryProblem }

/**
 * The answers that may leave the device they were given on. That a number answered a code, and that all is true, is said anew
 * on the next one: whoever holds the file is not yet the person.
 */
export function carriable(given: PartialAnswers): PartialAnswers {
  const { mobileProof: _, declared: __, enrolmentDeclared: ___, ...answers } = given
  return answers
}

/** What a file or a link holds of a draft. `at`: now, in milliseconds. */
export function toCarry({ id, version, journey, answers, ticked }: Draft, demo: boolean, at: number) {
  return {
    kind,
    version: carriedVersion,
    demo,
    at,
    draft: { id, version, journey, answers: carriable(answers), ticked },
  }
}

/** Reads what another device wrote, older versions too. Every answer is checked by itself; nothing else of it is used. */
export function readCarried(given: unknown, demo: boolean): CarriedRead {
  const problem = (found: CarryProblem): CarriedRead => ({ ok: false, problem: found })
  if (!isStored(given) || given['kind'] !== kind || typeof given['version'] !== 'number')
    return problem('notOurs')
  if (given['version'] > carriedVersion) return problem('newer')
  let carried = given
  for (const migrate of migrations.slice(given['version'] - 1)) carried = migrate(carried)
  const outer = v.safeParse(carriedSchema, carried)
  if (!outer.success) return problem('damaged')
  if (outer.output.demo !== demo) return problem('otherService')
  return readDraft(carried['draft'], outer.output.at) ?? problem('damaged')
}

function readDraft(stored: unknown, at: number): CarriedRead | undefined {
  // Times and revision are the device's own; the migrations of drafts want a whole one.
  const opened = openDraft({ ...(isStored(stored) ? stored : {}), rev: 1, updatedAt: at, expiresAt: at })
  if (opened.kind === 'newer') return { ok: false, problem: 'newer' }
  if (opened.kind !== 'draft') return undefined
  const parsed = v.safeParse(draftSchema, opened.draft)
  if (!parsed.success) return undefined
  const { id, journey, ticked } = parsed.output
  const { answers, left } = soundAnswers(parsed.output.answers)
  return { ok: true, value: { at, left, draft: { id, journey, answers: carriable(answers), ticked } } }
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
