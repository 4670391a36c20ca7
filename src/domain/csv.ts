/** What a spreadsheet would take for a formula; behind apostrophes, too, for one more has to be told from those that were there. */
const formula = /^'*\s*[=+\-@\t\r＝＋－＠]/
/** More digits than a spreadsheet keeps of a number: it would show 2.1E+17 and lose the last ones. */
const manyDigits = /^'*\d{16,}$/

/** A text as a spreadsheet takes it for one: an apostrophe before what would be read as a formula, and before long numbers. */
export const escapeFormula = (text: string): string =>
  formula.test(text) || manyDigits.test(text) ? `'${text}` : text

/** The text again that `escapeFormula` has put an apostrophe before. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && escapeFormula(text.slice(1)) === text ? text.slice(1) : text

/**
 * One cell: quoted where it has to be (RFC 4180). What would be read as a formula gets an apostrophe before it, so that a name
 * on record can't do anything on the computer that opens the file (OWASP, CSV injection). Numbers stay numbers.
 */
function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = escapeFormula(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as a file that spreadsheets open rightly: with a byte order mark, for Chinese, and line ends of RFC 4180. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
