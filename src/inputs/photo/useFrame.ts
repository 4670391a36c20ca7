import { useRef, useState } from 'react'
import { photoSpec } from '../../domain/uploads.ts'
import { keepInside, widestFrame } from './frame.ts'
import type { Area } from './pixels.ts'

interface Size {
  readonly width: number
  readonly height: number
}

export type Direction = 'up' | 'down' | 'left' | 'right'

const steps = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const

/** How far one key press moves the frame, as a share of its width, and by how much one press zooms. */
const step = 0.03
const zoomStep = 1.08

/**
 * Position and zoom of a picture under the frame, as react-easy-crop counts them: `crop` is how far the picture has been
 * moved from the middle, in pixels of the screen. Moving the frame one way moves the picture the other.
 */
export function useFrame(picture: Size, start: Area | undefined) {
  const [{ crop, zoom }, setView] = useState({ crop: { x: 0, y: 0 }, zoom: 1 })
  // What the cropper measures: asked when something is pressed, and drawn by the cropper itself.
  const area = useRef<Area>(start ?? widestFrame(picture))
  const shown = useRef<Size>(undefined)
  const frame = useRef<Size>(undefined)
  const maxZoom = Math.max(3, (widestFrame(picture).width / photoSpec.width) * 1.25)

  /** Moves the frame; false when it was at the edge already. */
  const move = (direction: Direction, fine: boolean): boolean => {
    if (shown.current === undefined || frame.current === undefined) return false
    const by = frame.current.width * step * (fine ? 0.2 : 1)
    const [x, y] = steps[direction]
    const next = keepInside({ x: crop.x - x * by, y: crop.y - y * by }, shown.current, frame.current, zoom)
    setView({ crop: next, zoom })
    return next.x !== crop.x || next.y !== crop.y
  }

  /** Zooms about the middle of the frame; returns the zoom in per cent. */
  const zoomBy = (sign: 1 | -1): number => {
    const next = Math.min(maxZoom, Math.max(1, zoom * zoomStep ** sign))
    const [media, cut] = [shown.current, frame.current]
    const grown = { x: (crop.x * next) / zoom, y: (crop.y * next) / zoom }
    setView({ crop: media && cut ? keepInside(grown, media, cut, next) : crop, zoom: next })
    return Math.round(next * 100)
  }

  return {
    crop,
    zoom,
    maxZoom,
    /** The part of the picture that is in the frame now. */
    getArea: () => area.current,
    move,
    zoomBy,
    /** What the cropper tells. */
    told: {
      onCropChange: (next: typeof crop) => setView((last) => ({ ...last, crop: next })),
      onZoomChange: (next: number) => setView((last) => ({ ...last, zoom: next })),
      onCropAreaChange: (_: Area, pixels: Area) => {
        area.current = pixels
      },
      setMediaSize: (size: Size) => {
        shown.current = size
      },
      setCropSize: (size: Size) => {
        frame.current = size
      },
    },
  }
}
