export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export interface ArticleText {
  /** Since when the wording applies (ISO). */
  readonly inForce: string
  /** The Chinese text, one paragraph a line; left out where no copy could be compared with the published one. */
  readonly original?: string
  /** What it says in everyday words; not a translation. */
  readonly plain: Bilingual
}
