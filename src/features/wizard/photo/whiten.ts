import { findBackground, readWall } from './background.ts'
import { channelOf, type Pixels } from './pixels.ts'

/** How far into the person the correction fades out, in pixels: hair and shoulders are blurred with the wall there. */
const fade = 2

function spread(mask: Uint8Array, width: number): Uint8Array {
  const wider = mask.slice()
  for (const [index, value] of mask.entries()) {
    if (value === 0) continue
    const x = index % width
    if (x > 0) wider[index - 1] = 1
    if (x < width - 1) wider[index + 1] = 1
    if (index >= width) wider[index - width] = 1
    if (index + width < mask.length) wider[index + width] = 1
  }
  return wider
}

/**
 * The picture with its background made white. Pixels of the wall become white; at the edge of the person each colour is
 * divided by the wall's, as if the same person stood before white, so that no halo stays. The person is not touched.
 */
export function whitenBackground(pixels: Pixels): Pixels {
  const wall = readWall(pixels)
  const background = findBackground(pixels, wall)
  let near = background
  for (let i = 0; i < fade; i += 1) near = spread(near, pixels.width)
  const data = new Uint8ClampedArray(pixels.data)
  for (const [index, isNear] of near.entries()) {
    if (isNear === 0) continue
    const x = index % pixels.width
    const colour = wall(x, (index - x) / pixels.width)
    for (const channel of [0, 1, 2] as const) {
      const value = (channelOf(pixels, index, channel) * 255) / Math.max(1, colour[channel])
      data[index * 4 + channel] = background[index] === 1 ? 255 : value
    }
  }
  return { width: pixels.width, height: pixels.height, data }
}
