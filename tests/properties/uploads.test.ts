import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxPictureBytes, maxPixels } from '../../src/domain/uploads.ts'
import { inspectFile } from '../../src/ui/files/inspect.ts'
import { hold } from './promised.ts'

const text = (s: string): number[] => [...s].map((c) => c.charCodeAt(0))
const u16 = (n: number): number[] => [n >> 8, n & 255]
const u32 = (n: number): number[] => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255]

interface Made {
  readonly bytes: number[]
  /** The most pixels that any header in it states; undefined where none states a picture. */
  readonly pixels: number | undefined
}

const side = fc.oneof(fc.nat(0xffff), fc.constantFrom(0, 1, 8191, 8192, 8193, 0xffff))
const most = (sizes: readonly (readonly [number, number])[]): number | undefined => {
  const pixels = Math.max(0, ...sizes.map(([width, height]) => width * height))
  return pixels > 0 ? pixels : undefined
}

const jpeg: fc.Arbitrary<Made> = fc
  .array(fc.tuple(side, side, fc.constantFrom(0xc0, 0xc1, 0xc2, 0xc9), fc.uint8Array({ maxLength: 20 })), {
    maxLength: 4,
  })
  .map((frames) => ({
    bytes: [
      0xff,
      0xd8,
      ...frames.flatMap(([width, height, marker, comment]) => [
        // A marker without a length, which hid the frame behind it.
        0xff,
        0x01,
        0xff,
        0xfe,
        ...u16(comment.length + 2),
        ...comment,
        0xff,
        marker,
        ...u16(8),
        8,
        ...u16(height),
        ...u16(width),
        3,
      ]),
      0xff,
      0xda,
      ...u16(4),
      1,
      0,
      ...text('scan'),
      0xff,
      0xd9,
    ],
    pixels: most(frames.map(([width, height]) => [width, height])),
  }))

const longSide = fc.oneof(side, fc.constantFrom(80_000, 0x7fffffff, 0xffffffff))
const png: fc.Arbitrary<Made> = fc.tuple(longSide, longSide).map(([width, height]) => ({
  bytes: [
    ...text('\x89PNG\r\n\x1a\n'),
    ...u32(13),
    ...text('IHDR'),
    ...u32(width),
    ...u32(height),
    ...u32(0x08060000),
    0,
    ...u32(0),
    ...u32(1),
    ...text('IDAT'),
    0,
    ...u32(0),
    ...u32(0),
    ...text('IEND'),
    ...u32(0),
  ],
  pixels: most([[width, height]]),
}))

const heic: fc.Arbitrary<Made> = fc.array(fc.tuple(longSide, longSide), { maxLength: 4 }).map((sizes) => ({
  bytes: [
    ...u32(16),
    ...text('ftypheic'),
    ...u32(0),
    ...u32(8 + sizes.length * 20),
    ...text('meta'),
    ...sizes.flatMap(([width, height]) => [
      ...u32(20),
      ...text('ispe'),
      ...u32(0),
      ...u32(width),
      ...u32(height),
    ]),
    ...u32(9),
    ...text('mdat'),
    0,
  ],
  pixels: most(sizes),
}))

const fileOf = (bytes: readonly number[]) => {
  const content = Uint8Array.from(bytes)
  return { size: content.length, arrayBuffer: async () => content.buffer }
}

test('a picture is opened only if no header in it states more pixels than the limit', async () => {
  await hold(
    'upload headers',
    50_000,
    fc.asyncProperty(fc.oneof(jpeg, png, heic), async ({ bytes, pixels }) => {
      const found = await inspectFile(fileOf(bytes))
      const expected = pixels === undefined ? 'cannotDecode' : pixels > maxPixels ? 'tooManyPixels' : 'opened'
      expect(typeof found === 'string' ? found : 'opened').toBe(expected)
    }),
  )
})

test('however a header is spoiled, nothing throws, and what is opened stands one of eight ways', async () => {
  const spoiled = fc
    .tuple(
      fc.oneof(jpeg, png, heic),
      fc.array(fc.tuple(fc.nat(60), fc.nat(255)), { maxLength: 6 }),
      fc.nat(80),
    )
    .map(([{ bytes }, changes, cut]) => {
      const copy = [...bytes]
      for (const [at, value] of changes) if (at < copy.length) copy[at] = value
      return cut < 40 ? copy.slice(0, cut) : copy
    })
  const anyBytes = fc.uint8Array({ maxLength: 120 }).map((bytes) => [...bytes])
  await hold(
    'spoiled upload headers',
    50_000,
    fc.asyncProperty(
      fc.oneof({ weight: 3, arbitrary: spoiled }, { weight: 1, arbitrary: anyBytes }),
      async (bytes) => {
        const found = await inspectFile(fileOf(bytes))
        if (typeof found === 'string' || found.kind === 'pdf') return
        expect(found.orientation).toBeGreaterThanOrEqual(1)
        expect(found.orientation).toBeLessThanOrEqual(8)
      },
    ),
  )
})

test('a file beyond the limit of bytes is not even read', async () => {
  const unread = { size: maxPictureBytes + 1, arrayBuffer: () => Promise.reject(new Error('it was read')) }
  expect(await inspectFile(unread)).toBe('tooLarge')
})
