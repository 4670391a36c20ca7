import { en } from './en.ts'
import type { NoteProblem } from './notes.ts'
import { zh } from './zh.ts'

/** The words of the notes and the walks. */
export interface ShowTexts {
  readonly notes: {
    readonly title: string
    readonly lead: string
    readonly show: string
    readonly onScreen: string
    readonly text: string
    readonly where: string
    readonly wholeScreen: string
    readonly point: string
    readonly pointing: string
    readonly add: string
    readonly save: string
    readonly cancel: string
    readonly edit: (number: number) => string
    readonly remove: (number: number) => string
    readonly goThere: (number: number) => string
    readonly removed: string
    readonly undo: string
    readonly none: string
    readonly here: string
    readonly elsewhere: string
    readonly pin: (number: number) => string
    readonly close: string
    readonly notHere: string
    readonly notKept: string
    readonly left: (count: number) => string
    readonly problems: Record<NoteProblem, string>
    readonly roles: Readonly<Record<string, string>>
  }
}

/** The words in a language of the page. */
export const showTexts = (language: 'zh' | 'en'): ShowTexts => (language === 'en' ? en : zh)
