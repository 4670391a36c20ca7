import { ascii, viewOf } from './bytes.ts'
import type { PictureFacts, PixelSize } from './picture.ts'

/** Reads a PNG (ISO/IEC 15948, 5): whole is what has picture data and all its chunks to the last, IEND. */
export function readPng(bytes: Uint8Array): PictureFacts {
  const view = viewOf(bytes)
  let size: PixelSize | undefined
  let hasData = false
  for (let at = 8; at + 12 <= bytes.length; ) {
    const type = ascii(bytes, at + 4, 4)
    const end = at + 12 + view.getUint32(at)
    if (at === 8 && type === 'IHDR' && bytes.length >= 24)
      size = { width: view.getUint32(16), height: view.getUint32(20) }
    if (end > bytes.length) break
    if (type === 'IDAT') hasData = true
    if (type === 'IEND') return { size, isWhole: hasData }
    at = end
  }
  return { size, isWhole: false }
}
