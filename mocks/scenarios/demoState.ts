import * as v from 'valibot'
import { type OperationId, operations } from '../../src/api/contract.ts'
import type { Operation } from '../../src/api/operation.ts'
import { isFieldName, numberSchema } from '../../src/api/schemas.ts'
import { answersSchema, idSchema } from '../../src/domain/answersSchema.ts'
import { cardEventTypes } from '../../src/domain/cardEvents.ts'
import { actors, caseEventTypes, rejectionReasons } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { consents } from '../../src/domain/consents.ts'
import { isSoundMoment } from '../../src/domain/dates.ts'
import { dateSchema, timeSchema, wholeSchema } from '../../src/domain/valueSchemas.ts'
import { journeyIds } from '../../src/journey/types.ts'
import { readOlderCase, readOlderView } from '../agency/olderCases.ts'
import type { Fate } from '../agency/people.ts'
import type { CardRow, CaseRow } from '../agency/rows.ts'
import { mostNotes, noteSchema } from './note.ts'

/** The version of what links and snapshot files hold. 2: with notes. */
export const demoVersion = 2

const fates = ['photoSentBack', 'bankFails', 'productionFails', 'returned', 'overdue'] as const
const isFate = (value: unknown): value is Fate =>
  [...fates, ...rejectionReasons.map((reason) => `rejected:${reason}`)].some((fate) => fate === value)

/** A time that the agency can reckon from: a card lives ten years, and the contract's dates end with 2199. */
export const momentSchema = v.pipe(
  timeSchema,
  v.check((time) => time >= '2000' && time < '2150', 'not between 2000 and 2149'),
)

const eventSchema = v.object({
  type: v.picklist(caseEventTypes),
  at: momentSchema,
  by: v.picklist(actors),
  field: v.exactOptional(
    v.custom<keyof v.InferOutput<typeof answersSchema>>(
      (name) => typeof name === 'string' && isFieldName(name),
    ),
  ),
  reason: v.exactOptional(v.picklist(rejectionReasons)),
  consent: v.exactOptional(v.picklist(consents)),
})

const cardEventSchema = v.object({
  type: v.picklist(cardEventTypes),
  at: momentSchema,
  by: v.picklist(actors),
})

const caseRowSchema = v.object({
  number: numberSchema,
  kind: v.picklist(caseKinds),
  accessKey: idSchema,
  idNumber: v.string(),
  birthDate: dateSchema,
  answers: answersSchema,
  events: v.pipe(v.array(eventSchema), v.minLength(1), v.readonly()),
  actedAt: momentSchema,
  cardNumber: v.string(),
  cardEvents: v.exactOptional(v.pipe(v.array(cardEventSchema), v.readonly())),
  fate: v.exactOptional(v.custom<Fate>(isFate)),
}) satisfies v.GenericSchema<unknown, CaseRow>

const cardRowSchema = v.object({
  number: v.string(),
  madeBy: numberSchema,
  idNumber: v.string(),
  expires: v.nullable(dateSchema),
  events: v.pipe(v.array(cardEventSchema), v.minLength(1), v.readonly()),
  actedAt: momentSchema,
}) satisfies v.GenericSchema<unknown, CardRow>

const codeRowSchema = v.object({
  mobile: v.string(),
  code: v.string(),
  sentAt: v.custom<number>(isSoundMoment),
  wrong: wholeSchema,
  proof: v.string(),
  confirmed: v.boolean(),
  client: v.exactOptional(v.string()),
  opens: v.exactOptional(v.string()),
})

const savedSchema = v.object({
  number: numberSchema,
  kind: v.picklist(caseKinds),
  accessKey: idSchema,
  submittedAt: momentSchema,
  due: dateSchema,
  dueIsLaw: v.boolean(),
  holder: v.string(),
})

const draftSchema = v.object({
  journey: v.picklist(journeyIds),
  answers: answersSchema,
  ticked: v.pipe(v.array(v.string()), v.readonly()),
})
/** What somebody has answered so far; when, is the time of whoever loads it. */
export type DemoDraft = v.InferOutput<typeof draftSchema>

const faultSchema = v.variant('kind', [
  v.object({
    kind: v.picklist(['offline', 'lostAnswer', 'timeout', 'slowAnswer', 'html', 'truncated', 'wrongJson']),
  }),
  v.object({
    kind: v.literal('status'),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
    retryAfter: v.exactOptional(v.string()),
  }),
  v.object({
    kind: v.literal('refusal'),
    status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)),
  }),
])
const isOperation = (value: unknown): value is OperationId | '*' =>
  value === '*' || (typeof value === 'string' && Object.hasOwn(operations, value))

/** A fault that is set; `left`: for how many calls, null until it is taken away. */
const setFaultSchema = v.object({
  operation: v.custom<OperationId | '*'>(isOperation, 'no such operation'),
  fault: faultSchema,
  left: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

const oneOperationSchema = v.custom<OperationId>((id) => id !== '*' && isOperation(id))
const longest = 600_000
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(longest))
const latencySchema = v.tuple([milliseconds, milliseconds])

/** Whether a real agency is beside the page: a link sends nobody's calls elsewhere. */
export const isOnThisHost = (base: string): boolean => /^\/(?![/\\])/.test(base)

const lookSchema = v.object({
  language: v.picklist(['zh-CN', 'en']),
  elder: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
})
export type DemoLook = v.InferOutput<typeof lookSchema>

/** A place within the app: no other site, no way out of it. */
const pathSchema = v.pipe(v.string(), v.maxLength(300), v.regex(/^\/(?![/\\])[\w\-./?=&%]*$/))

/** What is wrong with an answer by the contract of its operation; undefined when nothing is. */
export function findAnswerProblem(id: OperationId, answer: unknown): string | undefined {
  const operation: Operation = operations[id]
  if (!operation.answer || operation.answer === 'bytes') return 'no JSON'
  const parsed = v.safeParse(operation.answer, answer)
  if (parsed.success) return undefined
  const [issue] = parsed.issues
  return `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim()
}

/** Everything that makes a moment of the demonstration: the same for a scenario, a link, a snapshot file and undo. */
export const demoStateSchema = v.object({
  version: v.literal(demoVersion),
  /** The agency's time. */
  now: momentSchema,
  cases: v.pipe(v.array(caseRowSchema), v.readonly()),
  /** The cards that something has happened to. */
  cards: v.exactOptional(v.pipe(v.array(cardRowSchema), v.readonly())),
  codes: v.array(v.tuple([v.string(), codeRowSchema])),
  draft: v.nullable(draftSchema),
  /** The answers that another tab has saved since this one last did: what a conflict is about. */
  rival: v.nullable(answersSchema),
  /** Whose this device is: one's own, unless others use it as well. */
  device: v.exactOptional(v.picklist(['own', 'shared'])),
  /** This device's list of cases. */
  saved: v.pipe(v.array(savedSchema), v.readonly()),
  faults: v.array(setFaultSchema),
  /** Answers given in place of the agency's own, each as the contract has it. */
  answers: v.array(
    v.pipe(
      v.object({
        operation: oneOperationSchema,
        answer: v.unknown(),
      }),
      v.check(
        ({ operation, answer }) => findAnswerProblem(operation, answer) === undefined,
        'not as the contract has it',
      ),
    ),
  ),
  /** How long answers take, in milliseconds: from, to. */
  latency: latencySchema,
  /** Operations whose answers take as long as is said here. */
  slow: v.exactOptional(v.array(v.object({ operation: oneOperationSchema, latency: latencySchema }))),
  /** The operations that a real agency answers, and where on this host it is. */
  backend: v.exactOptional(
    v.object({
      base: v.pipe(v.string(), v.maxLength(200), v.check(isOnThisHost)),
      real: v.array(oneOperationSchema),
    }),
  ),
  look: lookSchema,
  path: pathSchema,
  /** What was remarked on the screens. */
  notes: v.pipe(v.array(noteSchema), v.maxLength(mostNotes), v.readonly()),
  /** Which scenario it began with, and when that was played. */
  origin: v.nullable(v.object({ scenario: v.string(), at: momentSchema })),
})
export type DemoState = v.InferOutput<typeof demoStateSchema>

/** What a link holds of a moment: the scenario it began with, and what is different now. */
export const payloadSchema = v.object({
  v: v.number(),
  o: v.nullable(v.object({ scenario: v.string(), at: v.string() })),
  d: v.record(v.string(), v.unknown()),
})
export type Payload = v.InferOutput<typeof payloadSchema>

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string }

/** The versions that can be read. */
export const isReadable = (version: unknown): boolean => version === 1 || version === demoVersion

/** A state of an earlier version as one of today: the first knew no notes, and until there were cards cases told what became of them. */
const upgraded = (given: object): object => ({
  ...given,
  ...('version' in given && given.version === 1 ? { version: demoVersion, notes: [] } : {}),
  ...('cases' in given && Array.isArray(given.cases) ? { cases: given.cases.map(readOlderCase) } : {}),
  ...('answers' in given && Array.isArray(given.answers)
    ? {
        answers: given.answers.map((one: unknown) => ({
          ...Object(one),
          answer: readOlderView(Object(one).answer),
        })),
      }
    : {}),
})

/** A state as it came from elsewhere, checked; or what is wrong with it, and where. */
export function readState(given: unknown): Read<DemoState> {
  const state = typeof given === 'object' && given !== null ? upgraded(given) : given
  if (typeof state === 'object' && state !== null && 'version' in state && !isReadable(state.version))
    return { ok: false, problem: `version ${JSON.stringify(state.version)} ≠ ${demoVersion}` }
  const parsed = v.safeParse(demoStateSchema, state)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return { ok: false, problem: `${v.getDotPath(issue) ?? 'state'}: ${issue.message}` }
}
