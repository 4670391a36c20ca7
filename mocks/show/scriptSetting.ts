/** What a script is written for. */
export interface ScriptSetting {
  /** Where the site is, when BASE_URL does not say it. */
  readonly site: string
  /** The language of the tour. */
  readonly language: 'zh' | 'en'
  /** The window, in CSS pixels. */
  readonly width: number
  readonly height: number
  /** The files that the tour gives, in base64. */
  readonly files?: Readonly<Partial<Record<'photo' | 'paper', string>>>
}
