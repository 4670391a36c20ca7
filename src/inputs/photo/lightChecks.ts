import type { PhotoCheck } from '../../domain/uploads.ts'
import type { Head } from './head.ts'
import { type Area, channelOf, eachPixel, lumaOf, type Pixels, quantile } from './pixels.ts'

/** Where the face is: the head's box if one was found, else the middle of the upper half. */
export function faceArea(pixels: Pixels, head: Head | undefined): Area {
  const { width, height } = pixels
  const half = (head?.width ?? width * 0.5) / 2
  const centre = head?.centre ?? width / 2
  const x = Math.max(0, Math.round(centre - half))
  const y = Math.round(head?.top ?? height * 0.1)
  const bottom = Math.round(head?.bottom ?? height * 0.6)
  return { x, y, width: Math.min(width, Math.round(centre + half)) - x, height: Math.max(1, bottom - y) }
}

function facePixels(pixels: Pixels, background: Uint8Array, head: Head | undefined): readonly number[] {
  const found: number[] = []
  eachPixel(pixels, faceArea(pixels, head), (index) => {
    if (background[index] === 0) found.push(index)
  })
  return found
}

/**
 * Whether the face has enough light. Hair is dark in any light, so the lighter parts decide: the brightest tenth should
 * reach 115 of 255, and not even the darker half may be washed out.
 */
export function checkBrightness(pixels: Pixels, background: Uint8Array, head: Head | undefined): PhotoCheck {
  const lumas = facePixels(pixels, background, head).map((index) => lumaOf(pixels, index))
  if (lumas.length === 0) return { name: 'brightness', result: 'unknown' }
  if (quantile(lumas, 0.9) < 115) return { name: 'brightness', result: 'fix', finding: 'tooDark' }
  if (quantile(lumas, 0.5) > 228) return { name: 'brightness', result: 'fix', finding: 'tooBright' }
  return { name: 'brightness', result: 'ok' }
}

/** Whether more than 3 % of the face is burnt out to white, as by a lamp on glasses or a wet skin. */
export function checkGlare(pixels: Pixels, background: Uint8Array, head: Head | undefined): PhotoCheck {
  if (head === undefined) return { name: 'glare', result: 'unknown' }
  const face = facePixels(pixels, background, head)
  const burnt = face.filter((index) => {
    const [r, g, b] = [channelOf(pixels, index, 0), channelOf(pixels, index, 1), channelOf(pixels, index, 2)]
    return Math.min(r, g, b) >= 250
  })
  if (burnt.length > face.length * 0.03) return { name: 'glare', result: 'fix', finding: 'glare' }
  return { name: 'glare', result: 'ok' }
}

/** Below this variance of the Laplacian a face of card size looks blurred; a value of experience, not of a standard. */
const sharpEnough = 35

/** Whether the face is sharp: variance of the Laplacian within it, without its outline, which is sharp against any wall. */
export function checkSharpness(pixels: Pixels, background: Uint8Array, head: Head | undefined): PhotoCheck {
  const { width, height } = pixels
  const inside = (index: number): boolean => {
    const x = index % width
    const y = (index - x) / width
    if (x < 2 || y < 2 || x >= width - 2 || y >= height - 2) return false
    return [-2 * width, -2, 0, 2, 2 * width].every((step) => background[index + step] === 0)
  }
  const values = facePixels(pixels, background, head)
    .filter(inside)
    .map(
      (index) =>
        4 * lumaOf(pixels, index) -
        lumaOf(pixels, index - 1) -
        lumaOf(pixels, index + 1) -
        lumaOf(pixels, index - width) -
        lumaOf(pixels, index + width),
    )
  if (values.length < 100) return { name: 'sharpness', result: 'unknown' }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  if (variance < sharpEnough) return { name: 'sharpness', result: 'fix', finding: 'blurred' }
  return { name: 'sharpness', result: 'ok' }
}
