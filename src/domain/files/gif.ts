import { viewOf } from './bytes.ts'
import { larger, type PictureFacts, type PixelSize } from './picture.ts'

/** The bytes of a colour table by the flags before it. */
const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

/** Behind the data blocks that begin at `at`, each led by its length and the last one empty. */
function afterBlocks(bytes: Uint8Array, at: number): number {
  let next = at
  for (let length = bytes[next]; length !== undefined && length > 0; length = bytes[next]) next += 1 + length
  return next + 1
}

/** Reads a GIF (GIF89a, appendix B): whole is what has a picture and ends with its trailer. */
export function readGif(bytes: Uint8Array): PictureFacts {
  if (bytes.length < 13) return { size: undefined, isWhole: false }
  const view = viewOf(bytes)
  const sizeAt = (at: number) => ({ width: view.getUint16(at, true), height: view.getUint16(at + 2, true) })
  let size: PixelSize = sizeAt(6)
  let hasPicture = false
  let at = 13 + tableBytes(view.getUint8(10))
  while (at < bytes.length) {
    const block = bytes[at]
    if (block === 0x3b) return { size, isWhole: hasPicture }
    if (block === 0x21) at = afterBlocks(bytes, at + 2)
    else if (block === 0x2c && at + 10 <= bytes.length) {
      size = larger(size, sizeAt(at + 5))
      hasPicture = true
      at = afterBlocks(bytes, at + 11 + tableBytes(view.getUint8(at + 9)))
    } else break
  }
  return { size, isWhole: false }
}
