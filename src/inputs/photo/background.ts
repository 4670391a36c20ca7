import type { PhotoCheck } from '../../domain/uploads.ts'
import { type Area, channelOf, eachPixel, type Pixels, quantile } from './pixels.ts'

type Colour = readonly [number, number, number]

const colourOf = (pixels: Pixels, index: number): Colour => [
  channelOf(pixels, index, 0),
  channelOf(pixels, index, 1),
  channelOf(pixels, index, 2),
]

const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]

const greyOf = ([r, g, b]: Colour): number => 0.299 * r + 0.587 * g + 0.114 * b

/** A wall in shadow keeps its tint and loses light; skin and hair do not have its tint, or are far darker. */
export function isAlike(a: Colour, b: Colour): boolean {
  const tint = Math.abs(a[0] - a[1] - (b[0] - b[1])) + Math.abs(a[2] - a[1] - (b[2] - b[1]))
  return tint <= 24 && Math.abs(greyOf(a) - greyOf(b)) <= 40
}

function medianColour(pixels: Pixels, area: Area): Colour {
  const channels: [number[], number[], number[]] = [[], [], []]
  eachPixel(pixels, area, (index) => {
    for (const [i, values] of channels.entries()) values.push(colourOf(pixels, index)[i] ?? 0)
  })
  return [quantile(channels[0], 0.5), quantile(channels[1], 0.5), quantile(channels[2], 0.5)]
}

/** The wall's colour along one side, row by row; where a shoulder reaches the side, that of the rows above goes on. */
function followSide(pixels: Pixels, x: number, strip: number): readonly Colour[] {
  let wall = medianColour(pixels, {
    x,
    y: 0,
    width: strip,
    height: Math.max(1, Math.round(pixels.height / 20)),
  })
  return Array.from({ length: pixels.height }, (_, y) => {
    const here = medianColour(pixels, { x, y, width: strip, height: 1 })
    if (isAlike(here, wall)) wall = mix(wall, here, 0.1)
    return wall
  })
}

/** The colour the wall would have at each place, between what is seen of it on the left and on the right. */
export type Wall = (x: number, y: number) => Colour

export function readWall(pixels: Pixels): Wall {
  const strip = Math.max(1, Math.round(pixels.width / 30))
  const left = followSide(pixels, 0, strip)
  const right = followSide(pixels, pixels.width - strip, strip)
  const none: Colour = [0, 0, 0]
  return (x, y) => mix(left[y] ?? none, right[y] ?? none, x / Math.max(1, pixels.width - 1))
}

/** Which pixels are background: alike the wall, and reached from the top or a side without crossing anything else. 1 = background. */
export function findBackground(pixels: Pixels, wall: Wall = readWall(pixels)): Uint8Array {
  const { width, height } = pixels
  const seen = new Uint8Array(width * height)
  const queue: number[] = []
  const visit = (x: number, y: number): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return
    const index = y * width + x
    if (seen[index] === 1 || !isAlike(colourOf(pixels, index), wall(x, y))) return
    seen[index] = 1
    queue.push(index)
  }
  for (let x = 0; x < width; x += 1) visit(x, 0)
  for (let y = 0; y < height; y += 1) {
    visit(0, y)
    visit(width - 1, y)
  }
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    const x = index % width
    const y = (index - x) / width
    visit(x - 1, y)
    visit(x + 1, y)
    visit(x, y - 1)
    visit(x, y + 1)
  }
  return seen
}

/** Where nothing but background belongs: a strip along the top, and both sides down to where shoulders may begin. */
export function borderAreas({ width, height }: Pixels): readonly Area[] {
  const strip = Math.max(1, Math.round(width / 30))
  const down = Math.round(height * 0.45)
  return [
    { x: 0, y: 0, width: Math.round(width * 0.3), height: strip },
    { x: width - Math.round(width * 0.3), y: 0, width: Math.round(width * 0.3), height: strip },
    { x: 0, y: strip, width: strip, height: down - strip },
    { x: width - strip, y: strip, width: strip, height: down - strip },
  ]
}

const white = 235
const lightWall = 150

/** Whether the border is white; if not, whether it is an even, light, colourless wall that can be made white. */
export function checkBackground(pixels: Pixels): PhotoCheck {
  const wall = readWall(pixels)
  let all = 0
  let whites = 0
  let walls = 0
  for (const area of borderAreas(pixels)) {
    eachPixel(pixels, area, (index) => {
      const colour = colourOf(pixels, index)
      const x = index % pixels.width
      const expected = wall(x, (index - x) / pixels.width)
      const colourless = Math.max(...expected) - Math.min(...expected) <= 40 && greyOf(expected) >= lightWall
      all += 1
      if (Math.min(...colour) >= white) whites += 1
      if (colourless && isAlike(colour, expected)) walls += 1
    })
  }
  if (whites >= all * 0.95) return { name: 'background', result: 'ok' }
  const finding = walls >= all * 0.9 ? 'nearlyWhite' : 'notWhite'
  return { name: 'background', result: 'fix', finding }
}
