import type { FileProblem } from '../../domain/uploads.ts'
import { decodePicture, fitWithin, newCanvas, undecoded } from '../../ui/files/canvas.ts'
import { type FileLike, type InspectedPicture, inspectFile } from '../../ui/files/inspect.ts'
import { findBackground } from './background.ts'
import { frameFor } from './frame.ts'
import { findHead } from './head.ts'
import type { Area } from './pixels.ts'

/** A chosen photo, upright and no larger than is useful, with the address it is shown under and the frame proposed for it. */
export interface Picture {
  readonly canvas: HTMLCanvasElement
  readonly url: string
  readonly kind: InspectedPicture['kind']
  readonly wasTurned: boolean
  readonly fileBytes: number
  readonly proposal: { readonly area: Area; readonly fits: boolean } | undefined
}

/** Long side in pixels that photos are worked on at: several times the card photo, and little enough for any phone. */
const longSide = 2400
/** Long side of the copy that the head is looked for in. */
const lookSide = 320

function propose(canvas: HTMLCanvasElement): Picture['proposal'] {
  const size = fitWithin(canvas, lookSide)
  const [, context] = newCanvas(size)
  context.drawImage(canvas, 0, 0, size.width, size.height)
  const pixels = context.getImageData(0, 0, size.width, size.height)
  const head = findHead(findBackground(pixels), size.width, size.height)
  const found = head && frameFor(head, size)
  if (found === undefined) return undefined
  const scale = canvas.width / size.width
  const { x, y, width, height } = found.area
  const area = { x: x * scale, y: y * scale, width: width * scale, height: height * scale }
  return { area, fits: found.fits }
}

async function showCanvas(canvas: HTMLCanvasElement): Promise<string> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9))
  if (blob === null) throw new Error('not encoded')
  return URL.createObjectURL(blob)
}

/** What is wrong with a file for a photo, where that is another thing than for a paper. */
const photoProblems: Partial<Record<FileProblem, FileProblem>> = {
  type: 'typePhoto',
  pdfIncomplete: 'pdf',
  pdfLocked: 'pdf',
}

/** Opens a chosen file as a photo; returns what is wrong when it is none. Release it with `closePicture`. */
export async function openPicture(file: FileLike): Promise<Picture | FileProblem> {
  const inspected = await inspectFile(file)
  if (typeof inspected === 'string') return photoProblems[inspected] ?? inspected
  if (inspected.kind === 'pdf') return 'pdf'
  const { kind, orientation } = inspected
  try {
    const canvas = await decodePicture(inspected, longSide)
    const url = await showCanvas(canvas)
    return { canvas, url, kind, wasTurned: orientation > 1, fileBytes: file.size, proposal: propose(canvas) }
  } catch {
    return undecoded(kind)
  }
}

/** The same photo turned by 90° to the right. The old one is still to be closed. */
export async function turnPicture(picture: Picture): Promise<Picture> {
  const { width, height } = picture.canvas
  const [canvas, context] = newCanvas({ width: height, height: width })
  context.translate(height, 0)
  context.rotate(Math.PI / 2)
  context.drawImage(picture.canvas, 0, 0)
  return { ...picture, canvas, url: await showCanvas(canvas), proposal: propose(canvas) }
}

/** Releases the address of a photo that is no longer shown. */
export function closePicture(picture: Picture): void {
  URL.revokeObjectURL(picture.url)
}
