import { ascii } from './bytes.ts'
import { opensWithoutPassword } from './pdfLock.ts'

/** The bytes as characters, one for each. */
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

const byteOrderMark = '\u00ef\u00bb\u00bf'
const jobLines = '\u001b%-12345X'

/** Whether a header stands first: behind blanks, a byte order mark or a printer's job lines at most (ISO 32000-1, 7.5.2). */
function hasHeader(head: string): boolean {
  const text = head.replaceAll('\0', ' ').trimStart()
  const start = text.startsWith(byteOrderMark) ? text.slice(byteOrderMark.length).trimStart() : text
  const at = start.startsWith(jobLines) ? start.indexOf('%PDF-') : 0
  return /^%PDF-\d/.test(start.slice(at)) && !start.slice(0, at).includes('<')
}

/** Where the cross-references begin, and the end of the file (ISO 32000-1, 7.5.5). */
const ending = /startxref\s+\d+\s+%%EOF/
/** An end may be followed by so many bytes of something else, as viewers have it. */
const lookBack = 1024

const lastOf = (bytes: Uint8Array): string => {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end -= 1
  return textOf(bytes.subarray(Math.max(0, end - lookBack), end))
}

/**
 * Whether these bytes are a PDF: its header stands first, or there is none and it begins with an object and ends like one.
 * A page that quotes a header is none.
 */
export function isPdf(bytes: Uint8Array): boolean {
  const head = ascii(bytes, 0, lookBack)
  return hasHeader(head) || (/^\s*\d+ \d+ obj\b/.test(head) && ending.test(lastOf(bytes)))
}

/**
 * What would keep others from opening a PDF: it lacks its header or its end, or asks for a password. It is not opened for that; one
 * that is spoiled in the middle is not found out.
 */
export function findPdfProblem(bytes: Uint8Array): 'incomplete' | 'locked' | undefined {
  const text = textOf(bytes)
  const isWhole = hasHeader(text.slice(0, lookBack)) && ending.test(lastOf(bytes)) && /\/Root\s+\d/.test(text)
  if (!isWhole) return 'incomplete'
  const isEncrypted = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text)
  return isEncrypted && !opensWithoutPassword(bytes, text) ? 'locked' : undefined
}
