import { en } from './en.ts'
import { type ConsoleTexts, zh } from './zh.ts'

/** The console's words in a language of the page. */
export const consoleTexts = (language: string): ConsoleTexts => (language === 'en' ? en : zh)
