import type { FileKind } from './uploads.ts'

export interface PixelSize {
  readonly width: number
  readonly height: number
}

interface Segment {
  readonly marker: number
  /** Where the marker, its content and the next marker begin. */
  readonly start: number
  readonly content: number
  readonly end: number
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const startOfScan = 0xda

/** The marker segments of a JPEG up to and with the start of the first scan. Ends early when the bytes are broken; never throws. */
export function listJpegSegments(bytes: Uint8Array): readonly Segment[] {
  const view = viewOf(bytes)
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + view.getUint16(at + 2)
    if (end < at + 4 || end > bytes.length) break
    segments.push({ marker, start: at, content: at + 4, end })
    if (marker === startOfScan) break
    at = end
  }
  return segments
}

/** SOF0–SOF15 without DHT, JPG and DAC, which share the range (ITU-T T.81, table B.1). */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const larger = (a: PixelSize | undefined, b: PixelSize): PixelSize =>
  a !== undefined && a.width * a.height >= b.width * b.height ? a : b

function findJpegSize(bytes: Uint8Array): PixelSize | undefined {
  const view = viewOf(bytes)
  let size: PixelSize | undefined
  for (const { marker, content, end } of listJpegSegments(bytes)) {
    if (!isFrameHeader(marker) || end - content < 5) continue
    size = larger(size, { width: view.getUint16(content + 3), height: view.getUint16(content + 1) })
  }
  return size
}

function findPngSize(bytes: Uint8Array): PixelSize | undefined {
  if (bytes.length < 24) return undefined
  const view = viewOf(bytes)
  const isHeader = view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452
  return isHeader ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined
}

/** HEIF keeps one `ispe` box per item and tile; the largest is the picture (ISO/IEC 23008-12, 6.5.3). */
function findHeicSize(bytes: Uint8Array): PixelSize | undefined {
  const view = viewOf(bytes)
  const last = Math.min(bytes.length, 1 << 18) - 16
  let size: PixelSize | undefined
  for (let at = 4; at <= last; at += 1) {
    if (bytes[at] !== 0x69 || view.getUint32(at) !== 0x69737065) continue
    size = larger(size, { width: view.getUint32(at + 8), height: view.getUint32(at + 12) })
  }
  return size
}

/**
 * The size of a picture in pixels as its header states it, without decoding anything and before any rotation.
 * Undefined when there is none to be found or it is zero: such a file must not be decoded. Never throws.
 */
export function findPixelSize(bytes: Uint8Array, kind: FileKind): PixelSize | undefined {
  const find = { jpeg: findJpegSize, png: findPngSize, heic: findHeicSize }
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'heic') return undefined
  const size = find[kind](bytes)
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined
}

const exifMark = 0x45786966
const orientationTag = 0x0112

/** The orientation in one Exif block whose TIFF header starts at `tiff`. */
function findTiffOrientation(view: DataView, tiff: number, end: number): number | undefined {
  if (tiff + 8 > end) return undefined
  const order = view.getUint16(tiff)
  if (order !== 0x4949 && order !== 0x4d4d) return undefined
  const little = order === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (directory + 2 > end) return undefined
  const count = view.getUint16(directory, little)
  for (let i = 0; i < count; i += 1) {
    const entry = directory + 2 + i * 12
    if (entry + 12 > end) return undefined
    if (view.getUint16(entry, little) === orientationTag) return view.getUint16(entry + 8, little)
  }
  return undefined
}

/**
 * How the camera was held, by the Exif block of a JPEG: 1 (upright) to 8, where 3 is upside down, 6 and 8 lie on a side
 * (CIPA DC-008, 4.6.4). 1 when the file does not say or says nonsense. Never throws.
 */
export function orientationOf(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  for (const { marker, content, end } of listJpegSegments(bytes)) {
    if (marker !== 0xe1 || content + 6 > end || view.getUint32(content) !== exifMark) continue
    const orientation = findTiffOrientation(view, content + 6, end)
    if (orientation !== undefined && orientation >= 1 && orientation <= 8) return orientation
  }
  return 1
}
