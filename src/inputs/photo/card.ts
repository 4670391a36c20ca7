import { type PhotoCheck, type PhotoFinding, photoSpec } from '../../domain/uploads.ts'
import { encodeJpeg, newCanvas } from '../../ui/files/canvas.ts'
import { searchQuality } from '../../ui/files/quality.ts'
import { checkPhoto } from './checks.ts'
import type { Area } from './pixels.ts'
import { whitenBackground } from './whiten.ts'

/** A finished card photo: the bytes that are sent, and what the checks say of it. */
export interface CardPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly blob: Blob
  readonly checks: readonly PhotoCheck[]
  readonly whitened: boolean
}

/** Cuts `area` out of a photo, at 358 × 441 pixels, 350 dpi and 9–50 KB, with the background made white if wanted. */
export async function makeCardPhoto(
  source: HTMLCanvasElement,
  area: Area,
  whitened: boolean,
): Promise<CardPhoto> {
  const { width, height, minBytes: min, maxBytes: max, dpi } = photoSpec
  const [canvas, context] = newCanvas({ width, height })
  context.drawImage(source, area.x, area.y, area.width, area.height, 0, 0, width, height)
  if (whitened) {
    const white = whitenBackground(context.getImageData(0, 0, width, height))
    const image = context.createImageData(width, height)
    image.data.set(white.data)
    context.putImageData(image, 0, 0)
  }
  const { bytes } = await searchQuality((quality) => encodeJpeg(canvas, quality, dpi), { min, max })
  const checks = checkPhoto(context.getImageData(0, 0, width, height), bytes.length, area.width)
  return { bytes, blob: new Blob([bytes], { type: 'image/jpeg' }), checks, whitened }
}

/** What helps most against what was found. */
export type Advice = 'accept' | 'whiten' | 'adjust' | 'retake'

const advice: { readonly [F in PhotoFinding]: Exclude<Advice, 'accept'> } = {
  wrongSize: 'adjust',
  enlarged: 'adjust',
  fileTooSmall: 'retake',
  fileTooLarge: 'retake',
  tooDark: 'retake',
  tooBright: 'retake',
  nearlyWhite: 'whiten',
  notWhite: 'retake',
  blurred: 'retake',
  glare: 'retake',
  headCutOff: 'adjust',
  headTooHigh: 'adjust',
  headTooLow: 'adjust',
  headTooSmall: 'adjust',
  headTooLarge: 'adjust',
  headLeft: 'adjust',
  headRight: 'adjust',
}

/** What to do about a photo: a new one if nothing else helps, else the frame, else the background. */
export function adviceFor(checks: readonly PhotoCheck[]): Advice {
  const wanted = new Set(checks.map((check) => (check.result === 'fix' ? advice[check.finding] : 'accept')))
  return (['retake', 'adjust', 'whiten'] as const).find((one) => wanted.has(one)) ?? 'accept'
}

/** How many checks there were, how many ask for a change and how many could not tell. */
export function countChecks(
  checks: readonly PhotoCheck[],
): readonly [checked: number, fix: number, unknown: number] {
  const count = (result: PhotoCheck['result']) => checks.filter((check) => check.result === result).length
  return [checks.length, count('fix'), count('unknown')]
}
