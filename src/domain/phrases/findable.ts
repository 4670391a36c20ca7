interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What can be found by a word, a sentence, pinyin or initials. */
export interface Findable {
  readonly name: Bilingual
  /** The Chinese name in syllables without tones; other names behind a `/`. */
  readonly pinyin: string
  /** Other words that people look for, apart by spaces. */
  readonly also: Bilingual
  /** What is told of it: counts least. */
  readonly how?: readonly Bilingual[]
  /** Less than 1 where it is to stand behind others that fit as well. */
  readonly weight?: number
}
