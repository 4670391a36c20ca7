import { padSize, type Stroke, strokePath } from '../../ui/strokes.ts'
import type { Press } from '../../ui/ThumbPad.tsx'
import type { MarkPicture } from './signed.ts'

const ink = '#1a1f26'
const sealRed = '#b5452c'

type Draw = (context: CanvasRenderingContext2D) => void

/** Draws black on white, whatever the screen looks like. Throws where the browser draws no pictures. */
function pictureOf(
  draw: Draw,
  type: MarkPicture['type'],
  size = padSize as { width: number; height: number },
) {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser draws no pictures')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, size.width, size.height)
  draw(context)
  const [, base64 = ''] = canvas.toDataURL(type, 0.85).split(',')
  return { type, base64 } satisfies MarkPicture
}

/** A signature as a picture. */
export const pictureOfStrokes = (strokes: readonly Stroke[]): MarkPicture =>
  pictureOf((context) => {
    context.strokeStyle = ink
    context.lineWidth = 5
    context.lineCap = 'round'
    context.lineJoin = 'round'
    for (const stroke of strokes) context.stroke(new Path2D(strokePath(stroke)))
  }, 'image/png')

/** A press of the thumb as a picture. */
export const pictureOfPress = ({ at, radii }: Press): MarkPicture =>
  pictureOf((context) => {
    context.fillStyle = sealRed
    context.beginPath()
    context.ellipse(at[0], at[1], radii[0], radii[1], 0, 0, Math.PI * 2)
    context.fill()
  }, 'image/png')

/** A typed name as a picture: said to be one. */
export const pictureOfName = (name: string, note: string): MarkPicture =>
  pictureOf((context) => {
    context.fillStyle = ink
    context.textAlign = 'center'
    context.font = '64px serif'
    context.fillText(name, padSize.width / 2, 150, padSize.width - 40)
    context.font = '26px sans-serif'
    context.fillText(note, padSize.width / 2, 270, padSize.width - 40)
  }, 'image/png')

/** A photo, made small: at most 800 pixels long. Rejects where the file is no picture that the browser opens. */
export async function pictureOfPhoto(file: Blob): Promise<MarkPicture> {
  const image = await createImageBitmap(file)
  const scale = Math.min(1, 800 / Math.max(image.width, image.height))
  const size = {
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  }
  const picture = pictureOf(
    (context) => context.drawImage(image, 0, 0, size.width, size.height),
    'image/jpeg',
    size,
  )
  image.close()
  return picture
}
