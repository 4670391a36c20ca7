import { viewOf } from './bytes.ts'
import { larger, type PictureFacts, type PixelSize } from './picture.ts'

const read = [256, 257, 273, 279, 324, 325] as const
const [widthTag, heightTag, stripStarts, stripLengths, tileStarts, tileLengths] = read
const readTags: ReadonlySet<number> = new Set(read)
const mostPages = 100

/** The values of the entry at `at`, which are 16 or 32 bits wide; undefined where they lie beyond the file. */
function valuesOf(view: DataView, at: number, little: boolean): number[] | undefined {
  const isShort = view.getUint16(at + 2, little) === 3
  const count = view.getUint32(at + 4, little)
  const width = isShort ? 2 : 4
  const start = count * width <= 4 ? at + 8 : view.getUint32(at + 8, little)
  if (start + count * width > view.byteLength) return undefined
  return Array.from({ length: count }, (_, n) =>
    isShort ? view.getUint16(start + 2 * n, little) : view.getUint32(start + 4 * n, little),
  )
}

/** Reads a TIFF (6.0, section 2): whole is what has every page's list and all the data these name. */
export function readTiff(bytes: Uint8Array): PictureFacts {
  const view = viewOf(bytes)
  const little = bytes[0] === 0x49
  let size: PixelSize | undefined
  let hasData = false
  let page = bytes.length < 8 ? 0 : view.getUint32(4, little)
  for (let n = 0; page !== 0 && n < mostPages; n += 1) {
    const count = page + 2 <= bytes.length ? view.getUint16(page, little) : 0
    const end = page + 2 + count * 12
    if (count === 0 || end + 4 > bytes.length) return { size, isWhole: false }
    const tags = new Map<number, number[] | undefined>()
    for (let at = page + 2; at < end; at += 12) {
      const tag = view.getUint16(at, little)
      if (readTags.has(tag)) tags.set(tag, valuesOf(view, at, little))
    }
    const [width] = tags.get(widthTag) ?? []
    const [height] = tags.get(heightTag) ?? []
    if (width !== undefined && height !== undefined) size = larger(size, { width, height })
    const starts = tags.get(stripStarts) ?? tags.get(tileStarts) ?? []
    const lengths = tags.get(stripLengths) ?? tags.get(tileLengths) ?? []
    const isBeyond = starts.some((start, strip) => start + (lengths[strip] ?? 0) > bytes.length)
    if (isBeyond || [...tags.values()].includes(undefined)) return { size, isWhole: false }
    hasData ||= starts.length > 0
    page = view.getUint32(end, little)
  }
  return { size, isWhole: hasData }
}
