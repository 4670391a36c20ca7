import type { Shelf } from './device.ts'

/** The same as a shelf, but each answer has to be waited for. */
export type SlowShelf = {
  readonly [Name in keyof Shelf]: (...asked: Parameters<Shelf[Name]>) => Promise<ReturnType<Shelf[Name]>>
}

/** Thrown where a rule asks for what has not been fetched yet. */
class NotFetchedYet extends Error {
  readonly fetch: () => Promise<void>
  constructor(fetch: () => Promise<void>) {
    super('This is fetched first, and the work begins anew')
    this.fetch = fetch
  }
}

/** Asks for everything that is going to be needed, so that it is fetched in one go, and not one after the other. */
export function askTogether(asks: readonly (() => unknown)[]): void {
  const missing = asks.flatMap((ask) => {
    try {
      ask()
      return []
    } catch (error) {
      if (!(error instanceof NotFetchedYet)) throw error
      return [error]
    }
  })
  if (missing.length === 0) return
  throw new NotFetchedYet(async () => void (await Promise.all(missing.map(({ fetch }) => fetch()))))
}

/**
 * Runs `work`, which waits for nothing, over a shelf that answers late: where it asks for something that is not at hand, that is
 * fetched and `work` begins anew. It waits for the shelf alone, so that a transaction of a browser's database stays open.
 */
export async function replay<T>(slow: SlowShelf, work: (shelf: Shelf) => T): Promise<T> {
  const fetched = new Map<string, unknown>()
  const ask = <A extends readonly unknown[], R>(name: string, fetch: (...asked: A) => Promise<R>) => {
    return (...asked: A): R => {
      const call = JSON.stringify([name, ...asked])
      // Under each call lies what its own function gave.
      if (fetched.has(call)) return fetched.get(call) as R
      throw new NotFetchedYet(async () => void fetched.set(call, await fetch(...asked)))
    }
  }
  const shelf: Shelf = {
    find: ask('find', slow.find),
    list: ask('list', slow.list),
    keys: ask('keys', slow.keys),
    places: ask('places', slow.places),
    count: ask('count', slow.count),
    seqs: ask('seqs', slow.seqs),
    at: ask('at', slow.at),
    lastSeq: ask('lastSeq', slow.lastSeq),
  }
  for (;;)
    try {
      return work(shelf)
    } catch (error) {
      if (!(error instanceof NotFetchedYet)) throw error
      await error.fetch()
    }
}
