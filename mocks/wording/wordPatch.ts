import * as v from 'valibot'

const sentenceSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000), v.regex(/^[^\n\r]*$/))

const changeSchema = v.object({
  /** The file of words, from the root of the project. */
  file: v.pipe(v.string(), v.regex(/^src\/(?!.*\.\.)[\w\-/.]*words\.(?:zh-CN|en)\.ts$/)),
  /** What the sentence is called in it; a number in a list. */
  path: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()),
  /** Which of those that are called so and say the same, from 0, and of how many. */
  nth: v.pipe(v.number(), v.integer(), v.minValue(0)),
  of: v.pipe(v.number(), v.integer(), v.minValue(1)),
  from: v.string(),
  to: sentenceSchema,
})
/** A sentence that reads otherwise now. */
export type WordChange = v.InferOutput<typeof changeSchema>

export const changesSchema = v.pipe(v.array(changeSchema), v.readonly())

/** What the console gives as a file, and `npm run words -- apply FILE` writes into the files of words. */
export const patchSchema = v.object({ version: v.literal(1), changes: changesSchema })

/** Whether a sentence can be put in the place of another: it says something, on one line. */
export const isSentence = (text: string): boolean => v.is(sentenceSchema, text)
