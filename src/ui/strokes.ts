/** A line written without lifting the pen: points in the units of the field, from its upper left corner. */
export type Stroke = readonly (readonly [x: number, y: number])[]

/** The field that one signs in, in its own units, whatever its size on the screen. */
export const padSize = { width: 600, height: 300 } as const

const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most))

/** Where a pointer is in the field. */
export function fromPad(
  field: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): readonly [number, number] {
  const box = field.getBoundingClientRect()
  const { width, height } = padSize
  return [
    within(((clientX - box.left) / (box.width || width)) * width, width),
    within(((clientY - box.top) / (box.height || height)) * height, height),
  ]
}

/** A stroke as the path of a drawing: smooth through the middles of its points, a dot where it is one point. */
export function strokePath(stroke: Stroke): string {
  const [first, ...rest] = stroke
  if (!first) return ''
  const parts = [`M${first[0]} ${first[1]}`]
  let [x, y] = first
  for (const [nextX, nextY] of rest) {
    parts.push(`Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`)
    ;[x, y] = [nextX, nextY]
  }
  parts.push(`L${x} ${y}`)
  return parts.join('')
}

/** How far a pen has gone in all, in the units of the field: a slip of the finger is no signature. */
export const lengthOf = (strokes: readonly Stroke[]): number =>
  strokes
    .flatMap((stroke) =>
      stroke.slice(1).map(([x, y], index) => {
        const [fromX = x, fromY = y] = stroke[index] ?? []
        return Math.hypot(x - fromX, y - fromY)
      }),
    )
    .reduce((sum, one) => sum + one, 0)
