import * as v from 'valibot'

/**
 * The screens of one build as they read, to be compared with those of another. `screens`: each by its id, with what it is called and the
 * lines that are on it. `language`: in which they were read.
 */
const setSchema = v.object({
  kind: v.literal('demo-screens'),
  version: v.literal(1),
  made: v.pipe(v.string(), v.maxLength(40)),
  language: v.picklist(['zh-CN', 'en']),
  screens: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.maxLength(200)),
        title: v.pipe(v.string(), v.maxLength(300)),
        lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(5000))), v.maxLength(2000)),
      }),
    ),
    v.maxLength(5000),
  ),
})
export type SavedSet = v.InferOutput<typeof setSchema>
export type SavedScreen = SavedSet['screens'][number]

/** A set out of the text of a file; undefined where it is none. */
export function readSet(text: string): SavedSet | undefined {
  try {
    const parsed = v.safeParse(setSchema, JSON.parse(text))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

/** When the answers were saved goes by the real clock, and no two sets share it: `words.save.saved` of the wizard in both languages. */
const savedAt = /(?<=^(?:已保存|Saved at) )\d\d:\d\d/

/** The lines of a text as people read it: without blanks around them, without empty ones, and without the moment of saving. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(savedAt, '–'))
    .filter((line) => line !== '')
