/** Groups of rights: which articles stand behind each is in the feature. */
export const rights = ['records', 'papers', 'complaint', 'review', 'counter', 'data', 'keep'] as const
export type Right = (typeof rights)[number]

/** The law in everyday words and in its wording. */
export interface LawMessages {
  readonly title: string
  readonly lede: string
  readonly rights: {
    readonly title: string
    readonly list: Readonly<Record<Right, { readonly title: string; readonly text: string }>>
  }
  readonly articles: string
  readonly law: (name: string, articles: number) => string
  readonly back: string
  readonly plain: string
  readonly original: string
  /** Said before the Chinese wording to readers of another language; empty in Chinese. */
  readonly originalNote: string
  readonly noOriginal: string
  /** `day` is a formatted date. */
  readonly inForce: (day: string) => string
  readonly copy: string
  readonly copied: string
  /** The browser does not copy by itself: the text is selected, the person copies. */
  readonly copyByHand: string
  readonly offline: string
  readonly unknown: { readonly title: string; readonly text: string; readonly action: string }
}
