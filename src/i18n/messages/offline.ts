/** What is said about this site being kept on the device, and about newer versions of it. */
export interface OfflineMessages {
  /** Said once, when everything is there. */
  readonly ready: string
  readonly update: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly busy: string
    /** When what was typed could not be stored: the page must stay. */
    readonly unsaved: string
  }
}
