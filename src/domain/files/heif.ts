import { ascii, viewOf } from './bytes.ts'
import { larger, type PictureFacts, type PixelSize } from './picture.ts'

const ispe = 0x69737065

/** HEIF keeps one `ispe` box per item and tile; the largest is the picture (ISO/IEC 23008-12, 6.5.3). */
function findSize(bytes: Uint8Array): PixelSize | undefined {
  const view = viewOf(bytes)
  let size: PixelSize | undefined
  for (let at = bytes.indexOf(0x69, 4); at >= 0 && at + 16 <= bytes.length; at = bytes.indexOf(0x69, at + 1))
    if (view.getUint32(at) === ispe)
      size = larger(size, { width: view.getUint32(at + 8), height: view.getUint32(at + 12) })
  return size
}

/** The names of the boxes that are there to their end (ISO/IEC 14496-12, 4.2). */
function wholeBoxes(bytes: Uint8Array): ReadonlySet<string> {
  const view = viewOf(bytes)
  const found = new Set<string>()
  for (let at = 0; at + 8 <= bytes.length; ) {
    const short = view.getUint32(at)
    const isLong = short === 1 && at + 16 <= bytes.length
    const length = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? bytes.length - at : short
    if (length < 8 || at + length > bytes.length) break
    found.add(ascii(bytes, at + 4, 4))
    at += length
  }
  return found
}

/** Reads HEIC and AVIF: whole is what has its description and its data. What phones append to that is no concern. */
export function readHeif(bytes: Uint8Array): PictureFacts {
  const boxes = wholeBoxes(bytes)
  return { size: findSize(bytes), isWhole: boxes.has('meta') && boxes.has('mdat') }
}
