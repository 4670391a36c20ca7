/** What a spreadsheet would take for a formula. */
const formula = /^\s*[=+\-@\t\r]/

/**
 * One cell: quoted where it has to be (RFC 4180). What would be read as a formula gets an apostrophe before it, so that a name
 * on record can't do anything on the computer that opens the file (OWASP, CSV injection). Numbers stay numbers.
 */
function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as a file that spreadsheets open rightly: with a byte order mark, for Chinese, and line ends of RFC 4180. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
