/** Small files of the kinds that are taken: their structure is right, their picture data means nothing. */

const text = (s: string): number[] => [...s].map((c) => c.charCodeAt(0))
const big = (n: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(n / 256 ** (bytes - 1 - i)) % 256)
const little = (n: number, bytes: number): number[] => big(n, bytes).toReversed()
const data = Array.from({ length: 40 }, (_, i) => (i * 37) % 251)

export function jpeg(width: number, height: number): Uint8Array {
  const frame = [0xff, 0xc0, ...big(8, 2), 8, ...big(height, 2), ...big(width, 2), 3]
  const scan = [0xff, 0xda, ...big(4, 2), 1, 0, ...data, 0xff, 0, 7, 0xff, 0xd0, ...data]
  // A thumbnail in an application block ends like a picture and is none.
  const thumbnail = [0xff, 0xe1, ...big(8, 2), 0xff, 0xd8, 0xff, 0xda, 0xff, 0xd9]
  return Uint8Array.from([0xff, 0xd8, ...thumbnail, ...frame, ...scan, ...scan, 0xff, 0xd9])
}

const chunk = (type: string, content: number[]): number[] => [
  ...big(content.length, 4),
  ...text(type),
  ...content,
  0,
  0,
  0,
  0,
]
export const png = (width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...text('\x89PNG\r\n\x1a\n'),
    ...chunk('IHDR', [...big(width, 4), ...big(height, 4), 8, 2, 0, 0, 0]),
    ...chunk('IDAT', data),
    ...chunk('IEND', []),
  ])

export function webp(width: number, height: number): Uint8Array {
  const extended = [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]
  const frame = [0, 0, 0, 0x9d, 1, 0x2a, ...little(width, 2), ...little(height, 2), ...data]
  const chunks = [
    ...text('VP8X'),
    ...little(extended.length, 4),
    ...extended,
    ...text('VP8 '),
    ...little(frame.length, 4),
    ...frame,
  ]
  return Uint8Array.from([...text('RIFF'), ...little(chunks.length + 4, 4), ...text('WEBP'), ...chunks])
}

export function gif(width: number, height: number): Uint8Array {
  const size = [...little(width, 2), ...little(height, 2)]
  const extension = [0x21, 0xf9, 4, 0, 0, 0, 0, 0]
  const picture = [0x2c, 0, 0, 0, 0, ...size, 0, 2, data.length, ...data, 0]
  const table = data.slice(0, 6)
  return Uint8Array.from([...text('GIF89a'), ...size, 0x80, 0, 0, ...table, ...extension, ...picture, 0x3b])
}

export function bmp(width: number, height: number): Uint8Array {
  const header = [40, 0, 0, 0, ...little(width, 4), ...little(height, 4), 1, 0, 1, 0, ...little(0, 24)]
  const rows = Array.from({ length: Math.ceil(width / 32) * 4 * height }, () => 0)
  return Uint8Array.from([
    ...text('BM'),
    ...little(54 + rows.length, 4),
    0,
    0,
    0,
    0,
    54,
    0,
    0,
    0,
    ...header,
    ...rows,
  ])
}

export function tiff(width: number, height: number): Uint8Array {
  const entry = (tag: number, value: number) => [
    ...little(tag, 2),
    4,
    0,
    ...little(1, 4),
    ...little(value, 4),
  ]
  const entries = [entry(256, width), entry(257, height), entry(273, 62), entry(279, data.length)]
  return Uint8Array.from([...text('II*\0'), 8, 0, 0, 0, 4, 0, ...entries.flat(), 0, 0, 0, 0, ...data])
}

const box = (type: string, content: number[]): number[] => [
  ...big(content.length + 8, 4),
  ...text(type),
  ...content,
]
const heif = (brand: string, width: number, height: number): Uint8Array =>
  Uint8Array.from([
    ...box('ftyp', [...text(brand), 0, 0, 0, 0, ...text(`mif1${brand}`)]),
    ...box('meta', box('ispe', [0, 0, 0, 0, ...big(width, 4), ...big(height, 4)])),
    ...box('mdat', data),
  ])
export const avif = (width: number, height: number): Uint8Array => heif('avif', width, height)
export const heic = (width: number, height: number): Uint8Array => heif('heic', width, height)
