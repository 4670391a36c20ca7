import { findBackground, readWall } from './background.ts'
import { channelOf, type Pixels } from './pixels.ts'

/** The mask and the pixels next to it. */
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
 * The picture with its background made white. Pixels of the wall become white. The two pixels at the edge of the person,
 * where hair and shoulders are mixed with the wall, are divided by the wall's colour (the inner one by half of it), as if
 * the same person stood before white, so that no halo stays. The rest of the person is not touched.
 */
export function whitenBackground(pixels: Pixels): Pixels {
  const wall = readWall(pixels)
  const background = findBackground(pixels, wall)
  const edge = spread(background, pixels.width)
  const data = new Uint8ClampedArray(pixels.data)
  for (const [index, isNear] of spread(edge, pixels.width).entries()) {
    if (isNear === 0) continue
    const x = index % pixels.width
    const colour = wall(x, (index - x) / pixels.width)
    for (const channel of [0, 1, 2] as const) {
      const value = channelOf(pixels, index, channel)
      const corrected = (value * 255) / Math.max(1, colour[channel])
      const faded = edge[index] === 1 ? corrected : (value + corrected) / 2
      data[index * 4 + channel] = background[index] === 1 ? 255 : faded
    }
  }
  return { width: pixels.width, height: pixels.height, data }
}
