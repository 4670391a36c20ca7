import { narrow } from './fold.ts'

const year = String.raw`(\d{4})`
const between = String.raw`\s?[-/.,年月]\s?`
const time = String.raw`(?:[ T]\d{1,2}:\d{2}\S*)?`
/** 1988-03-15, 1988年3月15日, 1988.3.15, 19880315, as spreadsheets and documents write them, with or without a label. */
const whole = new RegExp(
  String.raw`^\D*${year}(?:(\d\d)(\d\d)|${between}(\d{1,2})${between}(\d{1,2}))\s?[日号]?${time}\D*$`,
)

/** The year, month and day of a date in one piece, year first; undefined where the text is something else. */
export function findWholeDate(
  typed: string,
): readonly [year: string, month: string, day: string] | undefined {
  const [, y, m, d, spacedMonth, spacedDay] = whole.exec(narrow(typed)) ?? []
  const [month, day] = [m ?? spacedMonth, d ?? spacedDay]
  return y && month && day ? [y, month, day] : undefined
}

/**
 * Puts three answers together.
 * @returns `YYYY-MM-DD` with leading zeros when all three are numbers or one of them is a whole date, `''` when all are
 * empty, and otherwise what was typed joined by hyphens (`2025-3-`), so that nothing typed is lost and a rule can say what
 * is missing.
 */
export function joinDate(...typed: readonly [year: string, month: string, day: string]): string {
  const found = typed.map(findWholeDate).find((date) => date !== undefined)
  const parts = (found ?? typed).map((part) =>
    narrow(part)
      .replaceAll(' ', '')
      .replaceAll('-', '/')
      .replace(/(\d)[年月日号]+$/, '$1'),
  )
  if (parts.every((part) => part === '')) return ''
  if (parts.every((part) => /^\d+$/.test(part)))
    return parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-')
  return parts.join('-')
}
