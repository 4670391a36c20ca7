/** The frame around every screen, and what is said when a screen can't be shown. */
export interface ShellMessages {
  readonly service: string
  /** What the document's title ends with. */
  readonly titleEnd: string
  /** What the title of a demonstration begins with. */
  readonly demoMark: string
  /** What the title begins with while something is to be corrected. */
  readonly errorMark: string
  readonly skip: string
  readonly demo: { readonly text: string; readonly desk: string }
  readonly nav: { readonly label: string; readonly cases: string }
  readonly tools: {
    readonly label: string
    readonly elder: string
    readonly dark: string
    /** The other language, named in itself. */
    readonly otherLanguage: string
    readonly clear: string
    /** What `clear` begins with: all that is seen of it on the narrowest phones. */
    readonly leave: string
  }
  readonly footer: {
    readonly unofficial: string
    readonly organiser: string
    readonly record: string
    readonly hotline: string
    readonly accessibility: string
    readonly law: string
  }
  /** What notices around the screen are called, for those who go from landmark to landmark. */
  readonly news: string
  readonly otherVersion: { readonly title: string; readonly text: string; readonly reload: string }
  readonly loading: string
  /** When the app could not be fetched; in both languages, for it is written before the language is known. */
  readonly stuck: string
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string }
  readonly broken: {
    readonly title: string
    /** What is safe, with the time it was saved. */
    readonly saved: (time: string) => string
    readonly memory: string
    readonly nothing: string
    readonly sending: string
    readonly retry: string
    readonly home: string
  }
}
