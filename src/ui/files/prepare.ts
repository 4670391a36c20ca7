import { type FileProblem, maxFileBytes, photoSpec } from '../../domain/uploads.ts'
import { decodePicture, encodeJpeg, undecoded } from './canvas.ts'
import { type FileLike, inspectFile } from './inspect.ts'
import { searchQuality } from './quality.ts'
import { drawWatermark } from './watermark.ts'

/** A file as it is sent. */
export interface Prepared {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: 'image/jpeg' | 'application/pdf'
}

/** Long side of a copy in pixels: an ID card that fills the picture is then at about 700 dpi. */
const longSide = 2400

/**
 * Makes a copy of a document ready to be sent: pictures are re-encoded as JPEG (which drops place and time of taking)
 * and get the watermark; PDFs are passed on unopened. Returns what is wrong instead when the file can't be used.
 */
export async function prepareFile(
  file: FileLike,
  watermark: string | undefined,
): Promise<Prepared | FileProblem> {
  const inspected = await inspectFile(file)
  if (typeof inspected === 'string') return inspected
  if (inspected.kind === 'pdf') return { bytes: inspected.bytes, type: 'application/pdf' }
  try {
    const canvas = await decodePicture(inspected, longSide)
    const context = canvas.getContext('2d')
    if (watermark !== undefined && context !== null) drawWatermark(context, canvas, watermark)
    const encoded = await encodeJpeg(canvas, 0.85)
    return encoded.length > maxFileBytes ? 'tooLarge' : { bytes: encoded, type: 'image/jpeg' }
  } catch {
    return undecoded(inspected.kind)
  }
}

/**
 * Encodes a finished card photo anew, as one that was just made is encoded: nothing but its pixels comes along.
 * Returns what is wrong when it is none, or has not the size of one.
 */
export async function prepareCardPhoto(file: FileLike): Promise<Prepared | FileProblem> {
  const inspected = await inspectFile(file)
  if (typeof inspected === 'string') return inspected
  if (inspected.kind === 'pdf') return 'pdf'
  const { width, height, minBytes: min, maxBytes: max, dpi } = photoSpec
  if (inspected.size.width !== width || inspected.size.height !== height) return 'cannotDecode'
  try {
    const canvas = await decodePicture(inspected, height)
    const { bytes } = await searchQuality((quality) => encodeJpeg(canvas, quality, dpi), { min, max })
    return { bytes, type: 'image/jpeg' }
  } catch {
    return undecoded(inspected.kind)
  }
}
