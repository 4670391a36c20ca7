import type { SavedScreen, SavedSet } from './savedSet.ts'

/** One row of a screen side by side: the line of before, the line of after, or both where they are the same. */
export interface Row {
  readonly before?: string
  readonly after?: string
}

/** What differs between two sets. */
export interface Changes {
  readonly gone: readonly SavedScreen[]
  readonly added: readonly SavedScreen[]
  readonly changed: readonly { readonly screen: SavedScreen; readonly rows: readonly Row[] }[]
  /** How many screens read as they did. */
  readonly same: number
}

/** Compares the screens of two builds by their ids and by what they say. */
export function compareSets(before: SavedSet, after: SavedSet): Changes {
  const earlier = new Map(before.screens.map((screen) => [screen.id, screen]))
  const later = new Set(after.screens.map(({ id }) => id))
  const kept = after.screens.flatMap((screen) => {
    const was = earlier.get(screen.id)
    return was ? [{ screen, rows: rowsOf(was.lines, screen.lines) }] : []
  })
  const changed = kept.filter(({ rows }) => rows.some((row) => row.before !== row.after))
  return {
    gone: before.screens.filter(({ id }) => !later.has(id)),
    added: after.screens.filter(({ id }) => !earlier.has(id)),
    changed,
    same: kept.length - changed.length,
  }
}

/** Two texts line by line, as few lines as possible differing (the longest common subsequence). */
export function rowsOf(before: readonly string[], after: readonly string[]): readonly Row[] {
  // length[i][j]: of the longest sequence that is in both from line i and from line j on.
  const length = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: after.length + 1 }, () => 0),
  )
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = length[i]
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const rows: Row[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [was, is] = [before[i], after[j]]
    if (was !== undefined && was === is) {
      rows.push({ before: was, after: is })
      i += 1
      j += 1
    } else if (is === undefined || (was !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      rows.push({ before: was ?? '' })
      i += 1
    } else {
      rows.push({ after: is })
      j += 1
    }
  }
  return rows
}
