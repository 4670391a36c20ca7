import { viewOf } from './bytes.ts'
import type { PictureFacts } from './picture.ts'

const oldHeader = 12
/** Plain pixels, or with masks: the only ones whose length follows from the size. */
const isPlain = (compression: number): boolean => compression === 0 || compression === 3 || compression === 6

/** Reads a BMP (BITMAPFILEHEADER and what follows it): whole is what has all rows, each filled up to four bytes. */
export function readBmp(bytes: Uint8Array): PictureFacts {
  if (bytes.length < 38) return { size: undefined, isWhole: false }
  const view = viewOf(bytes)
  const isOld = view.getUint32(14, true) === oldHeader
  const width = isOld ? view.getUint16(18, true) : Math.abs(view.getInt32(18, true))
  const height = isOld ? view.getUint16(20, true) : Math.abs(view.getInt32(22, true))
  const bits = view.getUint16(isOld ? 24 : 28, true)
  const rows = Math.ceil((width * bits) / 32) * 4 * height
  const data = isOld || isPlain(view.getUint32(30, true)) ? rows : view.getUint32(34, true)
  return { size: { width, height }, isWhole: view.getUint32(10, true) + data <= bytes.length }
}
