import { type PhotoCheck, type PhotoCheckName, type PhotoFinding, photoSpec } from '../../domain/uploads.ts'
import type { Head } from './head.ts'

/**
 * Where a head belongs in the card photo, in pixels of 358 × 441, by the national photo format: hair 7–21 from the top
 * edge, face 179–255 wide, middle of the eyes at x 162–196. The outline we can see includes hair and ears, hence the
 * allowance on the width; the middle of the head stands for the middle of the eyes.
 */
export const headSpec = {
  top: { min: 7, max: 21 },
  width: { min: 179, max: 255, hair: 24 },
  centre: { min: 162, max: 196 },
} as const

const fix = (name: PhotoCheckName, finding: PhotoFinding): PhotoCheck => ({ name, result: 'fix', finding })
const scale = (width: number): number => photoSpec.width / width

/** Whether the hair begins where it should. `width` is that of the picture the head was found in. */
export function checkHeadTop(head: Head | undefined, width: number): PhotoCheck {
  if (head === undefined) return { name: 'headTop', result: 'unknown' }
  if (head.cutOff) return fix('headTop', 'headCutOff')
  const top = Math.round(head.top * scale(width))
  if (top < headSpec.top.min) return fix('headTop', 'headTooHigh')
  if (top > headSpec.top.max) return fix('headTop', 'headTooLow')
  return { name: 'headTop', result: 'ok' }
}

/** Whether the head is as wide as it should be. */
export function checkHeadWidth(head: Head | undefined, width: number): PhotoCheck {
  if (head?.width === undefined) return { name: 'headWidth', result: 'unknown' }
  const wide = Math.round(head.width * scale(width))
  if (wide < headSpec.width.min) return fix('headWidth', 'headTooSmall')
  if (wide > headSpec.width.max + headSpec.width.hair) return fix('headWidth', 'headTooLarge')
  return { name: 'headWidth', result: 'ok' }
}

/** Whether the head is in the middle. Left and right are those of the picture as it is seen. */
export function checkHeadCentre(head: Head | undefined, width: number): PhotoCheck {
  if (head === undefined) return { name: 'headCentre', result: 'unknown' }
  const centre = head.centre * scale(width)
  if (centre < headSpec.centre.min) return fix('headCentre', 'headLeft')
  if (centre > headSpec.centre.max) return fix('headCentre', 'headRight')
  return { name: 'headCentre', result: 'ok' }
}
