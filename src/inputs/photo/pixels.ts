/** A picture as a canvas gives it: RGBA, four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One channel of the pixel at `index` (counted in pixels): 0 red, 1 green, 2 blue. 0 beyond the picture. */
export const channelOf = (pixels: Pixels, index: number, channel: 0 | 1 | 2): number =>
  pixels.data[index * 4 + channel] ?? 0

/** The brightness of a pixel, 0–255 (ITU-R BT.601 weights). */
export const lumaOf = (pixels: Pixels, index: number): number =>
  0.299 * channelOf(pixels, index, 0) +
  0.587 * channelOf(pixels, index, 1) +
  0.114 * channelOf(pixels, index, 2)

/** The value below which `share` (0–1) of the numbers lie; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Calls `visit` with the index of every pixel of an area; the area must lie within the picture. */
export function eachPixel(pixels: Pixels, area: Area, visit: (index: number) => void): void {
  for (let y = area.y; y < area.y + area.height; y += 1) {
    for (let x = area.x; x < area.x + area.width; x += 1) visit(y * pixels.width + x)
  }
}
