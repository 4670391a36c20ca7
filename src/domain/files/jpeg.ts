import { viewOf } from './bytes.ts'
import { larger, type PictureFacts, type PixelSize } from './picture.ts'

interface Segment {
  readonly marker: number
  /** Where the marker, its content and the next marker begin. */
  readonly start: number
  readonly content: number
  readonly end: number
}

const startOfScan = 0xda
const endOfImage = 0xd9

/** Markers without a length (ITU-T T.81, table B.1): TEM, RST0–RST7, and a start of image that is not the first. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** Where the next marker that matters begins, from `from` on; past picture data, fill bytes and strays, as decoders do. */
function findMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (next === 0xff) at += 1
    else if (next === 0 || standsAlone(next)) at = bytes.indexOf(0xff, at + 2)
    else return at
  }
  return -1
}

/** All marker segments to the end of the picture, which is the last; ends early when the bytes do or are broken. */
function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  const view = viewOf(bytes)
  let at = 2
  for (;;) {
    const start = findMarker(bytes, at)
    if (start < 0) return
    const marker = view.getUint8(start + 1)
    const isEnd = marker === endOfImage
    if (!isEnd && start + 4 > bytes.length) return
    const end = start + 2 + (isEnd ? 0 : view.getUint16(start + 2))
    if ((!isEnd && end < start + 4) || end > bytes.length) return
    yield { marker, start, content: Math.min(start + 4, end), end }
    if (isEnd) return
    at = end
  }
}

/** The marker segments of a JPEG up to and with the start of the first scan. Ends early when the bytes are broken; never throws. */
export function listJpegSegments(bytes: Uint8Array): readonly Segment[] {
  const segments: Segment[] = []
  for (const segment of segmentsOf(bytes)) {
    segments.push(segment)
    if (segment.marker === startOfScan || segment.marker === endOfImage) break
  }
  return segments
}

/** SOF0–SOF15 without DHT, JPG and DAC, which share the range (ITU-T T.81, table B.1). */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Reads a JPEG: whole is what has a scan and, behind it, its end. What cameras append to that is no concern. */
export function readJpeg(bytes: Uint8Array): PictureFacts {
  const view = viewOf(bytes)
  let size: PixelSize | undefined
  let [hasScan, isWhole] = [false, false]
  for (const { marker, content, end } of segmentsOf(bytes)) {
    if (marker === startOfScan) hasScan = true
    if (marker === endOfImage) isWhole = hasScan
    if (isFrameHeader(marker) && end - content >= 5)
      size = larger(size, { width: view.getUint16(content + 3), height: view.getUint16(content + 1) })
  }
  return { size, isWhole }
}
