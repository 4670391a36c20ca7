import type { Position } from '../../domain/distance.ts'

/** A point of the map, in its own units from the left and from above. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The size of the map, the room at its edges, and how far points stand apart at least. */
export const mapSize = { width: 320, height: 170, margin: 18, apart: 26 } as const

/** A degree of longitude is shorter than one of latitude: by the cosine of 41°, the middle of Liaoning. */
const narrow = 0.75

const between = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value))

/**
 * Where places stand on a schematic map, north above: their true directions at one scale that shows all of them, those that
 * would lie upon each other moved apart. In the order given.
 */
export function layOut(places: readonly Position[]): readonly Point[] {
  const { width, height, margin } = mapSize
  const flat = places.map(({ lat, lon }) => ({ x: lon * narrow, y: -lat }))
  const [left, top] = [Math.min(...flat.map(({ x }) => x)), Math.min(...flat.map(({ y }) => y))]
  const [right, bottom] = [Math.max(...flat.map(({ x }) => x)), Math.max(...flat.map(({ y }) => y))]
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 0.001),
    (height - 2 * margin) / Math.max(bottom - top, 0.001),
  )
  const points = flat.map(({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * scale,
    y: height / 2 + (y - (top + bottom) / 2) * scale,
  }))
  return moveApart(points)
}

/** Pushes points away from each other, a little at a time, within the map. */
function moveApart(points: readonly Point[]): readonly Point[] {
  const { width, height, margin, apart } = mapSize
  const moved = points.map((point) => ({ ...point }))
  for (let round = 0; round < 200; round += 1) {
    let isDone = true
    for (const [i, a] of moved.entries())
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y]
        const distance = Math.hypot(dx, dy)
        if (distance >= apart) continue
        isDone = false
        // Two in the same place go apart in a direction of their own.
        const turn = distance > 0.01 ? Math.atan2(dy, dx) : i * 2.4
        const push = (apart - distance) / 2 + 0.1
        a.x = between(a.x - Math.cos(turn) * push, margin, width - margin)
        a.y = between(a.y - Math.sin(turn) * push, margin, height - margin)
        b.x = between(b.x + Math.cos(turn) * push, margin, width - margin)
        b.y = between(b.y + Math.sin(turn) * push, margin, height - margin)
      }
    if (isDone) break
  }
  return moved
}
