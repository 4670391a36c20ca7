import { ascii, viewOf } from './bytes.ts'
import { larger, type PictureFacts, type PixelSize } from './picture.ts'

/** The size that one chunk states, where its content begins at `at` (RFC 9649, 2.5–2.7). */
function sizeIn(view: DataView, type: string, at: number): PixelSize | undefined {
  if (at + 10 > view.byteLength) return undefined
  const u24 = (from: number) => view.getUint16(from, true) | (view.getUint8(from + 2) << 16)
  if (type === 'VP8X') return { width: u24(at + 4) + 1, height: u24(at + 7) + 1 }
  if (type === 'VP8 ')
    return { width: view.getUint16(at + 6, true) & 0x3fff, height: view.getUint16(at + 8, true) & 0x3fff }
  if (type !== 'VP8L') return undefined
  const bits = view.getUint32(at + 1, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** Reads a WebP: whole is what has as many bytes as its RIFF header says. */
export function readWebp(bytes: Uint8Array): PictureFacts {
  const view = viewOf(bytes)
  let size: PixelSize | undefined
  for (let at = 12; at + 8 <= bytes.length; ) {
    const found = sizeIn(view, ascii(bytes, at, 4), at + 8)
    if (found) size = larger(size, found)
    const length = view.getUint32(at + 4, true)
    at += 8 + length + (length % 2)
  }
  return { size, isWhole: size !== undefined && 8 + view.getUint32(4, true) <= bytes.length }
}
