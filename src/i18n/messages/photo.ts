import type { FileProblem, PhotoCheckName, PhotoFinding } from '../../domain/uploads.ts'

/** What was done to a picture on the device. */
export interface ChangeMessages {
  readonly turned: string
  readonly converted: (kind: string) => string
  readonly cropped: string
  readonly whitened: string
  readonly compressed: (from: string, to: string) => string
  readonly cleaned: string
}

/** The frame that is moved over the picture. */
export interface FrameMessages {
  readonly title: string
  readonly found: string
  /** The head was found, but the picture is too tight around it. */
  readonly tight: string
  readonly notFound: string
  readonly frame: string
  readonly keys: string
  readonly up: string
  readonly down: string
  readonly left: string
  readonly right: string
  readonly larger: string
  readonly smaller: string
  readonly turn: string
  readonly reset: string
  readonly moved: Readonly<Record<'up' | 'down' | 'left' | 'right', string>>
  readonly atEdge: string
  readonly zoomed: (percent: number) => string
  readonly turned: string
  readonly wasReset: string
  readonly controls: string
  readonly done: string
}

/** The finished photo, before and after, with what was found. */
export interface ReviewMessages {
  readonly title: string
  readonly before: string
  readonly after: string
  readonly beforeAlt: string
  readonly afterAlt: string
  /** Both counts are of checks; `unknown` of those that could not tell. */
  readonly summary: (checked: number, fix: number, unknown: number) => string
  readonly checks: Readonly<Record<PhotoCheckName, { name: string; ok: string; unknown: string }>>
  readonly findings: Readonly<Record<PhotoFinding, string>>
  readonly results: Readonly<Record<'ok' | 'fix' | 'unknown', string>>
  readonly heuristic: string
  readonly yourself: string
  readonly yourselfList: readonly string[]
  readonly changes: string
  readonly whiten: string
  readonly unwhiten: string
  readonly whitenedNow: string
  readonly unwhitenedNow: string
  readonly accept: string
  readonly acceptAnyway: string
  readonly anyway: string
  readonly adjust: string
}

/** The card photo and the copies of documents. */
export interface PhotoMessages {
  readonly problems: Readonly<Record<FileProblem, string>>
  /** What helps where a HEIC photo can't be opened, one way each. */
  readonly heicWays: readonly string[]
  readonly changes: ChangeMessages
  readonly errorPrefix: string
  readonly camera: string
  readonly album: string
  readonly later: string
  readonly onFile: string
  readonly drop: string
  readonly rules: readonly string[]
  readonly privacy: string
  readonly laterChosen: string
  readonly undoLater: string
  readonly kept: string
  readonly keptOk: string
  readonly keptUnsure: string
  readonly keptOnFile: string
  readonly keptAlt: string
  readonly noPreview: string
  readonly replace: string
  readonly replaceTitle: string
  readonly keepOld: string
  readonly keptOld: string
  readonly reading: string
  readonly opening: string
  readonly tryAgain: string
  readonly otherPhoto: string
  readonly cancel: string
  readonly sending: string
  readonly percent: (percent: number) => string
  readonly sent: string
  readonly sendingCancelled: string
  readonly frame: FrameMessages
  readonly review: ReviewMessages
  readonly files: {
    readonly limits: string
    readonly choose: (label: string) => string
    readonly camera: (label: string) => string
    readonly chooseShort: string
    readonly cameraShort: string
    readonly drop: string
    readonly preparing: string
    readonly sending: string
    readonly sendingOf: (label: string) => string
    readonly cancel: string
    readonly cancelled: string
    readonly retry: string
    readonly discard: string
    readonly done: string
    readonly replace: string
    readonly keepOld: string
    readonly remove: string
    readonly removed: string
    readonly undo: string
    readonly restored: string
    readonly show: string
    readonly hide: string
    readonly open: string
    readonly alt: (label: string) => string
    readonly noPreview: string
    readonly watermarked: string
    readonly pdf: string
    /** Before a PDF is sent: it can't carry the watermark. */
    readonly pdfAsk: string
    readonly pdfSend: string
    readonly pdfOther: string
    readonly progress: (label: string, state: string) => string
    /** The line written across copies; `date` is ISO. */
    readonly watermark: (date: string) => string
  }
}
