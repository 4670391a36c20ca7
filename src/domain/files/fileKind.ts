import { ascii } from './bytes.ts'
import { isPdf } from './pdf.ts'

/** Pictures whose structure can be read before they are decoded. Which of them are decoded is the browser's business. */
export const pictureKinds = ['jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff', 'avif', 'heic'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** `document`: a word processor's, a spreadsheet or an archive, which all begin alike. */
export type FileKind = PictureKind | 'empty' | 'pdf' | 'webPage' | 'document' | 'video' | 'other'

export const isPicture = (kind: FileKind): kind is PictureKind => pictureKinds.some((one) => one === kind)

const avifBrands = new Set(['avif', 'avis'])
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

/** What lies in an ISO file, by the brands that it names (ISO/IEC 14496-12, 4.3): the first, and those it is compatible with. */
function isoKind(bytes: Uint8Array): FileKind {
  const length = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), 256, bytes.length)
  const brands = [ascii(bytes, 8, 4)]
  for (let at = 16; at + 4 <= length; at += 4) brands.push(ascii(bytes, at, 4))
  if (brands.some((one) => avifBrands.has(one))) return 'avif'
  return brands.some((one) => heicBrands.has(one)) ? 'heic' : 'video'
}

const bmpHeaders = new Set([12, 40, 52, 56, 64, 108, 124])
const isMarkup = (head: string): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!|\?xml|html|head|body|svg)/i.test(head)

/** What a file is by its first bytes, whatever its name or declared type says. */
export function sniffFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const head = ascii(bytes, 0, 64)
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (head.startsWith('BM') && bmpHeaders.has(bytes[14] ?? 0) && bytes[15] === 0) return 'bmp'
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff'
  if (head.slice(4, 8) === 'ftyp' && bytes.length >= 12) return isoKind(bytes)
  if (head.startsWith('\u001aE\u00df\u00a3') || head.slice(8, 12) === 'AVI ') return 'video'
  if (isPdf(bytes)) return 'pdf'
  if (
    head.startsWith('PK\u0003\u0004') ||
    head.startsWith('\u00d0\u00cf\u0011\u00e0') ||
    head.startsWith('Rar!')
  )
    return 'document'
  return isMarkup(head) ? 'webPage' : 'other'
}
