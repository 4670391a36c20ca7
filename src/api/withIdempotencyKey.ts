import { deviceCleared } from '../journey/signals.ts'
import { AgencyError, isAmbiguous } from './AgencyError.ts'
import { randomId } from './randomId.ts'

/** Who asks for a text message again later than this wants one now: the one that may have gone out is old. */
export const lostMs = 120_000

/** What may have been done unheard: the key it went under, and until when that counts (milliseconds since the epoch). In memory only. */
const unheard = new Map<string, { readonly key: string; readonly until: number }>()

deviceCleared.listen((undoWith) => {
  const before = [...unheard]
  unheard.clear()
  undoWith(() => {
    for (const [wish, lost] of before) unheard.set(wish, lost)
  })
})

/**
 * Does something under a new key, except after a try whose answer got lost: the same wish then goes under the same key, so that
 * what was done is answered as done, and neither done twice nor refused as done already.
 * @param wish what is wanted, in full: two wishes that differ never share a key.
 * @param lastsMs how long after the loss the same wish still means the same deed; for ever, unless told otherwise.
 */
export async function withIdempotencyKey<T>(
  wish: string,
  work: (key: string) => Promise<T>,
  lastsMs = Number.POSITIVE_INFINITY,
): Promise<T> {
  const earlier = unheard.get(wish)
  const key = earlier && Date.now() < earlier.until ? earlier.key : randomId()
  unheard.delete(wish)
  try {
    return await work(key)
  } catch (error) {
    if (error instanceof AgencyError && isAmbiguous(error))
      unheard.set(wish, { key, until: Date.now() + lastsMs })
    throw error
  }
}
