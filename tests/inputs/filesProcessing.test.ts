import { describe, expect, test } from 'vitest'
import { listJpegSegments } from '../../src/domain/files/jpeg.ts'
import { formatBytes } from '../../src/inputs/uploads/formatBytes.ts'
import { newUploadId } from '../../src/inputs/uploads/uploadId.ts'
import { cleanJpeg, fitWithin } from '../../src/ui/files/canvas.ts'
import { layOutWatermark } from '../../src/ui/files/watermark.ts'

const segment = (marker: number, ...content: number[]) => [0xff, marker, 0, content.length + 2, ...content]

const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1]
const density = [1, 350 >> 8, 350 & 255, 350 >> 8, 350 & 255, 0, 0]

describe('a JPEG is sent without metadata', () => {
  const scan = [...segment(0xda, 1, 2), 9, 8, 7, 0xff, 0xd9]
  const [tables, frame, adobe] = [segment(0xdb, 1, 1), segment(0xc0, 8, 1, 185, 1, 102, 3), segment(0xee, 65)]
  const dirty = Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0),
    ...segment(0xe1, 0x45, 0x78, 0x69, 0x66, 0, 0),
    ...adobe,
    ...segment(0xe2, 0x49, 0x43, 0x43),
    ...tables,
    ...segment(0xfe, 0x68, 0x69),
    ...frame,
    ...scan,
  ])
  const clean = cleanJpeg(dirty, 350)

  test('Exif, colour profile and comments are gone; what the picture needs is there', () => {
    expect(listJpegSegments(clean).map(({ marker }) => marker)).toEqual([0xe0, 0xee, 0xdb, 0xc0, 0xda])
    expect([...clean.subarray(20)]).toEqual([...adobe, ...tables, ...frame, ...scan])
  })

  test('it states the density it is printed at', () => {
    expect([...clean.subarray(2, 20)]).toEqual([...jfif, ...density])
  })

  test('cleaning twice changes nothing more', () => {
    expect(cleanJpeg(clean, 350)).toEqual(clean)
  })
})

test.each([
  [
    { width: 4800, height: 2400 },
    { width: 2400, height: 1200 },
  ],
  [
    { width: 100, height: 200 },
    { width: 100, height: 200 },
  ],
  [
    { width: 1, height: 9000 },
    { width: 1, height: 2400 },
  ],
])('%o fits within 2400 as %o', (size, fitted) => {
  expect(fitWithin(size, 2400)).toEqual(fitted)
})

test.each([
  [300, '1 KB'],
  [23 * 1024, '23 KB'],
  [10 * 1024 * 1024, '10.0 MB'],
])('%i bytes are written %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})

test('an upload id is 32 random hexadecimal digits', () => {
  const ids = Array.from({ length: 100 }, newUploadId)
  expect(new Set(ids).size).toBe(100)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
})

test.each([[{ width: 2400, height: 1500 }], [{ width: 300, height: 2000 }]])(
  'no part of a copy of %o is further than a few lines from the watermark',
  (size) => {
    const { places, fontSize, angle } = layOutWatermark(size, 22)
    const turned = places.map(({ x, y }) => ({
      x: size.width / 2 + x * Math.cos(angle) - y * Math.sin(angle),
      y: size.height / 2 + x * Math.sin(angle) + y * Math.cos(angle),
    }))
    for (const corner of [
      { x: 0, y: 0 },
      { x: size.width, y: size.height },
      { x: 0, y: size.height },
    ]) {
      const nearest = Math.min(...turned.map((place) => Math.hypot(place.x - corner.x, place.y - corner.y)))
      expect(nearest).toBeLessThan(fontSize * 14)
    }
  },
)
