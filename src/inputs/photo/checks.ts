import { type PhotoCheck, photoSpec } from '../../domain/uploads.ts'
import { checkBackground, findBackground } from './background.ts'
import { findHead } from './head.ts'
import { checkHeadCentre, checkHeadTop, checkHeadWidth } from './headChecks.ts'
import { checkBrightness, checkGlare, checkSharpness } from './lightChecks.ts'
import type { Pixels } from './pixels.ts'

/** Whether the photo has exactly 358 × 441 pixels, from at least as many of the picture it was cut from (`sourceWidth`). */
export function checkSize(pixels: Pixels, sourceWidth: number): PhotoCheck {
  if (pixels.width !== photoSpec.width || pixels.height !== photoSpec.height)
    return { name: 'size', result: 'fix', finding: 'wrongSize' }
  if (sourceWidth < photoSpec.width) return { name: 'size', result: 'fix', finding: 'enlarged' }
  return { name: 'size', result: 'ok' }
}

/** Whether the file has 9–50 KB. */
export function checkFileSize(bytes: number): PhotoCheck {
  if (bytes < photoSpec.minBytes) return { name: 'fileSize', result: 'fix', finding: 'fileTooSmall' }
  if (bytes > photoSpec.maxBytes) return { name: 'fileSize', result: 'fix', finding: 'fileTooLarge' }
  return { name: 'fileSize', result: 'ok' }
}

/** Everything that is looked at in a finished card photo, one by one, in the order it is listed. */
export function checkPhoto(pixels: Pixels, bytes: number, sourceWidth: number): readonly PhotoCheck[] {
  const background = findBackground(pixels)
  const head = findHead(background, pixels.width, pixels.height)
  return [
    checkSize(pixels, sourceWidth),
    checkFileSize(bytes),
    checkBrightness(pixels, background, head),
    checkBackground(pixels),
    checkSharpness(pixels, background, head),
    checkGlare(pixels, background, head),
    checkHeadTop(head, pixels.width),
    checkHeadWidth(head, pixels.width),
    checkHeadCentre(head, pixels.width),
  ]
}
