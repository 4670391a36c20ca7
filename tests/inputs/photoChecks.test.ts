import { describe, expect, test } from 'vitest'
import type { PhotoCheckName } from '../../src/domain/uploads.ts'
import { checkPhoto } from '../../src/inputs/photo/checks.ts'
import type { Pixels } from '../../src/inputs/photo/pixels.ts'
import { blurred, portrait } from './portrait.ts'

const outcome = (pixels: Pixels, name: PhotoCheckName, bytes = 20_000, sourceWidth = 900) => {
  const check = checkPhoto(pixels, bytes, sourceWidth).find((one) => one.name === name)
  return check?.result === 'fix' ? check.finding : check?.result
}

test('a good portrait passes every check, each under its own name', () => {
  const checks = checkPhoto(portrait(), 20_000, 900)
  expect(checks.filter(({ result }) => result !== 'ok')).toEqual([])
  expect(new Set(checks.map(({ name }) => name)).size).toBe(9)
})

describe('size and bytes', () => {
  test.each([
    ['358 × 441 from a larger picture is fine', portrait(), 900, 'ok'],
    ['any other size is not', portrait({ width: 300, height: 400 }), 900, 'wrongSize'],
    ['a cut narrower than the photo had to be enlarged', portrait(), 200, 'enlarged'],
  ])('%s', (_, pixels, sourceWidth, expected) => {
    expect(outcome(pixels, 'size', 20_000, sourceWidth)).toBe(expected)
  })

  test.each([
    [9 * 1024 - 1, 'fileTooSmall'],
    [9 * 1024, 'ok'],
    [50 * 1024, 'ok'],
    [50 * 1024 + 1, 'fileTooLarge'],
  ])('%i bytes: %s', (bytes, expected) => {
    expect(outcome(portrait(), 'fileSize', bytes)).toBe(expected)
  })
})

describe('light', () => {
  test('a face in the dark is too dark, however dark the hair', () => {
    const dark = portrait({ skin: [84, 66, 58], wall: () => [120, 120, 120] })
    expect(outcome(dark, 'brightness')).toBe('tooDark')
  })
  test('brown skin in good light is not too dark', () => {
    expect(outcome(portrait({ skin: [164, 118, 92] }), 'brightness')).toBe('ok')
  })
  test('a washed-out face is too bright', () => {
    const washedOut = portrait({ skin: [252, 236, 224], hair: [245, 200, 190], wall: () => [255, 255, 255] })
    expect(outcome(washedOut, 'brightness')).toBe('tooBright')
  })
  test('a burnt-out patch on the face is glare, a small gleam is not', () => {
    expect(outcome(portrait({ shine: 60 }), 'glare')).toBe('glare')
    expect(outcome(portrait({ shine: 12 }), 'glare')).toBe('ok')
  })
})

describe('sharpness', () => {
  test('a blurred face is found out although its outline stands against the wall', () => {
    expect(outcome(blurred(blurred(portrait(), 6), 6), 'sharpness')).toBe('blurred')
  })
  test('a slight softness is let pass', () => {
    expect(outcome(blurred(portrait(), 1), 'sharpness')).toBe('ok')
  })
})

describe('background', () => {
  test.each([
    ['white is fine', () => [250, 250, 250] as const, 'ok'],
    ['a light grey wall can be made white', () => [205, 206, 204] as const, 'nearlyWhite'],
    [
      'so can one with light falling from one side',
      (x: number) => [230 - x / 6, 230 - x / 6, 228 - x / 6] as const,
      'nearlyWhite',
    ],
    ['a blue wall cannot', () => [70, 120, 200] as const, 'notWhite'],
    ['a dark wall cannot', () => [110, 110, 110] as const, 'notWhite'],
    [
      'a pattern cannot',
      (x: number, y: number) =>
        ((x >> 4) + (y >> 4)) % 2 ? ([240, 240, 240] as const) : ([120, 90, 60] as const),
      'notWhite',
    ],
  ])('%s', (_, wall, expected) => {
    expect(outcome(portrait({ wall }), 'background')).toBe(expected)
  })
})

describe('the place of the head', () => {
  test.each([
    ['hair right at the edge', { top: 2 }, 'headTop', 'headTooHigh'],
    ['hair cut off', { top: -30 }, 'headTop', 'headCutOff'],
    ['7 from the edge', { top: 7 }, 'headTop', 'ok'],
    ['21 from the edge', { top: 20 }, 'headTop', 'ok'],
    ['too much room above', { top: 40 }, 'headTop', 'headTooLow'],
    ['a small head', { head: 150 }, 'headWidth', 'headTooSmall'],
    ['a head that fills the picture', { head: 300, top: 10 }, 'headWidth', 'headTooLarge'],
    ['left of the middle', { centre: 140 }, 'headCentre', 'headLeft'],
    ['right of the middle', { centre: 215 }, 'headCentre', 'headRight'],
    ['hardly off the middle', { centre: 190 }, 'headCentre', 'ok'],
  ] as const)('%s', (_, change, name, expected) => {
    expect(outcome(portrait(change), name)).toBe(expected)
  })

  test('long hair hides the neck: the width of the head is not guessed', () => {
    const pixels = portrait({ longHair: true })
    expect(outcome(pixels, 'headWidth')).toBe('unknown')
    expect(outcome(pixels, 'headTop')).toBe('ok')
    expect(outcome(pixels, 'headCentre')).toBe('ok')
  })

  test('before a pattern nothing is claimed about the head', () => {
    const pixels = portrait({ wall: (x, y) => (((x >> 4) + (y >> 4)) % 2 ? [240, 240, 240] : [120, 90, 60]) })
    for (const name of ['headTop', 'headWidth', 'headCentre', 'glare'] as const)
      expect(outcome(pixels, name)).toBe('unknown')
  })
})

test('an empty wall is no portrait: only what can be told is told', () => {
  const data = new Uint8ClampedArray(358 * 441 * 4).fill(250)
  const checks = checkPhoto({ width: 358, height: 441, data }, 20_000, 900)
  expect(checks.filter(({ result }) => result === 'unknown').map(({ name }) => name)).toEqual([
    'brightness',
    'sharpness',
    'glare',
    'headTop',
    'headWidth',
    'headCentre',
  ])
})
