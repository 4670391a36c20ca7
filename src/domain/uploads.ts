/** The types a copy of a document may be kept as. Images are always re-encoded to JPEG on the device. */
export const uploadTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type UploadType = (typeof uploadTypes)[number]

/** A file the agency holds, under an id and a name of ours: never the name it had on the device. */
export interface UploadRef {
  readonly uploadId: string
  readonly name: string
  readonly type: UploadType
  readonly bytes: number
}

/** The card photo, or "later". `takenOk`: no check asked for a change when it was accepted. */
export type PhotoAnswer =
  | {
      readonly uploadId: string
      readonly bytes: number
      readonly source: 'camera' | 'file' | 'onFile'
      readonly takenOk: boolean
    }
  | 'later'

/**
 * Sends the bytes of one file under an id that the client made; sending the same id again changes nothing.
 * `onProgress` gets a fraction from 0 to 1. Rejects when the file did not arrive or `signal` was aborted.
 */
export type UploadFn = (upload: {
  readonly id: string
  readonly bytes: ArrayBuffer
  readonly type: string
  readonly onProgress?: (fraction: number) => void
  readonly signal: AbortSignal
}) => Promise<void>

/** Largest file that is sent, in bytes: 10 MB. PDFs are sent as they are, so that none larger may be chosen. */
export const maxFileBytes = 10 * 1024 * 1024

/** Largest picture a person may choose, in bytes: 30 MB. Phones make such, and what is sent of them is a few hundred kilobytes. */
export const maxPictureBytes = 30 * 1024 * 1024

/**
 * Largest picture that is decoded, in pixels: four bytes for each are 256 MB, which a phone with 3 GB of memory has. It takes
 * what cameras of 50 and 64 megapixels make (8192 × 6144, 9280 × 6944), and not what those of 108 do.
 */
export const maxPixels = 2 ** 26

/**
 * The card photo: pixels, bytes and printed density of the national format for social security card photos;
 * provinces differ in the limits on bytes, 9–50 KB satisfies all that are published.
 */
export const photoSpec = {
  width: 358,
  height: 441,
  minBytes: 9 * 1024,
  maxBytes: 50 * 1024,
  dpi: 350,
} as const

/** Why a file cannot be used, did not arrive, or is not with the agency any more. */
export const fileProblems = [
  'empty',
  'type',
  'typePhoto',
  'pdf',
  'webPage',
  'document',
  'video',
  'tooLarge',
  'tooManyPixels',
  'incomplete',
  'cannotDecode',
  'heic',
  'avif',
  'webp',
  'gif',
  'bmp',
  'tiff',
  'pdfIncomplete',
  'pdfLocked',
  'unreadable',
  'tool',
  'network',
  'tooMany',
  'gone',
] as const
export type FileProblem = (typeof fileProblems)[number]

/** What is looked at in a card photo, in the order it is listed. */
export const photoCheckNames = [
  'size',
  'fileSize',
  'brightness',
  'background',
  'sharpness',
  'glare',
  'headTop',
  'headWidth',
  'headCentre',
] as const
export type PhotoCheckName = (typeof photoCheckNames)[number]

/** What a check can ask to change. */
export const photoFindings = [
  'wrongSize',
  'enlarged',
  'fileTooSmall',
  'fileTooLarge',
  'tooDark',
  'tooBright',
  'nearlyWhite',
  'notWhite',
  'blurred',
  'glare',
  'headCutOff',
  'headTooHigh',
  'headTooLow',
  'headTooSmall',
  'headTooLarge',
  'headLeft',
  'headRight',
] as const
export type PhotoFinding = (typeof photoFindings)[number]

/** One thing looked at: fine, to be changed, or not to be told from this picture. */
export type PhotoCheck =
  | { readonly name: PhotoCheckName; readonly result: 'ok' | 'unknown' }
  | { readonly name: PhotoCheckName; readonly result: 'fix'; readonly finding: PhotoFinding }
