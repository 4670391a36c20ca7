import { isPicture, type PictureKind, sniffFile } from '../../domain/files/fileKind.ts'
import { orientationOf } from '../../domain/files/orientation.ts'
import { findPdfProblem } from '../../domain/files/pdf.ts'
import type { PixelSize } from '../../domain/files/picture.ts'
import { readPicture } from '../../domain/files/readPicture.ts'
import { type FileProblem, maxFileBytes, maxPictureBytes, maxPixels } from '../../domain/uploads.ts'

/** A picture that may be decoded: its bytes, what they are, and the size and orientation its headers state. */
export interface InspectedPicture {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kind: PictureKind
  readonly size: PixelSize
  readonly orientation: number
}

/** A file that may be opened or sent. */
export type Inspected = InspectedPicture | { readonly bytes: Uint8Array<ArrayBuffer>; readonly kind: 'pdf' }

/** The part of a `File` that is needed. */
export interface FileLike {
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/**
 * Looks at a file before anything of it is decoded, cheapest first: size, first bytes, what its own structure says.
 * Returns what is wrong (`type` for anything that has no name here), or the bytes. Never throws.
 */
export async function inspectFile(file: FileLike): Promise<Inspected | FileProblem> {
  if (file.size === 0) return 'empty'
  if (file.size > maxPictureBytes) return 'tooLarge'
  try {
    return inspectBytes(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return 'unreadable' // moved, deleted, or a cloud file that did not come
  }
}

/** The same for bytes that are here already. */
export function inspectBytes(bytes: Uint8Array<ArrayBuffer>): Inspected | FileProblem {
  const kind = sniffFile(bytes)
  if (kind === 'pdf') return inspectPdf(bytes)
  if (isPicture(kind)) return inspectPicture(bytes, kind)
  return kind === 'other' ? 'type' : kind
}

function inspectPdf(bytes: Uint8Array<ArrayBuffer>): Inspected | FileProblem {
  if (bytes.length > maxFileBytes) return 'tooLarge'
  const problem = findPdfProblem(bytes)
  if (problem) return problem === 'locked' ? 'pdfLocked' : 'pdfIncomplete'
  return { bytes, kind: 'pdf' }
}

function inspectPicture(bytes: Uint8Array<ArrayBuffer>, kind: PictureKind): Inspected | FileProblem {
  const { size, isWhole } = readPicture(bytes, kind)
  if (size && size.width * size.height > maxPixels) return 'tooManyPixels'
  if (!isWhole) return 'incomplete'
  if (!size) return 'cannotDecode'
  return { bytes, kind, size, orientation: kind === 'jpeg' ? orientationOf(bytes) : 1 }
}
