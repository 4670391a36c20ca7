import { findPixelSize, orientationOf, type PixelSize } from '../../../domain/imageHeader.ts'
import {
  type FileKind,
  type FileProblem,
  maxFileBytes,
  maxPixels,
  sniffFile,
} from '../../../domain/uploads.ts'

/** A file that may be opened: its bytes, what they are, and for pictures the size and orientation the header states. */
export interface Inspected {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kind: 'jpeg' | 'png' | 'heic' | 'pdf'
  readonly orientation: number
}

/** The part of a `File` that is needed. */
export interface FileLike {
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

const isReadable = (kind: FileKind): kind is Inspected['kind'] => kind !== 'empty' && kind !== 'other'
const isTooLarge = ({ width, height }: PixelSize): boolean => width * height > maxPixels

/**
 * Looks at a file before anything of it is decoded, cheapest first: size, first bytes, pixels by the header.
 * Returns what is wrong (`type` for anything that is no picture and no PDF), or the bytes. Never throws.
 */
export async function inspectFile(file: FileLike): Promise<Inspected | FileProblem> {
  if (file.size === 0) return 'empty'
  if (file.size > maxFileBytes) return 'tooLarge'
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return 'unreadable' // moved, deleted, or a cloud file that did not come
  }
  const kind = sniffFile(bytes)
  if (kind === 'empty') return 'empty'
  if (!isReadable(kind)) return 'type'
  if (kind === 'pdf') return { bytes, kind, orientation: 1 }
  const size = findPixelSize(bytes, kind)
  if (size === undefined) return 'cannotDecode'
  if (isTooLarge(size)) return 'tooManyPixels'
  return { bytes, kind, orientation: kind === 'jpeg' ? orientationOf(bytes) : 1 }
}
