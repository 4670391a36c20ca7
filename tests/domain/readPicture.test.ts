import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPicture, sniffFile } from '../../src/domain/files/fileKind.ts'
import { listJpegSegments } from '../../src/domain/files/jpeg.ts'
import { orientationOf } from '../../src/domain/files/orientation.ts'
import type { PictureFacts } from '../../src/domain/files/picture.ts'
import { readPicture } from '../../src/domain/files/readPicture.ts'
import * as made from './pictures.ts'

const factsOf = (bytes: Uint8Array): PictureFacts => {
  const kind = sniffFile(bytes)
  return isPicture(kind) ? readPicture(bytes, kind) : { size: undefined, isWhole: false }
}

const text = (s: string): number[] => [...s].map((c) => c.charCodeAt(0))
const u16 = (n: number): number[] => [n >> 8, n & 255]
const u32 = (n: number): number[] => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255]
const segment = (marker: number, content: number[]): number[] => [
  0xff,
  marker,
  ...u16(content.length + 2),
  ...content,
]
const frame = (width: number, height: number, marker = 0xc0): number[] =>
  segment(marker, [8, ...u16(height), ...u16(width), 3])
const jpeg = (...segments: number[][]): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...segment(0xda, [1, 0]), 1, 2, 3])

const exif = (orientation: number, little = false): number[] => {
  const two = (n: number) => (little ? u16(n).toReversed() : u16(n))
  const four = (n: number) => (little ? u32(n).toReversed() : u32(n))
  const entry = [...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0]
  return segment(0xe1, [
    ...text('Exif\0\0'),
    ...text(little ? 'II' : 'MM'),
    ...two(42),
    ...four(8),
    ...two(1),
    ...entry,
  ])
}

describe('the size of a picture is read before it is decoded', () => {
  test.each([
    ['a baseline JPEG', jpeg(frame(640, 480)), 640, 480],
    ['a progressive JPEG after an Exif block', jpeg(exif(6), frame(4000, 3000, 0xc2)), 4000, 3000],
    ['a JPEG with a Huffman table first', jpeg(segment(0xc4, [0, 1, 2]), frame(20, 10)), 20, 10],
    ['the larger of two frame headers', jpeg(frame(10, 10), frame(65000, 65000)), 65000, 65000],
    ['a JPEG with fill bytes', jpeg([0xff], frame(7, 9)), 7, 9],
    [
      'a JPEG with markers that have no length',
      jpeg([0xff, 1, 0xff, 0xd0, 0xff, 0xd7], frame(9, 9000)),
      9,
      9000,
    ],
    ['a JPEG with a stray byte between its segments', jpeg(exif(1), [0], frame(70, 90)), 70, 90],
    [
      'a JPEG that states a larger frame after its first scan',
      Uint8Array.from([...jpeg(frame(9, 9)), ...frame(99, 99)]),
      99,
      99,
    ],
    [
      'a PNG',
      Uint8Array.from([...text('\x89PNG\r\n\x1a\n'), ...u32(13), ...text('IHDR'), ...u32(80000), ...u32(9)]),
      80000,
      9,
    ],
    [
      'a HEIC with tiles',
      Uint8Array.from([
        ...u32(16),
        ...text('ftypheic'),
        ...u32(0),
        ...u32(20),
        ...text('ispe'),
        ...u32(0),
        ...u32(512),
        ...u32(512),
        ...u32(20),
        ...text('ispe'),
        ...u32(0),
        ...u32(4032),
        ...u32(3024),
      ]),
      4032,
      3024,
    ],
  ])('%s', (_, bytes, width, height) => {
    expect(factsOf(bytes).size).toEqual({ width, height })
  })

  test.each([
    ['a JPEG without a frame header', jpeg(exif(1))],
    ['a JPEG whose height is zero', jpeg(frame(10, 0))],
    ['a JPEG that ends in a segment', jpeg(frame(10, 10)).subarray(0, 9)],
    ['a PNG that ends early', Uint8Array.from(text('\x89PNG\r\n\x1a\n'))],
    ['a PDF', Uint8Array.from(text('%PDF-1.7'))],
  ])('%s has none', (_, bytes) => {
    expect(factsOf(bytes).size).toBeUndefined()
  })
})

describe.each(Object.entries(made))('a %s', (kind, make) => {
  const whole = make(300, 200)

  test('is whole, and states its size', () => {
    expect(sniffFile(whole)).toBe(kind)
    expect(factsOf(whole)).toEqual({ size: { width: 300, height: 200 }, isWhole: true })
  })

  test('is not whole when it was cut off anywhere', () => {
    for (let length = 1; length < whole.length; length += 1)
      expect(factsOf(whole.subarray(0, length)).isWhole, `${length} of ${whole.length}`).toBe(false)
  })

  test('is whole with what cameras and senders append', () => {
    expect(factsOf(Uint8Array.from([...whole, ...text('SEFT'), 0, 0])).isWhole).toBe(true)
  })
})

test('a BMP with the header of 1987 states its size in two bytes, and is whole with all its rows', () => {
  const little = (n: number, bytes: 2 | 4) => (bytes === 2 ? u16(n) : u32(n)).toReversed()
  const header = [...little(12, 4), ...little(300, 2), ...little(200, 2), ...little(1, 2), ...little(24, 2)]
  const rows = Array.from({ length: 900 * 200 }, () => 0)
  const file = [
    ...text('BM'),
    ...little(26 + rows.length, 4),
    ...u32(0),
    ...little(26, 4),
    ...header,
    ...rows,
  ]
  const size = { width: 300, height: 200 }
  expect(factsOf(Uint8Array.from(file))).toEqual({ size, isWhole: true })
  expect(factsOf(Uint8Array.from(file.slice(0, -1)))).toEqual({ size, isWhole: false })
})

test.each([
  ['compressed, as many bytes as it says itself', 1, 500, 500],
  ['with masks for its colours, all its rows, whatever it says', 3, 1, 300 * 200],
])('a BMP is whole with, where it is %s', (_, compression, said, length) => {
  const little = (n: number) => u32(n).toReversed()
  const sizes = [...little(40), ...little(300), ...little(200), 1, 0, 8, 0]
  const rest = Array.from({ length: 16 + length }, () => 0)
  const header = [...little(54), ...sizes, ...little(compression), ...little(said)]
  const file = [...text('BM'), ...little(70 + length), ...u32(0), ...header, ...rest]
  const size = { width: 300, height: 200 }
  expect(factsOf(Uint8Array.from(file))).toEqual({ size, isWhole: true })
  expect(factsOf(Uint8Array.from(file.slice(0, -1)))).toEqual({ size, isWhole: false })
})

describe('how the camera was held', () => {
  test.each([1, 3, 6, 8])('orientation %i is read in both byte orders', (orientation) => {
    expect(orientationOf(jpeg(exif(orientation), frame(4, 4)))).toBe(orientation)
    expect(orientationOf(jpeg(exif(orientation, true), frame(4, 4)))).toBe(orientation)
  })

  test('no Exif block or a senseless value counts as upright', () => {
    expect(orientationOf(jpeg(frame(4, 4)))).toBe(1)
    expect(orientationOf(jpeg(exif(77), frame(4, 4)))).toBe(1)
  })
})

test('no bytes whatever make the readers throw, nor report a size of zero', () => {
  const heads = Object.values(made).map((make) => [...make(8, 8)])
  const start = fc.constantFrom(
    [],
    [0xff, 0xd8],
    [0xff, 0xd8, ...exif(6)],
    text('\x89PNG\r\n\x1a\n'),
    [0, 0, 0, 24, ...text('ftypheicispe')],
    ...heads,
    ...heads.map((head) => head.slice(0, 40)),
  )
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 120 }), (head, tail) => {
      const bytes = Uint8Array.from([...head, ...tail])
      const { size } = factsOf(bytes)
      expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true)
      expect(orientationOf(bytes)).toBeGreaterThanOrEqual(1)
      for (const { end } of listJpegSegments(bytes)) expect(end).toBeLessThanOrEqual(bytes.length)
    }),
    { numRuns: 3000 },
  )
})
