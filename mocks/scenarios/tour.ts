import * as v from 'valibot'
import { rejectionReasons } from '../../src/domain/case.ts'
import { type ClerkAct, clerkTable, correctableFields } from '../agency/clerk.ts'
import { payloadSchema } from './demoState.ts'
import { screenSchema } from './note.ts'
import { momentSchema } from './stateRows.ts'
import { targetSchema } from './target.ts'
import { holdsRealNumber, realNumberProblem, wordingSchema } from './wording.ts'

/** The longest caption, in characters: three lines of a projector. */
export const longestCaption = 200
/** More than anybody watches. */
export const mostSteps = 200
/** More than a list shows. */
export const mostTours = 30

/** Stands, where a text is typed, for the code in the newest text message: it is another one at every play. */
export const codeMark = '{code}'

const said = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((text) => !holdsRealNumber(text), realNumberProblem),
  )

const isClerkAct = (value: unknown): value is ClerkAct =>
  typeof value === 'string' && Object.hasOwn(clerkTable, value)

/** Days of a case that people want to see; what each means is in the console's dates.ts. */
export const namedDates = ['cardReady', 'thirtyDays', 'overdue', 'expiring', 'yearTen'] as const
export type NamedDate = (typeof namedDates)[number]

/** How far the clock is turned: by steps, to what is planned next, to a named day, back, or to a time of the agency. */
const turnSchema = v.union([
  v.picklist(['hour', 'workingDay', 'nextEvent', 'real', ...namedDates]),
  momentSchema,
])
export type Turn = v.InferOutput<typeof turnSchema>

/** What is done at the console. */
const tourActionSchema = v.variant('do', [
  /** `at`: when it was played, by the agency's clock. */
  v.object({ do: v.literal('scenario'), id: v.pipe(v.string(), v.maxLength(80)), at: momentSchema }),
  v.object({ do: v.literal('clock'), to: turnSchema }),
  v.object({
    do: v.literal('clerk'),
    act: v.custom<ClerkAct>(isClerkAct, 'no such act'),
    field: v.exactOptional(v.picklist(correctableFields)),
    reason: v.exactOptional(v.picklist(rejectionReasons)),
    /** Which case: 0 is the newest. */
    case: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  }),
  /** Anything else, as the moment it led to. */
  v.object({ do: v.literal('state'), to: payloadSchema }),
])
export type TourAction = v.InferOutput<typeof tourActionSchema>

/** What happens in a step: what somebody does on the screen, where that leads, or what is done at the console. */
const doingSchema = v.variant('do', [
  /** A screen is there. `title`: its heading. */
  v.object({ do: v.literal('see'), screen: screenSchema, title: v.exactOptional(wordingSchema) }),
  /** Nothing is done; something is shown. */
  v.object({ do: v.literal('look'), at: targetSchema }),
  v.object({ do: v.literal('press'), at: targetSchema }),
  /** Takes one of several, or ticks a box. */
  v.object({ do: v.literal('choose'), at: targetSchema }),
  v.object({ do: v.literal('clear'), at: targetSchema }),
  v.object({ do: v.literal('type'), at: targetSchema, text: said(2000) }),
  v.object({ do: v.literal('select'), at: targetSchema, option: wordingSchema }),
  /** Presses what asks for a file, and gives a sample. */
  v.object({ do: v.literal('give'), at: targetSchema, file: v.picklist(['photo', 'paper']) }),
  ...tourActionSchema.options,
])
export type Doing = v.InferOutput<typeof doingSchema>

const stepSchema = v.object({
  doing: doingSchema,
  /** What is said, in the languages it was written in; otherwise what is done is said. */
  caption: v.exactOptional(
    v.object({ zh: v.exactOptional(said(longestCaption)), en: v.exactOptional(said(longestCaption)) }),
  ),
  /** Done without stopping for it. */
  quiet: v.exactOptional(v.boolean()),
})
export type TourStep = v.InferOutput<typeof stepSchema>

/** Steps through the service from a moment on, to be shown. */
export const tourSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  title: wordingSchema,
  /** The moment it begins at. */
  start: payloadSchema,
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(mostSteps), v.readonly()),
})
export type Tour = v.InferOutput<typeof tourSchema>
