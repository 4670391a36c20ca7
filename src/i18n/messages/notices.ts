/** The inbox, and how to tell a real notice from a fake. */
export interface NoticesMessages {
  readonly title: string
  /** `onPage`: there are more pages, of which it says nothing. */
  readonly lead: (unread: number, onPage: boolean) => string
  /** Where there are too many cases for one page: whose notices a page has. */
  readonly byPage: (cases: number) => string
  readonly empty: string
  readonly unread: string
  readonly read: string
  readonly allRead: (onPage: boolean) => string
  readonly sms: string
  readonly smsNote: string
  readonly demo: string
  readonly toCase: string
  readonly incomplete: string
  readonly scamAdvice: {
    readonly title: string
    readonly points: readonly string[]
    readonly scamTitle: string
    readonly scams: readonly string[]
    readonly doThis: (hotline: string) => string
  }
  readonly compare: {
    readonly heading: string
    readonly lead: string
    readonly from: string
    readonly real: string
    /** Pieces of a made-up scam message in order; those with `why` give it away. */
    readonly fake: readonly { readonly text: string; readonly why?: string }[]
    readonly realTitle: string
    readonly fakeTitle: string
    readonly found: (count: number, of: number) => string
    readonly all: string
  }
}
