import { en } from './en.ts'
import { type ShowTexts, zh } from './zh.ts'

/** The words in a language of the page. */
export const showTexts = (language: 'zh' | 'en'): ShowTexts => (language === 'en' ? en : zh)
