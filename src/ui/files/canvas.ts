import type { PictureKind } from '../../domain/files/fileKind.ts'
import { listJpegSegments } from '../../domain/files/jpeg.ts'
import type { PixelSize } from '../../domain/files/picture.ts'
import type { FileProblem } from '../../domain/uploads.ts'
import type { InspectedPicture } from './inspect.ts'

/** The largest size with the same shape whose longer side is at most `longSide`; never larger than it was. */
export function fitWithin({ width, height }: PixelSize, longSide: number): PixelSize {
  const scale = Math.min(1, longSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** A canvas filled with white (a transparent PNG would turn black as JPEG) and what draws on it. */
export function newCanvas({ width, height }: PixelSize): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const willReadFrequently = width * height < 1_000_000
  const context = canvas.getContext('2d', { willReadFrequently })
  if (context === null) throw new Error('no 2d canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  return [canvas, context]
}

async function openAsElement(blob: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(blob)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

async function open(blob: Blob, resize: ImageBitmapOptions): Promise<ImageBitmap | HTMLImageElement> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image', ...resize })
  } catch {
    return openAsElement(blob) // Safari opens HEIC only this way; older ones know no options
  }
}

/**
 * Lets the browser make a large picture small while it decodes, off the main thread. Only the width is given, so that the
 * shape is kept even where a browser resizes before it turns the picture upright. Which way up other kinds than these two
 * are only the browser knows.
 */
function resizeTo({ kind, size, orientation }: InspectedPicture, longSide: number): ImageBitmapOptions {
  if ((kind !== 'jpeg' && kind !== 'png') || Math.max(size.width, size.height) <= longSide) return {}
  const fitted = fitWithin(size, longSide)
  return { resizeWidth: orientation >= 5 ? fitted.height : fitted.width, resizeQuality: 'high' }
}

/** What to say of a picture that is whole and was not decoded: damaged inside, or of a kind that this browser does not know. */
export const undecoded = (kind: PictureKind): FileProblem =>
  kind === 'jpeg' || kind === 'png' ? 'cannotDecode' : kind

/**
 * Decodes a picture, upright as it was taken, onto a canvas whose longer side is at most `longSide` pixels.
 * Rejects when the browser can't decode it.
 */
export async function decodePicture(picture: InspectedPicture, longSide: number): Promise<HTMLCanvasElement> {
  const blob = new Blob([picture.bytes], { type: `image/${picture.kind}` })
  const image = await open(blob, resizeTo(picture, longSide))
  const natural =
    image instanceof HTMLImageElement ? { width: image.naturalWidth, height: image.naturalHeight } : image
  if (natural.width === 0 || natural.height === 0) throw new Error('empty picture')
  const size = fitWithin(natural, longSide)
  const [canvas, context] = newCanvas(size)
  context.drawImage(image, 0, 0, size.width, size.height)
  if (!(image instanceof HTMLImageElement)) image.close()
  return canvas
}

const isMetadata = (marker: number): boolean =>
  (marker >= 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe

/**
 * A JPEG without Exif, comments or any other application block (some browsers write Exif when they encode), and with
 * one JFIF block that states `dpi` as its density. The Adobe block stays, since colours depend on it.
 */
export function cleanJpeg(bytes: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  const kept = listJpegSegments(bytes).filter(({ marker }) => !isMetadata(marker))
  const rest = kept.at(-1)?.end ?? 2
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1]
  const density = [dpi >> 8, dpi & 255, dpi >> 8, dpi & 255, 0, 0]
  const parts = [
    Uint8Array.from([...head, ...density]),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    bytes.subarray(rest),
  ]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** A canvas as JPEG at a quality of 0–1, without any metadata. Rejects when the browser can't encode it. */
export async function encodeJpeg(
  canvas: HTMLCanvasElement,
  quality: number,
  dpi = 72,
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
  if (blob === null) throw new Error('not encoded')
  return cleanJpeg(new Uint8Array(await blob.arrayBuffer()), dpi)
}
