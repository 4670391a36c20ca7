import type { Answers, FieldName, PartialAnswers } from '../domain/application.ts'
import { caseKinds } from '../domain/caseKinds.ts'
import { forWhoms } from '../domain/choices.ts'
import { isRealDate, isSoundMoment, isSoundTime } from '../domain/dates.ts'
import { type Draft, isChangeId, type OutboxRecord } from './draft.ts'
import type { SavedCase } from './savedCases.ts'
import { journeyIds } from './types.ts'

// What lies on a device may have been written by anybody: a browser that broke off, a hand in the developer tools. What can't be
// what it should be is set aside and named; half-typed answers are what they should be. The agency's contract checks the rest.

/** A part of a draft that may be set aside: an answer, or one of the things around them. */
export type DraftPart = FieldName | 'times' | 'outbox' | 'changes'

type Holder = Readonly<Record<string, unknown>>
const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const hasTexts =
  (...names: readonly string[]) =>
  (value: unknown): boolean =>
    isHolder(value) && names.every((name) => isText(value[name]))
/** `null`: it may be left out, and was. */
const isTextOrLeftOut = (value: unknown): boolean => value === null || isText(value)
const isTick = (value: unknown): boolean => value === true
const isUpload = (value: unknown): boolean => hasTexts('uploadId')(value) && isSize(Object(value).bytes)
const isSize = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0

/** The answers that are not always a text: for each of them the compiler asks what it looks like. */
type Shaped = { [F in FieldName]: Exclude<Answers[F], undefined> extends string ? never : F }[FieldName]
type IsSound = (value: unknown) => boolean

/** Those, and what is one of certain texts. */
const shapes: Readonly<Record<Shaped, IsSound>> & { readonly [K in FieldName]?: IsSound } = {
  forWhom: (value) => forWhoms.some((each) => each === value),
  mobileProof: hasTexts('mobile', 'proof'),
  employerUscc: isTextOrLeftOut,
  employerSaid: isTextOrLeftOut,
  wrongMonths: (value) => Array.isArray(value) && value.every(isText),
  mailAddress: hasTexts('province', 'city', 'county', 'street'),
  documents: (value) => isHolder(value) && Object.values(value).every(isUpload),
  photo: (value) => value === 'later' || isUpload(value),
  records: (value) => value === null || hasTexts('insurance', 'card')(value),
  enrolmentDeclared: isTick,
  photoConsent: isTick,
  bankConsent: isTick,
  courierConsent: isTick,
  childConsent: isTick,
  declared: isTick,
}

/** A name may be one that every object knows (`__proto__`). */
const shapeOf = (name: string) => (Object.hasOwn(shapes, name) ? shapes[name as FieldName] : undefined)

function soundAnswers(answers: Holder): {
  readonly sound: PartialAnswers
  readonly lost: readonly FieldName[]
} {
  const isSound = ([name, value]: [string, unknown]) => (shapeOf(name) ?? isText)(value)
  const entries = Object.entries(answers)
  return {
    // Each value was looked at above; TypeScript can't see that it belongs to its name.
    sound: Object.fromEntries(entries.filter(isSound)) as PartialAnswers,
    lost: entries.filter((entry) => !isSound(entry)).map(([name]) => name as FieldName),
  }
}

const isOutbox = (value: unknown): value is OutboxRecord =>
  isHolder(value) &&
  hasTexts('key', 'body')(value) &&
  isSoundMoment(value['startedAt']) &&
  caseKinds.some((kind) => kind === value['kind'])

/** A draft with what is sound of it, and what had to be set aside. `now`: milliseconds since the epoch. */
export function soundDraft(
  draft: Draft,
  now: number,
): { readonly draft: Draft; readonly lost: readonly DraftPart[] } {
  const { outbox, changes, ...rest } = draft
  const answers = soundAnswers(draft.answers)
  const hasTimes = [draft.updatedAt, draft.expiresAt].every(isSoundMoment)
  const begun = isHolder(changes) ? Object.entries(changes) : []
  const kept = begun.flatMap(([name, each]) => (isHolder(each) ? [[name, soundAnswers(each)] as const] : []))
  // The row of a change to a case holds that change, and no answers beside it.
  const isWhole = !isChangeId(draft.id) || (isHolder(changes) && isHolder(changes[draft.id]))
  const areChangesSound =
    isWhole &&
    (changes === undefined || isHolder(changes)) &&
    kept.length === begun.length &&
    kept.every(([, { lost }]) => lost.length === 0)
  return {
    draft: {
      ...rest,
      ...(hasTimes ? {} : { updatedAt: now, expiresAt: now + 7 * 86_400_000 }),
      rev: Number.isSafeInteger(draft.rev) ? draft.rev : 1,
      journey: journeyIds.find((each) => each === draft.journey) ?? 'route',
      ticked: draft.ticked.filter(isText),
      answers: isChangeId(draft.id) ? {} : answers.sound,
      ...(isOutbox(outbox) ? { outbox } : {}),
      ...(kept.length > 0
        ? { changes: Object.fromEntries(kept.map(([name, { sound }]) => [name, sound])) }
        : {}),
    },
    lost: [
      ...answers.lost,
      ...(hasTimes ? [] : (['times'] as const)),
      ...(outbox === undefined || isOutbox(outbox) ? [] : (['outbox'] as const)),
      ...(areChangesSound ? [] : (['changes'] as const)),
    ],
  }
}

/** Whether a case of the list can be shown. Its days may be unknown, as the agency's answer may have left them. */
export const isSoundCase = (saved: unknown): saved is SavedCase =>
  isHolder(saved) &&
  hasTexts('number', 'accessKey', 'submittedAt', 'due', 'holder')(saved) &&
  (saved['name'] === undefined || isText(saved['name'])) &&
  /^[A-Z0-9-]{8,32}$/.test(String(saved['number'])) &&
  caseKinds.some((kind) => kind === saved['kind']) &&
  typeof saved['dueIsLaw'] === 'boolean' &&
  (saved['submittedAt'] === '' || isSoundTime(String(saved['submittedAt']))) &&
  (saved['due'] === '' || isRealDate(String(saved['due'])))
