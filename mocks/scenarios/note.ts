import * as v from 'valibot'
import { idSchema } from '../../src/domain/answersSchema.ts'
import { targetSchema } from './target.ts'
import { holdsRealNumber, realNumberProblem } from './wording.ts'

/** The longest note, in characters. */
export const longestNote = 500
/** More than anybody reads, and than a link should carry. */
export const mostNotes = 100

/** A screen: its path, with `*` for the number of a case. */
export const screenSchema = v.pipe(v.string(), v.maxLength(200), v.regex(/^\/(?![/\\])[\w\-./*]*$/))

/** A remark of somebody who looks at the service, pinned to a screen, or to something on it. Plain text. */
export const noteSchema = v.object({
  id: idSchema,
  screen: screenSchema,
  at: v.exactOptional(targetSchema),
  text: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longestNote),
    v.check((text) => !holdsRealNumber(text), realNumberProblem),
  ),
})
export type Note = v.InferOutput<typeof noteSchema>
