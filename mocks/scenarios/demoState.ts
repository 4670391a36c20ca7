import * as v from 'valibot'
import { numberSchema } from '../../src/api/schemas.ts'
import { answersSchema, idSchema } from '../../src/domain/answersSchema.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { dateSchema } from '../../src/domain/valueSchemas.ts'
import { journeyIds } from '../../src/journey/types.ts'
import { handlingRowSchema } from '../agency/handlingRowSchema.ts'
import { helpRowSchema } from '../agency/helpRows.ts'
import {
  findAnswerProblem,
  isOnThisHost,
  latencySchema,
  oneOperationSchema,
  setFaultSchema,
} from './lineSchemas.ts'
import { mostNotes, noteSchema } from './note.ts'
import type { Place } from './placeState.ts'
import {
  appointmentRowSchema,
  cardRowSchema,
  caseRowSchema,
  codeRowSchema,
  lookUpRowSchema,
  momentSchema,
} from './stateRows.ts'

/** The version of what links and snapshot files hold. 2: with notes. */
export const demoVersion = 2

const savedSchema = v.object({
  number: numberSchema,
  kind: v.picklist(caseKinds),
  accessKey: idSchema,
  submittedAt: momentSchema,
  due: dateSchema,
  dueIsLaw: v.boolean(),
  holder: v.string(),
  /** In full, as one's own device keeps it. */
  name: v.exactOptional(v.string()),
})

const draftSchema = v.object({
  journey: v.picklist(journeyIds),
  answers: answersSchema,
  ticked: v.pipe(v.array(v.string()), v.readonly()),
})
/** What somebody has answered so far; when, is the time of whoever loads it. */
export type DemoDraft = v.InferOutput<typeof draftSchema>

const lookSchema = v.object({
  language: v.picklist(['zh-CN', 'en']),
  elder: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
})
export type DemoLook = v.InferOutput<typeof lookSchema>

/** A place within the app: no other site, no way out of it. */
const pathSchema = v.pipe(v.string(), v.maxLength(300), v.regex(/^\/(?![/\\])[\w\-./?=&%]*$/))

/** Everything that makes a moment of the demonstration: the same for a scenario, a link, a snapshot file and undo. */
export const demoStateSchema = v.object({
  version: v.literal(demoVersion),
  /** The agency's time. */
  now: momentSchema,
  cases: v.pipe(v.array(caseRowSchema), v.readonly()),
  /** The cards that something has happened to. */
  cards: v.exactOptional(v.pipe(v.array(cardRowSchema), v.readonly())),
  /** The times that were booked. */
  appointments: v.exactOptional(v.pipe(v.array(appointmentRowSchema), v.readonly())),
  /** Who looked at whose contribution record, and what was said of that. */
  lookUps: v.exactOptional(v.pipe(v.array(v.tuple([v.string(), lookUpRowSchema])), v.readonly())),
  /** What the desk noted of cases for itself. */
  handlings: v.exactOptional(v.pipe(v.array(handlingRowSchema), v.readonly())),
  /** Who helps whom to fill in an application. */
  helps: v.exactOptional(v.pipe(v.array(v.tuple([idSchema, helpRowSchema])), v.readonly())),
  codes: v.array(v.tuple([v.string(), codeRowSchema])),
  draft: v.nullable(draftSchema),
  /** The answers that another tab has saved since this one last did: what a conflict is about. */
  rival: v.nullable(answersSchema),
  /** Whose this device is: one's own, unless others use it as well. */
  device: v.exactOptional(v.picklist(['own', 'shared'])),
  /** This device's list of cases. */
  saved: v.pipe(v.array(savedSchema), v.readonly()),
  /** What was booked on this device without a case. */
  visits: v.exactOptional(
    v.pipe(v.array(v.object({ number: numberSchema, accessKey: idSchema })), v.readonly()),
  ),
  /** The part of this device in helps; `isDraft`: it is about what is filled in here. */
  helping: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          help: idSchema,
          accessKey: idSchema,
          role: v.picklist(['person', 'helper', 'staff']),
          isDraft: v.boolean(),
        }),
      ),
      v.readonly(),
    ),
  ),
  /** What organisations have; checked where it is put in place, for most moments have none. */
  place: v.exactOptional(v.custom<Place>((given) => typeof given === 'object' && given !== null)),
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
