import { viewOf } from './bytes.ts'
import { listJpegSegments } from './jpeg.ts'

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
