import type { Pixels } from '../../src/inputs/photo/pixels.ts'

type Colour = readonly [number, number, number]

interface Portrait {
  readonly width: number
  readonly height: number
  /** Outline of the head: middle, top of the hair, width; the head is 1.3 times as high. */
  readonly centre: number
  readonly top: number
  readonly head: number
  readonly wall: (x: number, y: number) => Colour
  readonly skin: Colour
  readonly hair: Colour
  readonly longHair: boolean
  /** Draws features of the face as sharp stripes; without them the face is even. */
  readonly features: boolean
  /** Side of a burnt-out square on the cheek. */
  readonly shine: number
}

const usual: Portrait = {
  width: 358,
  height: 441,
  centre: 179,
  top: 14,
  head: 220,
  wall: () => [250, 250, 250],
  skin: [214, 170, 145],
  hair: [40, 34, 32],
  longHair: false,
  features: true,
  shine: 0,
}

function colourAt(p: Portrait, x: number, y: number): Colour {
  const half = p.head / 2
  const tall = p.head * 0.65
  const [dx, dy] = [(x - p.centre) / half, (y - p.top - tall) / tall]
  const chin = p.top + tall * 2
  const inHead = dx ** 2 + dy ** 2 <= 1
  const shoulders = Math.abs(x - p.centre) < half * Math.min(1.6, 0.6 + (y - chin) / (p.head * 0.2))
  if (inHead && (dy < -0.45 || (p.longHair && Math.abs(dx) > 0.75))) return p.hair
  if (inHead && Math.abs(x - p.centre - half * 0.4) < p.shine / 2 && Math.abs(y - p.top - tall) < p.shine / 2)
    return [255, 255, 255]
  if (inHead && p.features && Math.abs(dy) < 0.5 && Math.floor(y / 6) % 4 === 0 && Math.abs(dx) < 0.5)
    return [90, 60, 50]
  if (inHead) return p.skin
  if (p.longHair && y > p.top + tall && Math.abs(dx) < 1) return p.hair
  if (y > chin - p.head * 0.15 && y < chin + p.head * 0.1 && Math.abs(dx) < 0.45) return p.skin
  if (y >= chin + p.head * 0.05 && shoulders) return [46, 62, 92]
  return p.wall(x, y)
}

/** A drawn portrait as pixels: a head of hair and skin, a neck, shoulders, before a wall. */
export function portrait(change: Partial<Portrait> = {}): Pixels {
  const p = { ...usual, ...change }
  const data = new Uint8ClampedArray(p.width * p.height * 4)
  for (let y = 0; y < p.height; y += 1) {
    for (let x = 0; x < p.width; x += 1) data.set([...colourAt(p, x, y), 255], (y * p.width + x) * 4)
  }
  return { width: p.width, height: p.height, data }
}

/** The same picture seen through an average over `radius` pixels to each side. */
export function blurred(pixels: Pixels, radius: number): Pixels {
  const { width, height } = pixels
  const pass = (from: Uint8ClampedArray, step: number, count: number, limit: number): Uint8ClampedArray => {
    const to = new Uint8ClampedArray(from.length)
    for (let i = 0; i < from.length; i += 1) {
      const place = Math.floor(i / 4 / count) % limit
      let sum = 0
      let n = 0
      for (let d = -radius; d <= radius; d += 1) {
        if (place + d < 0 || place + d >= limit) continue
        sum += from[i + d * step] ?? 0
        n += 1
      }
      to[i] = sum / n
    }
    return to
  }
  const across = pass(pixels.data, 4, 1, width)
  return { width, height, data: pass(across, width * 4, width, height) }
}
