export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** What the structure of a picture says, without anything of it being decoded. */
export interface PictureFacts {
  /** The most that any header states, before any rotation; undefined where none states a picture. */
  readonly size: PixelSize | undefined
  /** Whether it reaches to its own end: false for one that was cut off on its way. */
  readonly isWhole: boolean
}

/** The larger of two sizes by area: what a decoder may come to need. */
export const larger = (a: PixelSize | undefined, b: PixelSize): PixelSize =>
  a !== undefined && a.width * a.height >= b.width * b.height ? a : b
