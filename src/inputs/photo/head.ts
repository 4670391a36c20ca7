/**
 * The head as a silhouette before the background, in pixels. It includes hair and ears. `width` is only known when the
 * silhouette narrows to a neck below; long hair hides that. `cutOff`: it touches the top edge.
 */
export interface Head {
  readonly top: number
  readonly centre: number
  readonly cutOff: boolean
  readonly width?: number
  readonly bottom: number
}

interface Run {
  readonly from: number
  readonly length: number
}

/** The longest stretch of a row that is not background. */
function longestRun(background: Uint8Array, width: number, y: number): Run {
  let best: Run = { from: 0, length: 0 }
  let from = 0
  for (let x = 0; x <= width; x += 1) {
    if (x < width && background[y * width + x] === 0) continue
    if (x - from > best.length) best = { from, length: x - from }
    from = x + 1
  }
  return best
}

const middle = (run: Run): number => run.from + run.length / 2

/** The first row from the top where the person is, and stays for the rows below; specks of dust do not. */
function findTop(runs: readonly Run[], width: number): number {
  const stays = Math.max(2, Math.round(runs.length / 100))
  return runs.findIndex(
    (_, y) => y + stays < runs.length && runs.slice(y, y + stays).every((run) => run.length >= width * 0.04),
  )
}

/**
 * Looks for a head: down from the top of the silhouette until it has clearly narrowed again (the neck).
 * A simple rule over the outline, no face recognition: it can be wrong. Undefined when there is no clear silhouette,
 * as with a patterned background.
 */
export function findHead(background: Uint8Array, width: number, height: number): Head | undefined {
  const runs = Array.from({ length: height }, (_, y) => longestRun(background, width, y))
  const top = findTop(runs, width)
  const first = runs[top]
  if (first === undefined || top > height * 0.6 || (top === 0 && first.length > width * 0.7)) return undefined
  let widest = first
  for (const [y, run] of runs.entries()) {
    if (y < top) continue
    if (run.length > widest.length) widest = run
    const narrowed = run.length < widest.length * 0.82 && run.length > widest.length * 0.2
    if (narrowed && y - top > widest.length * 0.7) {
      const wide = runs.slice(top, y).filter((row) => row.length > widest.length * 0.8)
      const centre = wide.reduce((sum, row) => sum + middle(row), 0) / wide.length
      return { top, centre, cutOff: top === 0, width: widest.length, bottom: y }
    }
  }
  if (widest.length > width * 0.97 && top === 0) return undefined
  const bottom = Math.min(height, top + Math.round(height * 0.3))
  const upper = runs.slice(top, bottom)
  const centre = upper.reduce((sum, row) => sum + middle(row), 0) / Math.max(1, upper.length)
  return { top, centre, cutOff: top === 0, bottom }
}
