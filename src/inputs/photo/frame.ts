import { photoSpec } from '../../domain/uploads.ts'
import type { Head } from './head.ts'
import type { Area } from './pixels.ts'

interface Size {
  readonly width: number
  readonly height: number
}
interface Point {
  readonly x: number
  readonly y: number
}

const clamp = (value: number, min: number, max: number): number =>
  Math.min(Math.max(value, min), Math.max(min, max))

/** The widest frame of the card photo's shape that fits into a picture, in the middle and at the top. */
export function widestFrame(picture: Size): Area {
  const width = Math.min(picture.width, (picture.height * photoSpec.width) / photoSpec.height)
  const height = (width * photoSpec.height) / photoSpec.width
  return { x: (picture.width - width) / 2, y: 0, width, height }
}

/** Head width and space above the hair that are aimed at: well within what the photo format allows, in its pixels. */
const aim = { width: 224, top: 14 } as const

/**
 * The frame that puts a head where the photo format wants it, within the picture. Undefined when the head's width is not
 * known. `fits` is false when the picture is too tight and the frame had to be moved or made smaller.
 */
export function frameFor(
  head: Head,
  picture: Size,
): { readonly area: Area; readonly fits: boolean } | undefined {
  if (head.width === undefined) return undefined
  const widest = widestFrame(picture)
  const wanted = (head.width * photoSpec.width) / aim.width
  const width = Math.min(wanted, widest.width)
  const height = (width * photoSpec.height) / photoSpec.width
  const x = head.centre - width / 2
  const y = head.top - (aim.top * width) / photoSpec.width
  const area = {
    x: clamp(x, 0, picture.width - width),
    y: clamp(y, 0, picture.height - height),
    width,
    height,
  }
  const slack = width * 0.02
  const fits = wanted - width < slack && Math.abs(area.x - x) < slack && Math.abs(area.y - y) < slack
  return { area, fits }
}

/** A picture's position under the frame, kept so that the frame never leaves the picture. Pixels on screen, from the middle. */
export function keepInside(position: Point, picture: Size, frame: Size, zoom: number): Point {
  const x = Math.max(0, (picture.width * zoom - frame.width) / 2)
  const y = Math.max(0, (picture.height * zoom - frame.height) / 2)
  return { x: clamp(position.x, -x, x), y: clamp(position.y, -y, y) }
}
