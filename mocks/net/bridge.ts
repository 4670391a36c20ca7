/** A call as it crosses between the page and the frame: each builds its own Request and Response. */
export interface Crossing {
  readonly url: string
  readonly method: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: ArrayBuffer | null
}

export interface Crossed {
  /** 0: the connection got lost. */
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: ArrayBuffer | null
}

/** What the page hands to the frame in which MSW's worker is at home. */
export interface Bridge {
  /** Where the agency is, as the worker's handlers know it. */
  readonly base: string
  readonly answer: (call: Crossing) => Promise<Crossed>
  readonly opened: (fetchInFrame: typeof fetch, stop: () => Promise<void>) => void
  readonly failed: (error: unknown) => void
}

declare global {
  interface Window {
    demoBridge?: Bridge
  }
}
