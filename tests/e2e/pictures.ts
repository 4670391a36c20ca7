import { crc32, deflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import type { Pixels } from '../../src/inputs/photo/pixels.ts'
import { portrait } from '../inputs/portrait.ts'

/** A file as a person would pick it. */
export interface PickedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

/** Pixels as a PNG file. */
function pngOf({ width, height, data }: Pixels): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const row = width * 4
  const raw = Buffer.alloc((row + 1) * height)
  for (let y = 0; y < height; y += 1) raw.set(data.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Even numbers from -8 to 8, the same ones every time: a drawn face is too even for a camera. */
function grain(): () => number {
  let seed = 20_260_302
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return ((seed >>> 16) % 17) - 8
  }
}

type Blot = readonly [x: number, y: number, acrossHalf: number, downHalf: number, colour: readonly number[]]

const skinInShade = [196, 150, 126]
const dark = [52, 40, 36]

/** Ears, brows, eyes, nose and mouth on the head that `photograph` draws. */
const face: readonly Blot[] = [
  ...[-1, 1].flatMap((side): Blot[] => [
    [360 + side * 164, 425, 11, 34, skinInShade],
    [360 + side * 64, 372, 36, 6, dark],
    [360 + side * 64, 404, 25, 11, [236, 232, 228]],
    [360 + side * 64, 404, 11, 11, dark],
  ]),
  [360, 452, 13, 34, skinInShade],
  [360, 522, 44, 8, [172, 98, 92]],
]

function photograph(): Pixels {
  const drawn = portrait({ width: 720, height: 960, centre: 360, top: 200, head: 330, features: false })
  const next = grain()
  const { data, width } = drawn
  for (const [x, y, acrossHalf, downHalf, colour] of face)
    for (let dy = -downHalf; dy <= downHalf; dy += 1)
      for (let dx = -acrossHalf; dx <= acrossHalf; dx += 1)
        if ((dx / acrossHalf) ** 2 + (dy / downHalf) ** 2 <= 1)
          data.set(colour, ((y + dy) * width + x + dx) * 4)
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i] ?? 255) > 240) continue
    const more = next()
    for (const channel of [0, 1, 2]) data[i + channel] = (data[i + channel] ?? 0) + more
  }
  return drawn
}

/** A drawn portrait before a white wall, as a PNG. */
export function portraitFile(): PickedFile {
  return { name: 'photo.png', mimeType: 'image/png', buffer: pngOf(photograph()) }
}

/** A copy of a document: a coloured sheet with grey lines. `hue` is any number, to tell copies apart. */
export function documentFile(hue: number): PickedFile {
  const [width, height] = [640, 420]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isLine = y % 40 > 24 && y % 40 < 34 && x > 60 && x < 560 - (y % 200) && y > 60 && y < 380
      const paper = [225 - ((hue * 37) % 40), 232, 240 - ((hue * 53) % 40)]
      data.set(isLine ? [110, 118, 130, 255] : [...paper, 255], (y * width + x) * 4)
    }
  return { name: 'IMG_0001.png', mimeType: 'image/png', buffer: pngOf({ width, height, data }) }
}

/** EXIF that only says: turn me a quarter to the right (orientation 6). */
const exif = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000600000000000000', 'hex')

/**
 * The portrait as a phone held upright writes it: lying on its side, with the note how to turn it. The browser of `page`
 * encodes the JPEG.
 */
export async function turnedPortraitFile(page: Page): Promise<PickedFile> {
  const source = portraitFile().buffer.toString('base64')
  const encoded = await page.evaluate(async (png) => {
    const blob = new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))], { type: 'image/png' })
    const image = await createImageBitmap(blob)
    const canvas = document.createElement('canvas')
    canvas.width = image.height
    canvas.height = image.width
    const context = canvas.getContext('2d')
    context?.translate(0, image.width)
    context?.rotate(-Math.PI / 2)
    context?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.92).split(',')[1] ?? ''
  }, source)
  const jpeg = Buffer.from(encoded, 'base64')
  const buffer = Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)])
  return { name: 'IMG_0002.jpg', mimeType: 'image/jpeg', buffer }
}
