import { type FileProblem, maxFileBytes } from '../../../domain/uploads.ts'
import { decodePicture, encodeJpeg } from './canvas.ts'
import { type FileLike, inspectFile } from './inspect.ts'
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
  const { bytes, kind } = inspected
  if (kind === 'pdf') return { bytes, type: 'application/pdf' }
  try {
    const canvas = await decodePicture(bytes, kind, longSide)
    const context = canvas.getContext('2d')
    if (watermark !== undefined && context !== null) drawWatermark(context, canvas, watermark)
    const encoded = await encodeJpeg(canvas, 0.85)
    return encoded.length > maxFileBytes ? 'tooLarge' : { bytes: encoded, type: 'image/jpeg' }
  } catch {
    return kind === 'heic' ? 'heic' : 'cannotDecode'
  }
}
