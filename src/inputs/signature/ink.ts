import type { Stroke } from '../../ui/strokes.ts'
import type { Press } from '../../ui/ThumbPad.tsx'
import { pictureOfName, pictureOfPress, pictureOfStrokes } from './markPicture.ts'
import type { Ink, MarkPicture } from './signed.ts'

/** Points closer than this to the one before are left out: nobody sees it, and a signature becomes a third as long. */
const least = 6

/** A signature in short: of each stroke its points, one number after the other, each as its distance from the one before. */
export const inkOfStrokes = (strokes: readonly Stroke[]): Ink => ({ strokes: strokes.map(shorten) })

export const inkOfPress = ({ at, radii }: Press): Ink => ({ press: [...at, ...radii].map(Math.round) })

function shorten(stroke: Stroke): number[] {
  const numbers: number[] = []
  let [fromX, fromY] = [0, 0]
  stroke.forEach(([x, y], index) => {
    const isEnd = index === 0 || index === stroke.length - 1
    if (!isEnd && Math.hypot(x - fromX, y - fromY) < least) return
    numbers.push(x - fromX, y - fromY)
    ;[fromX, fromY] = [x, y]
  })
  return numbers
}

function lengthen(numbers: readonly number[]): Stroke {
  let [x, y] = [0, 0]
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => {
    x += numbers[2 * i] ?? 0
    y += numbers[2 * i + 1] ?? 0
    return [x, y] as const
  })
}

/** The picture again. @param note what is written below a typed name. Throws where the browser draws no pictures. */
export function pictureOfInk(ink: Ink, note: string): MarkPicture {
  if ('typed' in ink) return pictureOfName(ink.typed, note)
  if ('strokes' in ink) return pictureOfStrokes(ink.strokes.map(lengthen))
  const [x = 0, y = 0, across = 0, down = 0] = ink.press
  return pictureOfPress({ at: [x, y], radii: [across, down] })
}
