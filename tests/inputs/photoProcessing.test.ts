import { describe, expect, test } from 'vitest'
import { photoSpec } from '../../src/domain/uploads.ts'
import { checkBackground, findBackground } from '../../src/inputs/photo/background.ts'
import { frameFor, keepInside, widestFrame } from '../../src/inputs/photo/frame.ts'
import { findHead } from '../../src/inputs/photo/head.ts'
import { channelOf } from '../../src/inputs/photo/pixels.ts'
import { whitenBackground } from '../../src/inputs/photo/whiten.ts'
import { searchQuality } from '../../src/ui/files/quality.ts'
import { portrait } from './portrait.ts'

const found = (change: Parameters<typeof portrait>[0]) => {
  const pixels = portrait(change)
  return findHead(findBackground(pixels), pixels.width, pixels.height)
}

const encoder = (kilobytes: number) => {
  const asked: number[] = []
  const encode = async (quality: number) => {
    asked.push(quality)
    return new Uint8Array(Math.round(kilobytes * 1024 * quality ** 2))
  }
  return { asked, encode }
}

describe('whitening', () => {
  const grey = portrait({ wall: (x) => [222 - x / 8, 222 - x / 8, 218 - x / 8] })
  const whitened = whitenBackground(grey)

  test('a light wall becomes white and passes the check', () => {
    expect(checkBackground(grey)).toMatchObject({ finding: 'nearlyWhite' })
    expect(checkBackground(whitened)).toMatchObject({ result: 'ok' })
    expect(channelOf(whitened, 5 * 358 + 5, 2)).toBe(255)
  })
  test('the person is not touched, nor is the picture it was made from', () => {
    const face = 150 * 358 + 179
    for (const channel of [0, 1, 2] as const)
      expect(channelOf(whitened, face, channel)).toBe(channelOf(grey, face, channel))
    expect(channelOf(grey, 5 * 358 + 5, 2)).toBeLessThan(220)
  })
})

describe('the frame is proposed from the head', () => {
  const picture = { width: 600, height: 800 }

  test('it has the shape of the card photo and puts the head in its middle', () => {
    const head = found({ ...picture, centre: 320, top: 160, head: 200 })
    const frame = head && frameFor(head, picture)
    expect(frame?.fits).toBe(true)
    expect((frame?.area.width ?? 0) / (frame?.area.height ?? 1)).toBeCloseTo(358 / 441)
    expect((frame?.area.x ?? 0) + (frame?.area.width ?? 0) / 2).toBeCloseTo(320, -1)
    expect((200 / (frame?.area.width ?? 1)) * 358).toBeCloseTo(224, -1)
  })

  test('a head close to the edge gets the nearest frame within the picture, and is said not to fit', () => {
    const head = found({ ...picture, centre: 130, top: 30, head: 200 })
    const frame = head && frameFor(head, picture)
    expect(frame?.fits).toBe(false)
    expect(frame?.area.x).toBe(0)
  })

  test('without a known width there is no proposal', () => {
    expect(frameFor({ top: 3, centre: 5, bottom: 9, cutOff: false }, picture)).toBeUndefined()
  })

  test.each([
    [{ width: 1000, height: 1000 }, 1000],
    [{ width: 358, height: 2000 }, 441],
  ])('the widest frame of %o fits', (size, height) => {
    const frame = widestFrame(size)
    expect(frame.height).toBeCloseTo(height)
    expect(frame.width / frame.height).toBeCloseTo(358 / 441)
  })
})

test('moving stops where the frame would leave the picture', () => {
  const [picture, frame] = [
    { width: 100, height: 200 },
    { width: 80, height: 100 },
  ]
  expect(keepInside({ x: 50, y: -80 }, picture, frame, 1)).toEqual({ x: 10, y: -50 })
  expect(keepInside({ x: 50, y: -80 }, picture, frame, 2)).toEqual({ x: 50, y: -80 })
})

describe('the search for a quality that keeps 9–50 KB', () => {
  const { minBytes: min, maxBytes: max } = photoSpec

  test.each([12, 20, 40, 69, 80, 200, 400])('%i KB at full quality is brought within', async (kilobytes) => {
    const { asked, encode } = encoder(kilobytes)
    const { bytes } = await searchQuality(encode, { min, max })
    expect(bytes.length).toBeGreaterThanOrEqual(min)
    expect(bytes.length).toBeLessThanOrEqual(max)
    expect(asked.length).toBeLessThanOrEqual(8)
  })

  test('a picture that fits at once is encoded once', async () => {
    const { asked, encode } = encoder(40)
    await searchQuality(encode, { min, max })
    expect(asked).toHaveLength(1)
  })

  test('a picture with too little in it comes back at the best quality, for the check to say so', async () => {
    const { encode } = encoder(2)
    expect(await searchQuality(encode, { min, max })).toMatchObject({ quality: 1 })
  })
})
