import { readBmp } from './bmp.ts'
import type { PictureKind } from './fileKind.ts'
import { readGif } from './gif.ts'
import { readHeif } from './heif.ts'
import { readJpeg } from './jpeg.ts'
import type { PictureFacts } from './picture.ts'
import { readPng } from './png.ts'
import { readTiff } from './tiff.ts'
import { readWebp } from './webp.ts'

const readers: { readonly [K in PictureKind]: (bytes: Uint8Array) => PictureFacts } = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  gif: readGif,
  bmp: readBmp,
  tiff: readTiff,
  avif: readHeif,
  heic: readHeif,
}

/**
 * The size of a picture and whether it is all there, by its own headers, without anything of it being decoded. A picture
 * without a size must not be decoded: nobody knows how much memory that takes. Never throws.
 */
export function readPicture(bytes: Uint8Array, kind: PictureKind): PictureFacts {
  const { size, isWhole } = readers[kind](bytes)
  return { size: size !== undefined && size.width > 0 && size.height > 0 ? size : undefined, isWhole }
}
