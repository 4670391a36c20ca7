import type { Roster } from '../../domain/roster/roster.ts'
import { markKey } from './markKey.ts'
import type { RosterDb } from './rosterDb.ts'

/** The keys of the rows that one roster has and the other has not; blocks that both have are not looked through. */
export function keysGone(before: Roster, after: Roster): string[] {
  const kept = new Set(after)
  const known = new Set(before)
  const there = new Set(after.flatMap((block) => (known.has(block) ? [] : block.rows.map(({ key }) => key))))
  return before.flatMap((block) =>
    kept.has(block) ? [] : block.rows.flatMap(({ key }) => (there.has(key) ? [] : [key])),
  )
}

/** Sees to it that no photo and no signature of somebody stays on the device who is not on the roster any more. */
export interface GonePhotos {
  /** To be called once the rows are written, with the roster that lay there before. Rejects where the device refuses. */
  readonly follow: (db: RosterDb, organisation: string, before: Roster, after: Roster) => Promise<void>
  readonly forget: () => void
}

/** What is removed last stays in the memory of the page, so that it is there again with the rows when the removal is undone. */
export function createGonePhotos(): GonePhotos {
  const gone = new Map<string, string>()
  return {
    async follow(db, organisation, before, after) {
      const removed = keysGone(before, after).flatMap((key) => [key, markKey(key)])
      const back = gone.size === 0 ? [] : keysGone(after, before).flatMap((key) => [key, markKey(key)])
      for (const key of back) {
        const photo = gone.get(key)
        if (photo !== undefined) await db.writePhoto(organisation, key, photo)
      }
      if (removed.length > 0) gone.clear()
      for (const key of removed) {
        const photo = await db.readPhoto(organisation, key).catch(() => undefined)
        if (photo !== undefined) gone.set(key, photo)
        await db.writePhoto(organisation, key, undefined)
      }
    },
    forget: () => gone.clear(),
  }
}
