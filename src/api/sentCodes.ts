import * as v from 'valibot'
import { tabStorage } from '../foundation/webStorage.ts'
import { caseSearchSchema, codeSentSchema, searchSentSchema } from './codeSchemas.ts'

/** Longer than any code is good for, in milliseconds. */
const longest = 3_600_000

/** When it was sent, by the clock of this device (milliseconds since the epoch). */
const at = v.pipe(
  v.number(),
  v.check((sent) => Math.abs(Date.now() - sent) < longest),
)

const kept = {
  code: v.object({ ...codeSentSchema.entries, mobile: v.string(), at }),
  search: v.object({ ...searchSentSchema.entries, search: caseSearchSchema, at }),
}

/** A code on its way to a number that somebody gives. */
export type SentCode = v.InferOutput<(typeof kept)['code']>

/** A code on its way to the number of a case that is searched for. */
export type SentSearch = v.InferOutput<(typeof kept)['search']>

// Phones drop a page while a message is read in another app. Whoever comes back has the code, and must find the box for it.

/** The code that this tab had sent to a number that was given, if it was not used yet and may still be good. */
export const readSentCode = (): SentCode | undefined => read(kept.code)

/** The code that this tab had sent for a search. */
export const readSentSearch = (): SentSearch | undefined => read(kept.search)

function read<S extends v.GenericSchema>(schema: S): v.InferOutput<S> | undefined {
  const { success, output } = v.safeParse(schema, tabStorage.readJson('code'))
  return success ? output : undefined
}

/**
 * Keeps the code that was sent last as long as the tab lives, of whichever kind; undefined once it was used. On a device that others
 * use, whoever calls this keeps nothing.
 */
export const keepSentCode = (sent: SentCode | SentSearch | undefined): boolean =>
  tabStorage.write('code', sent && JSON.stringify(sent))
