/** The button that reads a page aloud. */
export interface AloudMessages {
  readonly read: string
  readonly stop: string
  readonly failed: string
}
