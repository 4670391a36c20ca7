import { inLanguage, type Wording } from '../scenarios/wording.ts'

/** A text as JavaScript writes it: nothing in it can end it. */
export const quote = (text: string): string =>
  /^[^'\\\p{C}\u2028\u2029]*$/u.test(text)
    ? `'${text}'`
    : JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)

const lineEnds: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** A text as a pattern that matches it alone, and that it cannot end. */
const escapePattern = (text: string): string =>
  text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[\n\r\u2028\u2029]/g, (end) => lineEnds[end] ?? '')

const caseNumber = 'LN-DEMO-\\d{8}-\\d{4}(?:-\\d)?'

/** A name as a script looks for it: where a case's number stands in it, any number will do. */
export function quoteName(wording: Wording, language: 'zh' | 'en'): string {
  const name = inLanguage(wording, language)
  return name.includes('*')
    ? `/^${escapePattern(name).replaceAll('\\*', `(?:\\*|${caseNumber})`)}$/`
    : quote(name)
}

/** The path of a screen as a pattern. */
export const screenPattern = (screen: string): string =>
  `/^${escapePattern(screen).replaceAll('\\*', caseNumber)}$/`

/** A text of the console as a pattern, in whichever language the page is by then. */
export const inBoth = (of: (language: 'zh' | 'en') => string): string =>
  `/^(?:${escapePattern(of('zh'))}|${escapePattern(of('en'))})/`
