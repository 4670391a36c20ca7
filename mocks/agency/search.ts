import type { AnswerOf, CallOf } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import { maskMobile, normaliseCaseNumber } from '../../src/domain/checks.ts'
import { matterOf } from '../../src/domain/matter.ts'
import { addCode, checkCode, codeSent, waitForCode } from './codes.ts'
import { addMiss, missesAt, waitAfterMisses } from './misses.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { CaseRow, Changing, Reading } from './rows.ts'

const missesToldOf = 5

/** A number as the agency writes it: who reads it out or copies it from a picture leaves its hyphens away. */
const asWritten = (number: string): string =>
  normaliseCaseNumber(number).replace(
    /^LN-?DEMO-?(\d{8})-?(\d{4})(?:-?(\d))?$/,
    (_, day: string, serial: string, further?: string) =>
      ['LN-DEMO', day, serial, further].filter(Boolean).join('-'),
  )

/**
 * Sends a code to the mobile number of a case, found by its number, or the newest by that of its matter, by the birth date and
 * the last four digits of that mobile number. After five misses for one matter within ten minutes it no longer says whether the
 * three fit, to anybody: whose number it is gets the code all the same, and who guesses learns nothing. A client that misses
 * twenty times has to wait.
 */
export function searchCase(
  tables: Changing,
  asked: { readonly body: CallOf<'searchCase'>['body']; readonly client: string },
  ms: number,
): Reply<AnswerOf<'searchCase'>> {
  const { client, body } = asked
  const pause = waitAfterMisses(tables, client, ms)
  if (pause > 0) return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: pause })
  const wanted = asWritten(body.number)
  const isTold = missesAt(tables, matterOf(wanted), ms) < missesToldOf
  const row = findCase(tables, wanted, body)
  if (!row || !isTold) addMiss(tables, { at: matterOf(wanted), client }, ms)
  if (!row && isTold) return refuse(404)
  const mobile = row?.answers.mobile ?? ''
  const sending = { mobile, client, opens: row?.number ?? '' }
  const wait = row ? waitForCode(tables, sending, ms) : 0
  if (isTold && wait > 0) return refuse(429, { type: problemTypes.codeSent, retryAfter: wait })
  return answer({
    searchId: addCode(tables, wait > 0 ? { mobile: '', client, opens: '' } : sending, ms),
    mobileMasked: isTold ? maskMobile(mobile) : `*******${body.mobileEnding}`,
    isSent: isTold,
    ...codeSent(ms),
  })
}

function findCase(
  tables: Reading,
  wanted: string,
  { birthDate, mobileEnding }: CallOf<'searchCase'>['body'],
): CaseRow | undefined {
  // The number of a matter leads to what is newest of it.
  const rows = tables
    .by('cases', 'matter', matterOf(wanted))
    .flatMap(([id, row]) => (id === wanted || matterOf(id) === wanted ? [row] : []))
  return rows.findLast((row) => row.birthDate === birthDate && row.answers.mobile?.endsWith(mobileEnding))
}

/** The key of the case that was searched for, for the code that was sent. */
export function confirmSearch(
  tables: Changing,
  searchId: string,
  typed: string,
  ms: number,
): Reply<AnswerOf<'confirmSearch'>> {
  if (tables.get('codes', searchId)?.opens === undefined) return refuse(404)
  const checked = checkCode(tables, searchId, typed, ms)
  if (!checked.ok) return checked
  const row = tables.get('cases', checked.value.opens ?? '')
  return row ? answer({ number: row.number, accessKey: row.accessKey }) : refuse(404)
}
