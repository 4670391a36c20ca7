import type { PixelSize } from '../../domain/files/picture.ts'

/** Where a watermark is written: lines along the diagonal, close enough that no part of the copy is without it. */
export interface WatermarkLayout {
  readonly fontSize: number
  readonly angle: number
  readonly places: readonly { readonly x: number; readonly y: number }[]
}

/** Lays a watermark of `textWidth` (in font sizes) over a picture. All in pixels; the angle in radians. */
export function layOutWatermark({ width, height }: PixelSize, textWidth: number): WatermarkLayout {
  const fontSize = Math.max(14, Math.round(Math.min(width, height) / 22))
  const across = fontSize * (textWidth + 3)
  const down = fontSize * 6
  const reach = Math.hypot(width, height) / 2
  const columns = Math.ceil(reach / across)
  const rows = Math.ceil(reach / down)
  const places = []
  for (let row = -rows; row <= rows; row += 1) {
    const shift = row % 2 === 0 ? 0 : across / 2
    for (let column = -columns; column <= columns; column += 1)
      places.push({ x: column * across + shift, y: row * down })
  }
  return { fontSize, angle: -Math.PI / 7, places }
}

/** Writes `text` across a picture, dark with a light edge, so that it shows on light and dark parts and the copy stays legible. */
export function drawWatermark(context: CanvasRenderingContext2D, size: PixelSize, text: string): void {
  context.font = '100px sans-serif'
  const { fontSize, angle, places } = layOutWatermark(size, context.measureText(text).width / 100)
  context.save()
  context.translate(size.width / 2, size.height / 2)
  context.rotate(angle)
  context.font = `${fontSize}px sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineWidth = fontSize / 8
  context.strokeStyle = 'rgb(255 255 255 / 0.35)'
  context.fillStyle = 'rgb(20 40 90 / 0.34)'
  for (const { x, y } of places) {
    context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
  context.restore()
}
