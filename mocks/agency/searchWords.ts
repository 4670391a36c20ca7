import { normaliseCaseNumber } from '../../src/domain/checks.ts'
import type { CaseRow } from './rows.ts'

/** Where a word begins that somebody may look for: after what is no letter or digit, and with each Chinese character, and after it. */
const starts = /(?<=^|[^\p{L}\p{N}]|\p{Script=Han})[\p{L}\p{N}]|\p{Script=Han}/gu

const tailsOf = (text: string): readonly string[] =>
  [...text.matchAll(starts)].map(({ index }) => text.slice(index))

/** The last digits of a case are what people say of its number. */
const saidDigits = 4

/** The beginnings under which a case is found by its number, written with hyphens or without, or by its name; in capitals. */
export function searchWords({ number, answers }: Pick<CaseRow, 'number' | 'answers'>): readonly string[] {
  const parts = number.replace(/^LN-DEMO-/, '')
  const serial = /-(\d+)/.exec(parts)?.[1] ?? ''
  return [
    ...new Set([
      number,
      number.replaceAll('-', ''),
      ...tailsOf(parts),
      parts.replaceAll('-', ''),
      serial.slice(-saidDigits),
      ...tailsOf((answers.name ?? '').toUpperCase()),
    ]),
  ].filter((word) => word !== '')
}

/** What somebody typed, as words that a case must all have; none where nothing was typed. */
export function wordsTyped(text: string): readonly string[] {
  const words = text.trim().toUpperCase().split(/\s+/)
  // A number may have been copied with what stood before it, or in wide characters.
  return words
    .map((word) => (/\d{8}/.test(word) ? normaliseCaseNumber(word) : word))
    .filter((word) => word !== '')
}
